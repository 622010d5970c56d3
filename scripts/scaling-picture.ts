import { hpaPanels } from '../src/stages/assert-scaling/charts/hpa-panels.ts'
import { loadPanels } from '../src/stages/assert-scaling/charts/load-panels.ts'
import { pageStyle } from '../src/stages/assert-scaling/charts/page-style.ts'
import type { Line, Panel, Span } from '../src/stages/assert-scaling/charts/panel.ts'
import { renderPanel } from '../src/stages/assert-scaling/charts/render-panel.ts'
import { spanOf } from '../src/stages/assert-scaling/charts/span.ts'
import { type TimelineFile } from '../src/stages/assert-scaling/evidence/timeline-schema.ts'
import { escapeMarkup } from '../src/values/markup.ts'

/** The size of a panel, with room for its title and legend above it. */
const CELL = { width: 420, height: 250, gap: 20, head: 48 }

/** An image has no surrounding page, so it needs its own text colour and background. */
const imageStyle = `
svg { color: #1f2328 } .ground { fill: #ffffff } .title { font: 600 14px system-ui, sans-serif }
@media (prefers-color-scheme: dark) { svg { color: #e6edf3 } .ground { fill: #0d1117 } }
`

const legendOf = (lines: readonly Line[]): string => {
  let left = 0
  return lines
    .map(({ name, style }) => {
      const at = left
      left += 40 + name.length * 7
      const line = `<path d="M${at} 32H${at + 22}" class="line ${style}"/>`
      return `${line}<text x="${at + 27}" y="36">${escapeMarkup(name)}</text>`
    })
    .join('')
}

const placed = (panel: Panel, span: Span, index: number): string => {
  const x = CELL.gap + (index % 2) * (CELL.width + CELL.gap)
  const y = CELL.gap + Math.floor(index / 2) * (CELL.height + CELL.gap)
  const size = `width="${CELL.width}" height="${CELL.height - CELL.head}"`
  return [
    `<g transform="translate(${x} ${y})">`,
    `<text y="14" class="title">${escapeMarkup(panel.title)}</text>`,
    legendOf(panel.lines),
    renderPanel(panel, span).replace('<svg ', `<svg y="${CELL.head}" ${size} `),
    '</g>',
  ].join('\n')
}

/**
 * Draws the load of a run and its first HPA as one image for light and dark mode, with the page's
 * own drawing code.
 */
export const scalingPicture = (timeline: TimelineFile): string => {
  const panels = [
    ...loadPanels(timeline, undefined),
    ...timeline.hpas.slice(0, 1).flatMap((hpa) => hpaPanels(hpa, undefined, 0)),
  ]
  const span = spanOf(timeline)
  const width = CELL.gap + 2 * (CELL.width + CELL.gap)
  const height = CELL.gap + Math.ceil(panels.length / 2) * (CELL.height + CELL.gap)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="The load and how the HPA answered">`,
    `<style>${pageStyle}${imageStyle}</style>`,
    `<rect width="${width}" height="${height}" rx="8" class="ground"/>`,
    ...panels.map((panel, index) => placed(panel, span, index)),
    '</svg>',
    '',
  ].join('\n')
}
