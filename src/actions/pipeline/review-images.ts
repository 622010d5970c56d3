import { type DescribedImage, describedImages } from '../../values/environment/built-images.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'

type Note = (problem: string, hint: string) => void

/** Chart values that are set to an image; the release's own are set to the one of `image`. */
const valuesOf = ({ release }: Environment, { name, wiring }: DescribedImage): string[] => {
  const own = { keys: release?.['image-key'] ?? [], values: release?.['image-values'] ?? {} }
  const { keys, values } = name === undefined ? own : wiring
  const templates = Object.keys(values)
  return templates.length > 0 ? templates : [...keys]
}

interface Shared {
  readonly one: DescribedImage
  readonly other: DescribedImage
  readonly what: string
}

/** Pairs of images that share something which has to differ. */
const shared = (
  images: readonly DescribedImage[],
  of: (image: DescribedImage) => readonly string[],
): readonly Shared[] =>
  images.flatMap((one, at) =>
    images.slice(at + 1).flatMap((other): Shared[] => {
      const what = of(one).find((value) => of(other).includes(value))
      return what === undefined ? [] : [{ one, other, what }]
    }),
  )

/** Checks across images: what has to differ between them, and what all have to share. */
export const reviewImages = (environment: Environment, note: Note): void => {
  const images = describedImages(environment)
  for (const { one, other, what } of shared(images, ({ image }) => [image.repository])) {
    const hint = 'Give each image a repository of its own: tags of one would move to the other.'
    note(`${one.key} and ${other.key} both go to the repository ${what}`, hint)
  }
  for (const { one, other, what } of shared(images, (image) => valuesOf(environment, image))) {
    const hint = 'Give each image chart values of its own, by image-key or image-values.'
    note(`${one.key} and ${other.key} are both in the chart value ${what}`, hint)
  }
  for (const setting of ['registry', 'builder'] as const) {
    const [first, ...others] = images
    const other = others.find(({ image }) => image[setting] !== first?.image[setting])
    if (first === undefined || other === undefined) continue
    const hint = `Give all images the same ${setting}: one run has one.`
    note(`${first.key} and ${other.key} differ in ${setting}`, hint)
  }
}
