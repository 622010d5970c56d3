import { ActionError } from '../action-error.ts'

/** HTTP statuses, from and to inclusive. */
export type Statuses = readonly (readonly [from: number, to: number])[]

/** The statuses that count as success by default, including redirects. */
export const GOOD: Statuses = [[200, 399]]

const PART = /^([1-5][0-9x]{2})(?:-([1-5][0-9]{2}))?$/

const rangeOf = (part: string): readonly [number, number] | undefined => {
  const [, from = '', to] = PART.exec(part.toLowerCase()) ?? []
  if (from === '') return undefined
  if (to !== undefined) {
    const range = [Number(from), Number(to)] as const
    return range[0] <= range[1] ? range : undefined
  }
  if (!/^[0-9](xx|[0-9]x|[0-9]{2})$/.test(from)) return undefined
  return [Number(from.replaceAll('x', '0')), Number(from.replaceAll('x', '9'))]
}

/**
 * Statuses, e.g. `200`, `200-399`, `2xx` or several of them, separated by commas.
 * @throws ActionError INPUT_INVALID
 */
export const parseStatuses = (text: string): Statuses => {
  const parts = text.split(/[\s,]+/).filter((part) => part !== '')
  const ranges = parts.map(rangeOf)
  const known = ranges.filter((range) => range !== undefined)
  if (known.length > 0 && known.length === ranges.length) return known
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" names no statuses of HTTP`,
    hint: 'Write 200, 200-399, 2xx, or several of them, parted by commas.',
  })
}

export const hasStatus = (statuses: Statuses, status: number): boolean =>
  statuses.some(([from, to]) => status >= from && status <= to)

export const formatStatuses = (statuses: Statuses): string =>
  statuses.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(', ')
