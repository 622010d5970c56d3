import { invalidInput } from '../input-text.ts'

/** How virtual nodes are replaced by OKE: how many more, and how many fewer, there may be at a time. */
export interface Cycling {
  /** A number of nodes, or a percentage of the pool's: `1` or `25%`. */
  readonly surge: string
  readonly unavailable: string
}

/**
 * A number of virtual nodes, or a percentage of the pool's, as OKE accepts them.
 * @throws ActionError INPUT_INVALID
 */
export const parseNodeAmount = (text: string): string => {
  const trimmed = text.trim()
  if (/^([0-9]{1,4}|[0-9]{1,2}%|100%)$/.test(trimmed)) return trimmed
  throw invalidInput(
    `"${text}" is neither a number of virtual nodes nor a percentage`,
    'Write a number, for example 1, or a percentage of the pool from 0% to 100%.',
  )
}

/** Fills in OKE's defaults: a surge of 1, none unavailable. */
export const cyclingOf = (surge: string | undefined, unavailable: string | undefined): Cycling => ({
  surge: surge ?? '1',
  unavailable: unavailable ?? '0',
})

/** The number of nodes of a pool of that size, percentages rounded up. */
export const nodesOf = (amount: string, size: number): number =>
  amount.endsWith('%') ? Math.ceil((Number(amount.slice(0, -1)) / 100) * size) : Number(amount)

/** Why OKE would refuse it, for people; both ranges end at the size of the pool (API reference). */
export const cyclingProblem = (
  { surge, unavailable }: Cycling,
  size: number,
): string | undefined => {
  const amounts = [nodesOf(surge, size), nodesOf(unavailable, size)]
  if (amounts.every((amount) => amount === 0)) {
    return 'surge and unavailable cannot both be 0: no virtual node could be replaced'
  }
  return amounts.some((amount) => amount > size)
    ? `surge ${surge} and unavailable ${unavailable} cannot be above the size of the pool, ${size}`
    : undefined
}
