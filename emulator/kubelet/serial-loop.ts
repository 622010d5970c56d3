const FAILURE_RETRY_MS = 2000

/** Runs an action whenever it is woken, never twice at the same time; a failed one is run again. */
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

  /** Wakes after so many milliseconds, or earlier if that was already asked for. */
  wakeIn(milliseconds: number): void {
    const at = Date.now() + Math.max(0, milliseconds)
    if (this.#isStopped || at >= this.#timerAt) return
    clearTimeout(this.#timer)
    this.#timerAt = at
    // A longer time than a timer can hold only means one run too many.
    const delay = Math.min(at - Date.now(), 2 ** 31 - 1)
    this.#timer = setTimeout(() => {
      this.#timerAt = Infinity
      this.wake()
    }, delay)
  }

  /** No further run begins; resolves when the current one has ended. */
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
