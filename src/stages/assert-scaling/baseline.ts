import type { ScaleTarget, ScaleUp } from '../../clients/kubernetes/kubernetes.ts'
import type { HpaPlace } from '../../values/kubernetes/hpa-place.ts'
import type { PodRequests } from '../../values/kubernetes/pod-requests.ts'

/** An HPA before the load, which need not be at one replica. */
export interface Baseline extends HpaPlace {
  /** Its name in expectations. */
  readonly hpa: string
  readonly target: ScaleTarget
  readonly replicas: number
  readonly scaleUp: ScaleUp
  /** The requests in its pod template, for known kinds. */
  readonly requests?: PodRequests
  /** Label selector of its pods, if its scale could be read. */
  readonly selector?: string
}

/** Kinds of apps/v1 that report their ready pods. */
const countedKinds = ['Deployment', 'StatefulSet'] as const

/** Whether its workload reports the ready pods; else its pods are counted. */
export const isCounted = ({ apiVersion, kind }: ScaleTarget): boolean =>
  (apiVersion === '' || apiVersion.startsWith('apps/')) &&
  countedKinds.some((counted) => counted === kind)
