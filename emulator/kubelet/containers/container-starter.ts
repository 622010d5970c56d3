import type { V1Pod } from '@kubernetes/client-node'
import type { ContainerRecord } from './container-record.ts'
import { startContainer } from './container-start.ts'
import type { PodEvent, PodKey } from '../pods/pod-api.ts'
import type { PodContext } from '../pods/pod-context.ts'
import { PodImages, StartRefused } from '../pods/pod-images.ts'
import { PodRestarts } from '../pods/pod-restarts.ts'
import type { PodSandbox } from '../pods/pod-sandbox.ts'

const USUAL_RETRY_MS = 5000

/** Starts the containers of one pod when they are due: back-off, image, then the container. */
export class ContainerStarter {
  readonly #context: PodContext
  readonly #sandbox: PodSandbox
  readonly #note: (event: PodEvent, record: ContainerRecord) => void
  readonly #images: PodImages
  readonly #restarts: PodRestarts
  readonly #retryAt = new Map<ContainerRecord, number>()

  constructor(
    context: PodContext,
    key: PodKey,
    sandbox: PodSandbox,
    note: (event: PodEvent, record: ContainerRecord) => void,
  ) {
    this.#context = context
    this.#sandbox = sandbox
    this.#note = note
    this.#images = new PodImages(context)
    this.#restarts = new PodRestarts(context.backOff, key)
  }

  /**
   * Starts a container that is not running, unless it is `done` for good. Returns a number if it
   * cannot start yet: the milliseconds until the next try; the record holds the reason. The signal
   * aborts when the pod is to end.
   */
  async start(
    pod: V1Pod,
    record: ContainerRecord,
    signal: AbortSignal,
  ): Promise<'started' | 'done' | number> {
    const wait = (this.#retryAt.get(record) ?? 0) - Date.now()
    if (wait > 0) return wait
    const note = (event: PodEvent) => this.#note(event, record)
    const policy = pod.spec?.restartPolicy
    const decision = this.#restarts.decide(record, policy, Date.now(), note)
    if (decision !== 'start') return decision
    try {
      const place = await this.#sandbox.ensure(pod)
      const image = await this.#images.ensure(pod, record, note, signal)
      if (signal.aborted) return 'done'
      const { folder } = this.#sandbox
      await startContainer({ context: this.#context, pod, record, place, folder, image, note })
      return 'started'
    } catch (error) {
      if (!(error instanceof StartRefused)) throw error
      record.state = { kind: 'waiting', reason: error.reason, message: error.message }
      const retryMs = error.retryMs ?? USUAL_RETRY_MS
      this.#retryAt.set(record, Date.now() + retryMs)
      return retryMs
    }
  }
}
