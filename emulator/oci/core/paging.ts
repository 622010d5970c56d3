import type { Context } from './context.ts'
import { isVisible } from './read-lag.ts'
import { invalidParameter, type OciRequest, type OciResponse } from './service.ts'

const LARGEST_LIMIT = 1000

/**
 * Returns one page of a list by the query's `limit` and `page`, never more than `settings.pageSize`
 * items. `wrap` makes the body from the items and the number of items after them, for lists that
 * OCI returns as `{items: [...]}`. Throws 400 InvalidParameter for an invalid limit or page token.
 */
export const page = <T>(
  request: Pick<OciRequest, 'query'>,
  all: readonly T[],
  context: Pick<Context, 'settings' | 'clock'>,
  wrap: (items: T[], remaining: number) => unknown = (some) => some,
): OciResponse => {
  const items = all.filter((item) => isVisible(item, context))
  const response = (some: T[], next: number | undefined): OciResponse => {
    const headers = next === undefined ? {} : { 'opc-next-page': makeToken(next) }
    const remaining = next === undefined ? 0 : items.length - next
    return { status: 200, body: wrap(some, remaining), headers }
  }
  const token = request.query.get('page')
  if (token === null && context.settings.emptyPages) return response([], 0)
  const start = token === null ? 0 : readToken(token)
  const end = start + Math.min(readLimit(request.query.get('limit')), context.settings.pageSize)
  return response(items.slice(start, end), end < items.length ? end : undefined)
}

const readLimit = (text: string | null): number => {
  if (text === null) return LARGEST_LIMIT
  const limit = Number(text)
  if (Number.isInteger(limit) && limit >= 1 && limit <= LARGEST_LIMIT) return limit
  throw invalidParameter(`limit must be a whole number from 1 to ${LARGEST_LIMIT}, not '${text}'`)
}

const makeToken = (offset: number): string => Buffer.from(`offset:${offset}`).toString('base64url')

const readToken = (token: string): number => {
  const match = /^offset:(\d{1,9})$/.exec(Buffer.from(token, 'base64url').toString())
  if (match) return Number(match[1])
  throw invalidParameter(`page '${token}' is not a page token of this list`)
}
