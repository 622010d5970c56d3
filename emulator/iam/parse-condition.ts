import type { Condition, Value } from './statement.ts'
import { StatementError } from './statement-error.ts'
import type { TokenReader } from './token-reader.ts'

/** Whether a variable of this name (lower-case) exists. */
type KnowsVariable = (name: string) => boolean

/** Oracle's operators for times and tags only; no variable here is of these kinds. */
const OTHER_OPERATORS = ['before', 'after', 'between', 'in']

/**
 * Parses a condition. Nested groups are not documented (?); they are parsed as written.
 *
 * @throws StatementError with the position
 */
export const parseCondition = (reader: TokenReader, knows: KnowsVariable): Condition => {
  for (const kind of ['any', 'all'] as const) {
    if (!reader.takes(kind)) continue
    reader.expect('{')
    const parts = [parseCondition(reader, knows)]
    while (reader.takes(',')) parts.push(parseCondition(reader, knows))
    reader.expect('}')
    return { kind, parts }
  }
  return comparison(reader, knows)
}

const comparison = (reader: TokenReader, knows: KnowsVariable): Condition => {
  const { kind, text, position } = reader.next
  const variable = text.toLowerCase()
  if (kind !== 'word') throw reader.unexpected('a condition')
  if (!knows(variable)) throw new StatementError(position, `the variable '${text}' is not known`)
  reader.take()
  const isNegated = reader.takes('!=')
  if (OTHER_OPERATORS.some((operator) => reader.sees(operator))) {
    throw new StatementError(
      reader.next.position,
      `'${reader.next.text}' is not simulated: only = and != are`,
    )
  }
  if (!isNegated) reader.expect('=')
  return { kind: 'comparison', variable, isNegated, value: value(reader, knows) }
}

/** Oracle's examples write variables on the right both bare and in quotes. */
const value = (reader: TokenReader, knows: KnowsVariable): Value => {
  const { kind, text, position } = reader.take()
  if (kind === 'pattern') return { kind, text }
  const isVariable = knows(text.toLowerCase())
  if (isVariable && (kind === 'word' || kind === 'quoted'))
    return { kind: 'variable', text: text.toLowerCase() }
  if (kind === 'quoted') return { kind: 'text', text }
  throw new StatementError(
    position,
    `Invalid right-hand side in condition: '${text}' is neither in quotes, a pattern nor a variable`,
  )
}
