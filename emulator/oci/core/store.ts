import { EventEmitter } from 'node:events'

/**
 * The field of every stored resource; `compartmentId` and `lifecycleState` only where OCI's
 * resource has them.
 */
export interface Stored {
  readonly id: string
}

interface Versioned<T> {
  readonly value: T
  /** Changes with every put; sent as the `etag` header. */
  readonly etag: string
}

/** The resources of one kind, in order of creation. Every put makes a new etag. */
export class Collection<T extends Stored> extends EventEmitter<{
  change: [T | undefined, string]
}> {
  readonly #items = new Map<string, Versioned<T>>()
  #version = 0

  get(id: string): T | undefined {
    return this.#items.get(id)?.value
  }

  etag(id: string): string | undefined {
    return this.#items.get(id)?.etag
  }

  list(wanted: (item: T) => boolean = () => true): T[] {
    return [...this.#items.values()].map((item) => item.value).filter(wanted)
  }

  put(item: T): T {
    this.#items.set(item.id, { value: item, etag: `v${++this.#version}-${item.id.slice(-8)}` })
    this.emit('change', item, item.id)
    return item
  }

  delete(id: string): void {
    if (this.#items.delete(id)) this.emit('change', undefined, id)
  }

  toJSON(): { version: number; items: Versioned<T>[] } {
    return { version: this.#version, items: [...this.#items.values()] }
  }

  load(saved: { version: number; items: Versioned<T>[] }): void {
    this.#version = saved.version
    for (const item of saved.items) this.#items.set(item.value.id, item)
  }
}

type Saved = Record<string, { version: number; items: Versioned<Stored>[] }>

/** All collections of one emulator; `down --keep` saves them and `up` restores them. */
export class Store {
  readonly #collections = new Map<string, Collection<Stored>>()
  #saved: Saved = {}

  /**
   * Returns the collection of this name, created on first use from the saved state, if there is
   * one.
   */
  collection<T extends Stored>(name: string): Collection<T> {
    const known = this.#collections.get(name)
    if (known) return known as unknown as Collection<T>
    const made = new Collection<Stored>()
    const saved = this.#saved[name]
    if (saved) made.load(saved)
    this.#collections.set(name, made)
    return made as unknown as Collection<T>
  }

  toJSON(): unknown {
    return { ...this.#saved, ...Object.fromEntries(this.#collections) }
  }

  static from(saved: unknown): Store {
    const store = new Store()
    store.#saved = saved as Saved
    return store
  }
}
