/** The rights of a job's token to the entries of one ref. */
export interface CacheScope {
  /** E.g. `refs/heads/main`. */
  readonly ref: string
  readonly mayWrite: boolean
}

export interface CacheEntry {
  readonly id: number
  readonly key: string
  /** A hash of everything that, for the client, makes an entry a different one. */
  readonly version: string
  readonly ref: string
  /** Blocks, by id, that were sent and are not yet part of the content. */
  readonly blocks: Map<string, Buffer>
  /** Undefined until all of it was sent. */
  content: Buffer | undefined
  /** Only final entries are found. */
  isFinal: boolean
}

/**
 * The entries of GitHub's cache. They are immutable: new content needs a new key (docs.github.com,
 * "Dependency caching reference").
 */
export class CacheEntries {
  readonly #entries = new Map<number, CacheEntry>()

  get(id: number): CacheEntry | undefined {
    return this.#entries.get(id)
  }

  get all(): readonly CacheEntry[] {
    return [...this.#entries.values()]
  }

  /** @returns undefined if the entry exists already, even unfinished */
  create(key: string, version: string, ref: string): CacheEntry | undefined {
    if (this.own(key, version, ref) !== undefined) return undefined
    const id = this.#entries.size + 1
    const entry = { id, key, version, ref, blocks: new Map(), content: undefined, isFinal: false }
    this.#entries.set(id, entry)
    return entry
  }

  own(key: string, version: string, ref: string): CacheEntry | undefined {
    return this.all.find((one) => one.key === key && one.version === version && one.ref === ref)
  }

  /** Finds the entry with this key, else the newest one with one of the prefixes, ref by ref. */
  find(
    wanted: {
      readonly key: string
      readonly version: string
      readonly prefixes: readonly string[]
    },
    scopes: readonly CacheScope[],
  ): CacheEntry | undefined {
    const final = this.all.filter((one) => one.isFinal && one.version === wanted.version)
    for (const { ref } of scopes) {
      const known = final.filter((one) => one.ref === ref).toReversed()
      const exact = known.find(({ key }) => key === wanted.key)
      const found =
        exact ??
        wanted.prefixes
          .map((prefix) => known.find(({ key }) => key.startsWith(prefix)))
          .find((one) => one !== undefined)
      if (found !== undefined) return found
    }
    return undefined
  }
}
