import type { ScaleTarget, ScaleUp } from '../../clients/kubernetes/kubernetes.ts'
import type { HpaPlace } from '../../values/kubernetes/hpa-place.ts'
import type { PodRequests } from '../../values/kubernetes/pod-requests.ts'

/** An HPA as it stands before the load: nothing is assumed to start at one replica. */
export interface Baseline extends HpaPlace {
  /** As an expectation names it. */
  readonly hpa: string
  readonly target: ScaleTarget
  readonly replicas: number
  readonly scaleUp: ScaleUp
  /** What its pods request by their template, where that is of a kind that is known. */
  readonly requests?: PodRequests
  /** Label selector of its pods, where its scale could be read. */
  readonly selector?: string
}

/** Kinds of apps/v1 that tell how many of their pods are ready. */
const countedKinds = ['Deployment', 'StatefulSet'] as const

/** Whether its workload says how many are ready; else its pods are counted. */
export const isCounted = ({ apiVersion, kind }: ScaleTarget): boolean =>
  (apiVersion === '' || apiVersion.startsWith('apps/')) &&
  countedKinds.some((counted) => counted === kind)
