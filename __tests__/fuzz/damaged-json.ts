import fc from 'fast-check'

import { textsLike } from './texts.ts'

type Path = readonly (string | number)[]

const pathsIn = (value: unknown, path: Path = []): Path[] => {
  if (typeof value !== 'object' || value === null) return [path]
  const inner = Object.entries(value).flatMap(([key, item]) => pathsIn(item, [...path, key]))
  return [path, ...inner]
}

/** Returns the value with a replacement at a path, or without what is there. */
const changedAt = (value: unknown, [key, ...rest]: Path, to: unknown): unknown => {
  if (key === undefined) return to
  if (typeof value !== 'object' || value === null) return value
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...value }) as Record<
    string,
    unknown
  >
  copy[key] = changedAt(copy[key], rest, to)
  return copy
}

const deep = (times: number): unknown => JSON.parse('['.repeat(times) + ']'.repeat(times))

/** Values to put where another type belongs; undefined leaves it out. */
const odd: fc.Arbitrary<unknown> = fc.oneof(
  fc.constantFrom<unknown>(undefined, null, '', 'x', 0, -1, 1.5, 1e308, true, false, [], {}),
  fc.constantFrom<unknown>([null], [[]], [{}], { constructor: {} }, { toString: 1 }, deep(200)),
  fc.constantFrom<unknown>('constructor', '__proto__', 'x'.repeat(20_000), Array(2000).fill({})),
  fc.constantFrom<unknown>('http://[', '//host', '2026-13-99T99:99:99Z', '1e999', '\0\r\n::x::'),
  fc.jsonValue({ maxDepth: 2 }),
)

const changes = fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 3 })

/**
 * JSON of a service: valid, with wrong types, with missing fields, truncated, or no JSON at all.
 */
export const damagedJson = (sound: unknown): fc.Arbitrary<string> => {
  const text = JSON.stringify(sound)
  const mistyped = changes.map((all) =>
    all.reduce<unknown>((value, [at, to]) => {
      const paths = pathsIn(value)
      return changedAt(value, paths[at % paths.length] ?? [], to)
    }, sound),
  )
  return fc.oneof(
    { weight: 6, arbitrary: mistyped.map((value) => JSON.stringify(value) ?? '') },
    { weight: 2, arbitrary: textsLike(text) },
    { weight: 1, arbitrary: fc.nat({ max: text.length }).map((end) => text.slice(0, end)) },
    { weight: 1, arbitrary: fc.json({ maxDepth: 3 }) },
    { weight: 1, arbitrary: fc.constant(text) },
  )
}
