import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { format, resolveConfig } from 'prettier'

import { renderMarkdown, type TopicResult } from './render.ts'

const repository = join(import.meta.dirname, '..')
const page = join(repository, 'docs', 'performance.md')

/** Describes date, machine and commit of the run: figures cannot be compared without them. */
const describeRun = (rounds: number): string => {
  const commit = execFileSync('git', ['rev-parse', '--short', 'HEAD'], {
    cwd: repository,
    encoding: 'utf8',
  }).trim()
  const [cpu] = cpus()
  const machine = `${cpus().length} × ${cpu?.model ?? 'unknown CPU'}, ${Math.round(totalmem() / 2 ** 30)} GiB`
  const date = new Date().toISOString().slice(0, 10)
  return `Measured on ${date} at commit ${commit}, ${rounds} rounds, Node ${process.versions.node}, ${machine}.`
}

/**
 * Writes the results between the topic's markers in docs/performance.md; other topics stay
 * unchanged.
 *
 * @throws Error if the page has no place for the topic
 */
export const writeTopic = async (
  topic: string,
  results: readonly TopicResult[],
  rounds: number,
): Promise<void> => {
  const start = `<!-- made by npm run bench -- ${topic}: start -->`
  const text = readFileSync(page, 'utf8')
  const [from, to] = [
    text.indexOf(start),
    text.indexOf(`<!-- made by npm run bench -- ${topic}: end -->`),
  ]
  if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for ${topic}`)
  const made = [describeRun(rounds), ...results.map(renderMarkdown)].join('\n\n')
  const changed = `${text.slice(0, from)}${start}\n\n${made}\n\n${text.slice(to)}`
  const options = await resolveConfig(page)
  writeFileSync(page, await format(changed, { ...options, filepath: page }))
}
