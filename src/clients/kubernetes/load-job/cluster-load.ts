import type { Clock } from '../../../core/clock.ts'
import type { Kubernetes } from '../kubernetes.ts'
import type { RemoveJob } from './job-remover.ts'
import type { PodSettings } from './manifests.ts'

/** A load in the cluster, besides what it sends. */
export interface ClusterLoad extends PodSettings {
  /** Milliseconds that pods have to come up; all begin when they are over. */
  readonly startWithin: number
  /** Milliseconds before what counts. */
  readonly warmUp: number
  /** Whether k6's operator makes the pods where there is one. */
  readonly operator: 'auto' | 'never'
}

/** The Jobs of loads, besides the calls of any client of the cluster. */
export interface LoadJobs {
  readonly remove: RemoveJob
  /** Notes a Job before it is made, so that it goes whatever becomes of us. */
  readonly note: (namespace: string, name: string) => Promise<void>
}

/** The cluster, as a load by pods needs it. */
export interface LoadCluster {
  readonly kubernetes: Kubernetes
  readonly jobs: LoadJobs
  readonly clock: Clock
}
