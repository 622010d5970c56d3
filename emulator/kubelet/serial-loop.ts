const FAILURE_RETRY_MS = 2000

/** Runs an action whenever it is woken, never concurrently; retries a failed one. */
export class SerialLoop {
  readonly #action: () => Promise<void>
  readonly #failed: (error: unknown) => void
  #isDue = false
  #isStopped = false
  #running: Promise<void> | undefined
  #timer: NodeJS.Timeout | undefined
  #timerAt = Infinity

  constructor(action: () => Promise<void>, failed: (error: unknown) => void) {
    this.#action = action
    this.#failed = failed
  }

  wake(): void {
    if (this.#isStopped) return
    this.#isDue = true
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined
      if (this.#isDue) this.wake()
    })
  }

  /** Wakes after this many milliseconds, unless an earlier wake-up is due already. */
  wakeIn(milliseconds: number): void {
    const at = Date.now() + Math.max(0, milliseconds)
    if (this.#isStopped || at >= this.#timerAt) return
    clearTimeout(this.#timer)
    this.#timerAt = at
    // A delay above the maximum of a timer only causes one superfluous run.
    const delay = Math.min(at - Date.now(), 2 ** 31 - 1)
    this.#timer = setTimeout(() => {
      this.#timerAt = Infinity
      this.wake()
    }, delay)
  }

  /** Prevents further runs; resolves when the current one has ended. */
  async stop(): Promise<void> {
    this.#isStopped = true
    this.#isDue = false
    clearTimeout(this.#timer)
    await this.#running
  }

  async #run(): Promise<void> {
    while (this.#isDue) {
      this.#isDue = false
      try {
        await this.#action()
      } catch (error) {
        this.#failed(error)
        this.wakeIn(FAILURE_RETRY_MS)
      }
    }
  }
}
