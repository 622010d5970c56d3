import { parseDuration } from '../duration.ts'
import { invalidInput } from '../input-text.ts'

/** OKE takes an hour at most. Milliseconds. */
const LONGEST = 60 * 60_000

/** How long an eviction may take, in milliseconds. @throws ActionError DURATION_INVALID, INPUT_INVALID */
export const parseGrace = (text: string): number => {
  const grace = parseDuration(text)
  if (grace <= LONGEST) return grace
  throw invalidInput(`"${text}" is longer than OKE lets an eviction take`, 'Give at most 60m.')
}
