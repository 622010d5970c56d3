/**
 * Turns single probe results into a verdict, as a kubelet does: it changes only after so many
 * results in a row that say otherwise.
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

  /** Undefined until enough results are known, where nothing was assumed at first. */
  get verdict(): boolean | undefined {
    return this.#verdict
  }

  /** Returns the verdict when this result changes it. */
  note(isSuccess: boolean): boolean | undefined {
    this.#inARow = this.#last === isSuccess ? this.#inARow + 1 : 1
    this.#last = isSuccess
    const needed = isSuccess ? this.#successThreshold : this.#failureThreshold
    if (this.#inARow < needed || this.#verdict === isSuccess) return undefined
    this.#verdict = isSuccess
    return isSuccess
  }
}
