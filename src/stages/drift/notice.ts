import type { Owner } from './finding.ts'

/** Findings of their own kind: nothing differs, but the user should act before long. */
type NoticeKind =
  | 'newer-chart'
  | 'newer-image'
  | 'expiring-api-key'
  | 'expiring-pull-token'
  | 'expiring-certificate'
  | 'kubernetes-version-ends'
  | 'ignore-rule-ended'

/** One of them. */
export interface Notice {
  readonly kind: NoticeKind
  /** E.g. `Service/edge`, or `cluster shop`. */
  readonly target: string
  readonly description: string
  readonly ocid?: string | undefined
  readonly owner?: Owner | undefined
}

/** Distinguishes a notice from others of its environment, from one run to the next. */
export const noticeKey = ({ kind, target }: Notice): string => `${kind}|${target}`
