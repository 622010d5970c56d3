import type { V1Pod, V1PodStatus } from '@kubernetes/client-node'
import type { ContainerRecord } from '../containers/container-record.ts'
import { ContainerSet } from '../containers/container-set.ts'
import type { ListedContainer } from '../podman/libpod.ts'
import type { PodEvent, PodKey } from './pod-api.ts'
import type { PodContext } from './pod-context.ts'
import { PodReport } from './pod-report.ts'
import { PodSandbox, SandboxRefused } from './pod-sandbox.ts'
import { SerialLoop } from '../serial-loop.ts'
import { unsupportedIn } from './unsupported.ts'

const ADDRESS_RETRY_MS = 3000
/** The default of Kubernetes for pods that set none. */
const USUAL_GRACE_SECONDS = 30

/** Runs one pod from its binding to its end, one step at a time. */
export class PodWorker {
  readonly key: PodKey
  readonly #context: PodContext
  readonly #sandbox: PodSandbox
  readonly #containers: ContainerSet
  readonly #report: PodReport
  readonly #loop: SerialLoop
  readonly #finished: () => void
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
    this.#context = context
    this.#pod = pod
    this.#existing = existing
    this.#finished = finished
    this.#sandbox = new PodSandbox(context, this.key)
    const own = { key: this.key, pod, sandbox: this.#sandbox }
    this.#containers = new ContainerSet(context, own, {
      note: (event, record) => this.#note(event, record),
      changed: () => void this.#publish(),
      wake: () => this.wake(),
      wakeIn: (milliseconds) => this.#loop.wakeIn(milliseconds),
    })
    this.#report = new PodReport(context, this.key, pod)
    this.#loop = new SerialLoop(
      () => this.#sync(),
      (error) => context.complain(`pod ${namespace}/${name}: ${String(error)}`),
    )
  }

  get pod(): V1Pod {
    return this.#pod
  }

  get records(): readonly ContainerRecord[] {
    return this.#containers.records
  }

  logFile(container: string, attempt: number): string {
    return this.#sandbox.folder.logFile(container, attempt)
  }

  update(pod: V1Pod): void {
    this.#pod = pod
    const { deletionTimestamp, deletionGracePeriodSeconds } = pod.metadata ?? {}
    if (deletionTimestamp) this.#hasten(deletionGracePeriodSeconds)
    this.wake()
  }

  died(containerId: string): void {
    this.#containers.died(containerId)
    this.wake()
  }

  /** Ends a pod that no longer exists in kube-apiserver: no client waits for a graceful end. */
  gone(): void {
    this.#isGone = true
    this.#hasten(0)
    this.wake()
  }

  /**
   * Runs outside the loop, because the loop itself may be waiting for containers that have more
   * time.
   */
  #hasten(graceSeconds = USUAL_GRACE_SECONDS): void {
    this.#ending.abort()
    this.#containers.hasten(graceSeconds)
  }

  wake(): void {
    this.#loop.wake()
  }

  /**
   * Reports again once the node can reach the API server, where others changed the pod's
   * conditions.
   */
  reportAnew(): void {
    this.#report.forget(this.#pod)
    this.wake()
  }

  /** Stops the worker with the kubelet; the pod keeps running. */
  async stop(): Promise<void> {
    this.#containers.stopProbes()
    this.#ending.abort()
    await this.#loop.stop()
    this.#report.close()
  }

  async #sync(): Promise<void> {
    if (this.#isGone || this.#pod.metadata?.deletionTimestamp) return this.#terminate()
    if (this.#isOver || this.#refusal) return
    if (isTerminal(this.#pod.status?.phase)) return this.#end()
    await this.#adopt()
    await this.#containers.noteEnds()
    const { terminationGracePeriodSeconds = USUAL_GRACE_SECONDS } = this.#pod.spec ?? {}
    await this.#containers.stopUnhealthy(terminationGracePeriodSeconds, this.#ending.signal)
    this.#publish()
    if (!(await this.#hasSandbox())) return
    await this.#containers.start(this.#pod, this.#ending.signal)
    const status = this.#publish()
    if (isTerminal(status.phase)) await this.#end()
    else await this.#refreshTokens()
  }

  /** Adopts, once, what an earlier process left running. */
  async #adopt(): Promise<void> {
    const existing = this.#existing
    if (existing.length === 0) return
    this.#existing = []
    if (await this.#sandbox.adopt(this.#pod)) await this.#containers.adopt(existing)
  }

  async #hasSandbox(): Promise<boolean> {
    const unsupported = unsupportedIn(this.#pod)
    if (unsupported.length > 0) {
      this.#refuse(`Error creating pod: [${unsupported.join(', ')}]`)
      return false
    }
    try {
      await this.#sandbox.ensure(this.#pod)
      return true
    } catch (error) {
      if (!(error instanceof SandboxRefused)) throw error
      this.#note({ type: 'Warning', reason: error.reason, message: error.message })
      this.#loop.wakeIn(ADDRESS_RETRY_MS)
      return false
    }
  }

  #refuse(message: string): void {
    this.#refusal = message
    this.#note({ type: 'Warning', reason: 'Failed', message })
    this.#publish()
  }

  async #refreshTokens(): Promise<void> {
    const { refreshAt } = this.#sandbox
    if (refreshAt === undefined) return
    if (refreshAt <= Date.now()) await this.#sandbox.refreshTokens(this.#pod)
    this.#loop.wakeIn((this.#sandbox.refreshAt ?? refreshAt) - Date.now())
  }

  /** Frees the pod's resources once all containers have ended for good; their logs stay. */
  async #end(): Promise<void> {
    this.#isOver = true
    this.#containers.stopProbes()
    await this.#sandbox.stop()
  }

  async #terminate(): Promise<void> {
    await this.#adopt()
    const { deletionGracePeriodSeconds = USUAL_GRACE_SECONDS } = this.#pod.metadata ?? {}
    const hasRun = await this.#containers.stopAll(this.#isGone ? 0 : deletionGracePeriodSeconds)
    if (!this.#isGone) {
      if (hasRun) this.#publish()
      await this.#report.flush()
    }
    this.#report.close()
    await this.#sandbox.remove()
    if (!this.#isGone) await this.#context.api.remove(this.key)
    void this.#loop.stop()
    this.#finished()
  }

  #publish(): V1PodStatus {
    const podIP = this.#sandbox.place?.podIP
    return this.#report.publish(this.#pod, this.records, podIP, this.#refusal)
  }

  #note(event: PodEvent, record?: ContainerRecord): void {
    this.#report.note(this.#pod, event, record)
  }
}

const isTerminal = (phase: string | undefined): boolean =>
  phase === 'Succeeded' || phase === 'Failed'
