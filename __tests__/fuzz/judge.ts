import fc from 'fast-check'

import { ActionError } from '../../src/values/action-error.ts'
import type { Target } from './target.ts'

/** The figures of all cases of a target. */
export interface Figures {
  readonly name: string
  readonly cases: number
  readonly values: number
  readonly refusals: number
  readonly seconds: number
  /** Duration of the slowest case. */
  readonly milliseconds: number
}

/**
 * Time limit in milliseconds for reading any text of at most 20,000 characters, even on a busy
 * machine.
 */
const BOUND = 5000

/** @throws Error if the outcome is neither a value nor an error that users should see */
const judge = (target: Target, error: unknown): void => {
  if (!(error instanceof ActionError))
    throw new Error(`a defect: ${String(error)}`, { cause: error })
  if (!/^[A-Z][A-Z0-9_]+$/.test(error.code)) throw new Error(`"${error.code}" is no code`)
  const reported = `${error.message}\n${error.hint}`
  if (target.secret !== undefined && reported.includes(target.secret))
    throw new Error(`it quotes a secret: ${reported}`)
}

/**
 * Gives a reader this many texts.
 * @throws Error with the seed, the path and the smallest failing example
 */
export const fuzz = async (target: Target, cases: number): Promise<Figures> => {
  let [values, refusals, slowest] = [0, 0, 0]
  const started = performance.now()
  const property = fc.asyncProperty(target.texts, async (text) => {
    const begun = performance.now()
    try {
      await target.read(text)
      values++
    } catch (error) {
      judge(target, error)
      refusals++
    }
    const took = performance.now() - begun
    slowest = Math.max(slowest, took)
    if (took > BOUND) throw new Error(`it took ${Math.round(took)} ms`)
  })
  await fc.assert(property, { numRuns: cases, includeErrorInReport: true })
  const seconds = (performance.now() - started) / 1000
  return { name: target.name, cases, values, refusals, seconds, milliseconds: slowest }
}
