import { type Fields, itemsOf } from '../../values/fields.ts'
import { readAnswer } from './service-error.ts'

interface Page {
  readonly items: readonly unknown[]
  readonly opcNextPage?: string
  readonly opcRequestId?: string
}

/** The most that lists of OCI take, by the SDK's own words for Container Engine. */
const LARGEST_PAGE = 1000

/**
 * Every item of a paged list, as `read` reads it, in as few calls as OCI allows; a page may be empty
 * and still have a next one.
 * @throws UnfitAnswer for a page that is no list
 */
export const allPages = async <T>(
  load: (page: { limit: number; page?: string }) => Promise<Page>,
  read: (item: Fields) => T,
): Promise<T[]> => {
  const items: T[] = []
  let next: string | undefined
  do {
    const answer = await load({
      limit: LARGEST_PAGE,
      ...(next === undefined ? {} : { page: next }),
    })
    items.push(...readAnswer(answer.opcRequestId, () => itemsOf(answer.items, read)))
    next = answer.opcNextPage || undefined
  } while (next !== undefined)
  return items
}
