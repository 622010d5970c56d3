interface Page {
  readonly body: readonly unknown[]
  readonly headers: Readonly<Record<string, string>>
}

const whole = (text: string | null, otherwise: number): number => {
  const number = Number(text ?? otherwise)
  return Number.isInteger(number) && number > 0 ? number : otherwise
}

/**
 * Returns one page of a list: 30 items, or as many as `per_page` sets up to 100, with the Link
 * header for the other pages.
 *
 * @param url of the request
 */
export const pageOf = (items: readonly (() => unknown)[], url: URL): Page => {
  const size = Math.min(whole(url.searchParams.get('per_page'), 30), 100)
  const page = whole(url.searchParams.get('page'), 1)
  const last = Math.max(1, Math.ceil(items.length / size))
  const link = (to: number, rel: string): string => {
    const target = new URL(url)
    target.searchParams.set('per_page', String(size))
    target.searchParams.set('page', String(to))
    return `<${target.href}>; rel="${rel}"`
  }
  const links = [
    ...(page > 1 ? [link(1, 'first'), link(page - 1, 'prev')] : []),
    ...(page < last ? [link(page + 1, 'next'), link(last, 'last')] : []),
  ]
  return {
    body: items.slice((page - 1) * size, page * size).map((make) => make()),
    headers: links.length > 0 ? { link: links.join(', ') } : {},
  }
}
