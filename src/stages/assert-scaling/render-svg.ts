import type { ChartData, Series } from './chart-data.ts'

const width = 860
const height = 230
const margin = { left: 52, right: 20, top: 34, bottom: 34 }
/** Told apart also by those who do not see all colours (Okabe and Ito's palette). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9']

/** Text that may stand in HTML and SVG. */
export const escapeMarkup = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

export const colourOf = (index: number): string => colours[index % colours.length] ?? '#000'

interface Panel {
  readonly title: string
  readonly series: readonly Series[]
  readonly end: number
  readonly loadStart: number
  readonly isStepped: boolean
  readonly colour: (index: number) => string
  /** Horizontal dashed lines, in the colours of the series. */
  readonly lines: readonly (number | undefined)[]
}

/** The load if it is known, replicas and CPU over time, one drawing each. */
export const renderSvgs = (data: ChartData): string[] => {
  const { end, loadStart, rate } = data
  const load = {
    title: 'Load, requests per second',
    series: rate === undefined ? [] : [rate],
    isStepped: false,
    lines: [],
    colour: () => 'currentColor',
  }
  const replicas = { title: 'Replicas wanted', series: data.replicas, isStepped: true, lines: [] }
  const cpu = {
    title: 'CPU, per cent of the request (dashed: target)',
    series: data.cpu,
    isStepped: false,
    lines: data.targets,
  }
  const panels = [...(rate === undefined ? [] : [load]), replicas, cpu]
  return panels.map((panel) => renderPanel({ colour: colourOf, ...panel, end, loadStart }))
}

const renderPanel = (panel: Panel): string => {
  const values = panel.series.flatMap(({ points }) => points.map(([, y]) => y))
  const highest = Math.max(1, ...values, ...panel.lines.map((line) => line ?? 0))
  const step = niceStep(highest)
  const top = topOf(highest, step)
  const x = (time: number) =>
    margin.left + (time / panel.end) * (width - margin.left - margin.right)
  const y = (value: number) =>
    height - margin.bottom - (value / top) * (height - margin.top - margin.bottom)
  const right = width - margin.right
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeMarkup(panel.title)}">`,
    `<text x="${margin.left}" y="18" class="title">${escapeMarkup(panel.title)}</text>`,
    ...ticks(top, step).map(
      (tick) =>
        `<line x1="${margin.left}" x2="${right}" y1="${round(y(tick))}" y2="${round(y(tick))}" class="grid"/>` +
        `<text x="${margin.left - 8}" y="${round(y(tick) + 4)}" class="tick end">${tick}</text>`,
    ),
    ...timeTicks(panel.end).map(
      (tick) =>
        `<text x="${round(x(tick))}" y="${height - 12}" class="tick middle">${tick} s</text>`,
    ),
    `<line x1="${round(x(panel.loadStart))}" x2="${round(x(panel.loadStart))}" y1="${margin.top}" y2="${height - margin.bottom}" class="start"/>`,
    `<text x="${round(x(panel.loadStart) + 4)}" y="${margin.top + 12}" class="tick">load starts</text>`,
    ...panel.lines.flatMap((line, index) =>
      line === undefined
        ? []
        : [
            `<line x1="${margin.left}" x2="${right}" y1="${round(y(line))}" y2="${round(y(line))}" stroke="${panel.colour(index)}" stroke-dasharray="5 4"/>`,
          ],
    ),
    ...panel.series.map(
      (series, index) =>
        `<path d="${path(series, panel, x, y)}" fill="none" stroke="${panel.colour(index)}" stroke-width="${widthOf(index, panel)}"/>`,
    ),
    '</svg>',
  ].join('\n')
}

/** Steps often lie on each other: the lower ones are wider, so that all are seen. */
const widthOf = (index: number, { series, isStepped }: Panel): number =>
  isStepped ? 2 + 2.5 * (series.length - 1 - index) : 2

type Scale = (value: number) => number

const path = ({ points }: Series, { isStepped, end }: Panel, x: Scale, y: Scale): string => {
  const last = points.at(-1)
  if (last === undefined) return ''
  const all = isStepped ? [...points, [end, last[1]] as const] : points
  return all
    .map(([time, value], index) => {
      const across = isStepped && index > 0 ? `H${round(x(time))}` : ''
      return `${index === 0 ? 'M' : `${across}L`}${round(x(time))} ${round(y(value))}`
    })
    .join('')
}

const round = (value: number): number => Math.round(value * 10) / 10

/** At most six round steps to the highest value. */
const niceStep = (value: number): number =>
  [1, 2, 5, 10, 20, 50, 100, 200].find((step) => value / step <= 6) ?? 500

/** Above the highest value, so that its line keeps clear of the edge and of what is written there. */
const topOf = (value: number, step: number): number => (Math.floor(value / step) + 1) * step

const ticks = (top: number, step: number): number[] =>
  Array.from({ length: top / step + 1 }, (_, index) => index * step)

const timeTicks = (end: number): number[] => {
  const step = [5, 10, 30, 60, 120, 300, 600].find((candidate) => end / candidate <= 10) ?? 1_800
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
}
