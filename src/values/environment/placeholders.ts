import { invalidInput } from '../input-text.ts'
import { own } from '../own.ts'

/** The values of `${preview.number}` and so on, by the word after the dot. */
export type Placeholders = Readonly<Record<string, string>>

/** Only this form, so that `${…}` in a script or a server's configuration is left alone. */
const MARK = /\$\{preview\.([^}]*)\}/g

/** Whether a text has a placeholder. */
export const hasPlaceholders = (text: string): boolean => text.includes('${preview.')

/** For the optional parts of the environment file. */
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
 * Fills placeholders in all texts of a value; keys stay unchanged. Texts stay texts, whatever a
 * branch is called.
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

/** Characters of a branch's name that fit into a DNS label next to other parts. */
const LONGEST = 40

/** A branch as a DNS label: `Feature/New_Cart` becomes `feature-new-cart`. */
export const branchLabel = (branch: string): string => {
  const plain = branch.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  return plain.slice(0, LONGEST).replace(/^-+|-+$/g, '') || 'branch'
}
