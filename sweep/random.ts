/** Returns a generator of numbers between 0 and 1, determined by the seed (mulberry32). */
export const randomNumbers = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** Returns the same elements in an order that the seed determines. */
export const shuffled = <T>(elements: readonly T[], seed: number): T[] => {
  const random = randomNumbers(seed)
  const keyed = elements.map((element) => ({ element, key: random() }))
  return keyed.toSorted((a, b) => a.key - b.key).map(({ element }) => element)
}
