import type { TimelineFile } from '../evidence/timeline-schema.ts'
import type { Mark, Panel, Series } from './panel.ts'

type HpaPart = TimelineFile['hpas'][number]
type Metric = HpaPart['samples'][number]['metrics'][number]

/** Metrics drawn per HPA; timeline.json has the others. */
const MOST_METRICS = 3

/** Events that are marked: actions of the HPA, and failures. */
const isMarked = ({ type, reason }: HpaPart['events'][number]): boolean =>
  type === 'Warning' || reason === 'SuccessfulRescale'

/** The marked events of an HPA, in chronological order. */
const marksOf = ({ events }: HpaPart): readonly Mark[] =>
  events
    .filter(isMarked)
    .map(({ at, type, reason, object, message }) => ({
      at,
      text: `${at} s, ${object}: ${reason}: ${message}`,
      isWarning: type === 'Warning',
    }))
    .sort((a, b) => a.at - b.at)

const shifted = (points: Series['points'], by: number): Series['points'] =>
  points.map(([at, value]) => [at + by, value] as const)

const readyPoints = ({ ready }: HpaPart): Series['points'] =>
  ready.map(({ at, ready: count }) => [at, count] as const)

const replicaPanel = (hpa: HpaPart, before: HpaPart | undefined, shift: number): Panel => {
  const { samples, verdict } = hpa
  const desired = samples.map((one) => [one.at, one.desired] as const)
  const current = samples.map((one) => [one.at, one.current] as const)
  const earlier = before === undefined ? [] : shifted(readyPoints(before), shift)
  return {
    title: `${hpa.name}: replicas`,
    marks: marksOf(hpa),
    target: { value: verdict.atLeast, text: `expected ${verdict.atLeast}` },
    lines: [
      ...(earlier.length === 0
        ? []
        : [{ name: 'ready before', style: 'before', isStepped: true, points: earlier } as const]),
      { name: 'wanted', style: 'wide', isStepped: true, points: desired },
      { name: 'current', style: 'plan', isStepped: true, points: current },
      { name: 'ready', style: 'good', isStepped: true, points: readyPoints(hpa) },
    ],
  }
}

/**
 * Percentages of the request are drawn as they are, everything else as a percentage of its target.
 */
const shareOf = ({ target, current }: Metric): number | undefined => {
  if (current === undefined || target.value === 0) return undefined
  if (target.type === 'Utilization') return current
  return Math.round((current / target.value) * 1000) / 10
}

const metricPanel = (hpa: HpaPart, { name, target }: Metric): Panel => {
  const points = hpa.samples.flatMap(({ at, metrics }) => {
    const share = metrics.filter((one) => one.name === name).map(shareOf)[0]
    return share === undefined ? [] : [[at, share] as const]
  })
  const isShare = target.type === 'Utilization'
  const value = isShare ? target.value : 100
  return {
    title: `${hpa.name}: ${name}, % of ${isShare ? 'the request' : 'its target'}`,
    target: { value, text: `target ${value} %` },
    lines: [{ name, style: 'main', points }],
  }
}

/** The panels of one HPA: its replicas, then each of its metrics against the target. */
export const hpaPanels = (
  hpa: HpaPart,
  before: HpaPart | undefined,
  shift: number,
): readonly Panel[] => [
  replicaPanel(hpa, before, shift),
  ...(hpa.samples.at(-1)?.metrics ?? [])
    .slice(0, MOST_METRICS)
    .map((metric) => metricPanel(hpa, metric)),
]
