import { globMatches } from './glob.ts'

/** A failure to inject into the next responses to some requests. */
export interface Fault {
  readonly id: string
  /** `GET`, or `*` for every method. */
  readonly method: string
  /** The path without query; `*` stands for any text, e.g. `/20180222/virtualNodePools*`. */
  readonly path: string
  /** How many more requests it affects. */
  readonly count: number
  /** The status to return instead of executing the request; without it the request is executed. */
  readonly status?: number | undefined
  readonly code?: string | undefined
  readonly message?: string | undefined
  readonly delayMilliseconds?: number | undefined
  /** Cuts the connection before the request is executed, or after. */
  readonly reset?: 'before' | 'after' | undefined
}

/** The requested faults, in order; each is removed when its count is used up. */
export class Faults {
  #faults: Fault[] = []
  #made = 0

  add(fault: Omit<Fault, 'id'>): Fault {
    const added = { ...fault, id: `fault-${++this.#made}` }
    this.#faults.push(added)
    return added
  }

  list(): readonly Fault[] {
    return this.#faults
  }

  remove(id: string): boolean {
    const before = this.#faults.length
    this.#faults = this.#faults.filter((fault) => fault.id !== id)
    return this.#faults.length < before
  }

  clear(): void {
    this.#faults = []
  }

  /** Returns the first fault for this request, and counts it down. */
  take(method: string, path: string): Fault | undefined {
    const hit = this.#faults.find((fault) => hits(fault, method, path))
    if (!hit) return undefined
    this.#faults = this.#faults
      .map((fault) => (fault === hit ? { ...fault, count: fault.count - 1 } : fault))
      .filter((fault) => fault.count > 0)
    return hit
  }
}

const hits = (fault: Fault, method: string, path: string): boolean => {
  if (fault.method !== '*' && fault.method.toUpperCase() !== method) return false
  return globMatches(fault.path, path)
}
