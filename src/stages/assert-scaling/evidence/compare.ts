import type { TimelineFile } from './timeline-schema.ts'

/** One figure of two runs. */
interface ComparedFigure {
  readonly name: string
  readonly before: number | null
  readonly now: number | null
  readonly unit: '' | ' s' | ' ms' | ' %'
  readonly isWorse: boolean
}

export type Comparison = readonly ComparedFigure[]

/** An earlier run to show next to this one. */
export interface Earlier {
  readonly timeline: TimelineFile
  readonly comparison: Comparison
}

interface Figure {
  readonly name: string
  readonly unit: ComparedFigure['unit']
  readonly value: (of: TimelineFile) => number | null | undefined
  /** The difference that is always tolerated, in the figure's unit. */
  readonly slack: number
  readonly isBetterHigh?: boolean
}

/**
 * The noise between two equal runs: an HPA syncs every 15 s, so its times vary by that, depending
 * on when the load starts.
 */
const slack = { seconds: 15, milliseconds: 20, perCent: 0.5, replicas: 0 }

const hpaFigures = (hpa: string): Figure[] => {
  const verdictOf = ({ hpas }: TimelineFile) => hpas.find(({ name }) => name === hpa)?.verdict
  return [
    {
      ...{ name: `${hpa}: first scale-up`, unit: ' s', slack: slack.seconds },
      value: (of) => verdictOf(of)?.firstScaleUpSeconds,
    },
    {
      ...{ name: `${hpa}: reached`, unit: ' s', slack: slack.seconds },
      value: (of) => verdictOf(of)?.reachedSeconds,
    },
    {
      ...{ name: `${hpa}: peak of replicas`, unit: '', slack: slack.replicas },
      isBetterHigh: true,
      value: (of) => verdictOf(of)?.peak,
    },
  ]
}

const loadFigures: readonly Figure[] = [
  {
    ...{ name: 'p95', unit: ' ms', slack: slack.milliseconds },
    value: ({ load }) => load?.totals?.p95Milliseconds,
  },
  {
    ...{ name: 'failed', unit: ' %', slack: slack.perCent },
    value: ({ load }) => load?.totals && load.totals.failedRate * 100,
  },
]

const isWorse = (
  { slack: least, isBetterHigh = false }: Figure,
  before: number | null,
  now: number | null,
  margin: number,
): boolean => {
  if (before === null) return false
  // No longer reaching something is the worst regression.
  if (now === null) return !isBetterHigh
  const allowed = Math.max(before * margin, least)
  return isBetterHigh ? before - now > allowed : now - before > allowed
}

/**
 * Compares a run with an earlier one. A figure is worse if it differs by more than the margin and
 * the noise between equal runs.
 *
 * @param margin share of the earlier figure, 0.2 for 20 %
 */
export const compare = (before: TimelineFile, now: TimelineFile, margin: number): Comparison => {
  const shared = now.hpas.filter(({ name }) => before.hpas.some((one) => one.name === name))
  const figures = [...shared.flatMap(({ name }) => hpaFigures(name)), ...loadFigures]
  return figures.flatMap((figure) => {
    const [was, is] = [figure.value(before), figure.value(now)]
    // Undefined was not measured; null never happened.
    if (was === undefined || is === undefined || (was === null && is === null)) return []
    const { name, unit } = figure
    return [{ name, unit, before: was, now: is, isWorse: isWorse(figure, was, is, margin) }]
  })
}

export const comparisonHead = ['Figure', 'Before', 'Now', 'Change', ''] as const

const text = (value: number | null, unit: string): string =>
  value === null ? 'never' : `${Math.round(value * 10) / 10}${unit}`

const change = ({ before, now, unit }: ComparedFigure): string => {
  if (before === null || now === null) return '–'
  const by = Math.round((now - before) * 10) / 10
  const sign = by > 0 ? '+' : by < 0 ? '−' : ''
  return `${sign}${Math.abs(by)}${unit}`
}

/** A row for each figure. */
export const comparisonRows = (comparison: Comparison): string[][] =>
  comparison.map((figure) => [
    figure.name,
    text(figure.before, figure.unit),
    text(figure.now, figure.unit),
    change(figure),
    figure.isWorse ? '✖ worse' : '✔',
  ])
