import { ActionError } from './action-error.ts'

/**
 * A share as a percentage or a number from 0 to 1: `1%` and `0.01` are the same.
 * @throws ActionError INPUT_INVALID
 */
export const asShare = (text: string): number => {
  const [, digits, percent] = /^([0-9]+(?:\.[0-9]+)?)\s*(%?)$/.exec(text.trim()) ?? []
  const share = Number(digits) / (percent === '%' ? 100 : 1)
  if (share >= 0 && share <= 1) return share
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is not a share`,
    hint: 'Write per cent or a number from 0 to 1: 1% or 0.01.',
  })
}
