import type { ScalingReport } from '../assert-scaling.ts'
import { chartData } from './chart-data.ts'
import { scalingRows, tableHead } from './render-table.ts'
import { colourOf, escapeMarkup, renderSvgs } from './render-svg.ts'

const style = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif }
body { max-width: 900px; margin: 2rem auto; padding: 0 1rem }
table { border-collapse: collapse; width: 100%; margin: 1rem 0 }
th, td { text-align: left; padding: .35rem .6rem; border-bottom: 1px solid #8886 }
pre { white-space: pre-wrap; font: inherit; border-left: 3px solid #d55e00; padding-left: .8rem }
svg { width: 100%; height: auto }
svg text { fill: currentColor; font: 12px system-ui, sans-serif }
svg .title { font-weight: 600 } svg .end { text-anchor: end } svg .middle { text-anchor: middle }
svg .grid { stroke: #8884 } svg .start { stroke: currentColor; stroke-dasharray: 2 3 }
.key { display: inline-block; width: .8em; height: .8em; margin-right: .4em; border-radius: 2px }
`

/** A page of its own with the curves: one file, no script, nothing loaded from anywhere. */
export const renderPage = (title: string, report: ScalingReport): string => {
  const rows = scalingRows(report.verdicts).map((cells, index) => {
    const key = `<span class="key" style="background:${colourOf(index)}"></span>`
    const [name = '', ...rest] = cells.map(escapeMarkup)
    return `<tr><td>${key}${name}</td>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`
  })
  const reasons = report.verdicts
    .filter(({ passed }) => !passed)
    .map(({ message, hint }) => `<pre>${escapeMarkup(`${message}\nFix: ${hint}`)}</pre>`)
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(title)}</title>
<style>${style}</style>
<h1>${escapeMarkup(title)}</h1>
<table>
<tr>${tableHead.map((head) => `<th>${head}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
${reasons.join('\n')}
${renderSvgs(chartData(report)).join('\n')}
</html>
`
}
