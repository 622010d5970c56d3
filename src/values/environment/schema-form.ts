import { z } from 'zod'

import { list, record } from '../json.ts'
import { own } from '../own.ts'
import { clusterSchema } from './cluster-schema.ts'
import { environmentSchema, schemaFor } from './environment-schema.ts'

/** A path in the environment file. */
export type Path = readonly (string | number)[]

const formOf = (schema: z.ZodType): Record<string, unknown> =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7' })

const without = (key: string, form: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(form).filter(([name]) => name !== key))

/** The OCID, or the desired settings. */
const clusterForm = (): Record<string, unknown> => ({
  description: 'OCID of the OKE cluster, or what it is to be.',
  anyOf: [environmentSchema.shape.cluster, clusterSchema].map((one) =>
    without('$schema', formOf(one)),
  ),
})

/** The subnets, or how to create the network. */
const networkForm = (form: Record<string, unknown>): Record<string, unknown> => ({
  ...form,
  required: list(form['required']).filter((key) => key !== 'create'),
})

let whole: Record<string, unknown> | undefined

/** The JSON Schema of the file with both forms of the sections that have two. */
export const wholeSchema = (): Record<string, unknown> => {
  if (whole !== undefined) return whole
  const form = formOf(schemaFor({ network: { create: {} } }))
  const properties = record(form['properties'])
  const network = networkForm(record(properties['network']))
  return (whole = { ...form, properties: { ...properties, cluster: clusterForm(), network } })
}

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
    }, wholeSchema()),
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
