import { ShapeError } from '../../values/fields.ts'

interface PageResponse {
  readonly data: unknown
  readonly headers: { readonly link?: string | undefined }
}

interface Page {
  readonly per_page: number
  readonly page: number
}

/** Pages of a hundred items; GitHub allows at most 2,500 comments on one pull request. */
const MOST_PAGES = 50

/**
 * The items of all pages. Octokit's own `paginate` treats a page without a body as an empty one.
 *
 * @throws ShapeError for a list without end
 */
export const allPages = async <T>(
  ask: (page: Page) => Promise<PageResponse>,
  read: (data: unknown) => readonly T[],
): Promise<T[]> => {
  const all: T[] = []
  for (let page = 1; page <= MOST_PAGES; page++) {
    const { data, headers } = await ask({ per_page: 100, page })
    all.push(...read(data))
    if (!headers.link?.includes('rel="next"')) return all
  }
  throw new ShapeError('the list has no end')
}
