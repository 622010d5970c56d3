import { invalidInput } from '../input-text.ts'
import { parseImageReference } from '../registry/image-reference.ts'
import { asPath } from '../path.ts'
import { pairOf } from './pair.ts'

/** A further context, `FROM` or `COPY --from` of its name: an image, a Git repository, or a folder. */
export type BuildContext =
  | { readonly name: string; readonly address: string }
  | { readonly name: string; readonly folder: string }

/** Reads `name=folder`, `name=docker-image://…` or `name=https://….git`. @throws ActionError INPUT_INVALID */
export const parseBuildContext = (text: string): BuildContext => {
  const [name, from] = pairOf(text, 'a build context', 'lib=../lib')
  const image = /^docker-image:\/\/(.+)$/.exec(from)?.[1]
  if (image !== undefined) {
    parseImageReference(image)
    return { name, address: from }
  }
  if (/^https:\/\/[^@\s]+$/.test(from)) return { name, address: from }
  if (from.includes('://')) {
    throw invalidInput(
      `build context "${name}" is neither a folder, docker-image:// nor https:// without a user`,
      'Write name=folder, name=docker-image://host/path:tag or name=https://host/path.git.',
    )
  }
  return { name, folder: asPath(from) }
}
