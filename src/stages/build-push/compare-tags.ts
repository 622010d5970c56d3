import type { RegistryImage, RegistryImages } from '../../clients/registry/registry-images.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'

/** The comparison of a built image's tags with the registry. */
interface TagComparison {
  /** Tags that have to be pushed. */
  readonly missing: readonly string[]
  /** The tag with the same content. */
  readonly same: RegistryImage | undefined
}

interface Built {
  /** Path of the repository with the namespace. */
  readonly repository: string
  readonly tags: readonly string[]
  /** Empty if not known. */
  readonly configDigests: readonly string[]
  readonly isImmutable: boolean
}

/**
 * Compares a built image with the tags that are there. A failed comparison costs a push.
 * @param note called with the reason that it could not be compared
 * @throws ActionError IMAGE_TAG_IMMUTABLE
 */
export const compareTags = async (
  { repository, tags, configDigests, isImmutable }: Built,
  images: RegistryImages,
  note: (line: string) => void,
): Promise<TagComparison> => {
  const isKnown = configDigests.length > 0
  if (!isKnown && !isImmutable) return { missing: tags, same: undefined }
  const found = await Promise.all(
    tags.map((tag) =>
      images.find(repository, tag).catch((error: unknown) => {
        note(`could not compare with ${repository}:${tag}: ${messageOf(error)}`)
        return undefined
      }),
    ),
  )
  const isSame = (image: RegistryImage | undefined): boolean =>
    isKnown &&
    image?.configDigests.length === configDigests.length &&
    configDigests.every((digest) => image.configDigests.includes(digest))
  const other = tags.find((_tag, at) => found[at] !== undefined && !isSame(found[at]))
  if (isImmutable && other !== undefined) throw immutable(repository, other, isKnown)
  return { missing: tags.filter((_tag, at) => !isSame(found[at])), same: found.find(isSame) }
}

const immutable = (repository: string, tag: string, isKnown: boolean) =>
  new ActionError({
    code: 'IMAGE_TAG_IMMUTABLE',
    message: `nothing was pushed: ${repository} is immutable, and has the tag ${tag} already ${
      isKnown
        ? 'with other content'
        : '(whether with the same content, this builder does not tell of several platforms)'
    }`,
    hint: 'Choose a tag that is new with each image, such as the commit, and leave out those that move, such as latest.',
  })
