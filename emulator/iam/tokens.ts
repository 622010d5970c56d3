import { StatementError } from './statement-error.ts'

export interface Token {
  /** A word, a text in quotes, a pattern between slashes, or a sign. */
  readonly kind: 'word' | 'quoted' | 'pattern' | 'sign' | 'end'
  /** Without quotes and slashes. */
  readonly text: string
  /** Counted from 1. */
  readonly position: number
}

const BLANK = /\s*/y
const QUOTED = /'([^']*)'/y
const PATTERN = /\/([^/]*)\//y
const SIGN = /!=|[={},/]/y
const WORD = /[^\s'={},/!]+/y

const FORMS = [
  ['quoted', QUOTED],
  ['pattern', PATTERN],
  ['sign', SIGN],
  ['word', WORD],
] as const

/** Splits a statement or matching rule; a slash starts a pattern only after a comparison. */
export const tokensOf = (text: string): Token[] => {
  const tokens: Token[] = []
  let at = skipBlank(text, 0)
  while (at < text.length) {
    const token = tokenAt(text, at, tokens.at(-1)?.text)
    tokens.push(token.token)
    at = skipBlank(text, token.end)
  }
  return [...tokens, { kind: 'end', text: '', position: text.length + 1 }]
}

const tokenAt = (text: string, at: number, before: string | undefined) => {
  const afterComparison = before === '=' || before === '!='
  for (const [kind, form] of FORMS) {
    if (kind === 'pattern' && !afterComparison) continue
    form.lastIndex = at
    const match = form.exec(text)
    if (!match) continue
    const token: Token = { kind, text: match[1] ?? match[0], position: at + 1 }
    return { token, end: form.lastIndex }
  }
  const sign = text[at] ?? ''
  const message = sign === "'" ? 'the quote is not closed' : `unexpected '${sign}'`
  throw new StatementError(at + 1, message)
}

const skipBlank = (text: string, at: number): number => {
  BLANK.lastIndex = at
  BLANK.exec(text)
  return BLANK.lastIndex
}
