import {
  PatchStrategy,
  setHeaderOptions,
  type CoreV1Api,
  type CoreV1Event,
} from '@kubernetes/client-node'
import type { PodEvent, PodKey } from '../pods/pod-api.ts'

type Events = Pick<CoreV1Api, 'createNamespacedEvent' | 'patchNamespacedEvent'>

/** How many different events are kept for counting; older ones start over. */
const REMEMBERED = 2000

/**
 * Writes Kubernetes events in order, in the background; counts a repeated event instead of writing
 * it again.
 */
export class EventRecorder {
  readonly #api: Events
  readonly #complain: (problem: string) => void
  readonly #known = new Map<string, { name: string; count: number }>()
  #queue: Promise<void> = Promise.resolve()
  #number = 0

  constructor(api: Events, complain: (problem: string) => void) {
    this.#api = api
    this.#complain = complain
  }

  record(pod: PodKey, nodeName: string, event: PodEvent): void {
    const at = new Date()
    this.#queue = this.#queue
      .then(() => this.#write(pod, nodeName, event, at))
      .catch((error: unknown) => this.#complain(`event ${event.reason}: ${String(error)}`))
  }

  async #write(pod: PodKey, nodeName: string, event: PodEvent, at: Date): Promise<void> {
    const key = [pod.uid, event.type, event.reason, event.message, event.fieldPath].join('\n')
    const before = this.#known.get(key)
    this.#known.delete(key)
    if (before) {
      const count = before.count + 1
      this.#known.set(key, { name: before.name, count })
      const body = { count, lastTimestamp: at.toISOString() }
      const { namespace } = pod
      const merge = setHeaderOptions('Content-Type', PatchStrategy.MergePatch)
      await this.#api.patchNamespacedEvent({ namespace, name: before.name, body }, merge)
      return
    }
    const name = `${pod.name}.${at.getTime().toString(16)}${(this.#number++).toString(16)}`
    this.#known.set(key, { name, count: 1 })
    const oldest = this.#known.keys().next().value
    if (this.#known.size > REMEMBERED && oldest !== undefined) this.#known.delete(oldest)
    const body = apiEvent({ name, at }, pod, nodeName, event)
    await this.#api.createNamespacedEvent({ namespace: pod.namespace, body })
  }
}

const apiEvent = (
  { name, at }: { readonly name: string; readonly at: Date },
  pod: PodKey,
  nodeName: string,
  { type, reason, message, fieldPath }: PodEvent,
): CoreV1Event => ({
  metadata: { name, namespace: pod.namespace },
  involvedObject: {
    apiVersion: 'v1',
    kind: 'Pod',
    name: pod.name,
    namespace: pod.namespace,
    uid: pod.uid,
    ...(fieldPath ? { fieldPath } : {}),
  },
  type,
  reason,
  message: message.slice(0, 1024),
  source: { component: 'kubelet', host: nodeName },
  reportingComponent: 'kubelet',
  reportingInstance: nodeName,
  count: 1,
  firstTimestamp: at,
  lastTimestamp: at,
})
