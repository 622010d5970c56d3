import type { V1Pod, V1PodCondition, V1PodStatus } from '@kubernetes/client-node'
import type { ContainerRecord } from '../containers/container-record.ts'
import type { PodEvent, PodKey } from './pod-api.ts'
import type { PodContext } from './pod-context.ts'
import { podStatus } from './pod-status.ts'
import { StatusPublisher } from '../server/status-publisher.ts'

type ReportContext = Pick<PodContext, 'api' | 'complain' | 'cutOff' | 'hostIP'>

/** Reports one pod to kube-apiserver: its status and its events. */
export class PodReport {
  readonly #context: ReportContext
  readonly #key: PodKey
  readonly #publisher: StatusPublisher
  readonly #startTime: Date
  #conditions: readonly V1PodCondition[]

  constructor(context: ReportContext, key: PodKey, pod: V1Pod) {
    this.#context = context
    this.#key = key
    this.#publisher = new StatusPublisher(context.api, key, context.complain)
    this.#startTime = new Date(pod.status?.startTime ?? Date.now())
    this.#conditions = pod.status?.conditions ?? []
  }

  /**
   * Reports the status in the background, unless the node is cut off, and returns it. `refusal` is
   * the reason why the pod can never run here.
   */
  publish(
    pod: V1Pod,
    records: readonly ContainerRecord[],
    address: string | undefined,
    refusal: string | undefined,
  ): V1PodStatus {
    const podIP = address ?? pod.status?.podIP
    const nodeName = pod.spec?.nodeName ?? ''
    const status = podStatus(pod, records, {
      hostIP: this.#context.hostIP(nodeName) ?? '',
      startTime: this.#startTime,
      conditions: this.#conditions,
      now: new Date(),
      ...(podIP ? { podIP } : {}),
      ...(refusal ? { reason: 'ProviderFailed', message: refusal } : {}),
    })
    this.#conditions = status.conditions ?? []
    if (!this.#context.cutOff.has(nodeName)) this.#publisher.publish(status)
    return status
  }

  /**
   * Makes the next status be reported even if it is unchanged, because others have modified the
   * pod.
   */
  forget(pod: V1Pod): void {
    this.#conditions = pod.status?.conditions ?? []
    this.#publisher.forget()
  }

  note(pod: V1Pod, event: PodEvent, record?: ContainerRecord): void {
    const fieldPath = record ? { fieldPath: `spec.containers{${record.spec.name}}` } : {}
    this.#context.api.record(this.#key, pod.spec?.nodeName ?? '', { ...event, ...fieldPath })
  }

  /** Waits until the newest status is reported. */
  flush(): Promise<void> {
    return this.#publisher.flush()
  }

  close(): void {
    this.#publisher.close()
  }
}
