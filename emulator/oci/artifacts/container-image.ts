import type { Context } from '../core/context.ts'
import type { Collection } from '../core/store.ts'

interface ContainerVersion {
  readonly version: string
  readonly createdBy: string
  readonly timeCreated: string
}

interface ContainerImageLayer {
  readonly digest: string
  readonly sizeInBytes: number
  readonly timeCreated: string
}

/** A stored image: one manifest of a repository, with the versions (tags) that point to it. */
export interface ContainerImage {
  readonly id: string
  readonly compartmentId: string
  readonly createdBy: string
  readonly digest: string
  readonly layers: readonly ContainerImageLayer[]
  readonly layersSizeInBytes: number
  readonly lifecycleState: 'AVAILABLE'
  readonly manifestSizeInBytes: number
  readonly pullCount: number
  readonly repositoryId: string
  readonly repositoryName: string
  readonly timeCreated: string
  readonly timeLastPulled?: string
  /** Oldest first; the last one is the image's `version`. */
  readonly versions: readonly ContainerVersion[]
  /** Kept when the last tag has moved to another image: OCI's display name still shows it. */
  readonly lastVersion?: string
  readonly freeformTags: Record<string, string>
  readonly definedTags: Record<string, Record<string, string>>
  readonly systemTags: Record<string, Record<string, string>>
}

export const images = (context: Context): Collection<ContainerImage> =>
  context.store.collection<ContainerImage>('images')

export const imagesOf = (context: Context, repositoryId: string): ContainerImage[] =>
  images(context).list((image) => image.repositoryId === repositoryId)

/**
 * Returns the image of this repository with this digest or, if it is no digest, with this version.
 */
export const imageAt = (
  context: Context,
  repositoryId: string,
  reference: string,
): ContainerImage | undefined =>
  imagesOf(context, repositoryId).find(
    (image) =>
      image.digest === reference || image.versions.some(({ version }) => version === reference),
  )

/** Removes a version from the image of the repository that has it. */
export const removeVersion = (context: Context, repositoryId: string, version: string): void => {
  for (const image of imagesOf(context, repositoryId)) {
    const versions = image.versions.filter((known) => known.version !== version)
    if (versions.length !== image.versions.length) {
      images(context).put({ ...image, versions, lastVersion: version })
    }
  }
}

/** Returns `name:version`, with the digest if no version points to the image any more. */
export const displayNameOf = (image: ContainerImage): string => {
  const latest = image.versions.at(-1)
  if (latest) return `${image.repositoryName}:${latest.version}`
  return `${image.repositoryName}:${image.lastVersion ?? 'unknown'}@${image.digest}`
}
