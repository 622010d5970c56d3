import { globMatches } from '../core/glob.ts'

type Claims = Readonly<Record<string, unknown>>

/** Whether a token's claims match. */
type Rule = (claims: Claims) => boolean

/**
 * Parses `claim eq value` or `claim co value`, the value bare or quoted, where `*` in an `eq` value
 * matches any text; joined by `and` (which binds closer) and `or`, with parentheses. Undefined for
 * any other text. One comparison is documented; whether a domain accepts several joined ones is
 * unconfirmed.
 */
export const parseRule = (text: string): Rule | undefined => {
  const words = wordsOf(text)
  if (!words) return undefined
  const rest = [...words]
  const rule = alternatives(rest)
  return rest.length === 0 ? rule : undefined
}

interface Word {
  readonly text: string
  readonly quoted: boolean
}

/** Undefined if a quote is not closed. */
const wordsOf = (text: string): Word[] | undefined => {
  const pattern = /\s*(?:"([^"]+)"|'([^']+)'|([()])|([^\s()"']+))\s*/y
  const words: Word[] = []
  while (pattern.lastIndex < text.length) {
    const match = pattern.exec(text)
    if (!match) return undefined
    const quoted = match[1] ?? match[2]
    words.push({ text: quoted ?? match[3] ?? match[4] ?? '', quoted: quoted !== undefined })
  }
  return words
}

const alternatives = (words: Word[]): Rule | undefined => {
  const parts = joined(words, 'or', all)
  return parts && ((claims) => parts.some((part) => part(claims)))
}

const all = (words: Word[]): Rule | undefined => {
  const parts = joined(words, 'and', unit)
  return parts && ((claims) => parts.every((part) => part(claims)))
}

const joined = (
  words: Word[],
  operator: string,
  part: (words: Word[]) => Rule | undefined,
): Rule[] | undefined => {
  const parts: Rule[] = []
  do {
    const next = part(words)
    if (!next) return undefined
    parts.push(next)
  } while (take(words, operator))
  return parts
}

const take = (words: Word[], wanted: string): boolean => {
  const [first] = words
  if (!first || first.quoted || first.text.toLowerCase() !== wanted) return false
  words.shift()
  return true
}

const unit = (words: Word[]): Rule | undefined => {
  if (take(words, '(')) {
    const inner = alternatives(words)
    return take(words, ')') ? inner : undefined
  }
  const [claim, operator, value] = words.splice(0, 3)
  if (!claim || claim.quoted || !value || '()'.includes(claim.text)) return undefined
  if (operator?.text !== 'eq' && operator?.text !== 'co') return undefined
  if (!value.quoted && '()'.includes(value.text)) return undefined
  return comparison(claim.text, operator.text, value.text)
}

/** A claim that is a list matches if one of its values does. */
const comparison =
  (claim: string, operator: 'eq' | 'co', wanted: string): Rule =>
  (claims) => {
    const values = [claims[claim]].flat().filter((value) => typeof value === 'string')
    return values.some((value) =>
      operator === 'eq' ? globMatches(wanted, value) : value.includes(wanted),
    )
  }
