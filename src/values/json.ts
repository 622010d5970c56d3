/** Reads foreign JSON without trusting its structure. */
export type Json = Readonly<Record<string, unknown>>

/** Undefined if the text is not JSON. */
export const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown
  } catch {
    return undefined
  }
}

export const record = (value: unknown): Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : {}

export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])

export const text = (value: unknown, otherwise = ''): string =>
  typeof value === 'string' ? value : otherwise

export const count = (value: unknown, otherwise = 0): number =>
  typeof value === 'number' ? value : otherwise

/** The value at a path of keys; undefined where the path ends. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inner, key) => record(inner)[key], value)

/** An object of strings, other values left out. */
export const strings = (value: unknown): Record<string, string> =>
  Object.fromEntries(
    Object.entries(record(value)).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  )
