import { type ImageReference, parseImageReference } from '../../values/registry/image-reference.ts'

/** The chart values that carry the image and the pull secret. */
export interface ImageKeys {
  /** The value below which the chart has `repository` and `digest`, or `tag`. */
  readonly image: string
  /** The value that names the pull secret. */
  readonly pullSecret: string
}

const name = ({ registry, repository }: ImageReference): string =>
  registry === '' ? repository : `${registry}/${repository}`

/**
 * The values for a chart whose image has `repository` and `digest` keys, as most do. By digest, since
 * a tag can come to mean another image between two pods of one rollout.
 */
export const imageValues = (
  image: string | undefined,
  pullSecret: string | undefined,
  keys: ImageKeys,
): Record<string, string> => {
  const reference = image === undefined ? undefined : parseImageReference(image)
  return {
    ...(reference === undefined ? {} : { [`${keys.image}.repository`]: name(reference) }),
    ...(reference?.digest === undefined ? {} : { [`${keys.image}.digest`]: reference.digest }),
    ...(reference?.tag === undefined ? {} : { [`${keys.image}.tag`]: reference.tag }),
    ...(pullSecret === undefined ? {} : { [keys.pullSecret]: pullSecret }),
  }
}
