import type { V1Pod } from '@kubernetes/client-node'
import { noteEnd } from './container-end.ts'
import type { ContainerRecord } from './container-record.ts'
import { ContainerStarter } from './container-starter.ts'
import type { ListedContainer } from '../podman/libpod.ts'
import type { PodEvent, PodKey } from '../pods/pod-api.ts'
import { adoptContainers, recordsOf } from '../pods/pod-containers.ts'
import type { PodContext } from '../pods/pod-context.ts'
import { PodProbes } from '../pods/pod-probes.ts'
import type { PodSandbox } from '../pods/pod-sandbox.ts'

/** What the containers need from their pod's worker. */
interface ContainerOwner {
  note(event: PodEvent, record: ContainerRecord): void
  /** Called when a container has started, so that the pod's status reports it. */
  changed(): void
  wake(): void
  wakeIn(milliseconds: number): void
}

interface OwnPod {
  readonly key: PodKey
  readonly pod: V1Pod
  readonly sandbox: PodSandbox
}

/**
 * The containers of one pod: starts them in order, checks whether they ended, restarts and stops
 * them.
 */
export class ContainerSet {
  readonly records: ContainerRecord[]
  readonly #context: PodContext
  readonly #key: PodKey
  readonly #sandbox: PodSandbox
  readonly #owner: ContainerOwner
  readonly #starter: ContainerStarter
  readonly #probes: PodProbes
  /** Containers that podman reports as ended; only these are inspected. */
  readonly #suspects = new Set<string>()
  /** Containers that are being stopped, with their deadlines in ms since the epoch. */
  readonly #ending = new Map<string, number>()

  constructor(context: PodContext, { key, pod, sandbox }: OwnPod, owner: ContainerOwner) {
    const note = (event: PodEvent, record: ContainerRecord) => owner.note(event, record)
    this.records = recordsOf(pod)
    this.#context = context
    this.#key = key
    this.#sandbox = sandbox
    this.#owner = owner
    this.#starter = new ContainerStarter(context, key, sandbox, note)
    this.#probes = new PodProbes(context, note, () => owner.wake())
  }

  /** Adopts containers that an earlier process left running in the sandbox. */
  async adopt(existing: readonly ListedContainer[]): Promise<void> {
    await adoptContainers(this.records, existing, this.#context.libpod)
    for (const record of this.records) {
      if (!record.id) continue
      this.#context.claim(record.id, this.#key.uid)
      this.#suspects.add(record.id)
      this.#startProbes(record)
    }
  }

  died(containerId: string): void {
    this.#suspects.add(containerId)
  }

  async noteEnds(): Promise<void> {
    for (const record of this.records) {
      if (record.id && this.#suspects.delete(record.id)) await this.#noteEnd(record)
    }
  }

  /**
   * Stops containers whose liveness or startup probe failed; the next start runs them again. The
   * signal aborts when the pod is to end.
   */
  async stopUnhealthy(graceSeconds: number, signal: AbortSignal): Promise<void> {
    for (const { record, kind } of this.#probes.takeDead()) {
      if (signal.aborted) return
      if (record.state.kind !== 'running' || !record.id) continue
      const probe = kind.toLowerCase()
      const message = `Container ${record.spec.name} failed ${probe} probe, will be restarted`
      await this.#stop(record, graceSeconds, message)
    }
  }

  /** Starts the containers that should run and do not; the signal aborts when the pod is to end. */
  async start(pod: V1Pod, signal: AbortSignal): Promise<void> {
    for (const record of this.records) {
      if (signal.aborted) return
      if (record.state.kind !== 'running') await this.#start(pod, record, signal)
    }
  }

  /** Stops all containers at the same time. Returns whether any was running. */
  async stopAll(graceSeconds: number): Promise<boolean> {
    this.stopProbes()
    const running = this.records.filter(({ state }) => state.kind === 'running')
    const stop = (record: ContainerRecord) =>
      this.#stop(record, graceSeconds, `Stopping container ${record.spec.name}`)
    await Promise.all(running.map(stop))
    return running.length > 0
  }

  /**
   * Shortens the deadlines of containers that are being stopped to at most this many seconds from
   * now.
   */
  hasten(graceSeconds: number): void {
    const until = Date.now() + graceSeconds * 1000
    for (const [id, known] of this.#ending) {
      if (until >= known) continue
      this.#end(id, graceSeconds).catch((error: unknown) =>
        this.#context.complain(`container ${id} was not stopped earlier: ${String(error)}`),
      )
    }
  }

  stopProbes(): void {
    this.#probes.stopAll()
  }

  async #start(pod: V1Pod, record: ContainerRecord, signal: AbortSignal): Promise<void> {
    const before = record.id
    const wait = await this.#starter.start(pod, record, signal)
    if (wait === 'done') return
    if (wait !== 'started') return this.#owner.wakeIn(wait)
    this.#startProbes(record)
    this.#owner.changed()
    // The log of the previous run stays readable; its container is no longer needed.
    if (before) await this.#context.limit(() => this.#context.libpod.removeContainer(before))
    if (record.state.kind === 'terminated') this.#owner.wake()
  }

  #startProbes(record: ContainerRecord): void {
    if (this.#sandbox.place) this.#probes.start(record, this.#sandbox.place.podIP)
  }

  async #stop(record: ContainerRecord, graceSeconds: number, message: string): Promise<void> {
    this.#owner.note({ type: 'Normal', reason: 'Killing', message }, record)
    if (record.id) await this.#end(record.id, graceSeconds)
    await this.#noteEnd(record)
  }

  async #end(id: string, graceSeconds: number): Promise<void> {
    this.#ending.set(id, Date.now() + graceSeconds * 1000)
    try {
      await this.#context.libpod.stopContainer(id, graceSeconds)
    } finally {
      this.#ending.delete(id)
    }
  }

  async #noteEnd(record: ContainerRecord): Promise<void> {
    if (await noteEnd(record, this.#context.libpod)) this.#probes.stop(record)
  }
}
