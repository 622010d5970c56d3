import type { TimelineFile } from '../evidence/timeline-schema.ts'
import type { Span } from './panel.ts'

/** The time range of the charts: from the start of the watch to the last observation. */
export const spanOf = ({ load, hpas }: TimelineFile): Span => {
  const times = [
    ...(load?.seconds ?? []),
    ...(load?.asked ?? []),
    ...hpas.flatMap(({ samples, ready }) => [...samples, ...ready]),
  ].map(({ at }) => at)
  const loadStart = load?.startedAt ?? 0
  return { loadStart, end: times.reduce((latest, at) => Math.max(latest, at), loadStart + 1) }
}
