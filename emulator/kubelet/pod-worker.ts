import type { V1Pod, V1PodCondition } from '@kubernetes/client-node'
import { noteEnd } from './container-end.ts'
import { isInitDone, isSidecar, type ContainerRecord } from './container-record.ts'
import { startContainer } from './container-start.ts'
import type { ListedContainer } from './libpod.ts'
import type { PodEvent, PodKey } from './pod-api.ts'
import { adoptContainers, recordsOf } from './pod-containers.ts'
import type { PodContext } from './pod-context.ts'
import { PodImages, StartRefused } from './pod-images.ts'
import { PodProbes } from './pod-probes.ts'
import { PodRestarts } from './pod-restarts.ts'
import { PodSandbox, SandboxRefused } from './pod-sandbox.ts'
import { podStatus } from './pod-status.ts'
import { SerialLoop } from './serial-loop.ts'
import { StatusPublisher } from './status-publisher.ts'
import { UnsupportedVolumeError } from './volume-files.ts'

const usualRetryMs = 5000
const addressRetryMs = 3000

/** Runs one pod from its binding to its end; everything it does is one after the other. */
export class PodWorker {
  readonly key: PodKey
  readonly records: ContainerRecord[]
  readonly #context: PodContext
  readonly #sandbox: PodSandbox
  readonly #images: PodImages
  readonly #restarts: PodRestarts
  readonly #probes: PodProbes
  readonly #publisher: StatusPublisher
  readonly #loop: SerialLoop
  /** Containers that podman says have ended; only these are looked at. */
  readonly #suspects = new Set<string>()
  readonly #ending = new AbortController()
  readonly #retryAt = new Map<ContainerRecord, number>()
  readonly #startTime: Date
  #pod: V1Pod
  #isGone = false
  #isOver = false
  #conditions: readonly V1PodCondition[]
  /** Why the pod can never run here. */
  #refusal: string | undefined
  #existing: readonly ListedContainer[]
  readonly #finished: () => void

