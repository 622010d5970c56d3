import type { CheckException } from '../../values/checks.ts'
import type { Finding } from './rule.ts'

/** Findings split by the exceptions, and remarks on the exceptions. */
export interface Accepted {
  readonly open: readonly Finding[]
  readonly ignored: readonly { readonly finding: Finding; readonly reason: string }[]
  /** Exceptions that have expired, or that match nothing. */
  readonly notes: readonly string[]
}

const fits = ({ rule, object }: CheckException, finding: Finding): boolean =>
  rule === finding.rule && object === finding.object

/**
 * Removes the findings that an exception covers today.
 *
 * @param today e.g. `2026-11-29`
 */
export const acceptFindings = (
  findings: readonly Finding[],
  exceptions: readonly CheckException[],
  today: string,
): Accepted => {
  const inForce = exceptions.filter(({ until }) => until >= today)
  const exceptionOf = (finding: Finding) => inForce.find((one) => fits(one, finding))
  const name = ({ rule, object }: CheckException) => `the exception for ${rule} of ${object}`
  return {
    open: findings.filter((finding) => exceptionOf(finding) === undefined),
    ignored: findings.flatMap((finding) => {
      const exception = exceptionOf(finding)
      return exception === undefined ? [] : [{ finding, reason: exception.reason }]
    }),
    notes: [
      ...exceptions
        .filter((exception) => !inForce.includes(exception))
        .map((exception) => `${name(exception)} ended on ${exception.until}`),
      ...inForce
        .filter((exception) => !findings.some((finding) => fits(exception, finding)))
        .map((exception) => `${name(exception)} fits nothing: remove it`),
    ],
  }
}

/** The day in UTC, e.g. `2026-11-29`. */
export const today = (): string => new Date().toISOString().slice(0, 10)
