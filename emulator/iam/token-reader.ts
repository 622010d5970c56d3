import { StatementError } from './statement-error.ts'
import { type Token, tokensOf } from './tokens.ts'

/** Reads the tokens of a statement one by one; keywords are matched in any case. */
export class TokenReader {
  readonly #tokens: readonly Token[]
  #at = 0

  constructor(text: string) {
    this.#tokens = tokensOf(text)
  }

  get next(): Token {
    return this.#tokens[this.#at] ?? this.#end
  }

  get #end(): Token {
    return this.#tokens.at(-1) ?? { kind: 'end', text: '', position: 1 }
  }

  /** Whether the next token is this keyword or sign, without taking it. */
  sees(wanted: string): boolean {
    const { kind, text } = this.next
    return (kind === 'word' || kind === 'sign') && text.toLowerCase() === wanted
  }

  /** Takes the next token if it is this keyword or sign; returns whether it did. */
  takes(wanted: string): boolean {
    const found = this.sees(wanted)
    if (found) this.#at += 1
    return found
  }

  take(): Token {
    const token = this.next
    if (token.kind !== 'end') this.#at += 1
    return token
  }

  /** @throws StatementError when the next token is something else */
  expect(wanted: string): void {
    if (!this.takes(wanted)) throw this.unexpected(`'${wanted}'`)
  }

  /** Takes a word or a quoted text. @throws StatementError when the next token is neither */
  expectName(what: string): Token {
    const { kind, text } = this.next
    if ((kind !== 'word' && kind !== 'quoted') || text === '') throw this.unexpected(what)
    return this.take()
  }

  unexpected(wanted: string): StatementError {
    const { kind, text, position } = this.next
    const found = kind === 'end' ? 'the statement ends' : `found '${text}'`
    return new StatementError(position, `${found} where ${wanted} is expected`)
  }
}
