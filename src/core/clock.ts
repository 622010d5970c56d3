/** A step's clock, injected so that stages and clients can be tested without waiting. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Waits; rejects with the reason when the signal, or the step's own, is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>
  /** A signal for one call: aborted when the step ends, or after this many milliseconds. */
  limit(milliseconds: number): AbortSignal
}
