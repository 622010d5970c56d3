import type { Environment } from './environment-schema.ts'

/** An image that an environment describes. */
export interface DescribedImage {
  /** Undefined for the image of `image`, whose chart values the release names. */
  readonly name: string | undefined
  /** Its path in the file, e.g. `images.edge`. */
  readonly key: string
  readonly image: NonNullable<Environment['image']>
  /** The chart values that are set to it. */
  readonly wiring: {
    readonly keys: readonly string[]
    readonly values: Readonly<Record<string, string>>
  }
}

/** Returns all images to build, the one of `image` first. */
export const describedImages = ({
  image,
  images = {},
}: Pick<Environment, 'image' | 'images'>): readonly DescribedImage[] => [
  ...(image === undefined
    ? []
    : [{ name: undefined, key: 'image', image, wiring: { keys: [], values: {} } }]),
  ...Object.entries(images).map(([name, one]) => ({
    name,
    key: `images.${name}`,
    image: one,
    wiring: { keys: one['image-key'] ?? [`${name}.image`], values: one['image-values'] },
  })),
]
