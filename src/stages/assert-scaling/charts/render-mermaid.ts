import type { TimelineFile } from '../evidence/timeline-schema.ts'
import { type Series, valueAt } from './panel.ts'
import { spanOf } from './span.ts'

/** Points on the axis: more would not be readable in a job summary. */
const COLUMNS = 13

/** Most HPAs with a chart: GitHub renders only a few quickly. */
const MOST_CHARTS = 8

type Second = NonNullable<TimelineFile['load']>['seconds'][number]

/** The value of a series at a time, with the seconds between two columns. */
type Value = (series: Series, time: number, width: number) => number

interface Chart {
  readonly title: string
  readonly unit: string
  readonly bars: Series
  readonly line: Series
  readonly value: Value
}

/** The mean around a time, so that a load's values in between count. */
const meanAround: Value = ({ points }, time, width) => {
  const near = points.filter(([at]) => Math.abs(at - time) <= width / 2).map(([, value]) => value)
  return near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length
}

const renderChart = ({ title, unit, bars, line, value }: Chart, end: number): string => {
  const width = end / (COLUMNS - 1)
  const times = Array.from({ length: COLUMNS }, (_, i) => (end * i) / (COLUMNS - 1))
  const values = (series: Series) => times.map((time) => Math.round(value(series, time, width)))
  const all = [...bars.points, ...line.points].map(([, value]) => Math.ceil(value))
  const highest = all.reduce((a, b) => Math.max(a, b), 1)
  return [
    '```mermaid',
    'xychart-beta',
    `  title ${JSON.stringify(title)}`,
    `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
    `  y-axis "${unit}" 0 --> ${highest + 1}`,
    `  bar [${values(bars).join(', ')}]`,
    `  line [${values(line).join(', ')}]`,
    '```',
    '',
  ].join('\n')
}

const loadChart = ({ load }: TimelineFile): Chart[] => {
  if (load === undefined || load.seconds.length === 0) return []
  const series = (name: string, value: (one: Second) => number): Series => ({
    name,
    points: load.seconds.map((one) => [one.at, value(one)] as const),
  })
  return [
    {
      title: 'Requests per second: answered (bars), failed (line)',
      unit: 'req/s',
      bars: series('answered', ({ ended, failed }) => Math.max(0, ended - failed)),
      line: series('failed', ({ failed, dropped }) => failed + dropped),
      value: meanAround,
    },
  ]
}

const hpaChart = ({ name, samples, ready }: TimelineFile['hpas'][number]): Chart => ({
  title: `${name}: replicas ready (bars), wanted (line)`,
  unit: 'replicas',
  bars: { name: 'ready', points: ready.map((one) => [one.at, one.ready] as const) },
  line: { name: 'wanted', points: samples.map(({ at, desired }) => [at, desired] as const) },
  value: valueAt,
})

/**
 * The load, and the replicas of each HPA over time, as Mermaid charts: lines of Mermaid have no
 * legend, so each chart has the name of its HPA, bars and one line. GitHub renders them in job
 * summaries; where it cannot, the table next to them has the same figures.
 */
export const renderMermaid = (timeline: TimelineFile): string => {
  const { end } = spanOf(timeline)
  const shown = timeline.hpas.slice(0, MOST_CHARTS)
  const more = timeline.hpas.length - shown.length
  const charts = [...loadChart(timeline), ...shown.map(hpaChart)]
  const rest = more === 0 ? [] : [`${more} more HPAs: see the page.\n`]
  return [...charts.map((chart) => renderChart(chart, end)), ...rest].join('\n')
}
