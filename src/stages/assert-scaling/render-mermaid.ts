import { type ChartData, valueAt } from './chart-data.ts'

/** Points on the axis: more are not readable in a job summary. */
const columns = 13

/**
 * Replicas over time as a Mermaid chart. GitHub draws it in job summaries; where it cannot, the
 * table beside it says the same.
 */
export const renderMermaid = (data: ChartData): string => {
  const times = Array.from({ length: columns }, (_, i) => (data.end * i) / (columns - 1))
  const highest = Math.max(1, ...data.replicas.flatMap(({ points }) => points.map(([, y]) => y)))
  const names = data.replicas.map(({ name }) => name).join(', ')
  return [
    '```mermaid',
    'xychart-beta',
    `  title ${JSON.stringify(`Replicas: ${names}`)}`,
    `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
    `  y-axis "replicas" 0 --> ${highest + 1}`,
    ...data.replicas.map(
      (series) => `  line [${times.map((time) => valueAt(series, time)).join(', ')}]`,
    ),
    '```',
    '',
  ].join('\n')
}
