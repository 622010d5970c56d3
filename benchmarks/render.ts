import { type Figure, isMet, type Summary } from './figure.ts'

/** The measurements of a topic, with notes for the reader. */
export interface TopicResult {
  readonly title: string
  readonly figures: readonly Figure[]
  readonly notes: readonly string[]
}

const number = (value: number): string => {
  const digits =
    Number.isInteger(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) < 10 ? 2 : 1
  return value.toFixed(digits)
}

/** Formats the median, with the quartiles if there was more than one run: `48.1 [46.9 … 51.3]`. */
const renderSummary = ({ median, low, high, runs }: Summary): string =>
  runs === 1 || low === high
    ? number(median)
    : `${number(median)} [${number(low)} … ${number(high)}]`

const renderAim = ({ measure, aim, summary }: Figure): string[] =>
  aim === undefined
    ? []
    : [`${measure} ${aim.bound} ${aim.value}: ${isMet(aim, summary) ? 'met' : 'MISSED'}`]

/** Returns the cells: subjects as rows, measures as columns, aims last. */
const cells = (figures: readonly Figure[]): string[][] => {
  const measures = [...new Set(figures.map(({ measure }) => measure))]
  const subjects = [...new Set(figures.map(({ subject }) => subject))]
  const rows = subjects.map((subject) => {
    const own = figures.filter((figure) => figure.subject === subject)
    const cell = (measure: string): string => {
      const found = own.find((figure) => figure.measure === measure)
      return found === undefined ? '-' : renderSummary(found.summary)
    }
    return [subject, ...measures.map(cell), own.flatMap(renderAim).join('; ')]
  })
  return [['', ...measures, 'aim'], ...rows]
}

/** Renders a table for a terminal; the first column is aligned left, figures right. */
export const renderTopic = ({ title, figures, notes }: TopicResult): string => {
  const table = cells(figures)
  const width = (column: number) => Math.max(...table.map((row) => row[column]?.length ?? 0))
  const last = (table[0]?.length ?? 1) - 1
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) =>
        column === 0 || column === last ? text.padEnd(width(column)) : text.padStart(width(column)),
      )
      .join('  ')
      .trimEnd()
  return [
    title,
    ...(figures.length === 0 ? [] : table.map(line)),
    ...notes.map((note) => `  ${note}`),
    '',
  ].join('\n')
}

const row = (texts: readonly string[]): string =>
  `| ${texts.map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`

/** Renders the same as Markdown for the docs; the title is a heading of the third level. */
export const renderMarkdown = ({ title, figures, notes }: TopicResult): string => {
  const [head = [], ...rows] = cells(figures)
  const rule = head.map((_, column) => (column === 0 ? '---' : '--:'))
  const table = figures.length === 0 ? [] : [head, rule, ...rows].map(row)
  const parts = [`### ${title}`, table.join('\n'), notes.map((note) => `- ${note}`).join('\n')]
  return parts.filter((part) => part !== '').join('\n\n')
}
