/**
 * Turns single probe results into a verdict, as a kubelet does: the verdict changes only after the
 * threshold of contrary results in a row.
 */
export class ProbeCounter {
  readonly #successThreshold: number
  readonly #failureThreshold: number
  #verdict: boolean | undefined
  #last: boolean | undefined
  #inARow = 0

  constructor(
    initial: boolean | undefined,
    thresholds: { successThreshold?: number; failureThreshold?: number },
  ) {
    this.#verdict = initial
    this.#successThreshold = thresholds.successThreshold ?? 1
    this.#failureThreshold = thresholds.failureThreshold ?? 3
  }

  /** Undefined until there are enough results, if there is no initial verdict. */
  get verdict(): boolean | undefined {
    return this.#verdict
  }

  /** Counts a result; returns the verdict if this result changes it. */
  note(isSuccess: boolean): boolean | undefined {
    this.#inARow = this.#last === isSuccess ? this.#inARow + 1 : 1
    this.#last = isSuccess
    const needed = isSuccess ? this.#successThreshold : this.#failureThreshold
    if (this.#inARow < needed || this.#verdict === isSuccess) return undefined
    this.#verdict = isSuccess
    return isSuccess
  }
}
