import { ActionError, messageOf } from '../../values/action-error.ts'

/** `planned` is what the run itself will make, `unknown` what nothing shows without changing something. */
export type Verdict = 'ready' | 'planned' | 'missing' | 'unknown'

export const areas = [
  'GitHub',
  'inputs',
  'identity',
  'permissions',
  'limits',
  'cluster',
  'node pool',
  'network',
  'Kubernetes',
  'metrics-server',
  'operators',
  'chart',
  'registry',
] as const

type Area = (typeof areas)[number]

/** One row of what the doctor found. */
export interface Finding {
  readonly area: Area
  readonly verdict: Verdict
  /** What is there, or what is not. */
  readonly what: string
  /** What to do; for all that is not ready. */
  readonly mend?: string
}

export const ready = (area: Area, what: string): Finding => ({ area, verdict: 'ready', what })

/** What an error says of the set-up; what may pass by itself is no fault of it. */
export const findingOf = (area: Area, error: unknown): Finding => {
  if (!(error instanceof ActionError)) return { area, verdict: 'unknown', what: messageOf(error) }
  const verdict = error.isTransient ? 'unknown' : 'missing'
  return { area, verdict, what: `${error.code}: ${error.message}`, mend: error.hint }
}

/** A check that says what is there, or fails. */
export const check = async (area: Area, run: () => Promise<string>): Promise<Finding> => {
  try {
    return ready(area, await run())
  } catch (error) {
    return findingOf(area, error)
  }
}
