import type { ScaleUp } from '../../clients/kubernetes/kubernetes.ts'
import type { PodRequests } from '../../values/kubernetes/pod-requests.ts'

/** What the user wants proven of one HPA. */
export interface Expectation {
  readonly hpa: string
  readonly atLeast: number
  /** Milliseconds from the start of the load. */
  readonly within: number
}

/** What the HPAs of a namespace have to reach. */
export interface WantedScaling {
  readonly namespace: string
  readonly expectations: readonly Expectation[]
}

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
}

export type VerdictCode =
  | 'SCALED'
  | 'SCALING_NO_METRICS'
  | 'SCALING_PODS_PENDING'
  | 'SCALING_LOAD_TOO_SMALL'
  | 'SCALING_TOO_SLOW'
  | 'SCALING_NOT_REACHED'
  | 'SCALING_NOT_JUDGED'

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
  /** Requests per second that would do, where the load was too small and that could be reckoned. */
  readonly neededRate?: number
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

export function fail(code: VerdictCode, message: string, hint: string): Reason {
  return { passed: false, code, message, hint }
}

/** The verdict of a watch that was ended before it could judge; what was proven stays so. */
export const unfinished = (verdict: Verdict): Verdict => {
  if (verdict.passed) return verdict
  const message = `${verdict.hpa} was at ${verdict.to} of ${verdict.atLeast} replicas when the watch was ended`
  const reason = fail('SCALING_NOT_JUDGED', message, 'see why it was ended, and run it again')
  const { hpa, from, to, peak, atLeast, firstScaleUpSeconds, reachedSeconds } = verdict
  return { hpa, from, to, peak, atLeast, firstScaleUpSeconds, reachedSeconds, ...reason }
}
