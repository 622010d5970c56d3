import fc from 'fast-check'

/** Placed into secrets: no message may contain it. */
export const CANARY = 'canary-9f3b6c'

const prototypeNames = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf']
const odd = [
  '',
  ' ',
  '\n',
  '\r',
  '\t',
  '\0',
  '\uFEFF',
  '\u2028',
  '\u0085',
  '\uD800',
  '=',
  '*',
  '&a',
]

const piece = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.string({ unit: 'binary', maxLength: 20 }),
  fc.constantFrom(...prototypeNames, ...odd, CANARY),
  fc.integer().map(String),
  fc.double().map(String),
)

/** One piece repeated many times, to find what takes long. */
const long = fc
  .tuple(
    fc.oneof(piece, fc.constantFrom('a', '0', '-', '.', '/', ',', '[', '{', '? ', '- ', '"')),
    fc.integer({ min: 1, max: 3000 }),
  )
  .map(([text, times]) => text.repeat(times).slice(0, 20_000))

/** A valid text with something inserted, removed or doubled. */
const damaged = (examples: readonly string[]) =>
  fc
    .record({
      example: fc.constantFrom(...examples),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      removed: fc.nat({ max: 12 }),
      inserted: piece,
    })
    .map(({ example, at, removed, inserted }) => {
      const place = Math.floor(at * example.length)
      return `${example.slice(0, place)}${inserted}${example.slice(place + removed)}`
    })

/** Returns texts similar to those that a parser accepts, and others. */
export const textsLike = (...examples: readonly string[]): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 4, arbitrary: damaged(examples) },
    { weight: 2, arbitrary: fc.array(piece, { maxLength: 6 }).map((parts) => parts.join('')) },
    { weight: 1, arbitrary: long },
    { weight: 1, arbitrary: fc.constantFrom(...examples) },
  )
