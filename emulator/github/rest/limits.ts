/** GitHub's response to too many requests. */
interface Refusal {
  readonly status: 403 | 429
  readonly message: string
  readonly headers: Readonly<Record<string, string>>
}

const LIMIT = 5_000
const HOUR = 3_600_000

/** GitHub's limits of one token: requests per hour, and secondary limits against bursts. */
export class Limits {
  #left = LIMIT
  /** When the limit is reset, in milliseconds since the epoch. */
  #resets = 0
  #burst: { after: number; readonly seconds: number; until?: number } | undefined

  /** Sets how many requests are left, and when the limit is reset. */
  leave(count: number, resets: number): void {
    this.#left = count
    this.#resets = resets
  }

  /** After this many requests, refuses all of them for some seconds, once. */
  burstAfter(count: number, seconds: number): void {
    this.#burst = { after: count, seconds }
  }

  /** Returns the refusal of a request at this time; undefined if it is allowed. */
  refusal(now: number): Refusal | undefined {
    if (now >= this.#resets) {
      if (this.#resets > 0) this.#left = LIMIT
      this.#resets = now + HOUR
    }
    if (this.#left <= 0) {
      const message = 'API rate limit exceeded for installation ID 1.'
      return { status: 403, message, headers: this.headers() }
    }
    const wait = this.#secondsOfBurst(now)
    if (wait === undefined) return undefined
    const message =
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
    return { status: 403, message, headers: { 'retry-after': String(wait) } }
  }

  /** Counts a response; a 304 does not count. */
  count(status: number): void {
    if (status !== 304) this.#left--
  }

  headers(): Record<string, string> {
    return {
      'x-ratelimit-limit': String(LIMIT),
      'x-ratelimit-remaining': String(Math.max(this.#left, 0)),
      'x-ratelimit-reset': String(Math.ceil(this.#resets / 1000)),
      'x-ratelimit-resource': 'core',
    }
  }

  #secondsOfBurst(now: number): number | undefined {
    const burst = this.#burst
    if (burst === undefined || burst.after-- > 0) return undefined
    burst.until ??= now + burst.seconds * 1000
    if (now < burst.until) return Math.ceil((burst.until - now) / 1000)
    this.#burst = undefined
    return undefined
  }
}
