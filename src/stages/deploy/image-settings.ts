import type { Json } from '../../values/json.ts'
import { formatValuePath, type ValuePath } from '../../values/charts/value-path.ts'

const isMapping = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Most mappings to search: umbrella charts have many. */
const DEEP = 4

/** All values of a chart by path; lists count as values. */
const valuesIn = (values: Json, path: ValuePath = []): [ValuePath, unknown][] =>
  Object.entries(values).flatMap(([key, value]): [ValuePath, unknown][] => {
    const own = [...path, key]
    const inner = isMapping(value) && path.length < DEEP ? valuesIn(value, own) : []
    return [[own, value], ...inner]
  })

const last = (path: ValuePath): string => String(path.at(-1))

const isImage = (value: unknown): value is Json =>
  isMapping(value) &&
  ('repository' in value || 'name' in value) &&
  ('tag' in value || 'digest' in value)

/** The setting of a value below an image. Most charts pass on a digest after the tag unchanged. */
const settings = (image: Json, key: string): [string, string][] => {
  const repository = 'repository' in image ? 'repository' : 'name'
  const hasRegistry = 'registry' in image
  const hasDigest = 'digest' in image
  return [
    ...(hasRegistry ? ([[`${key}.registry`, '{registry}']] as [string, string][]) : []),
    [`${key}.${repository}`, hasRegistry ? '{repository}' : '{name}'],
    hasDigest ? [`${key}.digest`, '{digest}'] : [`${key}.tag`, '{tag}@{digest}'],
  ]
}

/** The keys that a chart seems to have for its images and their pull secret. */
export interface ImageSettings {
  /** For `image-values`, each image by itself. */
  readonly images: readonly (readonly (readonly [key: string, template: string])[])[]
  /** For `pull-secret-key`. */
  readonly pullSecrets: readonly string[]
}

/** A list of names in Bitnami's charts and in `global`; else of objects, as in pods. */
const secretKey = (path: ValuePath, value: unknown): string => {
  const key = formatValuePath(path)
  if (!Array.isArray(value)) return key
  const isOfNames = last(path) === 'pullSecrets' || path[0] === 'global'
  return isOfNames ? `${key}[0]` : `${key}[0].name`
}

/** Looks for the keys in a chart's own values. */
export const imageSettings = (values: Json): ImageSettings => {
  const all = valuesIn(values)
  const mappings = all.filter(([, value]) => isImage(value))
  const texts = all.filter(([path, value]) => last(path) === 'image' && typeof value === 'string')
  const secrets = all.filter(
    ([path, value]) =>
      /^(imagePullSecrets?|pullSecrets?|imagePullSecretName)$/.test(last(path)) &&
      !isMapping(value),
  )
  return {
    images: [
      ...mappings.map(([path, value]) => settings(value as Json, formatValuePath(path))),
      ...texts.map(([path]) => [[formatValuePath(path), '{image}'] as const]),
    ],
    pullSecrets: secrets.map(([path, value]) => secretKey(path, value)),
  }
}
