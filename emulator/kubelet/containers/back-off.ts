export interface BackOffSettings {
  /** Milliseconds; a kubelet's 10 s. */
  readonly initialMs: number
  /** Milliseconds; a kubelet's 5 min. */
  readonly maximumMs: number
}

export const kubeletBackOff: BackOffSettings = { initialMs: 10_000, maximumMs: 300_000 }

/**
 * The delay between tries of one thing, as a kubelet computes it: the first retry is at once, each
 * further one waits twice as long, and after twice the maximum without a failure it starts anew.
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

  /** How many milliseconds are left before the next try, when the last one ended at `endedAt`. */
  remainingMs(endedAt: number, now: number): number {
    if (this.#isStale(now)) return 0
    return Math.max(0, endedAt + this.#delayMs - now)
  }

  /** Notes a try. */
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
