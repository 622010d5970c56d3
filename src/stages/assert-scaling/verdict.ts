import type { LoadSecond } from '../../clients/kubernetes/k6-samples.ts'
import type { ScaleUp } from '../../clients/kubernetes/kubernetes.ts'
import type { PodRequests } from '../../values/kubernetes/pod-requests.ts'

/** The facts about an HPA and its load besides the timeline. */
export interface Circumstances {
  /** Replicas before the load, sampled. */
  readonly baseline: number
  /** Milliseconds after the start of the watch at which the load began. */
  readonly loadStartedAt: number
  /** How the HPA may grow. */
  readonly scaleUp?: ScaleUp
  /** What its pods request by their template. */
  readonly requests?: PodRequests
  /** Requests per second actually sent; absent if the load was not ours. */
  readonly requestsPerSecond?: number
  /** Why pods do not start, if the cluster reported it. */
  readonly pendingReason?: string
  /** Milliseconds after the start of the watch at which the load ended, once it has. */
  readonly loadEndedAt?: number | undefined
  /** Whether another step sent the load, so that its end is unknown. */
  readonly isForeign?: boolean
  /** Milliseconds after the start of the watch; absent once it has ended. */
  readonly now?: number | undefined
  /**
   * What was actually sent; `at` is milliseconds after the start of the watch. Empty if the load
   * was not ours.
   */
  readonly seconds?: readonly LoadSecond[]
  /** The fault domain of each node, if an expectation needs it. */
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

/** The verdict on one HPA; figures are null if they never occurred. */
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
  /** Time from the end of the load until it had shrunk again, if expected. */
  readonly backSeconds?: number | null
  /** Most distinct nodes, and fault domains, of ready replicas at the same time, if expected. */
  readonly nodes?: number
  readonly faultDomains?: number
  /** Share of failed requests while it scaled, if expected. */
  readonly failedShare?: number
  /** Sufficient requests per second, if the load was too small and this could be computed. */
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

/** The verdict of a watch that was ended early; what was proven remains proven. */
export const unfinished = (verdict: Verdict): Verdict => {
  if (verdict.passed) return verdict
  const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`
  const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again')
  return { ...verdict, ...reason, neededRate: undefined }
}

/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
export const describeVerdict = (verdict: Verdict): string => {
  const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict
  const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`
  const first =
    firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`
  return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`
}
