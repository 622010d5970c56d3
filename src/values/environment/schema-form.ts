// Generated from environmentSchema: generating it in each run takes longer than everything else
// here.
import schema from '../../../schema/oke.schema.json' with { type: 'json' }
import { list, record } from '../json.ts'
import { own } from '../own.ts'

/** A path in the environment file. */
export type Path = readonly (string | number)[]

/** The form of a value that has keys, if there are several forms. */
const formWithKeys = (form: Record<string, unknown>): Record<string, unknown> => {
  const forms = list(form['anyOf']).map((one) => record(one))
  return forms.find((one) => one['properties'] !== undefined) ?? form
}

/** The JSON Schema of a value by its path, from which a message can say what is allowed. */
export const schemaAt = (path: Path): Record<string, unknown> =>
  record(
    path.reduce<unknown>((inner, key) => {
      const { properties, additionalProperties, items } = formWithKeys(record(inner))
      return typeof key === 'number'
        ? items
        : (own(record(properties), key) ?? additionalProperties)
    }, schema),
  )

/** The types that a value may have, by its schema. */
export const typesOf = (path: Path): readonly string[] => {
  const { type, anyOf } = schemaAt(path)
  const types = [type, ...list(anyOf).map((one) => record(one)['type'])].flat()
  return [...new Set(types.filter((one) => typeof one === 'string'))]
}

/** The keys that the schema names for a mapping. */
export const keysAt = (path: Path): readonly string[] =>
  Object.keys(record(formWithKeys(schemaAt(path))['properties']))

/** Whether the schema names the keys of a mapping, so that an empty one counts as left out. */
export const hasOwnKeys = (path: Path): boolean =>
  formWithKeys(schemaAt(path))['properties'] !== undefined

/** `values` means chart values, which Helm reads by its own rules. */
type Form = 'text' | 'values' | 'other'

const isIn = (path: Path, ...prefix: readonly string[]): boolean =>
  path.length > prefix.length && prefix.every((key, index) => path[index] === key)

/** How the scalar at a path is read. */
export const formIn = (path: Path): Form => {
  if (isIn(path, 'release', 'values') || isIn(path, 'preview', 'values')) {
    return path.length === 3 && typeof path[2] === 'number' ? 'text' : 'values'
  }
  const settings = ['set', 'set-string', 'set-json'].some((key) => isIn(path, 'release', key))
  if (settings) return path.length === 3 && path[1] !== 'set-json' ? 'text' : 'values'
  return typesOf(path).includes('string') ? 'text' : 'other'
}
