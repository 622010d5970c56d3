import { escapeMarkup } from '../../../values/markup.ts'
import { comparisonHead, comparisonRows, type Earlier } from '../evidence/compare.ts'
import type { TimelineFile } from '../evidence/timeline-schema.ts'
import { hpaPanels } from './hpa-panels.ts'
import { loadPanels } from './load-panels.ts'
import { coldStartTable, eventTable, renderFigure, renderHtmlTable } from './page-parts.ts'
import { pageStyle } from './page-style.ts'
import { scalingRows, tableHead } from './render-table.ts'
import { spanOf } from './span.ts'

const verdictsOf = ({ hpas }: TimelineFile) =>
  hpas.map(({ name, verdict }) => ({ hpa: name, ...verdict }))

const loadLine = ({ load }: TimelineFile): string => {
  if (load?.totals === undefined) return ''
  const { requests, requestsPerSecond, failedRate, p95Milliseconds, iterations } = load.totals
  if (requests === 0) return `${iterations} iterations of the script, no HTTP`
  return (
    `${requests} requests, ${requestsPerSecond.toFixed(1)} a second, ` +
    `${(failedRate * 100).toFixed(2)} % failed, p95 ${Math.round(p95Milliseconds)} ms`
  )
}

const results = { success: '', failure: 'The run failed. ', cancelled: 'The run was cancelled. ' }

const headOf = (timeline: TimelineFile): string => {
  const { result, startedAt } = timeline
  const parts = [`${results[result]}${startedAt.replace('T', ' ').slice(0, 19)} UTC`]
  const load = loadLine(timeline)
  return `<p class="meta">${escapeMarkup([...parts, ...(load === '' ? [] : [load])].join(' · '))}</p>`
}

const reasonsOf = (timeline: TimelineFile): string[] =>
  verdictsOf(timeline)
    .filter(({ passed }) => !passed)
    .map(({ message, hint }) => `<pre>${escapeMarkup(`${message}\nFix: ${hint}`)}</pre>`)

const hpaParts = (timeline: TimelineFile, before: TimelineFile | undefined): string[] => {
  const span = spanOf(timeline)
  const shift = span.loadStart - (before?.load?.startedAt ?? 0)
  return timeline.hpas.flatMap((hpa) => {
    const earlier = before?.hpas.find(({ name }) => name === hpa.name)
    const panels = hpaPanels(hpa, earlier, shift)
    return [
      `<h2>${escapeMarkup(hpa.name)}</h2>`,
      `<div class="charts">${panels.map((panel) => renderFigure(panel, span)).join('\n')}</div>`,
      coldStartTable(hpa),
      eventTable(hpa),
    ]
  })
}

const loadPart = (timeline: TimelineFile, before: TimelineFile | undefined): string[] => {
  const panels = loadPanels(timeline, before)
  if (panels.length === 0) return []
  const span = spanOf(timeline)
  const figures = panels.map((panel) => renderFigure(panel, span))
  return ['<h2>Load</h2>', `<div class="charts">${figures.join('\n')}</div>`]
}

/** Renders a standalone page with the charts: one file, no script, no external resources. */
export const renderPage = (title: string, timeline: TimelineFile, earlier?: Earlier): string => {
  const before = earlier?.timeline
  const name = escapeMarkup(title)
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">`,
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${name}</title>`,
    `<style>${pageStyle}</style>`,
    `<h1>${name}</h1>`,
    headOf(timeline),
    ...(timeline.hpas.length === 0
      ? []
      : [renderHtmlTable(tableHead, scalingRows(verdictsOf(timeline)))]),
    ...reasonsOf(timeline),
    ...(earlier === undefined
      ? []
      : [
          '<h2>Compared with before</h2>',
          renderHtmlTable(comparisonHead, comparisonRows(earlier.comparison)),
        ]),
    ...loadPart(timeline, before),
    ...hpaParts(timeline, before),
    '</html>',
    '',
  ].join('\n')
}
