import { ActionError, messageOf } from '../../values/action-error.ts'

/**
 * `planned` is what the run itself will create, `unknown` what cannot be tested without a change.
 */
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

/** One finding of the doctor. */
export interface Finding {
  readonly area: Area
  readonly verdict: Verdict
  /** What exists, or what is missing. */
  readonly what: string
  /** What to do, for everything that is not ready. */
  readonly mend?: string
}

export const ready = (area: Area, what: string): Finding => ({ area, verdict: 'ready', what })

/** What an error means for the set-up; a transient failure is not a fault of it. */
export const findingOf = (area: Area, error: unknown): Finding => {
  if (!(error instanceof ActionError)) return { area, verdict: 'unknown', what: messageOf(error) }
  const verdict = error.isTransient ? 'unknown' : 'missing'
  return { area, verdict, what: `${error.code}: ${error.message}`, mend: error.hint }
}

/** A check that returns what exists, or fails. */
export const check = async (area: Area, run: () => Promise<string>): Promise<Finding> => {
  try {
    return ready(area, await run())
  } catch (error) {
    return findingOf(area, error)
  }
}
