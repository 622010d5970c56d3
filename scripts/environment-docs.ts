import { environmentJsonSchema } from './environment-json-schema.ts'
import { schemaKeyOf, table } from './action-docs.ts'
import { readAction } from './read-action.ts'

/** The fields of a JSON schema that are read here. */
interface Schema {
  readonly type?: string
  readonly description?: string
  readonly default?: unknown
  readonly examples?: readonly unknown[]
  readonly enum?: readonly unknown[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: Schema | boolean
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
}

interface Key {
  /** E.g. `scaling.NAME.at-least`. */
  readonly path: string
  readonly schema: Schema
  readonly isRequired: boolean
}

/** Of a section with several forms, returns the one that has keys. */
const withKeys = (schema: Schema): Schema =>
  schema.anyOf?.find(({ properties }) => properties !== undefined) ?? schema

const childrenOf = (section: Schema): Key[] => {
  const { properties, additionalProperties, required = [] } = withKeys(section)
  const named = Object.entries(properties ?? {}).map(([path, schema]) => {
    return { path, schema, isRequired: required.includes(path) }
  })
  const others = typeof additionalProperties === 'object' ? additionalProperties : undefined
  return others?.properties === undefined
    ? named
    : [...named, { path: 'NAME', schema: others, isRequired: false }]
}

/** Returns each key of a section and of its subsections, in the order of the schema. */
const keysOf = (section: Schema, prefix = ''): Key[] =>
  childrenOf(section).flatMap(({ path, schema, isRequired }) => {
    const full = `${prefix}${path}`
    const inner = keysOf(schema, `${full}.`)
    const self = { path: full, schema, isRequired }
    if (inner.length === 0) return [self]
    return schema.anyOf === undefined ? inner : [self, ...inner]
  })

const code = (value: unknown): string =>
  `\`${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('|', String.raw`\|`)}\``

/** Returns an example, or the allowed values. */
const exampleOf = ({ enum: allowed, examples, items, type }: Schema): string => {
  const values = allowed ?? examples ?? items?.enum ?? items?.examples
  if (values !== undefined) return values.map(code).join(', ')
  return type === 'boolean' ? '`true`, `false`' : ''
}

const defaultOf = ({ schema, isRequired }: Key): string => {
  const { default: value } = schema
  const isEmpty = typeof value === 'object' && value !== null && Object.keys(value).length === 0
  if (value !== undefined && !isEmpty) return code(value)
  return isRequired && value === undefined ? 'required' : ''
}

/** Returns the inputs of the root action by the key that each overrides. */
const inputsByKey = (): Map<string, string> =>
  new Map(
    Object.entries(readAction('.').inputs ?? {}).flatMap(([name, { description }]) => {
      const key = schemaKeyOf(description)
      return key === undefined ? [] : [[key, name] as const]
    }),
  )

/**
 * Renders every key of the environment file: its description, default, examples, and the input that
 * overrides it.
 *
 * @throws Error when a key has no description
 */
export const renderEnvironment = (schema: Schema = environmentJsonSchema()): string => {
  const inputs = inputsByKey()
  const keys = keysOf(schema)
  const paths = new Set(keys.map(({ path }) => path))
  // The entries of `images` have the keys of `image`, which the page lists only once.
  const isRepeated = ({ path }: Key) => paths.has(path.replace(/^images\.NAME\./, 'image.'))
  const documented = keys.filter((key) => !key.path.startsWith('images.') || !isRepeated(key))
  const rows = documented.map((key) => {
    const description = key.schema.description ?? key.schema.items?.description
    if (description === undefined) throw new Error(`the key ${key.path} has no description`)
    const input = inputs.get(key.path)
    const text = description.replaceAll('|', String.raw`\|`).replaceAll('<', '&lt;')
    const example = exampleOf(key.schema)
    return [code(key.path), text, defaultOf(key), example, input === undefined ? '' : code(input)]
  })
  return table(
    ['key', 'what it is', 'default', 'example or allowed', 'input that overrides it'],
    rows,
  )
}