  constructor(
    context: PodContext,
    pod: V1Pod,
    existing: readonly ListedContainer[],
    finished: () => void,
  ) {
    const { namespace = '', name = '', uid = '' } = pod.metadata ?? {}
    this.key = { namespace, name, uid }
    this.records = recordsOf(pod)
    this.#context = context
    this.#pod = pod
    this.#existing = existing
    this.#finished = finished
    this.#startTime = new Date(pod.status?.startTime ?? Date.now())
    this.#conditions = pod.status?.conditions ?? []
    this.#sandbox = new PodSandbox(context, this.key)
    this.#images = new PodImages(context)
    this.#restarts = new PodRestarts(context.backOff, this.key)
    const { api, complain } = context
    this.#publisher = new StatusPublisher(api, this.key, complain)
    this.#loop = new SerialLoop(
      () => this.#sync(),
      (error) => complain(`pod ${namespace}/${name}: ${String(error)}`),
    )
    this.#probes = new PodProbes(
      context,
      (event, record) => this.#note(event, record),
      () => this.wake(),
    )
  }

  get pod(): V1Pod {
    return this.#pod
  }

  logFile(container: string, attempt: number): string {
    return this.#sandbox.folder.logFile(container, attempt)
  }

  update(pod: V1Pod): void {
    this.#pod = pod
    if (pod.metadata?.deletionTimestamp) this.#ending.abort()
    this.wake()
  }

  died(containerId: string): void {
    this.#suspects.add(containerId)
    this.wake()
  }

  /** The pod is no longer in kube-apiserver: nobody waits for a graceful end. */
  gone(): void {
    this.#isGone = true
    this.#ending.abort()
    this.wake()
  }

  wake(): void {
    this.#loop.wake()
  }

  /** The kubelet ends; the pod goes on. */
  async stop(): Promise<void> {
    this.#probes.stopAll()
    this.#ending.abort()
    await this.#loop.stop()
    this.#publisher.close()
  }

  async #sync(): Promise<void> {
    if (this.#isGone || this.#pod.metadata?.deletionTimestamp) return this.#terminate()
    if (this.#isOver || this.#refusal) return
    if (isTerminal(this.#pod.status?.phase)) return this.#end()
    if (this.#existing.length > 0) await this.#adopt()
    for (const record of this.records) {
      if (record.id && this.#suspects.delete(record.id)) await this.#noteEnd(record)
    }
    await this.#restartUnhealthy()
    this.#publish()
    if (!(await this.#hasSandbox())) return
    await this.#startContainers()
    const status = this.#publish()
    if (isTerminal(status.phase)) await this.#end()
    else await this.#refreshTokens()
  }

  async #adopt(): Promise<void> {
    const existing = this.#existing
    this.#existing = []
    if (!(await this.#sandbox.adopt(this.#pod))) return
    await adoptContainers(this.records, existing, this.#context.libpod)
    for (const record of this.records) {
      if (!record.id) continue
      this.#context.claim(record.id, this.key.uid)
      this.#suspects.add(record.id)
      this.#startProbes(record)
    }
  }

  async #hasSandbox(): Promise<boolean> {
    try {
      await this.#sandbox.ensure(this.#pod)
      return true
    } catch (error) {
      if (error instanceof UnsupportedVolumeError) {
        this.#refusal = error.message
        this.#note({ type: 'Warning', reason: 'ProviderCreateFailed', message: error.message })
        this.#publish()
        return false
      }
      if (!(error instanceof SandboxRefused)) throw error
      this.#note({ type: 'Warning', reason: error.reason, message: error.message })
      this.#loop.wakeIn(addressRetryMs)
      return false
    }
  }

  async #startContainers(): Promise<void> {
    for (const record of this.records.filter((each) => each.isInit)) {
      if (!isInitDone(record) && this.#appHasRun() && !isSidecar(record)) continue
      if (record.state.kind !== 'running' && !isInitDone(record)) await this.#start(record)
      if (!isInitDone(record)) return
    }
    for (const record of this.records) {
      if (this.#isEnding()) return
      if (!record.isInit && record.state.kind !== 'running') await this.#start(record)
    }
  }

  async #start(record: ContainerRecord): Promise<void> {
    const wait = (this.#retryAt.get(record) ?? 0) - Date.now()
    if (wait > 0) return this.#loop.wakeIn(wait)
    const note = (event: PodEvent) => this.#note(event, record)
    const decision = this.#restarts.decide(record, this.#pod.spec?.restartPolicy, Date.now(), note)
    if (decision === 'done') return
    if (decision !== 'start') return this.#loop.wakeIn(decision)
    const before = record.id
    try {
      const place = await this.#sandbox.ensure(this.#pod)
      const image = await this.#images.ensure(this.#pod, record, note, this.#ending.signal)
      const { folder } = this.#sandbox
      const context = this.#context
      if (this.#isEnding()) return
      await startContainer({ context, pod: this.#pod, record, place, folder, image, note })
    } catch (error) {
      if (!(error instanceof StartRefused)) throw error
      record.state = { kind: 'waiting', reason: error.reason, message: error.message }
      const retryMs = error.retryMs ?? usualRetryMs
      this.#retryAt.set(record, Date.now() + retryMs)
      return this.#loop.wakeIn(retryMs)
    }
    this.#startProbes(record)
    this.#publish()
    // The log of the run before stays readable; the container itself is of no use any more.
    if (before) await this.#context.limit(() => this.#context.libpod.removeContainer(before))
    if (record.state.kind === 'terminated') this.wake()
  }

  #startProbes(record: ContainerRecord): void {
    const { place } = this.#sandbox
    if (place) this.#probes.start(record, place.podIP)
  }

  async #noteEnd(record: ContainerRecord): Promise<void> {
    if (await noteEnd(record, this.#context.libpod)) this.#probes.stop(record)
  }

  async #restartUnhealthy(): Promise<void> {
    for (const { record, kind } of this.#probes.takeDead()) {
      if (record.state.kind !== 'running' || !record.id) continue
      const probe = kind.toLowerCase()
      const message = `Container ${record.spec.name} failed ${probe} probe, will be restarted`
      this.#note({ type: 'Normal', reason: 'Killing', message }, record)
      const grace = this.#pod.spec?.terminationGracePeriodSeconds ?? 30
      await this.#context.libpod.stopContainer(record.id, grace)
      await this.#noteEnd(record)
    }
  }

  async #refreshTokens(): Promise<void> {
    const { refreshAt } = this.#sandbox
    if (refreshAt === undefined) return
    if (refreshAt <= Date.now()) await this.#sandbox.refreshTokens(this.#pod)
    this.#loop.wakeIn((this.#sandbox.refreshAt ?? refreshAt) - Date.now())
  }

  /** All containers have ended for good: what they used is free again, their logs stay. */
  async #end(): Promise<void> {
    this.#isOver = true
    this.#probes.stopAll()
    await this.#sandbox.stop()
  }

  async #terminate(): Promise<void> {
    this.#probes.stopAll()
    if (this.#existing.length > 0) await this.#adopt()
    this.#probes.stopAll()
    const grace = this.#isGone ? 0 : (this.#pod.metadata?.deletionGracePeriodSeconds ?? 30)
    const running = this.records.filter(({ state }) => state.kind === 'running')
    await Promise.all(running.map((record) => this.#stopContainer(record, grace)))
    if (!this.#isGone) {
      if (running.length > 0) this.#publish()
      await this.#publisher.flush()
    }
    this.#publisher.close()
    await this.#sandbox.remove()
    if (!this.#isGone) await this.#context.api.remove(this.key)
    void this.#loop.stop()
    this.#finished()
  }

  async #stopContainer(record: ContainerRecord, graceSeconds: number): Promise<void> {
    const message = `Stopping container ${record.spec.name}`
    this.#note({ type: 'Normal', reason: 'Killing', message }, record)
    if (record.id) await this.#context.libpod.stopContainer(record.id, graceSeconds)
    await this.#noteEnd(record)
  }

  #publish() {
    const podIP = this.#sandbox.place?.podIP ?? this.#pod.status?.podIP
    const status = podStatus(this.#pod, this.records, {
      hostIP: this.#context.hostIP(this.#pod.spec?.nodeName ?? '') ?? '',
      startTime: this.#startTime,
      conditions: this.#conditions,
      now: new Date(),
      ...(podIP ? { podIP } : {}),
      ...(this.#refusal ? { reason: 'ProviderFailed', message: this.#refusal } : {}),
    })
    this.#conditions = status.conditions ?? []
    this.#publisher.publish(status)
    return status
  }

  #isEnding(): boolean {
    return this.#isGone || this.#pod.metadata?.deletionTimestamp !== undefined
  }

  #appHasRun(): boolean {
    return this.records.some((record) => !record.isInit && record.attempt !== undefined)
  }

  #note(event: PodEvent, record?: ContainerRecord): void {
    const list = record?.isInit ? 'initContainers' : 'containers'
    const fieldPath = record ? { fieldPath: `spec.${list}{${record.spec.name}}` } : {}
    this.#context.api.record(this.key, this.#pod.spec?.nodeName ?? '', { ...event, ...fieldPath })
  }
}

const isTerminal = (phase: string | undefined): boolean =>
  phase === 'Succeeded' || phase === 'Failed'
