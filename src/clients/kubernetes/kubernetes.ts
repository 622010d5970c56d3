/** A condition of any Kubernetes object. */
export interface Condition {
  readonly type: string
  readonly status: string
  readonly reason: string
  readonly message: string
}

/** A HorizontalPodAutoscaler, as far as scaling is judged by it. */
export interface Hpa {
  readonly name: string
  readonly target: { readonly kind: string; readonly name: string }
  readonly minReplicas: number
  readonly maxReplicas: number
  readonly currentReplicas: number
  readonly desiredReplicas: number
  /** CPU target in percent of the request, if it scales on that. */
  readonly targetPercent?: number
  /** Measured CPU in percent of the request, mean over the pods. */
  readonly utilization?: number
  /** Measured CPU per pod, in millicores. */
  readonly millicores?: number
  readonly conditions: readonly Condition[]
}

/** A Deployment or StatefulSet. */
export interface Workload {
  readonly kind: string
  readonly name: string
  readonly wanted: number
  readonly updated: number
  readonly ready: number
  /** Pods that exist, old ones of a rollout included. */
  readonly total: number
  /** False until the controller has seen the newest spec. */
  readonly observed: boolean
  /** CPU requested by all containers of a pod, in millicores; absent if one of them requests none. */
  readonly requestMillicores?: number
  readonly conditions: readonly Condition[]
}

export interface ContainerState {
  readonly name: string
  readonly ready: boolean
  readonly restarts: number
  /** Why it does not run, as `ImagePullBackOff` or `Error`. */
  readonly reason?: string
  readonly message?: string
}

export interface Pod {
  readonly name: string
  readonly phase: string
  readonly node?: string
  readonly ready: boolean
  /** Why it is not scheduled or not ready, from its conditions. */
  readonly message?: string
  readonly containers: readonly ContainerState[]
  readonly labels: Readonly<Record<string, string>>
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
  /** Ports of each address where they differ from the Service's, as a status may say. */
  readonly addressPorts: readonly number[]
}

/** What can be listed and watched, by the name kubectl knows it under. */
export interface Views {
  readonly hpa: Hpa
  readonly deployments: Workload
  readonly statefulsets: Workload
  readonly pods: Pod
  readonly events: KubernetesEvent
  readonly services: Service
}

export type Kind = keyof Views

/** One thing seen by a watch. */
export interface Seen<View> {
  readonly type: 'ADDED' | 'MODIFIED' | 'DELETED'
  readonly view: View
}

export interface Watch {
  /** Rejects when the watch is refused; never resolves. */
  readonly failure: Promise<never>
  /** Why nothing is seen at the moment, such as a server that is away. */
  trouble(): Error | undefined
  stop(): Promise<void>
}

/** A Kubernetes object to apply. */
export type Manifest = Readonly<Record<string, unknown>>

/** An object that is not in the cluster as a manifest says. */
export interface ObjectDifference {
  readonly kind: string
  readonly name: string
  /** As it is in the cluster; undefined if it is not there. */
  readonly live: unknown
  /** As it would be once the manifest is applied. */
  readonly desired: unknown
}

/** The cluster, as the stages see it. */
export interface Kubernetes {
  list<K extends Kind>(kind: K, namespace: string, selector?: string): Promise<Views[K][]>
  watch<K extends Kind>(
    kind: K,
    namespace: string,
    onSeen: (seen: Seen<Views[K]>) => void,
    selector?: string,
  ): Watch
  /** Server-side apply; secrets in the manifest go through standard input. */
  apply(manifest: Manifest): Promise<void>
  /** What applying the manifests would change, by a dry run of the API server. */
  differences(namespace: string, manifests: readonly unknown[]): Promise<ObjectDifference[]>
  logs(namespace: string, pod: string, container: string, lines: number): Promise<string>
  /** The user and groups that the API server takes us for (SelfSubjectReview). */
  whoAmI(): Promise<{ readonly username: string; readonly groups: readonly string[] }>
}
