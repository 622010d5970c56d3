import { renderBullets, renderTable } from '../../values/markdown.ts'
import type { JudgedPath } from './judge-paths.ts'
import { routeFindingText } from './review-routes.ts'
import { obstacles, type PathReport, trafficText, type Verdict, verdictOf } from './path-report.ts'

const words: Readonly<Record<Verdict, string>> = {
  open: '🟢 open',
  pending: '🟡 once attached',
  shut: '⚪ shut',
  closed: '🔴 closed',
}

const routeText = ({ routes }: JudgedPath): string => routes.map(({ reason }) => reason).join('; ')

const explanation = (path: JudgedPath): string =>
  path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...obstacles(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ')

const table = (paths: readonly JudgedPath[]): string =>
  renderTable(
    ['path', 'traffic', '', 'let through by, or missing'],
    paths.map((path) => [
      `${path.fromLabel} → ${path.toLabel}`,
      trafficText(path),
      words[verdictOf(path)],
      explanation(path),
    ]),
  )

interface Edge {
  readonly from: string
  readonly to: string
  readonly traffic: string[]
  readonly verdict: Verdict
}

/** One arrow per pair of ends and verdict, so that the diagram stays readable. */
const edges = (paths: readonly JudgedPath[]): Edge[] => {
  const found = new Map<string, Edge>()
  for (const path of paths) {
    const verdict = verdictOf(path)
    const key = [path.fromLabel, path.toLabel, verdict].join('>')
    const edge = found.get(key) ?? {
      from: path.fromLabel,
      to: path.toLabel,
      traffic: [],
      verdict,
    }
    edge.traffic.push(trafficText(path))
    found.set(key, edge)
  }
  return [...found.values()]
}

const colours: Readonly<Record<Verdict, string>> = {
  open: 'stroke:#1a7f37',
  pending: 'stroke:#9a6700,stroke-width:3px',
  shut: 'stroke:#8c959f',
  closed: 'stroke:#cf222e,stroke-width:3px',
}

/** Open arrows are solid, closed ones dotted and red: not by colour alone. */
const diagram = (paths: readonly JudgedPath[]): string[] => {
  const all = edges(paths)
  const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))]
  const node = (name: string): string => `n${names.indexOf(name)}`
  const arrow = (edge: Edge): string => {
    const isOpen = edge.verdict === 'open'
    const text = `${isOpen ? '' : '✗ '}${edge.traffic.join(', ')}`
    return `  ${node(edge.from)} ${isOpen ? '-->' : '-.->'}|"${text}"| ${node(edge.to)}`
  }
  return [
    '```mermaid',
    'flowchart LR',
    ...names.map((name) => `  ${node(name)}["${name}"]`),
    ...all.map(arrow),
    ...all.map((edge, at) => `  linkStyle ${at} ${colours[edge.verdict]}`),
    '```',
  ]
}

/** The report as a section of the job summary. */
export const renderPathSummary = ({ paths, findings }: PathReport): string => {
  const notes = findings.map(routeFindingText)
  const parts = ['### Paths', '', ...diagram(paths), '', table(paths)].join('\n')
  return notes.length > 0 ? `${parts}\n${renderBullets(notes)}` : parts
}
