import { escapeMarkup } from '../../../values/markup.ts'
import type { TimelineFile } from '../evidence/timeline-schema.ts'
import type { Line, Panel, Span } from './panel.ts'
import { renderPanel } from './render-panel.ts'

/** Events that a page lists; all of them are in timeline.json. */
const MOST_EVENTS = 60

/** A table of escaped texts; wide ones scroll on a phone. */
export const renderHtmlTable = (
  head: readonly string[],
  rows: readonly (readonly string[])[],
): string => {
  const cells = (kind: 'th' | 'td', texts: readonly string[]) =>
    texts.map((text) => `<${kind}>${escapeMarkup(text)}</${kind}>`).join('')
  return [
    '<div class="scroll"><table>',
    `<tr>${cells('th', head)}</tr>`,
    ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
    '</table></div>',
  ].join('\n')
}

const legendOf = ({ name, style }: Line): string =>
  `<li><svg viewBox="0 0 22 10"><path d="M1 5H21" class="line ${style}"/></svg>${escapeMarkup(name)}</li>`

/** A panel with title and legend. */
export const renderFigure = (panel: Panel, span: Span): string =>
  [
    `<figure><figcaption>${escapeMarkup(panel.title)}`,
    `<ul class="legend">${panel.lines.map(legendOf).join('')}</ul></figcaption>`,
    renderPanel(panel, span),
    '</figure>',
  ].join('\n')

const after = (from: number | undefined, to: number | undefined): string =>
  from === undefined || to === undefined ? '–' : `${Math.max(0, to - from).toFixed(0)} s`

type PodPart = TimelineFile['hpas'][number]['pods'][number]

const startRow = (pod: PodPart): string[] => [
  pod.name,
  pod.node ?? '–',
  after(pod.decidedAt, pod.createdAt),
  after(pod.createdAt, pod.scheduledAt),
  after(pod.scheduledAt, pod.pulledAt),
  after(pod.pulledAt ?? pod.scheduledAt, pod.startedAt),
  after(pod.startedAt, pod.readyAt),
  after(pod.decidedAt ?? pod.createdAt, pod.readyAt),
]

const startHead = ['Pod', 'Node', 'Made', 'Scheduled', 'Pulled', 'Started', 'Ready', 'In all']

/** A breakdown of the start time of each new replica. */
export const coldStartTable = ({ pods }: TimelineFile['hpas'][number]): string => {
  const made = pods.filter(({ createdAt = -1 }) => createdAt >= 0)
  if (made.length === 0) return ''
  const rows = made.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)).map(startRow)
  const replicas = made.length === 1 ? '1 new replica' : `${made.length} new replicas`
  const summary = `<summary>Start of ${replicas}, from the decision of the HPA</summary>`
  return `<details>${summary}${renderHtmlTable(startHead, rows)}</details>`
}

/** The events of an HPA and its pods, in chronological order. */
export const eventTable = ({ events }: TimelineFile['hpas'][number]): string => {
  if (events.length === 0) return ''
  const shown = [...events].sort((a, b) => a.at - b.at).slice(0, MOST_EVENTS)
  const rows = shown.map(({ at, object, reason, message }) => [
    `${at.toFixed(0)} s`,
    object,
    reason,
    message,
  ])
  const more = events.length > shown.length ? `, the first ${MOST_EVENTS}` : ''
  const table = renderHtmlTable(['At', 'Object', 'Reason', 'Message'], rows)
  return `<details><summary>${events.length} events${more}</summary>${table}</details>`
}
