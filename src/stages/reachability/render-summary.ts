import type { JudgedPath } from './judge-paths.ts'
import { obstacles, type PathReport, trafficText } from './path-report.ts'

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const row = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`

const verdict = ({ isOpen, isOptional }: JudgedPath): string =>
  isOpen ? '🟢 open' : isOptional ? '⚪ shut' : '🔴 closed'

const routeText = ({ routes }: JudgedPath): string => routes.map(({ reason }) => reason).join('; ')

const explanation = (path: JudgedPath): string =>
  path.isOpen
    ? [...path.by, routeText(path)].join('; ')
    : [...obstacles(path), ...(path.isOptional ? [] : [`seen as: ${path.symptom}`])].join('; ')

const table = (paths: readonly JudgedPath[]): string[] => [
  row(['path', 'traffic', '', 'let through by, or missing']),
  row(['---', '---', '---', '---']),
  ...paths.map((path) =>
    row([
      `${path.fromLabel} → ${path.toLabel}`,
      trafficText(path),
      verdict(path),
      explanation(path),
    ]),
  ),
]

interface Edge {
  readonly from: string
  readonly to: string
  readonly traffic: string[]
  isOpen: boolean
  isOptional: boolean
}

/** One arrow for each pair of ends and verdict: a diagram of ten arrows is still read. */
const edges = (paths: readonly JudgedPath[]): Edge[] => {
  const found = new Map<string, Edge>()
  for (const path of paths) {
    const key = [path.fromLabel, path.toLabel, verdict(path)].join('>')
    const edge = found.get(key) ?? {
      from: path.fromLabel,
      to: path.toLabel,
      traffic: [],
      isOpen: path.isOpen,
      isOptional: path.isOptional,
    }
    edge.traffic.push(trafficText(path))
    found.set(key, edge)
  }
  return [...found.values()]
}

const colour = ({ isOpen, isOptional }: Edge): string =>
  isOpen ? 'stroke:#1a7f37' : isOptional ? 'stroke:#8c959f' : 'stroke:#cf222e,stroke-width:3px'

/** Open arrows are solid, closed ones dotted and red: not by colour alone. */
const diagram = (paths: readonly JudgedPath[]): string[] => {
  const all = edges(paths)
  const names = [...new Set(all.flatMap(({ from, to }) => [from, to]))]
  const node = (name: string): string => `n${names.indexOf(name)}`
  const arrow = (edge: Edge): string => {
    const text = `${edge.isOpen ? '' : '✗ '}${edge.traffic.join(', ')}`
    return `  ${node(edge.from)} ${edge.isOpen ? '-->' : '-.->'}|"${text}"| ${node(edge.to)}`
  }
  return [
    '```mermaid',
    'flowchart LR',
    ...names.map((name) => `  ${node(name)}["${name}"]`),
    ...all.map(arrow),
    ...all.map((edge, at) => `  linkStyle ${at} ${colour(edge)}`),
    '```',
  ]
}

/** The report as a section of the job summary. */
export const renderPathSummary = ({ paths, findings }: PathReport): string => {
  const notes = findings.map(
    ({ subnet, routeTable, message }) =>
      `- **Routes of subnet ${subnet}** (${routeTable}): ${message}`,
  )
  return (
    [
      '### Paths',
      '',
      ...diagram(paths),
      '',
      ...table(paths),
      ...(notes.length > 0 ? ['', ...notes] : []),
    ].join('\n') + '\n'
  )
}
