import { invalidParameter, type OciRequest } from '../core/service.ts'

type Query = Pick<OciRequest, 'query'>

/**
 * Whether an item has the value of each of these query parameters; a trailing `*` matches any rest.
 */
export const matchesQuery = (
  request: Query,
  values: Readonly<Record<string, string | boolean | readonly string[] | undefined>>,
): boolean => {
  return Object.entries(values).every(([name, value]) => {
    const wanted = request.query.get(name)
    if (wanted === null) return true
    const found = Array.isArray(value) ? (value as readonly string[]) : [String(value)]
    return found.some((one) => matches(wanted, one))
  })
}

const matches = (wanted: string, value: string): boolean =>
  wanted.endsWith('*') ? value.startsWith(wanted.slice(0, -1)) : value === wanted

/**
 * Sorts by `sortBy` and `sortOrder`; by default by time of creation, newest first. Throws 400
 * InvalidParameter for values that OCI does not know.
 */
export const sorted = <T extends { timeCreated: string }>(
  request: Query,
  items: readonly T[],
  displayName: (item: T) => string,
): T[] => {
  const by = oneOf(request, 'sortBy', ['TIMECREATED', 'DISPLAYNAME'])
  const fallback = by === 'TIMECREATED' ? ['DESC', 'ASC'] : ['ASC', 'DESC']
  const direction = oneOf(request, 'sortOrder', fallback) === 'ASC' ? 1 : -1
  const key = by === 'TIMECREATED' ? (item: T) => item.timeCreated : displayName
  const compared = (a: T, b: T): number => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0)
  return [...items].sort((a, b) => direction * compared(a, b))
}

/** Returns the query's value, which must be one of the known ones; the first of them by default. */
const oneOf = (request: Query, name: string, known: readonly string[]): string => {
  const value = request.query.get(name)?.toUpperCase() ?? known[0] ?? ''
  if (known.includes(value)) return value
  throw invalidParameter(`${name} must be one of ${known.join(', ')}, not '${value}'`)
}
