/** Tracks virtual nodes without a path to the API server, and those that have one again. */
export class CutOffNodes {
  readonly #isClosed: (node: string) => boolean
  readonly #cutOff = new Set<string>()

  /** `isClosed` is called on every check, because rules and routes change while nodes run. */
  constructor(isClosed: (node: string) => boolean) {
    this.#isClosed = isClosed
  }

  has(node: string): boolean {
    const isClosed = this.#isClosed(node)
    if (isClosed) this.#cutOff.add(node)
    return isClosed
  }

  /** Returns the nodes that were cut off and are reachable again, each only once. */
  back(): string[] {
    const back = [...this.#cutOff].filter((node) => !this.#isClosed(node))
    for (const node of back) this.#cutOff.delete(node)
    return back
  }
}
