import { kinds, type Kind } from './point.ts'
import type { Tried } from './try-points.ts'

export interface About {
  readonly date: string
  readonly commit: string
  readonly command: string
  readonly minutes: number
  /** How many points there were to try. */
  readonly points: number
}

const titles: Readonly<Record<Kind, readonly string[]>> = {
  kill: ['killed', 'action', 'when', 'points', 'converged', 'calls at most', 'seconds at most'],
  fault: [
    'fault',
    'action',
    'fault',
    'points',
    'converged',
    'outcomes',
    'calls at most',
    'seconds at most',
  ],
  cancel: [
    'cancelled',
    'action',
    'when',
    'points',
    'converged',
    'outcomes',
    'seconds to the end at most',
  ],
  row: [
    'in a row',
    'action',
    'how many',
    'points',
    'converged',
    'outcomes',
    'calls at most',
    'seconds at most',
  ],
  parts: ['parts that die', 'action', 'part', 'points', 'converged', 'outcomes', 'seconds at most'],
  'at-once': [
    'at once',
    'action',
    'how many',
    'points',
    'converged',
    'calls at most',
    'seconds at most',
  ],
}

/** The tables of all that was tried, as Markdown, and every red point. */
export function renderReport(about: About, tried: readonly Tried[]): string {
  const red = tried.filter(({ finding }) => finding.problems.length > 0)
  const perMinute = Math.round(tried.length / Math.max(about.minutes, 0.1))
  return [
    `Tried on ${about.date} at commit ${about.commit} by \`${about.command}\`: ${tried.length} of ${about.points} points in ${Math.round(about.minutes)} min (${perMinute} a minute), ${tried.length - red.length} converged, ${red.length} red.`,
    ...kinds.flatMap((kind) =>
      table(
        kind,
        tried.filter(({ point }) => point.kind === kind),
      ),
    ),
    ...(red.length === 0 ? [] : ['### Red', red.map(redLine).join('\n')]),
  ].join('\n\n')
}

function table(kind: Kind, tried: readonly Tried[]): string[] {
  if (tried.length === 0) return []
  const [title = '', ...columns] = titles[kind]
  const groups = new Map<string, Tried[]>()
  for (const one of tried) {
    const key = `${one.point.scenario.name} | ${one.point.group}`
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  const rows = [...groups]
    .toSorted(([a], [b]) => a.localeCompare(b))
    .map(([key, of]) => {
      const values: Readonly<Record<string, string>> = {
        points: String(of.length),
        converged: String(of.filter(({ finding }) => finding.problems.length === 0).length),
        outcomes: outcomes(of),
        'calls at most': String(Math.max(...of.map(({ finding }) => finding.calls))),
      }
      const seconds = (Math.max(...of.map(({ finding }) => finding.milliseconds)) / 1000).toFixed(1)
      return `| ${key} | ${columns
        .slice(2)
        .map((column) => values[column] ?? seconds)
        .join(' | ')} |`
    })
  const heading = `### ${title[0]?.toUpperCase()}${title.slice(1)}`
  const head = [`| ${columns.join(' | ')} |`, `| ${columns.map(() => '---').join(' | ')} |`]
  return [heading, [...head, ...rows].join('\n')]
}

function outcomes(tried: readonly Tried[]): string {
  const counts = new Map<string, number>()
  for (const { finding } of tried)
    counts.set(finding.outcome, (counts.get(finding.outcome) ?? 0) + 1)
  return [...counts]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, count]) => `${count} ${name}`)
    .join(', ')
}

const redLine = ({ point, finding }: Tried): string =>
  `- ${point.scenario.name}, ${point.kind}: ${point.label}: ${finding.problems.join('; ').replaceAll(/\s+/g, ' ').slice(0, 400)}`

/** How to try one point again. */
export const repeatCommand = ({ scenario, kind, label }: Tried['point']): string =>
  `npm run sweep -- --actions ${scenario.name} --kinds ${kind} --point '${label}'`
