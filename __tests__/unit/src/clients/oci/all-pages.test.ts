import { describe, expect, it } from '@jest/globals'
import { allPages } from '../../../../../src/clients/oci/all-pages.ts'

/** Serves pages by their tokens, and notes what it was asked. */
const pagesOf = (pages: readonly (readonly number[])[]) => {
  const asked: { limit: number; page?: string }[] = []
  const load = async (page: { limit: number; page?: string }) => {
    asked.push(page)
    const index = Number(page.page ?? 0)
    const next = index + 1 < pages.length ? { opcNextPage: String(index + 1) } : {}
    return { items: (pages[index] ?? []).map((number) => ({ number })), ...next }
  }
  return { asked, load }
}

describe('allPages', () => {
  it.each<[string, number[][], number[]]>([
    ['one page', [[1, 2]], [1, 2]],
    ['nothing', [[]], []],
    ['an empty page in between', [[1], [], [2, 3]], [1, 2, 3]],
  ])('gives every item of %s', async (_what, pages, items) => {
    expect(await allPages(pagesOf(pages).load, (item) => item.number('number'))).toEqual(items)
  })

  it.each([
    ['leads back to itself', () => 'a', 2],
    ['goes on and on', (count: number) => String(count), 101],
  ])('refuses a list that %s', async (_what, tokenOf, calls) => {
    let count = 0
    const load = async () => ({ items: [], opcNextPage: tokenOf(++count) })
    await expect(allPages(load, () => undefined)).rejects.toThrow('the list has no end')
    expect(count).toBe(calls)
  })

  it('asks for the largest page, each time', async () => {
    const { asked, load } = pagesOf([[1], [2]])
    await allPages(load, () => undefined)
    expect(asked).toEqual([{ limit: 1000 }, { limit: 1000, page: '1' }])
  })
})
