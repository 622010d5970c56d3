import type { InputReader } from '../../runner/inputs.ts'
import { defaults } from '../../values/defaults.ts'
import { hasOwnPlace } from '../../values/image-build/cache.ts'
import type { ImageOptions } from '../../values/image-build/image-options.ts'
import { type NamedImageText, parseNamedImage } from '../../values/image-build/named-image.ts'
import { asText } from '../../values/input-text.ts'
import { asDockerfile, asPath } from '../../values/path.ts'
import { parseRepository } from '../../values/registry/image-reference.ts'

/** What is specific to one image of several. */
export interface ImageInputs {
  /** Undefined for a single image. */
  readonly name: string | undefined
  readonly repository: string
  readonly context: string
  readonly file: string | undefined
  readonly target: string | undefined
  /** The chart value that contains the image's repository and digest. */
  readonly imageKey: string
}

/** The inputs that each of several images sets separately. */
const ALONE = ['context', 'file', 'target'] as const

const readOne = (read: InputReader): ImageInputs => ({
  name: undefined,
  repository: read.required('repository', parseRepository),
  context: read.orDefault('context', asPath, defaults['build-push'].context),
  file: read.optional('file', asDockerfile),
  target: read.optional('target', asText),
  imageKey: defaults.deploy['image-key'],
})

const named = (prefix: string | undefined, image: NamedImageText): ImageInputs => {
  const { name, context, file, target, 'image-key': imageKey = `${name}.image` } = image
  const own = name.toLowerCase()
  const repository = image.repository ?? (prefix === undefined ? own : `${prefix}/${own}`)
  return { name, repository: parseRepository(repository), context, file, target, imageKey }
}

const twice = (values: readonly string[]): string | undefined =>
  values.find((value, at) => values.indexOf(value) !== at)

const review = (
  read: InputReader,
  images: readonly ImageInputs[],
  { 'cache-to': caches }: ImageOptions,
): void => {
  const hint =
    'Each line of "images" is an image with a name, a repository and a chart value of its own.'
  for (const key of ['name', 'repository', 'imageKey'] as const) {
    const value = twice(images.map((image) => image[key] ?? ''))
    if (value !== undefined) read.problem(`input "images" has "${value}" twice`, hint)
  }
  for (const input of ALONE.filter((name) => name !== 'context' && read.has(name))) {
    read.problem(
      `input "${input}" is given beside "images"`,
      `Write it for each image: name=context=folder,${input}=…`,
    )
  }
  if (images.length > 1 && !caches.every(hasOwnPlace)) {
    read.problem(
      'input "cache-to" is one place for several images, which would overwrite it',
      'Put {name} into it, for example type=registry,ref=host/namespace/cache:{name}.',
    )
  }
}

/** One image, or those of the input "images", whose repositories are below the given one. */
export const readImages = (read: InputReader, options: ImageOptions): readonly ImageInputs[] => {
  const given = read.list('images', parseNamedImage)
  if (given.length === 0) return [readOne(read)]
  const prefix = read.optional('repository', parseRepository)
  const images = given.map((image) => named(prefix, image))
  review(read, images, options)
  return images
}
