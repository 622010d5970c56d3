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

interface Line {
  readonly series: Series
  readonly colour: string
  readonly isDotted?: boolean
}

interface Panel {
  readonly title: string
  readonly lines: readonly Line[]
  readonly end: number
  readonly loadStart: number
  readonly isStepped: boolean
  /** Horizontal dashed lines. */
  readonly targets: readonly { readonly value: number; readonly colour: string }[]
}

const failedColour = '#d55e00'

/** The load as it was asked for (dotted), answered and failed; how long answers took. */
const loadPanels = ({ load }: ChartData): Omit<Panel, 'end' | 'loadStart'>[] => {
  const { asked, answered, failed, p95 } = load
  const lines = [
    ...(asked === undefined ? [] : [{ series: asked, colour: 'currentColor', isDotted: true }]),
    ...(answered === undefined ? [] : [{ series: answered, colour: colourOf(0) }]),
    ...(failed === undefined ? [] : [{ series: failed, colour: failedColour }]),
  ]
  const title =
    answered === undefined
      ? 'Load asked for, requests per second'
      : 'Load, per second: answered (blue), failed or never sent (red), asked for (dotted)'
  const common = { isStepped: false, targets: [] }
  return [
    ...(lines.length === 0 ? [] : [{ ...common, title, lines }]),
    ...(p95 === undefined || p95.points.length === 0
      ? []
      : [
          {
            ...common,
            title: 'Response time, ms: 95th percentile of each second',
            lines: [{ series: p95, colour: colourOf(0) }],
          },
        ]),
  ]
}

/** The load if it is known, replicas and metrics over time, one drawing each. */
export const renderSvgs = (data: ChartData): string[] => {
  const { end, loadStart, owners } = data
  const coloured = (series: readonly Series[], colour: (index: number) => string) =>
    series.map((one, index) => ({ series: one, colour: colour(index) }))
  const ownerColour = (index: number) => colourOf(owners[index] ?? index)
  const panels = [
    ...loadPanels(data),
    {
      title: 'Replicas wanted',
      lines: coloured(data.replicas, colourOf),
      isStepped: true,
      targets: [],
    },
    {
      title: data.isCpu
        ? 'CPU, per cent of the request (dashed: target)'
        : `Metrics, per cent of their targets: ${data.metrics.map(({ name }) => name).join(', ')}`,
      lines: coloured(data.metrics, ownerColour),
      isStepped: false,
      targets: data.targets.map((value, index) => ({ value, colour: ownerColour(index) })),
    },
  ]
  return panels.map((panel) => renderPanel({ ...panel, end, loadStart }))
}

const renderPanel = (panel: Panel): string => {
  const values = panel.lines.flatMap(({ series }) => series.points.map(([, y]) => y))
  const highest = [...values, ...panel.targets.map(({ value }) => value)].reduce(
    (most, value) => Math.max(most, value),
    1,
  )
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
    ...panel.targets.map(
      ({ value, colour }) =>
        `<line x1="${margin.left}" x2="${right}" y1="${round(y(value))}" y2="${round(y(value))}" stroke="${colour}" stroke-dasharray="5 4"/>`,
    ),
    ...panel.lines.map(
      ({ series, colour, isDotted }, index) =>
        `<path d="${path(series, panel, x, y)}" fill="none" stroke="${colour}" stroke-width="${widthOf(index, panel)}"${isDotted ? ' stroke-dasharray="1 4"' : ''}/>`,
    ),
    '</svg>',
  ].join('\n')
}

/** Steps often lie on each other: the lower ones are wider, so that all are seen. */
const widthOf = (index: number, { lines, isStepped }: Panel): number =>
  isStepped ? 2 + 2.5 * (lines.length - 1 - index) : 2

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
  [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000, 5_000].find((step) => value / step <= 6) ??
  10_000

/** Above the highest value, so that its line keeps clear of the edge and of what is written there. */
const topOf = (value: number, step: number): number => (Math.floor(value / step) + 1) * step

const ticks = (top: number, step: number): number[] =>
  Array.from({ length: top / step + 1 }, (_, index) => index * step)

const timeTicks = (end: number): number[] => {
  const step = [5, 10, 30, 60, 120, 300, 600].find((candidate) => end / candidate <= 10) ?? 1_800
  return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step)
}
