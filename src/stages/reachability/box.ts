/** A block of addresses and a range of ports, both inclusive: what a rule lets through of one peer. */
export interface Box {
  readonly first: bigint
  readonly last: bigint
  readonly min: number
  readonly max: number
}

const smaller = (a: bigint, b: bigint): bigint => (a < b ? a : b)
const larger = (a: bigint, b: bigint): bigint => (a > b ? a : b)

/** The part that both have; undefined if there is none. */
export const intersection = (a: Box, b: Box): Box | undefined => {
  const both = {
    first: larger(a.first, b.first),
    last: smaller(a.last, b.last),
    min: Math.max(a.min, b.min),
    max: Math.min(a.max, b.max),
  }
  return both.first > both.last || both.min > both.max ? undefined : both
}

/** What is left of a box when another one is cut out: at most four pieces. */
export const without = (box: Box, cut: Box): Box[] => {
  const both = intersection(box, cut)
  if (both === undefined) return [box]
  const { first, last } = both
  return [
    { ...box, last: first - 1n },
    { ...box, first: last + 1n },
    { ...box, first, last, max: both.min - 1 },
    { ...box, first, last, min: both.max + 1 },
  ].filter((piece) => piece.first <= piece.last && piece.min <= piece.max)
}
