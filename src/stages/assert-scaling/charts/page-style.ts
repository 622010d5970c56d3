/**
 * The styles of the page. The colours can also be distinguished with a colour vision deficiency
 * (Okabe and Ito's palette, lightened for dark pages), and lines also differ in width and dashes.
 */
export const pageStyle = `
:root { color-scheme: light dark; font: 15px/1.5 system-ui, sans-serif;
  --main: #0072b2; --good: #007d5a; --bad: #c44e00; --before: #777; --wide: #b3b3b3 }
@media (prefers-color-scheme: dark) {
  :root { --main: #56b4e9; --good: #2fc79b; --bad: #ff9a4d; --before: #999; --wide: #666 } }
* { box-sizing: border-box }
body { max-width: 960px; margin: 0 auto; padding: 1rem }
h1 { font-size: 1.4rem; margin: .2rem 0 } h2 { font-size: 1.1rem; margin: 1.6rem 0 .4rem }
.meta { opacity: .75; margin: 0 }
.scroll { overflow-x: auto }
table { border-collapse: collapse; width: 100%; margin: .6rem 0; font-variant-numeric: tabular-nums }
th, td { text-align: left; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #8886; vertical-align: top }
td { overflow-wrap: break-word; min-width: 3.2em }
td:last-child { overflow-wrap: anywhere }
pre { white-space: pre-wrap; overflow-wrap: anywhere; font: inherit; border-left: 3px solid var(--bad); padding-left: .8rem }
.charts { display: grid; gap: .5rem 1.5rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 380px), 1fr)) }
figure { margin: 0 } figcaption { font-weight: 600 }
.legend { font-weight: 400; font-size: .85rem; display: flex; flex-wrap: wrap; gap: 0 1em; margin: 0; padding: 0; list-style: none }
.legend svg { width: 22px; height: 10px; margin-right: .35em }
figure > svg { width: 100%; height: auto; display: block }
svg text { fill: currentColor; font: 12px system-ui, sans-serif }
svg .note { font-size: 11px; opacity: .7 } svg .end { text-anchor: end } svg .middle { text-anchor: middle }
svg .grid { stroke: #8884 } svg .start { stroke: currentColor; stroke-dasharray: 2 3 }
svg .mark { stroke: currentColor; stroke-opacity: .35; stroke-width: 1.5 }
svg .mark.warning { stroke: var(--bad); stroke-opacity: 1 }
svg .target { stroke: var(--bad); stroke-dasharray: 6 4 }
.line { fill: none; stroke-width: 2; stroke: var(--main) }
.line.good { stroke: var(--good) } .line.bad { stroke: var(--bad) }
.line.plan { stroke: currentColor; stroke-dasharray: 1 4; stroke-linecap: round }
.line.before { stroke: var(--before); stroke-dasharray: 5 3; stroke-width: 1.5 }
.line.wide { stroke: var(--wide); stroke-width: 6 }
`
