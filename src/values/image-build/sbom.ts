import { invalidInput } from '../input-text.ts'
import { parseImageReference } from '../registry/image-reference.ts'

/**
 * `true`, `false` or `generator=IMAGE`, as buildx takes it; undefined for none. Without a generator,
 * BuildKit pulls docker/buildkit-syft-scanner from docker.io.
 * @throws ActionError INPUT_INVALID, IMAGE_REFERENCE_INVALID
 */
export const parseSbom = (text: string): string | undefined => {
  if (text === 'false') return undefined
  if (text === 'true') return text
  const [, image] = /^generator=([^\s,]+)$/.exec(text) ?? []
  if (image === undefined) {
    throw invalidInput(
      `"${text}" is no kind of bill of materials`,
      'Write true, false or generator=host/path:tag.',
    )
  }
  parseImageReference(image)
  return text
}
