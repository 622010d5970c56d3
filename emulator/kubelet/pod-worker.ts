import type { V1Pod, V1PodStatus } from '@kubernetes/client-node'
import { noteEnd } from './container-end.ts'
import { isInitDone, isSidecar, type ContainerRecord } from './container-record.ts'
import { ContainerStarter } from './container-starter.ts'
import type { ListedContainer } from './libpod.ts'
import type { PodEvent, PodKey } from './pod-api.ts'
import { adoptContainers, recordsOf } from './pod-containers.ts'
import type { PodContext } from './pod-context.ts'
import { PodProbes } from './pod-probes.ts'
import { PodReport } from './pod-report.ts'
import { PodSandbox, SandboxRefused } from './pod-sandbox.ts'
import { SerialLoop } from './serial-loop.ts'
import { UnsupportedVolumeError } from './volume-files.ts'

const addressRetryMs = 3000

/** Runs one pod from its binding to its end; everything it does is one after the other. */
export class PodWorker {
  readonly key: PodKey
  readonly records: ContainerRecord[]
  readonly #context: PodContext
  readonly #sandbox: PodSandbox
  readonly #starter: ContainerStarter
  readonly #probes: PodProbes
  readonly #report: PodReport
  readonly #loop: SerialLoop
  readonly #finished: () => void
  /** Containers that podman says have ended; only these are looked at. */
  readonly #suspects = new Set<string>()
  readonly #ending = new AbortController()
  #pod: V1Pod
  #isGone = false
  #isOver = false
  /** Why the pod can never run here. */
  #refusal: string | undefined
  #existing: readonly ListedContainer[]

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
    this.#sandbox = new PodSandbox(context, this.key)
    this.#starter = new ContainerStarter(context, this.key, this.#sandbox, (event, record) =>
      this.#note(event, record),
    )
    this.#report = new PodReport(context, this.key, pod)
    this.#loop = new SerialLoop(
      () => this.#sync(),
      (error) => context.complain(`pod ${namespace}/${name}: ${String(error)}`),
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
    this.#report.close()
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
      if (this.#ending.signal.aborted) return
      if (!record.isInit && record.state.kind !== 'running') await this.#start(record)
    }
  }

  async #start(record: ContainerRecord): Promise<void> {
    const before = record.id
    const wait = await this.#starter.start(this.#pod, record, this.#ending.signal)
    if (wait === 'done') return
    if (wait !== 'started') return this.#loop.wakeIn(wait)
    this.#startProbes(record)
    this.#publish()
    // The log of the run before stays readable; the container itself is of no use any more.
    if (before) await this.#context.limit(() => this.#context.libpod.removeContainer(before))
    if (record.state.kind === 'terminated') this.wake()
  }

  #startProbes(record: ContainerRecord): void {
    if (this.#sandbox.place) this.#probes.start(record, this.#sandbox.place.podIP)
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
    if (this.#existing.length > 0) await this.#adopt()
    this.#probes.stopAll()
    const grace = this.#isGone ? 0 : (this.#pod.metadata?.deletionGracePeriodSeconds ?? 30)
    const running = this.records.filter(({ state }) => state.kind === 'running')
    await Promise.all(running.map((record) => this.#stopContainer(record, grace)))
    if (!this.#isGone) {
      if (running.length > 0) this.#publish()
      await this.#report.flush()
    }
    this.#report.close()
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

  #publish(): V1PodStatus {
    const podIP = this.#sandbox.place?.podIP
    return this.#report.publish(this.#pod, this.records, podIP, this.#refusal)
  }

  #appHasRun(): boolean {
    return this.records.some((record) => !record.isInit && record.attempt !== undefined)
  }

  #note(event: PodEvent, record?: ContainerRecord): void {
    this.#report.note(this.#pod, event, record)
  }
}

const isTerminal = (phase: string | undefined): boolean =>
  phase === 'Succeeded' || phase === 'Failed'
