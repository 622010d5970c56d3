import { z } from 'zod'

import { list, record } from '../json.ts'
import { own } from '../own.ts'
import { environmentSchema } from './environment-schema.ts'

/** Where something stands in the environment file. */
export type Path = readonly (string | number)[]

let whole: unknown

const schema = (): unknown =>
  (whole ??= z.toJSONSchema(environmentSchema, { io: 'input', target: 'draft-7' }))

/** The JSON Schema of a value by its path, from which a message can say what is allowed. */
export const schemaAt = (path: Path): Record<string, unknown> =>
  record(
    path.reduce<unknown>((inner, key) => {
      const { properties, additionalProperties, items } = record(inner)
      return typeof key === 'number'
        ? items
        : (own(record(properties), key) ?? additionalProperties)
    }, schema()),
  )

/** The types that a value may have, by its schema. */
export const typesOf = (path: Path): readonly string[] => {
  const { type, anyOf } = schemaAt(path)
  const types = [type, ...list(anyOf).map((one) => record(one)['type'])].flat()
  return [...new Set(types.filter((one) => typeof one === 'string'))]
}

/** Whether keys of a mapping are named by the schema, so that an empty one is one that is left out. */
export const hasOwnKeys = (path: Path): boolean => schemaAt(path)['properties'] !== undefined

/** `values` are those of a chart, which Helm reads in its own way. */
export type Form = 'text' | 'values' | 'other'

const isIn = (path: Path, ...prefix: readonly string[]): boolean =>
  path.length > prefix.length && prefix.every((key, index) => path[index] === key)

/** How the scalar at a path is taken. */
export const formIn = (path: Path): Form => {
  if (isIn(path, 'release', 'values') || isIn(path, 'preview', 'values')) {
    return path.length === 3 && typeof path[2] === 'number' ? 'text' : 'values'
  }
  const settings = ['set', 'set-string', 'set-json'].some((key) => isIn(path, 'release', key))
  if (settings) return path.length === 3 && path[1] !== 'set-json' ? 'text' : 'values'
  return typesOf(path).includes('string') ? 'text' : 'other'
}
