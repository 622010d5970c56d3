import { invalidInput } from '../input-text.ts'
import { parseImageReference, parseTag } from '../registry/image-reference.ts'

/** A tag, or a full reference with one, as docker/metadata-action outputs them. */
export interface ImageTag {
  readonly tag: string
  /** Without the tag; undefined for a tag alone. */
  readonly name?: string
}

/** @throws ActionError IMAGE_REFERENCE_INVALID, INPUT_INVALID */
export const parseImageTag = (text: string): ImageTag => {
  if (!/[/:]/.test(text)) return { tag: parseTag(text) }
  const { registry, repository, tag, digest } = parseImageReference(text)
  if (tag === undefined || digest !== undefined) {
    throw invalidInput(`"${text}" has no tag`, 'Write a tag, or host/namespace/repository:tag.')
  }
  return { tag, name: `${registry === '' ? '' : `${registry}/`}${repository}` }
}

/**
 * The tags of an image, without duplicates.
 * @param name required in full references: an image goes to one repository
 * @throws ActionError INPUT_INVALID for a reference to another one
 */
export const tagsFor = (tags: readonly ImageTag[], name: string): readonly string[] => {
  const foreign = tags.find((one) => one.name !== undefined && one.name !== name)
  if (foreign === undefined) return [...new Set(tags.map(({ tag }) => tag))]
  throw invalidInput(
    `the tag ${foreign.name}:${foreign.tag} is of another repository than ${name}`,
    `Give docker/metadata-action "images: ${name}", or write the tag alone.`,
  )
}
