import { isRed, type Entry } from './journal.ts'
import { kinds, type Kind, type Point } from './point.ts'

export interface About {
  readonly command: string
  /** All points that could be tried. */
  readonly points: readonly Point[]
}

const figures = ['points', 'converged', 'calls at most', 'seconds at most'] as const
const withOutcomes = ['points', 'converged', 'outcomes', 'calls at most', 'seconds at most']

/** For each kind: its title, the head of its groups, and its columns. */
const tables: Readonly<Record<Kind, readonly [string, string, readonly string[]]>> = {
  kill: ['Killed', 'when', withOutcomes],
  fault: ['Fault', 'fault', withOutcomes],
  cancel: ['Cancelled', 'when', ['points', 'converged', 'outcomes', 'seconds to the end at most']],
  row: ['In a row', 'how many', withOutcomes],
  parts: ['Parts that die', 'part', withOutcomes],
  'at-once': ['At once', 'how many', figures],
}

/**
 * Renders the results of all points that were tried, as Markdown tables, and lists every red point.
 */
export const renderReport = ({ command, points }: About, tried: readonly Entry[]): string => {
  const red = tried.filter(isRed)
  const commits = [...new Set(tried.map(({ commit }) => commit))]
  const dates = [...new Set(tried.map(({ date }) => date))].toSorted()
  const shown = `${commits.length > 1 ? 'commits' : 'commit'} ${commits.join(', ')}`
  return [
    `Tried on ${dates.join(', ')} at ${shown} by \`${command}\`: ${tried.length} of ${points.length} points, ${tried.length - red.length} converged, ${red.length} red.`,
    ...kinds.flatMap((kind) =>
      table(
        kind,
        points,
        tried.filter((entry) => entry.kind === kind),
      ),
    ),
    ...(red.length === 0 ? [] : ['### Red', red.map(redLine).join('\n')]),
  ].join('\n\n')
}

const table = (kind: Kind, points: readonly Point[], tried: readonly Entry[]): string[] => {
  if (tried.length === 0) return []
  const [title, grouped, columns] = tables[kind]
  const groups = new Map<string, Entry[]>()
  for (const one of tried) {
    const key = `${one.action} | ${one.group}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rows = [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, entries]) => {
      const all = points.filter(
        (point) => point.kind === kind && `${point.scenario.name} | ${point.group}` === key,
      )
      const values = valuesOf(entries, all.length)
      return `| ${key} | ${columns.map((column) => values[column] ?? values['seconds at most']).join(' | ')} |`
    })
  const names = ['action', grouped, ...columns]
  const head = [`| ${names.join(' | ')} |`, `| ${names.map(() => '---').join(' | ')} |`]
  return [`### ${title}`, [...head, ...rows].join('\n')]
}

const valuesOf = (entries: readonly Entry[], all: number): Readonly<Record<string, string>> => {
  const most = (of: (entry: Entry) => number): number => Math.max(...entries.map(of))
  return {
    points: entries.length === all ? String(all) : `${entries.length} of ${all}`,
    converged: String(entries.filter((entry) => !isRed(entry)).length),
    outcomes: outcomes(entries),
    'calls at most': String(most(({ finding }) => finding.calls)),
    'seconds at most': (most(({ finding }) => finding.milliseconds) / 1000).toFixed(1),
  }
}

const outcomes = (tried: readonly Entry[]): string => {
  const counts = new Map<string, number>()
  for (const { finding } of tried)
    counts.set(finding.outcome, (counts.get(finding.outcome) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

const redLine = ({ action, kind, label, finding }: Entry): string =>
  `- ${action}, ${kind}: ${label}: ${finding.problems.join('; ').replaceAll(/\s+/g, ' ').slice(0, 400)}`

/** Returns the command that tries one point again. */
export const repeatCommand = ({ scenario, kind, label }: Point): string =>
  `npm run sweep -- --actions ${scenario.name} --kinds ${kind} --point '${label}'`
