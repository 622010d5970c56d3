import { ActionError } from './action-error.ts'
import { invalidInput } from './input-text.ts'

/** A finding of the check for virtual nodes that the user accepts until a date. */
export interface CheckException {
  /** The rule, e.g. `host-path`. */
  readonly rule: string
  /** The object, e.g. `DaemonSet/node-exporter`. */
  readonly object: string
  readonly reason: string
  /** The last day on which it holds, e.g. `2027-01-31`. */
  readonly until: string
}

/** What the check for virtual nodes knows about the cluster, and the accepted findings. */
export interface CheckOptions {
  /** Whether the cluster has managed nodes too, so that DaemonSets and pinned pods can run there. */
  readonly managedNodes: boolean
  readonly ignore: readonly CheckException[]
}

/** A cluster with virtual nodes only, and no accepted findings. */
export const defaultChecks: CheckOptions = { managedNodes: false, ignore: [] }

/**
 * An exception in one line: rule, object, last day, reason.
 * @throws ActionError INPUT_INVALID, DATE_INVALID
 */
export const parseException = (line: string): CheckException => {
  const [, rule, object, until, reason] =
    /^(\S+)\s+(\S+\/\S+)\s+(\S+)\s+(\S.*)$/.exec(line.trim()) ?? []
  if (rule === undefined || object === undefined || until === undefined || reason === undefined) {
    throw invalidInput(
      `"${line}" is not a rule, an object, a day and a reason`,
      'Write, for example, init-container Deployment/edge 2027-01-31 runs on managed nodes.',
    )
  }
  return { rule, object, until: parseDay(until), reason }
}

/** A day as `YYYY-MM-DD`. @throws ActionError DATE_INVALID */
export const parseDay = (text: string): string => {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  if (!Number.isNaN(time) && new Date(time).toISOString().startsWith(text)) return text
  throw new ActionError({
    code: 'DATE_INVALID',
    message: `"${text}" is no day`,
    hint: 'Write year, month and day, for example 2027-01-31.',
  })
}
