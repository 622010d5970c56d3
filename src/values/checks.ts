import { ActionError } from './action-error.ts'

/** A finding of the check for virtual nodes that somebody accepts for a while. */
export interface CheckException {
  /** The rule, e.g. `host-path`. */
  readonly rule: string
  /** The object, e.g. `DaemonSet/node-exporter`. */
  readonly object: string
  readonly reason: string
  /** The last day on which it holds, e.g. `2027-01-31`. */
  readonly until: string
}

/** What the check for virtual nodes is told of the cluster, and what it leaves out. */
export interface CheckOptions {
  /** Whether the cluster has managed nodes too, so that DaemonSets and pinned pods can run there. */
  readonly managedNodes: boolean
  readonly ignore: readonly CheckException[]
}

/** A cluster of virtual nodes alone, and nothing accepted. */
export const defaultChecks: CheckOptions = { managedNodes: false, ignore: [] }

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
