import type { LoadSecond } from '../../clients/kubernetes/k6-samples.ts'
import type { ScaleUp } from '../../clients/kubernetes/kubernetes.ts'
import type { PodRequests } from '../../values/kubernetes/pod-requests.ts'

/** What is known of an HPA and its load beside the timeline. */
export interface Circumstances {
  /** Replicas before the load, sampled. */
  readonly baseline: number
  /** Milliseconds after the start of the watch at which the load began. */
  readonly loadStartedAt: number
  /** How the HPA may grow. */
  readonly scaleUp?: ScaleUp
  /** What its pods request by their template. */
  readonly requests?: PodRequests
  /** Requests per second really sent; absent when the load was not ours. */
  readonly requestsPerSecond?: number
  /** Why pods do not start, where the cluster said so. */
  readonly pendingReason?: string
  /** Milliseconds after the start of the watch at which the load ended, once it has. */
  readonly loadEndedAt?: number | undefined
  /** Whether another step sent the load: then its end is not known. */
  readonly isForeign?: boolean
  /** Milliseconds after the start of the watch; absent once it has ended. */
  readonly now?: number | undefined
  /** What was really sent; `at` is milliseconds after the start of the watch. Empty if it was not ours. */
  readonly seconds?: readonly LoadSecond[]
  /** The fault domain of each node, where one is expected. */
  readonly faultDomains?: ReadonlyMap<string, string>
}

type VerdictCode =
  | 'SCALED'
  | 'SCALING_NO_METRICS'
  | 'SCALING_PODS_PENDING'
  | 'SCALING_LOAD_TOO_SMALL'
  | 'SCALING_TOO_SLOW'
  | 'SCALING_NOT_REACHED'
  | 'SCALING_NOT_JUDGED'
  | 'SCALING_PODS_RESTARTED'
  | 'SCALING_OUT_OF_MEMORY'
  | 'SCALING_NOT_SPREAD'
  | 'SCALING_REQUESTS_FAILED'
  | 'SCALING_NOT_BACK'

/** The judgement of one HPA; figures are null where they never came about. */
export interface Verdict {
  readonly hpa: string
  readonly passed: boolean
  readonly code: VerdictCode
  readonly from: number
  readonly to: number
  readonly peak: number
  readonly atLeast: number
  readonly firstScaleUpSeconds: number | null
  readonly reachedSeconds: number | null
  readonly message: string
  readonly hint: string
  /** From the end of the load until it was small again, where that is expected. */
  readonly backSeconds?: number | null
  /** Most different nodes, and fault domains, that ready replicas were on at once, where expected. */
  readonly nodes?: number
  readonly faultDomains?: number
  /** Share of failed requests while it scaled, where that is expected. */
  readonly failedShare?: number
  /** Requests per second that would do, where the load was too small and that could be reckoned. */
  readonly neededRate?: number | undefined
}

/** What a timeline shows of one HPA. */
export interface Facts {
  readonly from: number
  readonly peakDesired: number
  readonly peakReady: number
  readonly firstScaleUpAt: number | null
  readonly reachedAt: number | null
}

/** Why an HPA passed or not. */
export type Reason = Pick<Verdict, 'passed' | 'code' | 'message' | 'hint' | 'neededRate'>

export const fail = (code: VerdictCode, message: string, hint: string): Reason => {
  return { passed: false, code, message, hint }
}

/** The verdict of a watch that was ended before it could judge; what was proven stays so. */
export const unfinished = (verdict: Verdict): Verdict => {
  if (verdict.passed) return verdict
  const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`
  const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again')
  return { ...verdict, ...reason, neededRate: undefined }
}
