import { escapeMarkup } from '../../../values/markup.ts'
import { timeText, timeTicks, valueTicks } from './axis.ts'
import type { Line, Mark, Panel, Span } from './panel.ts'

/** Small enough that its text can be read where the page is no wider than a phone. */
const WIDTH = 400
const HEIGHT = 190
const margin = { left: 38, right: 24, top: 12, bottom: 30 }
const RIGHT = WIDTH - margin.right
const BOTTOM = HEIGHT - margin.bottom

type Place = (value: number) => string

interface Scales {
  readonly x: Place
  readonly y: Place
}

const round = (value: number): string => String(Math.round(value * 10) / 10)

const pathOf = ({ points, isStepped }: Line, { x, y }: Scales, end: number): string => {
  const last = points.at(-1)
  if (last === undefined) return ''
  const all = isStepped === true ? [...points, [end, last[1]] as const] : points
  return all
    .map(([time, value], index) => {
      if (index === 0) return `M${x(time)} ${y(value)}`
      return `${isStepped === true ? `H${x(time)}` : ''}L${x(time)} ${y(value)}`
    })
    .join('')
}

const upright = (at: number, { x }: Scales, kind: string): string =>
  `<line x1="${x(at)}" x2="${x(at)}" y1="${margin.top}" y2="${BOTTOM}" class="${kind}"/>`

const markOf = ({ at, text, isWarning }: Mark, scales: Scales): string =>
  `<g><title>${escapeMarkup(text)}</title>${upright(at, scales, isWarning ? 'mark warning' : 'mark')}</g>`

const across = (value: number, { y }: Scales, kind: string): string =>
  `<line x1="${margin.left}" x2="${RIGHT}" y1="${y(value)}" y2="${y(value)}" class="${kind}"/>`

const targetOf = ({ target }: Panel, scales: Scales): string[] => {
  if (target === undefined) return []
  const { value, text } = target
  const label = `<text x="${margin.left + 4}" y="${Number(scales.y(value)) - 5}">${escapeMarkup(text)}</text>`
  return [across(value, scales, 'target'), label]
}

const axes = (ticks: readonly number[], { end }: Span, scales: Scales): string[] => [
  ...ticks.map(
    (tick) =>
      `${across(tick, scales, 'grid')}<text x="${margin.left - 6}" y="${Number(scales.y(tick)) + 4}" class="tick end">${tick}</text>`,
  ),
  ...timeTicks(end).map(
    (tick) =>
      `<text x="${scales.x(tick)}" y="${HEIGHT - 10}" class="middle">${timeText(tick, end)}</text>`,
  ),
]

const scalesOf = (top: number, end: number): Scales => ({
  x: (time) => round(margin.left + (Math.max(0, time) / end) * (RIGHT - margin.left)),
  y: (value) => round(BOTTOM - (value / top) * (BOTTOM - margin.top)),
})

/** A panel as an SVG; styles come from the page. */
export const renderPanel = (panel: Panel, span: Span): string => {
  const values = panel.lines.flatMap(({ points }) => points.map(([, value]) => value))
  const highest = [...values, panel.target?.value ?? 0].reduce((a, b) => Math.max(a, b), 1)
  const ticks = valueTicks(highest)
  const scales = scalesOf(ticks.at(-1) ?? highest, span.end)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${escapeMarkup(panel.title)}">`,
    ...axes(ticks, span, scales),
    upright(span.loadStart, scales, 'start'),
    `<text x="${Number(scales.x(span.loadStart)) + 4}" y="${BOTTOM - 5}" class="note">load</text>`,
    ...(panel.marks ?? []).map((mark) => markOf(mark, scales)),
    ...targetOf(panel, scales),
    ...panel.lines.map(
      (line) =>
        `<path d="${pathOf(line, scales, span.end)}" class="line ${line.style}"><title>${escapeMarkup(line.name)}</title></path>`,
    ),
    '</svg>',
  ].join('\n')
}
