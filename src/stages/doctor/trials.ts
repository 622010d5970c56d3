import { ActionError } from '../../values/action-error.ts'
import { isNotAllowed } from '../../values/oci/refusal.ts'
import { covers } from '../../values/policy-cover.ts'
import type { PolicyStatement } from '../../values/policy-statements.ts'
import type { Tried } from './judge-statements.ts'

/** Records what calls reveal about the statements that a set-up needs. */
export class Trials {
  readonly needed: readonly PolicyStatement[]
  readonly tried: Tried[] = []
  /** Failures that say nothing about permissions, e.g. no response. */
  readonly faults: ActionError[] = []

  constructor(needed: readonly PolicyStatement[]) {
    this.needed = needed
  }

  needs(statement: PolicyStatement): boolean {
    return this.needed.some((one) => covers(one, statement))
  }

  /**
   * Makes a call that requires these statements; skipped if none of them is needed.
   * @param isClear whether a refusal can only mean missing permissions
   */
  async make<T>(
    takes: readonly PolicyStatement[],
    call: () => Promise<T>,
    isClear = true,
  ): Promise<T | undefined> {
    if (!takes.some((one) => this.needs(one))) return undefined
    try {
      const value = await call()
      const needs = this.needed.filter((one) => takes.some((taken) => covers(taken, one)))
      this.tried.push({ needs, outcome: 'granted' })
      return value
    } catch (error) {
      this.#note(takes, error, isClear)
      return undefined
    }
  }

  #note(takes: readonly PolicyStatement[], error: unknown, isClear: boolean): void {
    if (!(error instanceof ActionError)) throw error
    const needs = this.needed.filter((one) => takes.some((taken) => covers(one, taken)))
    const outcome = isClear && isNotAllowed(error) ? 'refused' : 'unclear'
    this.tried.push({ needs, outcome, message: error.message })
    const isOfService = error.service !== undefined
    if (outcome === 'unclear' && isClear && isOfService) this.faults.push(error)
  }
}
