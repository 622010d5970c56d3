import { invalidInput } from '../input-text.ts'
import { own } from '../own.ts'

/** What stands for `${preview.number}` and so on, by the word behind the dot. */
export type Placeholders = Readonly<Record<string, string>>

/** In place of other forms, so that no `${…}` of a script or of a server's configuration is meant. */
const MARK = /\$\{preview\.([^}]*)\}/g

/** Whether a text has a placeholder. */
export const hasPlaceholders = (text: string): boolean => text.includes('${preview.')

/** Of what the environment file may say, and does not. */
const HINTS: Placeholders = {
  host: 'Set preview.host, for example pr-${preview.number}.example.com.',
  path: 'Set preview.path, for example /pr-${preview.number}.',
}

const fillText = (text: string, known: Placeholders, where: string): string =>
  text.replace(MARK, (mark, word: string) => {
    const value = own(known, word)
    if (value !== undefined) return value
    const hint = own(HINTS, word) ?? `Known are ${Object.keys(known).join(', ')}.`
    throw invalidInput(`${where}: ${mark} is not known`, hint)
  })

/**
 * The value with all of its texts filled, keys left as they are. Texts stay texts: what a branch is
 * called makes no other value.
 *
 * @throws ActionError INPUT_INVALID for a placeholder that is not known
 */
export const fillPlaceholders = (value: unknown, known: Placeholders, where: string): unknown => {
  if (typeof value === 'string') return fillText(value, known, where)
  if (Array.isArray(value)) return value.map((one) => fillPlaceholders(one, known, where))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, fillPlaceholders(one, known, where)]),
  )
}

/** Characters of a branch's name that fit into a DNS label beside others. */
const LONGEST = 40

/** A branch as a DNS label has it: `Feature/New_Cart` becomes `feature-new-cart`. */
export const branchLabel = (branch: string): string => {
  const plain = branch.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'branch'
}
