import { type Json, parseJson } from './json.ts'

/** Malformed foreign data; the message names the problem and the place. */
export class ShapeError extends Error {}

const kindOf = (value: unknown): string => {
  if (value === undefined || value === null) return 'missing'
  if (value === '') return 'empty'
  return Array.isArray(value) ? 'a list' : `of type ${typeof value}`
}

const wrong = (place: string, wanted: string, value: unknown): ShapeError =>
  new ShapeError(`${place} is ${kindOf(value)}, not ${wanted}`)

const isAbsent = (value: unknown): value is undefined | null =>
  value === undefined || value === null

/** The items of a list. @throws ShapeError if it is none: a list that was cut off is never an empty one */
export const itemsOf = <T>(
  value: unknown,
  read: (item: Fields) => T,
  place = 'the response',
): T[] => {
  if (!Array.isArray(value)) throw wrong(place, 'a list', value)
  return value.map((item: unknown, index) => read(new Fields(item, `${place}[${index}]`)))
}

/**
 * Reads foreign data, such as a service's response. Null counts as absent: OCI writes it for
 * missing fields. Every method throws ShapeError for a value of another type.
 */
export class Fields {
  readonly #values: Json
  readonly #place: string

  /** @throws ShapeError if the value is no object */
  constructor(value: unknown, place = 'the response') {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw wrong(place, 'an object', value)
    }
    this.#values = value as Json
    this.#place = place
  }

  /** @throws ShapeError also for JSON that was cut off */
  static parse(json: string, place = 'the response'): Fields {
    return new Fields(parseWhole(json, place), place)
  }

  /** The whole value, unchanged. */
  get values(): Json {
    return this.#values
  }

  #placeOf(key: string): string {
    return `${this.#place}.${key}`
  }

  #read<T>(key: string, wanted: string, is: (value: unknown) => value is T): T | undefined {
    const value = this.#values[key]
    if (isAbsent(value)) return undefined
    if (is(value)) return value
    throw wrong(this.#placeOf(key), wanted, value)
  }

  #required<T>(key: string, wanted: string, value: T | undefined): T {
    if (value !== undefined) return value
    throw wrong(this.#placeOf(key), wanted, this.#values[key])
  }

  /** The whole value, to be passed on unchanged. */
  whole(): Json {
    return this.#values
  }

  has(key: string): boolean {
    return !isAbsent(this.#values[key])
  }

  /** Undefined if it is absent or empty. */
  optionalText(key: string): string | undefined {
    return this.#read(key, 'a text', (value) => typeof value === 'string') || undefined
  }

  text(key: string): string {
    return this.#required(key, 'a text', this.optionalText(key))
  }

  optionalNumber(key: string): number | undefined {
    return this.#read(key, 'a number', (value) => typeof value === 'number')
  }

  number(key: string): number {
    return this.#required(key, 'a number', this.optionalNumber(key))
  }

  /** Milliseconds since the epoch; undefined if it is absent. */
  optionalTime(key: string): number | undefined {
    const time = this.optionalText(key)
    if (time === undefined) return undefined
    const milliseconds = Date.parse(time)
    if (Number.isNaN(milliseconds)) throw wrong(this.#placeOf(key), 'a time', time)
    return milliseconds
  }

  time(key: string): number {
    return this.#required(key, 'a time', this.optionalTime(key))
  }

  /** False if it is absent. */
  optionalFlag(key: string): boolean {
    return this.#read(key, 'true or false', (value) => typeof value === 'boolean') ?? false
  }

  flag(key: string): boolean {
    return this.#required(key, 'true or false', this.has(key) ? this.optionalFlag(key) : undefined)
  }

  /** Undefined if it is absent. */
  optional(key: string): Fields | undefined {
    const value = this.#values[key]
    return isAbsent(value) ? undefined : new Fields(value, this.#placeOf(key))
  }

  fields(key: string): Fields {
    return new Fields(this.#values[key], this.#placeOf(key))
  }

  items<T>(key: string, read: (item: Fields) => T): T[] {
    return itemsOf(this.#values[key], read, this.#placeOf(key))
  }

  /** Empty if it is absent. */
  optionalItems<T>(key: string, read: (item: Fields) => T): T[] {
    return this.has(key) ? this.items(key, read) : []
  }

  /** Empty if it is absent. */
  texts(key: string): string[] {
    const isTexts = (value: unknown): value is string[] =>
      Array.isArray(value) && value.every((item) => typeof item === 'string')
    return this.#read(key, 'a list of texts', isTexts) ?? []
  }

  /** Empty if it is absent. */
  strings(key: string): Readonly<Record<string, string>> {
    const isStrings = (value: unknown): value is Record<string, string> =>
      typeof value === 'object' &&
      !Array.isArray(value) &&
      Object.values(value ?? {}).every((item) => typeof item === 'string')
    return this.#read(key, 'an object of texts', isStrings) ?? {}
  }
}

/** The JSON of a whole body. @throws ShapeError for an empty one, and one that was cut off */
export const parseWhole = (json: string, place = 'the response'): unknown => {
  const value = parseJson(json)
  if (value !== undefined) return value
  throw new ShapeError(json.trim() === '' ? `${place} is empty` : `${place} is no whole JSON`)
}
