import type { NamedNamespace } from '../../../clients/kubernetes/namespaces.ts'
import type { PullRequestNow } from '../../../clients/github/pull-requests.ts'
import { expiryOf, numberOf } from '../ownership.ts'

/** The verdict of a sweep on a preview, and the reason. */
export interface Judgement {
  readonly number: number
  /** How it ends; undefined if it stays. */
  readonly end: 'expired' | 'removed' | undefined
  readonly why: string
}

/** The facts by which a preview is judged. */
export interface SweepRules {
  /** Milliseconds since the epoch. */
  readonly now: number
  /** Milliseconds without activity after which a preview expires. */
  readonly lifetime: number
  readonly keepLabel: string
}

const day = (milliseconds: number): string => new Date(milliseconds).toISOString().slice(0, 10)

/**
 * Judges the namespace of a preview. The last activity is the last deployment, or the last commit,
 * comment or other change of the pull request.
 *
 * @param pull undefined if it is not among those that are open
 * @returns undefined for a namespace whose labels name no pull request
 */
export const judge = (
  namespace: NamedNamespace,
  pull: PullRequestNow | undefined,
  { now, lifetime, keepLabel }: SweepRules,
): Judgement | undefined => {
  const number = numberOf(namespace)
  if (number === undefined) return undefined
  if (pull === undefined) return { number, end: 'removed', why: 'its pull request is not open' }
  if (pull.labels.includes(keepLabel)) {
    return { number, end: undefined, why: `the label ${keepLabel}` }
  }
  const expires = Math.max(expiryOf(namespace) ?? 0, pull.updatedAt + lifetime)
  return expires > now
    ? { number, end: undefined, why: `expires ${day(expires)}` }
    : { number, end: 'expired', why: `no activity since ${day(expires - lifetime)}` }
}
