import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

const page = join(import.meta.dirname, '..', 'docs', 'reliability.md')

/**
 * Returns the page with a report between the markers of a place; other places stay unchanged.
 *
 * @throws Error if the page has no such place
 */
export const withReport = (text: string, place: string, report: string): string => {
  const start = `<!-- made by npm run sweep, ${place}: start -->`
  const [from, to] = [
    text.indexOf(start),
    text.indexOf(`<!-- made by npm run sweep, ${place}: end -->`),
  ]
  if (from < 0 || to < from) throw new Error(`docs/reliability.md has no place ${place}`)
  return `${text.slice(0, from)}${start}\n\n${report}\n\n${text.slice(to)}`
}

/** Writes a report into its place in docs/reliability.md. */
export const writePlace = async (place: string, report: string): Promise<void> => {
  const text = withReport(readFileSync(page, 'utf8'), place, report)
  const options = await resolveConfig(page)
  writeFileSync(page, await format(text, { ...options, filepath: page }))
}
