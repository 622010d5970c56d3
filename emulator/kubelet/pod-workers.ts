import { setTimeout as sleep } from 'node:timers/promises'
import type { V1Pod } from '@kubernetes/client-node'
import type { ListedContainer } from './libpod.ts'
import type { PodContext } from './pod-context.ts'
import { PodWorker } from './pod-worker.ts'
import { labels, sandboxName } from './sandbox-body.ts'

const stopMs = 5000

/** One worker for each pod of our nodes, and which of them a container belongs to. */
export class PodWorkers {
  readonly #context: PodContext
  readonly #workers = new Map<string, PodWorker>()
  readonly #owners = new Map<string, string>()
  /** What ran before this process, until its pod is seen. */
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

  /** The worker of the pod with this name; the newest, should an older one still be ending. */
  find(namespace: string, name: string): PodWorker | undefined {
    return [...this.#workers.values()].findLast(
      ({ key }) => key.namespace === namespace && key.name === name,
    )
  }

  /** Remembers what podman still runs for pods, so that their workers take it over. */
  async lookForRunning(): Promise<void> {
    const listed = await this.#context.libpod.list(labels.uid)
    this.#left = Map.groupBy(listed, (container) => container.Labels?.[labels.uid] ?? '')
    // Before any new pod gets one, the addresses in use are taken, whatever was saved of them.
    for (const { Labels } of listed) {
      const { [labels.uid]: uid, [labels.node]: node, [labels.address]: address } = Labels ?? {}
      if (uid && node && address) this.#context.addresses.take(uid, node, address)
    }
  }

  changed(pod: V1Pod): void {
    const uid = pod.metadata?.uid ?? ''
    const known = this.#workers.get(uid)
    if (known) return known.update(pod)
    const existing = this.#left.get(uid) ?? []
    this.#left.delete(uid)
    const worker = new PodWorker(this.#context, pod, existing, () => this.#forget(uid))
    this.#workers.set(uid, worker)
    worker.wake()
  }

  deleted(pod: V1Pod): void {
    this.#workers.get(pod.metadata?.uid ?? '')?.gone()
  }

  died(containerId: string): void {
    const uid = this.#owners.get(containerId)
    if (uid !== undefined) this.#workers.get(uid)?.died(containerId)
  }

  /** Removes what runs for pods that are no longer in kube-apiserver. */
  async removeOrphans(): Promise<void> {
    const orphans = [...this.#left.keys()]
    this.#left.clear()
    for (const uid of orphans) await this.#context.libpod.removeSandbox(sandboxName(uid))
    this.#context.addresses.retain(new Set(this.#workers.keys()))
  }

  /** Looks whether a container has ended without an event having told so. */
  async resync(): Promise<void> {
    const listed = await this.#context.libpod.list(labels.container)
    const running = new Set(listed.filter(({ State }) => State === 'running').map(({ Id }) => Id))
    for (const worker of this.all) {
      for (const { state, id } of worker.records) {
        if (state.kind === 'running' && id && !running.has(id)) worker.died(id)
      }
    }
  }

  /** Waits a few seconds for what is under way; a later process finds and finishes the rest. */
  async stop(): Promise<void> {
    const all = Promise.all([...this.#workers.values()].map((worker) => worker.stop()))
    const timer = new AbortController()
    const patience = sleep(stopMs, undefined, { signal: timer.signal }).catch(() => undefined)
    await Promise.race([all, patience])
    timer.abort()
  }

  #forget(uid: string): void {
    this.#workers.delete(uid)
    for (const [containerId, owner] of this.#owners) {
      if (owner === uid) this.#owners.delete(containerId)
    }
  }
}
