/**
 * Does the work for each item, a limited number at a time.
 * @returns the results in the order of the items
 */
export const inParts = async <T, R>(
  items: readonly T[],
  atOnce: number,
  work: (item: T, index: number) => Promise<R>,
): Promise<R[]> => {
  const results = new Map<number, R>()
  const waiting = items.entries()
  const lane = async (): Promise<void> => {
    for (const [index, item] of waiting) results.set(index, await work(item, index))
  }
  await Promise.all(Array.from({ length: Math.min(atOnce, items.length) }, lane))
  return items.flatMap((_, index) => {
    const result = results.get(index)
    return result === undefined ? [] : [result]
  })
}
