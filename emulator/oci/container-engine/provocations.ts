import type { Context } from '../core/context.ts'
import type { Stored } from '../core/store.ts'

/** How the next operation on a pool ends. */
export type Outcome =
  | { readonly kind: 'fail'; readonly message: string; readonly code?: string }
  | { readonly kind: 'needsAttention'; readonly virtualNodeError: string }

interface Provocation extends Stored {
  readonly outcome: Outcome
}

/** The failures that a test requested; each is used once. They survive a restart like all state. */
export class Provocations {
  readonly #context: Context

  constructor(context: Context) {
    this.#context = context
  }

  /**
   * Makes the next create, update or delete of the pool with this display name or OCID end with
   * this outcome.
   */
  provoke(pool: string, outcome: Outcome): void {
    this.#items().put({ id: pool, outcome })
  }

  /** Returns and removes the outcome that was provoked for one of these names. */
  take(...names: string[]): Outcome | undefined {
    for (const name of names) {
      const found = this.#items().get(name)
      if (!found) continue
      this.#items().delete(name)
      return found.outcome
    }
    return undefined
  }

  #items() {
    return this.#context.store.collection<Provocation>('poolProvocations')
  }
}

/** A provoked failure, with the code for the work request's error. */
export class ProvokedError extends Error {
  readonly code: string

  constructor(message: string, code: string) {
    super(message)
    this.code = code
  }
}
