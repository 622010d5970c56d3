// Own file: a parser without zod, which the schema loads.
import { invalidInput } from '../input-text.ts'

/** Placeholders that are unique to a preview, in the repository or the cluster. */
const OWN = /\$\{preview\.(?:number|namespace)\}/
const PLACEHOLDER = /\$\{preview\.[a-z]+\}/g
/** Plain segments, which mean the same to a controller, a browser and a probe. */
const SEGMENTS = /^(?:\/(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+)+$/

/**
 * The path of a preview behind a shared host, without a trailing slash.
 * @throws ActionError INPUT_INVALID also for a path that previews would share
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
