import type { V1PodStatus } from '@kubernetes/client-node'
import type { PodApi, PodKey } from '../pods/pod-api.ts'

const RETRY_MS = 1000
/** A status that is refused this often is dropped; the next change produces a new one. */
const MOST_TRIES = 5

/**
 * Reports a pod's status to kube-apiserver: one call at a time, always the newest, never an
 * unchanged one.
 */
export class StatusPublisher {
  readonly #api: Pick<PodApi, 'patchStatus'>
  readonly #key: PodKey
  readonly #complain: (problem: string) => void
  #next: V1PodStatus | undefined
  #reported = ''
  #working: Promise<void> | undefined
  #isClosed = false
  #tries = 0

  constructor(api: Pick<PodApi, 'patchStatus'>, key: PodKey, complain: (problem: string) => void) {
    this.#api = api
    this.#key = key
    this.#complain = complain
  }

  publish(status: V1PodStatus): void {
    if (this.#isClosed) return
    this.#next = status
    this.#working ??= this.#work().finally(() => {
      this.#working = undefined
      if (this.#next) this.publish(this.#next)
    })
  }

  /** Makes a status that was already reported be reported again. */
  forget(): void {
    this.#reported = ''
  }

  /** Waits until the newest status is reported. */
  async flush(): Promise<void> {
    await this.#working
  }

  close(): void {
    this.#isClosed = true
    this.#next = undefined
  }

  async #work(): Promise<void> {
    while (this.#next) {
      const status = this.#next
      this.#next = undefined
      const text = JSON.stringify(status)
      if (text === this.#reported) continue
      try {
        await this.#api.patchStatus(this.#key, status)
        this.#reported = text
        this.#tries = 0
      } catch (error) {
        this.#complain(`status of pod ${this.#key.namespace}/${this.#key.name}: ${String(error)}`)
        if (++this.#tries >= MOST_TRIES) {
          this.#tries = 0
          continue
        }
        await new Promise((wake) => setTimeout(wake, RETRY_MS))
        if (!this.#isClosed) this.#next ??= status
      }
    }
  }
}
