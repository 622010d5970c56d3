import type { HpaMetric } from '../../values/kubernetes/hpa-metric.ts'
import type { PodRequests } from '../../values/kubernetes/pod-requests.ts'
import type { ForbiddenObject, ObjectDifference } from './diff/object-difference.ts'

/** A condition of any Kubernetes object. */
export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason: string
  readonly message: string
  /** Milliseconds since the epoch of its last change, by the API server's clock. */
  readonly at?: number
}

/** How fast an HPA may grow. */
export interface ScaleUp {
  /** Max, Min or Disabled. */
  readonly select: string
  /** Empty for Kubernetes' defaults. */
  readonly policies: readonly {
    readonly isPercent: boolean
    readonly value: number
    readonly seconds: number
  }[]
  /** Seconds of which the HPA takes the lowest recommendation. */
  readonly stabilizationSeconds: number
  /** Tolerance around the target; absent for the cluster's default. */
  readonly tolerance?: number
}

/** The target that an HPA scales. */
export interface ScaleTarget {
  readonly apiVersion: string
  readonly kind: string
  readonly name: string
}

/** The parts of a HorizontalPodAutoscaler that scaling is judged by. */
export interface Hpa {
  readonly name: string
  /** The Helm release that created it, if any. */
  readonly release?: string
  readonly target: ScaleTarget
  readonly minReplicas: number
  readonly maxReplicas: number
  readonly currentReplicas: number
  readonly desiredReplicas: number
  readonly metrics: readonly HpaMetric[]
  readonly scaleUp: ScaleUp
  readonly conditions: readonly Condition[]
}

/** The size of any kind with a scale subresource. */
export interface Scale {
  readonly wanted: number
  /** Label selector of its pods. */
  readonly selector: string
}

/** A ResourceQuota. */
export interface Quota {
  readonly name: string
  /** Whether it counts only some pods. */
  readonly isScoped: boolean
  readonly limits: readonly {
    readonly resource: string
    readonly hard: number
    readonly used: number
  }[]
}

/** A Deployment or StatefulSet. */
export interface Workload {
  readonly kind: string
  readonly name: string
  readonly wanted: number
  readonly updated: number
  readonly ready: number
  /** Existing pods, including old ones of a rollout. */
  readonly total: number
  /** False until the controller has seen the newest spec. */
  readonly observed: boolean
  readonly requests: PodRequests
  readonly conditions: readonly Condition[]
}

/** How a container ended. */
export interface ContainerEnd {
  readonly exitCode: number
  /** E.g. `OOMKilled`. */
  readonly reason: string
  readonly message: string
}

export interface ContainerState {
  readonly name: string
  readonly image: string
  readonly ready: boolean
  readonly restarts: number
  /** Milliseconds since the epoch at which it started, if it runs. */
  readonly startedAt?: number
  /** The reason that it does not run, e.g. `ImagePullBackOff` or `Error`. */
  readonly reason?: string
  readonly message?: string
  /** The latest termination: of this run, or of the previous one. */
  readonly end?: ContainerEnd
}

export interface Pod {
  readonly name: string
  readonly namespace: string
  readonly phase: string
  readonly node?: string
  readonly ready: boolean
  /** Milliseconds since the epoch. */
  readonly createdAt?: number
  /** The reason that the whole pod failed, e.g. `Evicted`, or `ProviderFailed` on virtual nodes. */
  readonly reason?: string
  /** Why it is not scheduled, not ready or failed. */
  readonly message?: string
  /** Its owner, e.g. a ReplicaSet. */
  readonly owner?: { readonly kind: string; readonly name: string }
  /** Names of the Secrets that its images are pulled with. */
  readonly pullSecrets: readonly string[]
  readonly conditions: readonly Condition[]
  readonly initContainers: readonly ContainerState[]
  readonly containers: readonly ContainerState[]
  readonly labels: Readonly<Record<string, string>>
  readonly requests?: PodRequests
}

export interface KubernetesEvent {
  readonly type: string
  readonly reason: string
  readonly message: string
  readonly object: { readonly kind: string; readonly name: string }
  /** Milliseconds since the epoch of the last time it happened. */
  readonly at: number
  readonly count: number
}

export interface Service {
  readonly name: string
  readonly type: string
  readonly ports: readonly number[]
  /** Addresses or host names that a load balancer got. */
  readonly addresses: readonly string[]
  /** Ports of each address, if the status has some that differ from the Service's. */
  readonly addressPorts: readonly number[]
}

/** What can be listed and watched, by kubectl's name for it. */
export interface Views {
  readonly hpa: Hpa
  readonly deployments: Workload
  readonly statefulsets: Workload
  readonly pods: Pod
  readonly events: KubernetesEvent
  readonly services: Service
  readonly quotas: Quota
}

export type Kind = keyof Views

/** One event of a watch. */
export interface Seen<View> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'
  readonly view: View
}

export interface Watch {
  /** Rejects when the watch is refused; never resolves. */
  readonly failure: Promise<never>
  /** Why nothing is seen at the moment, e.g. an unavailable server. */
  trouble(): Error | undefined
  stop(): Promise<void>
}

/** A kind, as manifests name it. */
export interface ObjectKind {
  readonly apiVersion: string
  readonly kind: string
}

/** Any object, as it is in the cluster. */
export interface LiveObject extends ObjectKind {
  readonly name: string
  /** Empty for a cluster-scoped object. */
  readonly namespace: string
  readonly object: unknown
}

/** A Kubernetes object to apply. */
export type Manifest = Readonly<Record<string, unknown>>

/** The cluster, as the stages use it. */
export interface Kubernetes {
  list<K extends Kind>(kind: K, namespace: string, selector?: string): Promise<Views[K][]>
  watch<K extends Kind>(
    kind: K,
    namespace: string,
    onSeen: (seen: Seen<Views[K]>) => void,
    selector?: string,
  ): Watch
  /** Objects of any kind, as they are. */
  listObjects(kind: ObjectKind, namespace: string): Promise<LiveObject[]>
  watchObjects(kind: ObjectKind, namespace: string, onSeen: (seen: Seen<LiveObject>) => void): Watch
  /**
   * The scale subresource; also missing if the kind has none, unknown without permission to read
   * it.
   */
  scale(namespace: string, target: ScaleTarget): Promise<Scale | 'missing' | 'unknown'>
  /** Server-side apply; secrets in the manifest go through standard input. */
  apply(manifest: Manifest): Promise<void>
  /**
   * What applying the manifests would change, by a dry run of the API server.
   * @param onForbidden takes an object that may not be compared; without it, that fails them all
   */
  differences(
    namespace: string,
    manifests: readonly unknown[],
    onForbidden?: (object: ForbiddenObject) => void,
  ): Promise<ObjectDifference[]>
  /** The current objects of manifests, with managed fields; without those that are gone. */
  managed(namespace: string, manifests: readonly unknown[]): Promise<unknown[]>
  logs(namespace: string, pod: string, container: string, lines: number): Promise<string>
  /** The user and groups that the API server authenticated (SelfSubjectReview). */
  whoAmI(): Promise<{ readonly username: string; readonly groups: readonly string[] }>
}
