interface Page<T> {
  readonly items: readonly T[]
  readonly opcNextPage?: string
}

/** The most that lists of OCI take, by the SDK's own words for Container Engine. */
const LARGEST_PAGE = 1000

/**
 * Every item of a paged list, in as few calls as OCI allows; a page may be empty and still have a
 * next one.
 */
export const allPages = async <T>(
  load: (page: { limit: number; page?: string }) => Promise<Page<T>>,
): Promise<T[]> => {
  const items: T[] = []
  let next: string | undefined
  do {
    const answer = await load({
      limit: LARGEST_PAGE,
      ...(next === undefined ? {} : { page: next }),
    })
    items.push(...answer.items)
    next = answer.opcNextPage || undefined
  } while (next !== undefined)
  return items
}
