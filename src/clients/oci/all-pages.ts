import { type Fields, itemsOf, ShapeError } from '../../values/fields.ts'
import { readAnswer } from './service-error.ts'

interface Page {
  readonly items: readonly unknown[]
  readonly opcNextPage?: string
  readonly opcRequestId?: string
}

/** The most that lists of OCI take, by the SDK's own words for Container Engine. */
const LARGEST_PAGE = 1000

/** No list that is read here has as many pages. */
const MOST_PAGES = 100

/**
 * The page to ask for next, noted in `asked`; undefined after the last one.
 * @throws ShapeError for a list that leads back to itself, or goes on and on
 */
export const nextPage = (token: string | undefined, asked: Set<string>): string | undefined => {
  if (!token) return undefined
  if (asked.has(token) || asked.size >= MOST_PAGES) throw new ShapeError('the list has no end')
  asked.add(token)
  return token
}

/**
 * Every item of a paged list, as `read` reads it, in as few calls as OCI allows; a page may be empty
 * and still have a next one.
 * @throws UnfitAnswer for a page that is no list, and for a list without end
 */
export const allPages = async <T>(
  load: (page: { limit: number; page?: string }) => Promise<Page>,
  read: (item: Fields) => T,
): Promise<T[]> => {
  const items: T[] = []
  const asked = new Set<string>()
  let next: string | undefined
  do {
    const answer = await load({
      limit: LARGEST_PAGE,
      ...(next === undefined ? {} : { page: next }),
    })
    next = readAnswer(answer.opcRequestId, () => {
      items.push(...itemsOf(answer.items, read))
      return nextPage(answer.opcNextPage, asked)
    })
  } while (next !== undefined)
  return items
}
