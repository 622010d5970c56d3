import type { Clock } from '../../../../src/core/clock.ts'

/** A clock that only advances by sleeping; planned actions run when their time is reached. */
export class VirtualClock implements Clock {
  #now = 1_000_000
  #planned: { at: number; act: () => void }[] = []

  now(): number {
    return this.#now
  }

  /** Plans an action for this many milliseconds from now. */
  after(milliseconds: number, act: () => void): void {
    this.#planned.push({ at: this.#now + milliseconds, act })
    this.#planned.sort((a, b) => a.at - b.at)
  }

  /** Uses real time, which calls in tests take. */
  limit(milliseconds: number): AbortSignal {
    return AbortSignal.timeout(milliseconds)
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    signal?.throwIfAborted()
    const end = this.#now + milliseconds
    while (this.#planned[0] !== undefined && this.#planned[0].at <= end) {
      const next = this.#planned.shift()
      this.#now = next?.at ?? end
      next?.act()
    }
    this.#now = end
    await Promise.resolve()
  }
}
