export interface BackOffSettings {
  /** Milliseconds; 10 s in a kubelet. */
  readonly initialMs: number
  /** Milliseconds; 5 min in a kubelet. */
  readonly maximumMs: number
}

export const kubeletBackOff: BackOffSettings = { initialMs: 10_000, maximumMs: 300_000 }

/**
 * Computes the delay between retries as a kubelet does: the first retry is immediate, each further
 * one waits twice as long, and after twice the maximum without a failure the delay starts over.
 */
export class BackOff {
  readonly #settings: BackOffSettings
  #delayMs = 0
  #lastUpdate = 0

  constructor(settings: BackOffSettings) {
    this.#settings = settings
  }

  get delayMs(): number {
    return this.#delayMs
  }

  /**
   * Returns how many milliseconds are left before the next try if the last one ended at `endedAt`.
   */
  remainingMs(endedAt: number, now: number): number {
    if (this.#isStale(now)) return 0
    return Math.max(0, endedAt + this.#delayMs - now)
  }

  /** Records a try and doubles the delay for the next one. */
  next(now: number): void {
    const { initialMs, maximumMs } = this.#settings
    const doubled = Math.min(this.#delayMs * 2, maximumMs)
    this.#delayMs = this.#isStale(now) ? initialMs : doubled
    this.#lastUpdate = now
  }

  #isStale(now: number): boolean {
    return this.#delayMs === 0 || now - this.#lastUpdate > 2 * this.#settings.maximumMs
  }
}
