import { escapeMarkdown, renderBullets, renderTable } from '../../../values/markdown.ts'
import { plural } from '../../../values/plural.ts'
import { failureOf } from '../../reported-failure.ts'
import { differencesIn, type EnvironmentDrift } from '../environment-drift.ts'
import { ownerText } from '../finding.ts'
import { unseenTargets } from '../section.ts'
import { type Remembered, renderState } from './issue-state.ts'

/** Most rows of the table; GitHub accepts 65,536 characters in an issue. */
const MOST_ROWS = 60
const LONGEST_CELL = 500
const LONGEST = 65_000

/** First line of our issues; GitHub does not show it. */
export const markerOf = (environment: string): string =>
  `<!-- oke-virtual-nodes-actions: drift of ${encodeURIComponent(environment)} -->`

export const titleOf = ({ name }: EnvironmentDrift): string => `Drift: ${name}`

const cut = (text: string): string =>
  text.length > LONGEST_CELL ? `${text.slice(0, LONGEST_CELL - 1)}…` : text

const table = (environment: EnvironmentDrift): string[] => {
  const rows = environment.sections.flatMap(({ name, changes }) =>
    changes.map(({ action, target, description, owner }) =>
      [name, action, target, description, ownerText(owner)].map(cut),
    ),
  )
  if (rows.length === 0) return []
  const more = rows.length - MOST_ROWS
  const rest =
    more > 0 ? `\nAnd ${plural(more, 'more difference')}; the report has them all.\n` : ''
  const head = ['Part', 'Action', 'Target', 'Change', 'By']
  return [`${renderTable(head, rows.slice(0, MOST_ROWS))}${rest}`]
}

const listOf = (title: string, lines: readonly string[]): string[] =>
  lines.length === 0 ? [] : [`**${title}**\n\n${renderBullets(lines.slice(0, MOST_ROWS).map(cut))}`]

const unseen = ({ sections }: EnvironmentDrift): string[] =>
  sections.flatMap((section) => {
    const { name, outcome, failure } = section
    if (outcome === 'failed') return [`${name}: ${failureOf(failure).code}`]
    return unseenTargets(section).map((target) => `${name}: ${target}`)
  })

/** The text of the issue: equal for equal findings, so that it is only updated on a change. */
export const renderIssue = (
  environment: EnvironmentDrift,
  remembered: readonly Remembered[],
  mentions: readonly string[],
): string => {
  const count = differencesIn(environment).length
  const notices = environment.notices.map(({ target, description }) => `${target}: ${description}`)
  const parts = [
    `${plural(count, 'difference')} between ${escapeMarkdown(environment.name)} and what is there.`,
    ...table(environment),
    ...listOf('Notices', notices),
    ...listOf('Not compared', unseen(environment)),
    'This issue is kept up by `drift-check`, and closed when nothing differs any more. Run the deploy workflow to remove the drift, change the environment file to what is there, or add a rule to `drift.ignore`.',
    ...(mentions.length === 0 ? [] : [`cc ${mentions.map((name) => `@${name}`).join(' ')}`]),
  ]
  const text = parts.join('\n\n').slice(0, LONGEST - renderState(remembered).length)
  return `${markerOf(environment.name)}\n${text}\n\n${renderState(remembered)}`
}

/** A link to a run, if known. */
const runOf = (url: string | undefined): string =>
  url === undefined ? '' : `\n\n[This run](${url})`

const targetsOf = (all: readonly Remembered[]): string[] =>
  all.map(({ part, target }) => `${part}: ${target}`)

/** What changed since the last run; undefined if nothing did. */
export const renderNews = (
  { remediated }: EnvironmentDrift,
  added: readonly Remembered[],
  gone: readonly Remembered[],
  runUrl: string | undefined,
): string | undefined => {
  const parts = [
    ...listOf('New', targetsOf(added)),
    ...listOf('Gone', targetsOf(gone)),
    ...listOf('Remediated in this run', remediated),
  ]
  return parts.length === 0 ? undefined : `${parts.join('\n')}${runOf(runUrl)}`
}

export const renderClosing = (
  { remediated }: EnvironmentDrift,
  runUrl: string | undefined,
): string =>
  ['Everything is as described again.', ...listOf('Remediated in this run', remediated)].join(
    '\n\n',
  ) + runOf(runUrl)
