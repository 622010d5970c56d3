import {
  ApiException,
  CoreV1Api,
  PatchStrategy,
  setHeaderOptions,
  type KubeConfig,
  type V1ConfigMap,
  type V1PodStatus,
  type V1Secret,
} from '@kubernetes/client-node'
import { EventRecorder } from './event-recorder.ts'
import type { PodApi, PodEvent, PodKey, ServiceAccountToken } from '../pods/pod-api.ts'

/** The kubelet's calls to kube-apiserver. */
export class KubePodApi implements PodApi {
  readonly #core: CoreV1Api
  readonly #events: EventRecorder

  constructor(config: KubeConfig, complain: (problem: string) => void) {
    this.#core = config.makeApiClient(CoreV1Api)
    this.#events = new EventRecorder(this.#core, complain)
  }

  configMap(namespace: string, name: string): Promise<V1ConfigMap | undefined> {
    return orAbsent(this.#core.readNamespacedConfigMap({ namespace, name }))
  }

  secret(namespace: string, name: string): Promise<V1Secret | undefined> {
    return orAbsent(this.#core.readNamespacedSecret({ namespace, name }))
  }

  async token(
    pod: PodKey,
    account: string,
    audience: string | undefined,
    seconds: number,
  ): Promise<ServiceAccountToken> {
    const { namespace, name, uid } = pod
    const { status } = await this.#core.createNamespacedServiceAccountToken({
      namespace,
      name: account,
      body: {
        spec: {
          ...(audience ? { audiences: [audience] } : {}),
          expirationSeconds: seconds,
          boundObjectRef: { apiVersion: 'v1', kind: 'Pod', name, uid },
        },
      },
    })
    if (!status?.token || !status.expirationTimestamp)
      throw new Error(`no token for service account ${namespace}/${account}`)
    const { token, expirationTimestamp } = status
    return { token, expiresAt: new Date(expirationTimestamp).getTime() }
  }

  async patchStatus({ namespace, name, uid }: PodKey, status: V1PodStatus): Promise<void> {
    const whole = { ...status, ...replacedAddresses(status), ...replacedConditions(status) }
    const body = { metadata: { uid }, status: whole }
    const strategic = setHeaderOptions('Content-Type', PatchStrategy.StrategicMergePatch)
    await orAbsent(this.#core.patchNamespacedPodStatus({ namespace, name, body }, strategic))
  }

  async remove({ namespace, name, uid }: PodKey): Promise<void> {
    const body = { gracePeriodSeconds: 0, preconditions: { uid } }
    await orAbsent(this.#core.deleteNamespacedPod({ namespace, name, body }))
  }

  record(pod: PodKey, nodeName: string, event: PodEvent): void {
    this.#events.record(pod, nodeName, event)
  }
}

/**
 * Replaces lists of addresses, which a patch merges by address: otherwise a new address would be
 * added to the old one.
 */
const replacedAddresses = ({ podIPs, hostIPs }: V1PodStatus): Record<string, unknown> => {
  const whole = (addresses: readonly unknown[]) => [...addresses, { $patch: 'replace' }]
  return {
    ...(podIPs ? { podIPs: whole(podIPs) } : {}),
    ...(hostIPs ? { hostIPs: whole(hostIPs) } : {}),
  }
}

/**
 * Clears reason and message first, because a patch merges conditions by type: otherwise a condition
 * that becomes True would keep the reason why it was False.
 */
const replacedConditions = ({ conditions }: V1PodStatus): Record<string, unknown> => {
  const empty = { reason: null, message: null }
  return conditions ? { conditions: conditions.map((each) => ({ ...empty, ...each })) } : {}
}

/** Returns undefined for 404 (it does not exist) and 409 (another object has its name now). */
const orAbsent = async <T>(call: Promise<T>): Promise<T | undefined> => {
  try {
    return await call
  } catch (error) {
    const isApi = error instanceof ApiException
    if (isApi && (error.code === 404 || error.code === 409)) return undefined
    throw isApi ? new Error(apiMessage(error)) : error
  }
}

/** Returns the status and message of an error response of kube-apiserver, without its headers. */
const apiMessage = ({ code, body }: ApiException<unknown>): string => {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const message = /"message":"((?:[^"\\]|\\.)*)"/.exec(text)?.[1]
  return `${code} ${message ?? text.slice(0, 500)}`
}
