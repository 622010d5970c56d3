import { publisher } from '../emulator/conformance/conformance.ts'
import { type Certainty, facts } from '../emulator/conformance/facts.ts'
import { services } from '../emulator/iam/operations.ts'

const words: Readonly<Record<Certainty, string>> = {
  oracle: 'Oracle says so',
  users: 'users saw it',
  inferred: 'follows from others',
  unknown: 'not confirmed',
}

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n')

/** Renders what is simulated and how it is known, as a Markdown table. */
export const factTable = (): string =>
  table(
    ['what', 'what the emulator does', 'how it is known', 'source', 'date'],
    facts.map(({ topic, simulated, certainty, source, date }) => [
      topic,
      simulated,
      words[certainty],
      source,
      date,
    ]),
  )

const operations = services.flatMap(([path, needs]) =>
  Object.keys(needs).map((operation) => ({ operation, by: publisher({ operation, path }) })),
)

/**
 * Renders which source the requests and responses of each operation are checked against, as a
 * Markdown table.
 */
export const operationTable = (): string => {
  const published = new Map(
    operations.flatMap(({ operation, by }) => (by === undefined ? [] : [[operation, by] as const])),
  )
  const names = [...new Set(operations.map(({ operation }) => operation))]
  const packages = [...new Set([...published.values(), undefined])]
  return table(
    ['held against', 'operations'],
    packages.map((by) => [
      by ?? 'nothing: no package of the SDK that is installed has them',
      names.filter((name) => published.get(name) === by).join(', '),
    ]),
  )
}

if (import.meta.main) {
  console.log(factTable())
  console.log()
  console.log(operationTable())
}
