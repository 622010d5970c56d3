import { setTimeout as sleep } from 'node:timers/promises'
import type { V1Pod } from '@kubernetes/client-node'
import type { ListedContainer } from '../podman/libpod.ts'
import type { PodContext } from './pod-context.ts'
import { PodWorker } from './pod-worker.ts'
import { labels, sandboxName } from '../podman/sandbox-body.ts'

const STOP_MS = 5000

/** Holds one worker for each pod of our nodes, and which of them a container belongs to. */
export class PodWorkers {
  readonly #context: PodContext
  readonly #workers = new Map<string, PodWorker>()
  readonly #owners = new Map<string, string>()
  /**
   * What nodes that are cut off will learn about each pod, by uid, once they are connected again.
   */
  readonly #missed = new Map<string, { readonly node: string; readonly learn: () => void }>()
  #hasStarted = false
  /** Containers of an earlier process, until their pod is seen. */
  #left = new Map<string, ListedContainer[]>()

  constructor(context: Omit<PodContext, 'claim'>) {
    this.#context = {
      ...context,
      claim: (containerId, uid) => void this.#owners.set(containerId, uid),
    }
  }

  get all(): Iterable<PodWorker> {
    return this.#workers.values()
  }

  /** Returns the worker of the pod with this name; the newest if an older one is still ending. */
  find(namespace: string, name: string): PodWorker | undefined {
    return [...this.#workers.values()].findLast(
      ({ key }) => key.namespace === namespace && key.name === name,
    )
  }

  /** Records what podman still runs for pods, so that their workers adopt it. */
  async findRunning(): Promise<void> {
    const listed = await this.#context.libpod.list(labels.uid)
    this.#left = Map.groupBy(listed, (container) => container.Labels?.[labels.uid] ?? '')
    // Reserves the addresses in use before any new pod gets one, whatever was saved about them.
    for (const { Labels } of listed) {
      const { [labels.uid]: uid, [labels.node]: node, [labels.address]: address } = Labels ?? {}
      if (uid && node && address) this.#context.addresses.take(uid, node, address)
    }
  }

  changed(pod: V1Pod): void {
    const uid = pod.metadata?.uid ?? ''
    if (this.#misses(pod, () => this.changed(pod))) return
    const known = this.#workers.get(uid)
    if (known) return known.update(pod)
    const existing = this.#left.get(uid) ?? []
    this.#left.delete(uid)
    const worker = new PodWorker(this.#context, pod, existing, () => this.#forget(uid))
    this.#workers.set(uid, worker)
    worker.wake()
  }

  deleted(pod: V1Pod): void {
    if (this.#misses(pod, () => this.deleted(pod))) return
    this.#workers.get(pod.metadata?.uid ?? '')?.gone()
  }

  died(containerId: string): void {
    const uid = this.#owners.get(containerId)
    if (uid !== undefined) this.#workers.get(uid)?.died(containerId)
  }

  /** Removes what still runs for pods that no longer exist in kube-apiserver. */
  async removeOrphans(): Promise<void> {
    this.#hasStarted = true
    const orphans = [...this.#left.keys()]
    this.#left.clear()
    for (const uid of orphans) await this.#context.libpod.removeSandbox(sandboxName(uid))
    this.#context.addresses.retain(new Set(this.#workers.keys()))
  }

  /** Lets reconnected nodes learn what they missed, and reports all their pods again. */
  reconnect(): void {
    const { cutOff } = this.#context
    for (const { pod } of this.all) cutOff.has(pod.spec?.nodeName ?? '')
    const back = new Set(cutOff.back())
    for (const [uid, { node, learn }] of this.#missed) {
      if (!back.has(node)) continue
      this.#missed.delete(uid)
      learn()
    }
    for (const node of back) this.reportAnew(node)
  }

  /** Reports the status of all pods of a node again, because others may have changed it. */
  reportAnew(node: string): void {
    for (const worker of this.all) {
      if (worker.pod.spec?.nodeName === node) worker.reportAnew()
    }
  }

  /** Finds containers that ended without an event. */
  async resync(): Promise<void> {
    const listed = await this.#context.libpod.list(labels.container)
    const running = new Set(listed.filter(({ State }) => State === 'running').map(({ Id }) => Id))
    for (const worker of this.all) {
      for (const { state, id } of worker.records) {
        if (state.kind === 'running' && id && !running.has(id)) worker.died(id)
      }
    }
  }

  /** Waits a few seconds for work in progress; a later process finds and finishes the rest. */
  async stop(): Promise<void> {
    const all = Promise.all([...this.#workers.values()].map((worker) => worker.stop()))
    const timer = new AbortController()
    const patience = sleep(STOP_MS, undefined, { signal: timer.signal }).catch(() => undefined)
    await Promise.race([all, patience])
    timer.abort()
  }

  #misses(pod: V1Pod, learn: () => void): boolean {
    const node = pod.spec?.nodeName ?? ''
    // A kubelet that is starting has to know which pods to remove and which to adopt.
    if (!this.#hasStarted || !this.#context.cutOff.has(node)) return false
    this.#missed.set(pod.metadata?.uid ?? '', { node, learn })
    return true
  }

  #forget(uid: string): void {
    this.#workers.delete(uid)
    for (const [containerId, owner] of this.#owners) {
      if (owner === uid) this.#owners.delete(containerId)
    }
  }
}
