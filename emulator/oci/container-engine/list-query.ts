import { invalidParameter, type OciRequest } from '../core/service.ts'

type Query = Pick<OciRequest, 'query'>

/**
 * Keeps the items whose field has one of the query's values for `parameter`; without the parameter,
 * all.
 */
export const filtered = <T>(
  request: Query,
  items: readonly T[],
  parameters: Readonly<Record<string, (item: T) => string | undefined>>,
): T[] => {
  return items.filter((item) =>
    Object.entries(parameters).every(([parameter, field]) => {
      const wanted = request.query.getAll(parameter).filter((text) => text !== '')
      return wanted.length === 0 || wanted.includes(field(item) ?? '')
    }),
  )
}

/**
 * Sorts by the query's `sortBy` and `sortOrder` (ASC unless DESC). Throws 400 InvalidParameter for
 * unknown values.
 */
export const sorted = <T>(
  request: Query,
  items: readonly T[],
  fields: Readonly<Record<string, (item: T) => string | undefined>>,
): T[] => {
  const order = request.query.get('sortOrder') ?? 'ASC'
  if (order !== 'ASC' && order !== 'DESC') throw invalidParameter(`sortOrder cannot be '${order}'`)
  const sortBy = request.query.get('sortBy')
  const field = sortBy === null ? () => '' : fields[sortBy]
  if (!field) {
    throw invalidParameter(
      `sortBy must be one of ${Object.keys(fields).join(', ')}, not '${sortBy}'`,
    )
  }
  const inOrder = [...items].sort((a, b) => compare(field(a) ?? '', field(b) ?? ''))
  return order === 'DESC' ? inOrder.reverse() : inOrder
}

/** By code point, so that the order does not depend on the machine's locale. */
const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
