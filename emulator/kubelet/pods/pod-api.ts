import type { V1ConfigMap, V1PodStatus, V1Secret } from '@kubernetes/client-node'

/** The pod that an API call is about. */
export interface PodKey {
  readonly namespace: string
  readonly name: string
  readonly uid: string
}

export interface PodEvent {
  readonly type: 'Normal' | 'Warning'
  readonly reason: string
  readonly message: string
  /** The container that the event is about, e.g. `spec.containers{app}`. */
  readonly fieldPath?: string
}

export interface ServiceAccountToken {
  readonly token: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** The kubelet's calls to kube-apiserver about pods. Objects that do not exist are undefined. */
export interface PodApi {
  configMap(namespace: string, name: string): Promise<V1ConfigMap | undefined>
  secret(namespace: string, name: string): Promise<V1Secret | undefined>
  token(
    pod: PodKey,
    account: string,
    audience: string | undefined,
    seconds: number,
  ): Promise<ServiceAccountToken>
  /** Does nothing if the pod is gone or another pod has its name. */
  patchStatus(pod: PodKey, status: V1PodStatus): Promise<void>
  /** Removes the object immediately: the last step of a graceful deletion. */
  remove(pod: PodKey): Promise<void>
  record(pod: PodKey, nodeName: string, event: PodEvent): void
}
