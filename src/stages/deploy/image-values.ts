import { type ImageReference, parseImageReference } from '../../values/registry/image-reference.ts'
import type { Arriving } from './arrival.ts'
import { parseValuePath, type ValueEntry, type ValuePath } from '../../values/charts/value-path.ts'

/** The chart values that carry one image. */
interface ImageWiring {
  /** Values that contain `repository` and `digest`, or `tag`. */
  readonly keys: readonly string[]
  /** Alternatively: values by key, with `{name}` and so on for the parts of the image. */
  readonly values: Readonly<Record<string, string>>
}

/** An image with the chart values that carry it. */
export interface WiredImage {
  readonly text: string
  readonly wiring: ImageWiring
}

/** The chart values that carry images and the pull secret. */
export interface ImageKeys {
  /** Keys for the image of the release. */
  readonly image: readonly string[]
  readonly values: Readonly<Record<string, string>>
  /** Keys for the further images that are built with it. */
  readonly others?: readonly ImageWiring[]
  /** Values that name the pull secret. */
  readonly pullSecret: readonly string[]
}

const name = ({ registry, repository }: ImageReference): string =>
  registry === '' ? repository : `${registry}/${repository}`

/** Names allowed in braces. A tag next to a digest is for people: the digest decides. */
const parts: Readonly<Record<string, (image: ImageReference, text: string) => string>> = {
  image: (_image, text) => text,
  name,
  registry: ({ registry }) => registry,
  repository: ({ repository }) => repository,
  tag: ({ tag }) => tag ?? 'latest',
  digest: ({ digest = '' }) => digest,
}

const filled = (template: string, text: string): string => {
  const image = parseImageReference(text)
  return template.replaceAll(/\{([a-z]+)\}/g, (all, part: string) =>
    Object.hasOwn(parts, part) ? (parts[part]?.(image, text) ?? all) : all,
  )
}

const entry = (key: string, value: string): ValueEntry => ({ path: parseValuePath(key), value })

const below = (key: string, text: string): ValueEntry[] => {
  const reference = parseImageReference(text)
  const { digest, tag } = reference
  return [
    entry(`${key}.repository`, name(reference)),
    ...(digest === undefined ? [] : [entry(`${key}.digest`, digest)]),
    ...(tag === undefined ? [] : [entry(`${key}.tag`, tag)]),
  ]
}

/** The deployed images: one for the common keys, and others for their own keys. */
interface ImagesToDeploy {
  readonly image: string | undefined
  readonly images: Readonly<Record<string, string>>
  /** Those that are built with it. */
  readonly wired?: readonly WiredImage[] | undefined
  readonly pullSecret: string | undefined
}

const wiredValues = ({ text, wiring: { keys, values } }: WiredImage): ValueEntry[] => {
  const templates = Object.entries(values)
  return templates.length > 0
    ? templates.map(([key, template]) => entry(key, filled(template, text)))
    : keys.flatMap((key) => below(key, text))
}

/**
 * The values for the images and the pull secret, always texts. By digest, since a tag can come to mean
 * another image between two pods of one rollout.
 */
export const imageValues = (
  { image, images, wired = [], pullSecret }: ImagesToDeploy,
  keys: ImageKeys,
): readonly ValueEntry[] => {
  const wiring = { keys: keys.image, values: keys.values }
  return [
    ...(image === undefined ? [] : wiredValues({ text: image, wiring })),
    ...wired.flatMap(wiredValues),
    ...Object.entries(images).flatMap(([key, text]) => below(key, text)),
    ...(pullSecret === undefined ? [] : keys.pullSecret.map((key) => entry(key, pullSecret))),
  ]
}

/** The parts that must appear in the rendered objects. */
export const arrivingOf = ({
  image,
  images,
  wired = [],
  pullSecret,
}: ImagesToDeploy): Arriving => ({
  images: [
    ...(image === undefined ? [] : [image]),
    ...wired.map(({ text }) => text),
    ...Object.values(images),
  ],
  pullSecret,
})

const pathsOf = ({ keys, values }: ImageWiring): ValuePath[] => {
  const templates = Object.keys(values)
  const parts = ['repository', 'digest', 'tag']
  const paths =
    templates.length > 0 ? templates : keys.flatMap((key) => parts.map((part) => `${key}.${part}`))
  return paths.map(parseValuePath)
}

/** All paths at which a deployment can have set images or the pull secret. */
export const imagePaths = ({
  image,
  values,
  others = [],
  pullSecret,
}: ImageKeys): { images: ValuePath[][]; pullSecret: ValuePath[] } => ({
  images: [{ keys: image, values }, ...others].map(pathsOf),
  pullSecret: pullSecret.map(parseValuePath),
})
