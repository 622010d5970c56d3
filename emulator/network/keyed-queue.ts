import { setTimeout as sleep } from 'node:timers/promises'

interface KeyedQueueOptions {
  readonly work: (key: string) => Promise<void>
  readonly onFailure: (key: string, error: unknown) => Promise<void>
  /** The delay after a first failure, in milliseconds; it doubles up to `longestRetryMs`. */
  readonly firstRetryMs: number
  readonly longestRetryMs: number
}

/**
 * Works on many keys concurrently, but on each key one turn at a time: requests that arrive during
 * a turn cause one more turn. Retries a failed turn, with growing delays.
 */
export class KeyedQueue {
  readonly #options: KeyedQueueOptions
  readonly #running = new Map<string, { again: boolean; wake: AbortController }>()
  readonly #stop = new AbortController()

  constructor(options: KeyedQueueOptions) {
    this.#options = options
  }

  add(key: string): void {
    const running = this.#running.get(key)
    if (running) {
      running.again = true
      running.wake.abort()
    } else if (!this.#stop.signal.aborted) void this.#run(key)
  }

  stop(): void {
    this.#stop.abort()
  }

  async #run(key: string): Promise<void> {
    const { work, onFailure, firstRetryMs, longestRetryMs } = this.#options
    const state = { again: true, wake: new AbortController() }
    this.#running.set(key, state)
    for (let wait = firstRetryMs; state.again && !this.#stop.signal.aborted;) {
      state.again = false
      state.wake = new AbortController()
      try {
        await work(key)
        wait = firstRetryMs
      } catch (error) {
        await onFailure(key, error)
        const signal = AbortSignal.any([state.wake.signal, this.#stop.signal])
        await sleep(wait, undefined, { signal }).catch(() => undefined)
        wait = Math.min(wait * 2, longestRetryMs)
        state.again = true
      }
    }
    this.#running.delete(key)
  }
}
