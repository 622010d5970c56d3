import type { TimelineFile } from '../evidence/timeline-schema.ts'
import type { Line, Panel, Series } from './panel.ts'

type Load = NonNullable<TimelineFile['load']>
type Second = Load['seconds'][number]

/** The last second of the load may be incomplete. */
const wholeSeconds = ({ seconds }: Load): readonly Second[] =>
  seconds.length > 1 ? seconds.slice(0, -1) : seconds

const points = (
  { startedAt, ...load }: Load,
  zero: number,
  value: (second: Second) => number | undefined,
): Series['points'] =>
  wholeSeconds({ startedAt, ...load }).flatMap((second) => {
    const found = value(second)
    return found === undefined ? [] : [[second.at + zero - startedAt, found] as const]
  })

const answered = ({ ended, failed }: Second): number => Math.max(0, ended - failed)

const line = (name: string, style: Line['style'], at: Series['points']): Line[] =>
  at.length === 0 ? [] : [{ name, style, points: at }]

const ratePanel = (load: Load, before: Load | undefined): Panel => {
  const zero = load.startedAt
  const asked = load.asked.map(({ at, perSecond }) => [at, perSecond] as const)
  return {
    title: 'Requests per second',
    lines: [
      ...(before === undefined ? [] : line('before', 'before', points(before, zero, answered))),
      ...line('asked for', 'plan', asked),
      ...line('answered', 'main', points(load, zero, answered)),
      ...line(
        'failed or never sent',
        'bad',
        points(load, zero, ({ failed, dropped }) => failed + dropped),
      ),
    ],
  }
}

const timePanel = (load: Load, before: Load | undefined): Panel => {
  const zero = load.startedAt
  const p95 = ({ p95Milliseconds }: Second) => p95Milliseconds
  return {
    title: 'Response time of each second, ms',
    lines: [
      ...(before === undefined ? [] : line('p95 before', 'before', points(before, zero, p95))),
      ...line('p95', 'main', points(load, zero, p95)),
      ...line(
        'p50',
        'good',
        points(load, zero, ({ p50Milliseconds }) => p50Milliseconds),
      ),
    ],
  }
}

/** Requests and responses, next to an earlier run if there is one. */
export const loadPanels = (
  { load }: TimelineFile,
  before: TimelineFile | undefined,
): readonly Panel[] =>
  load === undefined
    ? []
    : [ratePanel(load, before?.load), timePanel(load, before?.load)].filter(
        ({ lines }) => lines.length > 0,
      )
