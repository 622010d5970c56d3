import { ActionError, messageOf, type SourcePlace } from '../values/action-error.ts'
import { itemsOf, type ListInput, pairsOf } from '../values/input-lists.ts'
import type { Environment } from './environment.ts'
import { guards } from './guards.ts'
import type { Renames } from './renamed-inputs.ts'

export type Parse<T> = (text: string) => T

/** The location of the environment file's first problem, from its form `file:line:column key`. */
const placeIn = (problems: readonly string[]): SourcePlace | undefined => {
  const found = problems.map((problem) => /^([^\s:]+):([0-9]+):([0-9]+) /.exec(problem))
  const [, file, line, column] = found.find((one) => one !== null) ?? []
  if (file === undefined) return undefined
  return { file: file.replace(/^\.\//, ''), line: Number(line), column: Number(column) }
}

/** Thrown when inputs are wrong: all problems in one error. */
export class InputsError extends ActionError {
  readonly problems: readonly string[]

  constructor(problems: readonly string[], hints: readonly string[]) {
    super({
      code: 'INPUT_INVALID',
      message:
        problems.length === 1
          ? (problems[0] ?? '')
          : `${problems.length} inputs are wrong:\n  ${problems.join('\n  ')}`,
      hint: [...new Set(hints)].join('\n  '),
      place: placeIn(problems),
    })
    this.problems = problems
  }
}

/** Typed getters; each records what is wrong with its input, so that all are read. */
export class InputReader {
  readonly #environment: Environment
  readonly #mask: (secret: string) => void
  readonly #problems: string[] = []
  readonly #hints: string[] = []

  /** Old input names that the workflow still uses, with the current ones. */
  readonly #renamed: readonly (readonly [string, readonly string[]])[]

  constructor(environment: Environment, mask: (secret: string) => void, renames: Renames = {}) {
    this.#environment = environment
    this.#mask = mask
    this.#renamed = Object.entries(renames).filter(([name]) => (this.#given(name) ?? '') !== '')
    for (const [name, now] of this.#renamed) {
      const names = now.map((one) => `"${one}"`).join(' and ')
      const hint = 'Change the name under "with:" of the step; the README lists all inputs.'
      this.problem(`input "${name}" is now ${names}`, hint)
    }
  }

  #text(name: string): string | undefined {
    const value = this.#given(name)
    return value === '' || value === guards.get(name) ? undefined : value
  }

  #given(name: string): string | undefined {
    return this.#raw(name)?.trim()
  }

  #raw(name: string): string | undefined {
    return this.#environment[`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`]
  }

  /** @see guards */
  #noteBlank(name: string): void {
    const unlimited = guards.get(name)
    if (unlimited === undefined || this.#given(name) !== '') return
    const hint = `Check the variable, secret or output that it comes from. Leave it out, or write "${unlimited}", if no other limit is meant.`
    this.problem(`input "${name}" is given, but empty, and empty it would limit nothing`, hint)
  }

  /** Whether the workflow gave the input, other than a guard's word for "no limit". */
  has(name: string): boolean {
    return this.#text(name) !== undefined
  }

  /** Records a problem of several inputs, e.g. two that exclude each other. */
  problem(message: string, hint: string): void {
    this.#problems.push(message)
    this.#hints.push(hint)
  }

  /** The value returned for a wrong or absent input is never used: `readInputs` throws first. */
  required<T>(name: string, parse: Parse<T>): T {
    if (this.has(name)) return this.optional(name, parse) as T
    if (!this.#renamed.some(([, now]) => now.includes(name)))
      this.problem(`input "${name}" is missing`, 'Add what is missing under "with:" of the step.')
    return undefined as T
  }

  optional<T>(name: string, parse: Parse<T>): T | undefined {
    this.#noteBlank(name)
    const text = this.#text(name)
    if (text === undefined) return undefined
    try {
      return parse(text)
    } catch (error) {
      const hint = error instanceof ActionError ? error.hint : `Correct "${name}:".`
      this.problem(`input "${name}": ${messageOf(error)}`, hint)
      return undefined
    }
  }

  withDefault<T>(name: string, parse: Parse<T>, otherwise: T): T {
    return this.optional(name, parse) ?? otherwise
  }

  /** An input, or its default in a user's notation. */
  orDefault<T>(name: string, parse: Parse<T>, text: string): T {
    return this.optional(name, parse) ?? parse(text)
  }

  /** The items of an input with several; empty when absent. */
  list<T>(name: ListInput, parse: Parse<T>): readonly T[] {
    return this.optional(name, (text) => itemsOf(name, text).map(parse)) ?? []
  }

  /** The pairs of an input that holds `key=value`; undefined when absent. */
  pairs(name: ListInput): Readonly<Record<string, string>> | undefined {
    return this.optional(name, (text) => pairsOf(name, text))
  }

  /** The input verbatim: a passphrase may begin or end with a space. */
  exactSecret(name: string): string | undefined {
    if (this.secret(name) === undefined) return undefined
    // Secrets are often stored with a file's trailing newline.
    const value = this.#raw(name)?.replace(/\r?\n$/, '')
    if (value !== undefined) this.#mask(value)
    return value
  }

  /** A secret; masked before anything else can print it. */
  secret(name: string): string | undefined {
    const value = this.#text(name)
    if (value !== undefined) this.#mask(value)
    return value
  }

  finish(): void {
    if (this.#problems.length > 0) throw new InputsError(this.#problems, this.#hints)
  }
}

/** Reads all inputs of an action in one place: `read` should be one object literal. */
export type ReadInputs = <T>(read: (inputs: InputReader) => T) => T

/**
 * @throws InputsError naming every input that is missing or wrong.
 */
export const inputsFrom =
  (environment: Environment, mask: (secret: string) => void, renames: Renames = {}): ReadInputs =>
  (read) => {
    const reader = new InputReader(environment, mask, renames)
    const values = read(reader)
    reader.finish()
    return values
  }
