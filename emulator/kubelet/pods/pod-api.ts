import type { V1ConfigMap, V1PodStatus, V1Secret } from '@kubernetes/client-node'

/** Which pod an API call is about. */
export interface PodKey {
  readonly namespace: string
  readonly name: string
  readonly uid: string
}

export interface PodEvent {
  readonly type: 'Normal' | 'Warning'
  readonly reason: string
  readonly message: string
  /** The container it is about, e.g. `spec.containers{app}`. */
  readonly fieldPath?: string
}

export interface ServiceAccountToken {
  readonly token: string
  /** Milliseconds since the epoch. */
  readonly expiresAt: number
}

/** What the kubelet reads from kube-apiserver and reports to it about pods. Absent objects are undefined. */
export interface PodApi {
  configMap(namespace: string, name: string): Promise<V1ConfigMap | undefined>
  secret(namespace: string, name: string): Promise<V1Secret | undefined>
  token(
    pod: PodKey,
    account: string,
    audience: string | undefined,
    seconds: number,
  ): Promise<ServiceAccountToken>
  /** Nothing happens when the pod is gone, or another one has its name. */
  patchStatus(pod: PodKey, status: V1PodStatus): Promise<void>
  /** Removes the object at once: the last step of a graceful deletion. */
  remove(pod: PodKey): Promise<void>
  record(pod: PodKey, nodeName: string, event: PodEvent): void
}
