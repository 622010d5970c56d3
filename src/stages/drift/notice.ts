import type { Owner } from './finding.ts'

/** Findings without a difference on which the user should act soon. */
type NoticeKind =
  | 'newer-chart'
  | 'newer-image'
  | 'expiring-api-key'
  | 'expiring-pull-token'
  | 'expiring-certificate'
  | 'kubernetes-version-ends'
  | 'ignore-rule-ended'

/** One notice. */
export interface Notice {
  readonly kind: NoticeKind
  /** E.g. `Service/edge`, or `cluster shop`. */
  readonly target: string
  readonly description: string
  readonly ocid?: string | undefined
  readonly owner?: Owner | undefined
}

/** Identifies a notice within its environment across runs. */
export const noticeKey = ({ kind, target }: Notice): string => `${kind}|${target}`
