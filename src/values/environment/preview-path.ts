import { invalidInput } from '../input-text.ts'

/** What no other preview has: of the repository, or of the cluster. */
const OWN = /\$\{preview\.(?:number|namespace)\}/
const PLACEHOLDER = /\$\{preview\.[a-z]+\}/g
/** Plain segments, so that it means the same to a controller, a browser and a probe. */
const SEGMENTS = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/

/**
 * The path of a preview behind a host that all share, without a slash at its end.
 * @throws ActionError INPUT_INVALID for one that previews would share, too
 */
export const asPreviewPath = (text: string): string => {
  const path = text.trim().replace(/\/+$/, '')
  const example = 'Write it as /pr-${preview.number}.'
  if (!SEGMENTS.test(path.replace(PLACEHOLDER, 'x'))) {
    throw invalidInput(`"${text}" is not a path of plain segments, each behind a slash`, example)
  }
  if (!OWN.test(path)) {
    throw invalidInput(`"${text}" would be the path of every preview`, example)
  }
  return path
}
