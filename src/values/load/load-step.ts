import { parseDuration } from '../duration.ts'
import { invalidInput } from '../input-text.ts'
import { parseRate, perSecond } from '../rate.ts'

/** One step of a load. */
export interface LoadStep {
  /** Requests per second at its end. */
  readonly perSecond: number
  readonly milliseconds: number
  /** Whether the rate ramps linearly over the step; else it changes at once. */
  readonly isRamp: boolean
}

const LINE = /^(?:(to)\s+)?(\S+)\s+(for|in)\s+(\S+)$/

/**
 * Reads `80/s for 2m`, which holds a rate, or `to 80/s in 30s`, which ramps linearly.
 * @throws ActionError INPUT_INVALID, RATE_INVALID
 */
export const parseStep = (text: string): LoadStep => {
  const [, to, rate = '', word = '', duration = ''] = LINE.exec(text.trim()) ?? []
  const isRamp = to !== undefined
  if (rate === '' || isRamp !== (word === 'in')) {
    throw invalidInput(
      `"${text}" is no step of a load`,
      'Write "80/s for 2m" to hold a rate, "to 80/s in 30s" to get there evenly.',
    )
  }
  return { perSecond: perSecond(parseRate(rate)), milliseconds: parseDuration(duration), isRamp }
}
