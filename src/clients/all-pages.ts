interface Page<T> {
  readonly items: readonly T[]
  readonly opcNextPage?: string
}

/** Every item of a paged list; a page may be empty and still have a next one. */
export const allPages = async <T>(
  load: (page: { page?: string }) => Promise<Page<T>>,
): Promise<T[]> => {
  const items: T[] = []
  let next: string | undefined
  do {
    const answer = await load(next === undefined ? {} : { page: next })
    items.push(...answer.items)
    next = answer.opcNextPage || undefined
  } while (next !== undefined)
  return items
}
