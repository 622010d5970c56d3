export const id = 3400;
export const ids = [3400];
export const modules = {

/***/ 37183:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  C: () => (/* binding */ renderPage)
});

// EXTERNAL MODULE: ./dist.src/values/markup.js
var markup = __webpack_require__(38975);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/evidence/compare.js
var compare = __webpack_require__(30784);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/hpa-panels.js
/** Metrics drawn per HPA; timeline.json has the others. */
const MOST_METRICS = 3;
/** Events that are marked: actions of the HPA, and failures. */
const isMarked = ({ type, reason }) => type === 'Warning' || reason === 'SuccessfulRescale';
/** The marked events of an HPA, in chronological order. */
const marksOf = ({ events }) => events
    .filter(isMarked)
    .map(({ at, type, reason, object, message }) => ({
    at,
    text: `${at} s, ${object}: ${reason}: ${message}`,
    isWarning: type === 'Warning',
}))
    .sort((a, b) => a.at - b.at);
const shifted = (points, by) => points.map(([at, value]) => [at + by, value]);
const readyPoints = ({ ready }) => ready.map(({ at, ready: count }) => [at, count]);
const replicaPanel = (hpa, before, shift) => {
    const { samples, verdict } = hpa;
    const desired = samples.map((one) => [one.at, one.desired]);
    const current = samples.map((one) => [one.at, one.current]);
    const earlier = before === undefined ? [] : shifted(readyPoints(before), shift);
    return {
        title: `${hpa.name}: replicas`,
        marks: marksOf(hpa),
        target: { value: verdict.atLeast, text: `expected ${verdict.atLeast}` },
        lines: [
            ...(earlier.length === 0
                ? []
                : [{ name: 'ready before', style: 'before', isStepped: true, points: earlier }]),
            { name: 'wanted', style: 'wide', isStepped: true, points: desired },
            { name: 'current', style: 'plan', isStepped: true, points: current },
            { name: 'ready', style: 'good', isStepped: true, points: readyPoints(hpa) },
        ],
    };
};
/**
 * Percentages of the request are drawn as they are, everything else as a percentage of its target.
 */
const shareOf = ({ target, current }) => {
    if (current === undefined || target.value === 0)
        return undefined;
    if (target.type === 'Utilization')
        return current;
    return Math.round((current / target.value) * 1000) / 10;
};
const metricPanel = (hpa, { name, target }) => {
    const points = hpa.samples.flatMap(({ at, metrics }) => {
        const share = metrics.filter((one) => one.name === name).map(shareOf)[0];
        return share === undefined ? [] : [[at, share]];
    });
    const isShare = target.type === 'Utilization';
    const value = isShare ? target.value : 100;
    return {
        title: `${hpa.name}: ${name}, % of ${isShare ? 'the request' : 'its target'}`,
        target: { value, text: `target ${value} %` },
        lines: [{ name, style: 'main', points }],
    };
};
/** The panels of one HPA: its replicas, then each of its metrics against the target. */
const hpaPanels = (hpa, before, shift) => [
    replicaPanel(hpa, before, shift),
    ...(hpa.samples.at(-1)?.metrics ?? [])
        .slice(0, MOST_METRICS)
        .map((metric) => metricPanel(hpa, metric)),
];

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/load-panels.js
/** The last second of the load may be incomplete. */
const wholeSeconds = ({ seconds }) => seconds.length > 1 ? seconds.slice(0, -1) : seconds;
const points = ({ startedAt, ...load }, zero, value) => wholeSeconds({ startedAt, ...load }).flatMap((second) => {
    const found = value(second);
    return found === undefined ? [] : [[second.at + zero - startedAt, found]];
});
const answered = ({ ended, failed }) => Math.max(0, ended - failed);
const line = (name, style, at) => at.length === 0 ? [] : [{ name, style, points: at }];
const ratePanel = (load, before) => {
    const zero = load.startedAt;
    const asked = load.asked.map(({ at, perSecond }) => [at, perSecond]);
    return {
        title: 'Requests per second',
        lines: [
            ...(before === undefined ? [] : line('before', 'before', points(before, zero, answered))),
            ...line('asked for', 'plan', asked),
            ...line('answered', 'main', points(load, zero, answered)),
            ...line('failed or never sent', 'bad', points(load, zero, ({ failed, dropped }) => failed + dropped)),
        ],
    };
};
const timePanel = (load, before) => {
    const zero = load.startedAt;
    const p95 = ({ p95Milliseconds }) => p95Milliseconds;
    return {
        title: 'Response time of each second, ms',
        lines: [
            ...(before === undefined ? [] : line('p95 before', 'before', points(before, zero, p95))),
            ...line('p95', 'main', points(load, zero, p95)),
            ...line('p50', 'good', points(load, zero, ({ p50Milliseconds }) => p50Milliseconds)),
        ],
    };
};
/** Requests and responses, next to an earlier run if there is one. */
const loadPanels = ({ load }, before) => load === undefined
    ? []
    : [ratePanel(load, before?.load), timePanel(load, before?.load)].filter(({ lines }) => lines.length > 0);

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/axis.js
/** At most five round steps to the highest value. */
const niceStep = (value) => {
    const size = 10 ** Math.floor(Math.log10(Math.max(1, value)) - 1);
    const steps = [1, 2, 5, 10, 20, 50].map((step) => step * Math.max(1, size));
    return steps.find((step) => value / step <= 5) ?? value;
};
/**
 * Round values from 0; the last one is above the maximum, so that the line stays clear of the edge.
 */
const valueTicks = (highest) => {
    const step = niceStep(highest);
    const count = Math.floor(highest / step) + 2;
    return Array.from({ length: count }, (_, index) => index * step);
};
/** Round times from 0 to the end, few enough to be read on a phone. */
const timeTicks = (end) => {
    const steps = [5, 10, 15, 30, 60, 120, 300, 600, 1_200, 1_800, 3_600, 7_200];
    const step = steps.find((candidate) => end / candidate <= 6) ?? Math.ceil(end / 6);
    return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};
/** A time on the axis: `90 s` if all are short, else `12:30`. */
const timeText = (time, end) => {
    if (end <= 600)
        return `${time} s`;
    return `${Math.floor(time / 60)}:${String(time % 60).padStart(2, '0')}`;
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/render-panel.js


/** Small enough that its text can be read where the page is no wider than a phone. */
const WIDTH = 400;
const HEIGHT = 190;
const margin = { left: 38, right: 24, top: 12, bottom: 30 };
const RIGHT = WIDTH - margin.right;
const BOTTOM = HEIGHT - margin.bottom;
const round = (value) => String(Math.round(value * 10) / 10);
const pathOf = ({ points, isStepped }, { x, y }, end) => {
    const last = points.at(-1);
    if (last === undefined)
        return '';
    const all = isStepped === true ? [...points, [end, last[1]]] : points;
    return all
        .map(([time, value], index) => {
        if (index === 0)
            return `M${x(time)} ${y(value)}`;
        return `${isStepped === true ? `H${x(time)}` : ''}L${x(time)} ${y(value)}`;
    })
        .join('');
};
const upright = (at, { x }, kind) => `<line x1="${x(at)}" x2="${x(at)}" y1="${margin.top}" y2="${BOTTOM}" class="${kind}"/>`;
const markOf = ({ at, text, isWarning }, scales) => `<g><title>${(0,markup/* escapeMarkup */.M)(text)}</title>${upright(at, scales, isWarning ? 'mark warning' : 'mark')}</g>`;
const across = (value, { y }, kind) => `<line x1="${margin.left}" x2="${RIGHT}" y1="${y(value)}" y2="${y(value)}" class="${kind}"/>`;
const targetOf = ({ target }, scales) => {
    if (target === undefined)
        return [];
    const { value, text } = target;
    const label = `<text x="${margin.left + 4}" y="${Number(scales.y(value)) - 5}">${(0,markup/* escapeMarkup */.M)(text)}</text>`;
    return [across(value, scales, 'target'), label];
};
const axes = (ticks, { end }, scales) => [
    ...ticks.map((tick) => `${across(tick, scales, 'grid')}<text x="${margin.left - 6}" y="${Number(scales.y(tick)) + 4}" class="tick end">${tick}</text>`),
    ...timeTicks(end).map((tick) => `<text x="${scales.x(tick)}" y="${HEIGHT - 10}" class="middle">${timeText(tick, end)}</text>`),
];
const scalesOf = (top, end) => ({
    x: (time) => round(margin.left + (Math.max(0, time) / end) * (RIGHT - margin.left)),
    y: (value) => round(BOTTOM - (value / top) * (BOTTOM - margin.top)),
});
/** A panel as an SVG; styles come from the page. */
const renderPanel = (panel, span) => {
    const values = panel.lines.flatMap(({ points }) => points.map(([, value]) => value));
    const highest = [...values, panel.target?.value ?? 0].reduce((a, b) => Math.max(a, b), 1);
    const ticks = valueTicks(highest);
    const scales = scalesOf(ticks.at(-1) ?? highest, span.end);
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}" role="img" aria-label="${(0,markup/* escapeMarkup */.M)(panel.title)}">`,
        ...axes(ticks, span, scales),
        upright(span.loadStart, scales, 'start'),
        `<text x="${Number(scales.x(span.loadStart)) + 4}" y="${BOTTOM - 5}" class="note">load</text>`,
        ...(panel.marks ?? []).map((mark) => markOf(mark, scales)),
        ...targetOf(panel, scales),
        ...panel.lines.map((line) => `<path d="${pathOf(line, scales, span.end)}" class="line ${line.style}"><title>${(0,markup/* escapeMarkup */.M)(line.name)}</title></path>`),
        '</svg>',
    ].join('\n');
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/page-parts.js


/** Events that a page lists; all of them are in timeline.json. */
const MOST_EVENTS = 60;
/** A table of escaped texts; wide ones scroll on a phone. */
const renderHtmlTable = (head, rows) => {
    const cells = (kind, texts) => texts.map((text) => `<${kind}>${(0,markup/* escapeMarkup */.M)(text)}</${kind}>`).join('');
    return [
        '<div class="scroll"><table>',
        `<tr>${cells('th', head)}</tr>`,
        ...rows.map((row) => `<tr>${cells('td', row)}</tr>`),
        '</table></div>',
    ].join('\n');
};
const legendOf = ({ name, style }) => `<li><svg viewBox="0 0 22 10"><path d="M1 5H21" class="line ${style}"/></svg>${(0,markup/* escapeMarkup */.M)(name)}</li>`;
/** A panel with title and legend. */
const renderFigure = (panel, span) => [
    `<figure><figcaption>${(0,markup/* escapeMarkup */.M)(panel.title)}`,
    `<ul class="legend">${panel.lines.map(legendOf).join('')}</ul></figcaption>`,
    renderPanel(panel, span),
    '</figure>',
].join('\n');
const after = (from, to) => from === undefined || to === undefined ? '–' : `${Math.max(0, to - from).toFixed(0)} s`;
const startRow = (pod) => [
    pod.name,
    pod.node ?? '–',
    after(pod.decidedAt, pod.createdAt),
    after(pod.createdAt, pod.scheduledAt),
    after(pod.scheduledAt, pod.pulledAt),
    after(pod.pulledAt ?? pod.scheduledAt, pod.startedAt),
    after(pod.startedAt, pod.readyAt),
    after(pod.decidedAt ?? pod.createdAt, pod.readyAt),
];
const startHead = ['Pod', 'Node', 'Made', 'Scheduled', 'Pulled', 'Started', 'Ready', 'In all'];
/** A breakdown of the start time of each new replica. */
const coldStartTable = ({ pods }) => {
    const made = pods.filter(({ createdAt = -1 }) => createdAt >= 0);
    if (made.length === 0)
        return '';
    const rows = made.sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0)).map(startRow);
    const replicas = made.length === 1 ? '1 new replica' : `${made.length} new replicas`;
    const summary = `<summary>Start of ${replicas}, from the decision of the HPA</summary>`;
    return `<details>${summary}${renderHtmlTable(startHead, rows)}</details>`;
};
/** The events of an HPA and its pods, in chronological order. */
const eventTable = ({ events }) => {
    if (events.length === 0)
        return '';
    const shown = [...events].sort((a, b) => a.at - b.at).slice(0, MOST_EVENTS);
    const rows = shown.map(({ at, object, reason, message }) => [
        `${at.toFixed(0)} s`,
        object,
        reason,
        message,
    ]);
    const more = events.length > shown.length ? `, the first ${MOST_EVENTS}` : '';
    const table = renderHtmlTable(['At', 'Object', 'Reason', 'Message'], rows);
    return `<details><summary>${events.length} events${more}</summary>${table}</details>`;
};

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/page-style.js
/**
 * The styles of the page. The colours can also be distinguished with a colour vision deficiency
 * (Okabe and Ito's palette, lightened for dark pages), and lines also differ in width and dashes.
 */
const pageStyle = `
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
`;

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/render-table.js
var render_table = __webpack_require__(33410);
// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/span.js
var charts_span = __webpack_require__(56087);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/render-page.js








const verdictsOf = ({ hpas }) => hpas.map(({ name, verdict }) => ({ hpa: name, ...verdict }));
const loadLine = ({ load }) => {
    if (load?.totals === undefined)
        return '';
    const { requests, requestsPerSecond, failedRate, p95Milliseconds, iterations } = load.totals;
    if (requests === 0)
        return `${iterations} iterations of the script, no HTTP`;
    return (`${requests} requests, ${requestsPerSecond.toFixed(1)} a second, ` +
        `${(failedRate * 100).toFixed(2)} % failed, p95 ${Math.round(p95Milliseconds)} ms`);
};
const results = { success: '', failure: 'The run failed. ', cancelled: 'The run was cancelled. ' };
const headOf = (timeline) => {
    const { result, startedAt } = timeline;
    const parts = [`${results[result]}${startedAt.replace('T', ' ').slice(0, 19)} UTC`];
    const load = loadLine(timeline);
    return `<p class="meta">${(0,markup/* escapeMarkup */.M)([...parts, ...(load === '' ? [] : [load])].join(' · '))}</p>`;
};
const reasonsOf = (timeline) => verdictsOf(timeline)
    .filter(({ passed }) => !passed)
    .map(({ message, hint }) => `<pre>${(0,markup/* escapeMarkup */.M)(`${message}\nFix: ${hint}`)}</pre>`);
const hpaParts = (timeline, before) => {
    const span = (0,charts_span/* spanOf */.e)(timeline);
    const shift = span.loadStart - (before?.load?.startedAt ?? 0);
    return timeline.hpas.flatMap((hpa) => {
        const earlier = before?.hpas.find(({ name }) => name === hpa.name);
        const panels = hpaPanels(hpa, earlier, shift);
        return [
            `<h2>${(0,markup/* escapeMarkup */.M)(hpa.name)}</h2>`,
            `<div class="charts">${panels.map((panel) => renderFigure(panel, span)).join('\n')}</div>`,
            coldStartTable(hpa),
            eventTable(hpa),
        ];
    });
};
const loadPart = (timeline, before) => {
    const panels = loadPanels(timeline, before);
    if (panels.length === 0)
        return [];
    const span = (0,charts_span/* spanOf */.e)(timeline);
    const figures = panels.map((panel) => renderFigure(panel, span));
    return ['<h2>Load</h2>', `<div class="charts">${figures.join('\n')}</div>`];
};
/** Renders a standalone page with the charts: one file, no script, no external resources. */
const renderPage = (title, timeline, earlier) => {
    const before = earlier?.timeline;
    const name = (0,markup/* escapeMarkup */.M)(title);
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
            : [renderHtmlTable(render_table/* tableHead */.P, (0,render_table/* scalingRows */.D)(verdictsOf(timeline)))]),
        ...reasonsOf(timeline),
        ...(earlier === undefined
            ? []
            : [
                '<h2>Compared with before</h2>',
                renderHtmlTable(compare/* comparisonHead */.G7, (0,compare/* comparisonRows */.Vs)(earlier.comparison)),
            ]),
        ...loadPart(timeline, before),
        ...hpaParts(timeline, before),
        '</html>',
        '',
    ].join('\n');
};


/***/ }),

/***/ 33410:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D: () => (/* binding */ scalingRows),
/* harmony export */   P: () => (/* binding */ tableHead)
/* harmony export */ });
const tableHead = ['HPA', 'Result', 'Replicas', 'Peak', 'First scale-up', 'Reached'];
const after = (seconds) => (seconds === null ? '–' : `${seconds} s`);
/** When the expected number was ready; more may have come later. */
const reached = ({ atLeast, reachedSeconds }) => reachedSeconds === null ? '–' : `${atLeast} after ${reachedSeconds} s`;
/** A row per HPA, in the order of the verdicts. */
const scalingRows = (verdicts) => verdicts.map((verdict) => [
    verdict.hpa,
    verdict.passed ? '✔ scaled' : `✖ ${verdict.code}`,
    `${verdict.from} → ${verdict.to} (expected ${verdict.atLeast})`,
    String(verdict.peak),
    after(verdict.firstScaleUpSeconds),
    reached(verdict),
]);


/***/ }),

/***/ 56087:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   e: () => (/* binding */ spanOf)
/* harmony export */ });
/** The time range of the charts: from the start of the watch to the last observation. */
const spanOf = ({ load, hpas }) => {
    const times = [
        ...(load?.seconds ?? []),
        ...(load?.asked ?? []),
        ...hpas.flatMap(({ samples, ready }) => [...samples, ...ready]),
    ].map(({ at }) => at);
    const loadStart = load?.startedAt ?? 0;
    return { loadStart, end: times.reduce((latest, at) => Math.max(latest, at), loadStart + 1) };
};


/***/ }),

/***/ 30784:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   G7: () => (/* binding */ comparisonHead),
/* harmony export */   UD: () => (/* binding */ compare),
/* harmony export */   Vs: () => (/* binding */ comparisonRows)
/* harmony export */ });
/**
 * The noise between two equal runs: an HPA syncs every 15 s, so its times vary by that, depending
 * on when the load starts.
 */
const slack = { seconds: 15, milliseconds: 20, perCent: 0.5, replicas: 0 };
const hpaFigures = (hpa) => {
    const verdictOf = ({ hpas }) => hpas.find(({ name }) => name === hpa)?.verdict;
    return [
        {
            ...{ name: `${hpa}: first scale-up`, unit: ' s', slack: slack.seconds },
            value: (of) => verdictOf(of)?.firstScaleUpSeconds,
        },
        {
            ...{ name: `${hpa}: reached`, unit: ' s', slack: slack.seconds },
            value: (of) => verdictOf(of)?.reachedSeconds,
        },
        {
            ...{ name: `${hpa}: peak of replicas`, unit: '', slack: slack.replicas },
            isBetterHigh: true,
            value: (of) => verdictOf(of)?.peak,
        },
    ];
};
const loadFigures = [
    {
        ...{ name: 'p95', unit: ' ms', slack: slack.milliseconds },
        value: ({ load }) => load?.totals?.p95Milliseconds,
    },
    {
        ...{ name: 'failed', unit: ' %', slack: slack.perCent },
        value: ({ load }) => load?.totals && load.totals.failedRate * 100,
    },
];
const isWorse = ({ slack: least, isBetterHigh = false }, before, now, margin) => {
    if (before === null)
        return false;
    // No longer reaching something is the worst regression.
    if (now === null)
        return !isBetterHigh;
    const allowed = Math.max(before * margin, least);
    return isBetterHigh ? before - now > allowed : now - before > allowed;
};
/**
 * Compares a run with an earlier one. A figure is worse if it differs by more than the margin and
 * the noise between equal runs.
 *
 * @param margin share of the earlier figure, 0.2 for 20 %
 */
const compare = (before, now, margin) => {
    const shared = now.hpas.filter(({ name }) => before.hpas.some((one) => one.name === name));
    const figures = [...shared.flatMap(({ name }) => hpaFigures(name)), ...loadFigures];
    return figures.flatMap((figure) => {
        const [was, is] = [figure.value(before), figure.value(now)];
        // Undefined was not measured; null never happened.
        if (was === undefined || is === undefined || (was === null && is === null))
            return [];
        const { name, unit } = figure;
        return [{ name, unit, before: was, now: is, isWorse: isWorse(figure, was, is, margin) }];
    });
};
const comparisonHead = ['Figure', 'Before', 'Now', 'Change', ''];
const text = (value, unit) => value === null ? 'never' : `${Math.round(value * 10) / 10}${unit}`;
const change = ({ before, now, unit }) => {
    if (before === null || now === null)
        return '–';
    const by = Math.round((now - before) * 10) / 10;
    const sign = by > 0 ? '+' : by < 0 ? '−' : '';
    return `${sign}${Math.abs(by)}${unit}`;
};
/** A row for each figure. */
const comparisonRows = (comparison) => comparison.map((figure) => [
    figure.name,
    text(figure.before, figure.unit),
    text(figure.now, figure.unit),
    change(figure),
    figure.isWorse ? '✖ worse' : '✔',
]);


/***/ }),

/***/ 15930:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  O: () => (/* binding */ timelineFile)
});

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/cold-start.js
/** Milliseconds by which an event may arrive after the pod created for it: the watches race. */
const LATE = 2_000;
/**
 * The HPA's decision for which a pod was created, in milliseconds since the epoch: the last one
 * before it. Undefined for pods from before the watch.
 */
const decisionFor = ({ hpa, createdAt }, { rescales, samples }, startedAt) => {
    if (createdAt === undefined || createdAt < startedAt)
        return undefined;
    const own = samples.filter((one) => one.hpa === hpa);
    const grown = own.filter((one, index) => one.desiredReplicas > (own[index - 1]?.desiredReplicas ?? Infinity));
    const decisions = [...rescales.filter((one) => one.hpa === hpa), ...grown].map(({ at }) => at);
    const before = decisions.filter((at) => at + startedAt <= createdAt + LATE);
    return before.length === 0 ? undefined : Math.min(createdAt, Math.max(...before) + startedAt);
};
const between = (from, to) => from === undefined || to === undefined ? null : Math.max(0, Math.round((to - from) / 100) / 10);
/**
 * The pods created during the watch, in order of creation, with the breakdown of their start time.
 */
const coldStarts = (timeline, startedAt) => timeline.pods
    .filter(({ createdAt }) => createdAt !== undefined && createdAt >= startedAt)
    .sort((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
    .map((pod) => {
    const { createdAt, scheduledAt, pulledAt, startedAt: ranAt, readyAt } = pod;
    const decidedAt = decisionFor(pod, timeline, startedAt);
    return {
        ...{ hpa: pod.hpa, pod: pod.name, node: pod.node },
        made: between(decidedAt, createdAt),
        scheduled: between(createdAt, scheduledAt),
        pulled: between(scheduledAt, pulledAt),
        started: between(pulledAt ?? scheduledAt, ranAt),
        ready: between(ranAt, readyAt),
        total: between(decidedAt ?? createdAt, readyAt),
    };
});

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/sample.js
var sample = __webpack_require__(77143);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/evidence/timeline-file.js


const seconds = (milliseconds) => Math.round(milliseconds / 100) / 10;
/** Omits entries without a value. */
const known = (times) => Object.fromEntries(Object.entries(times).filter(([, time]) => time !== undefined));
const podPart = (pod, timeline, startedAt) => {
    const at = (time) => time && seconds(time - startedAt);
    return {
        name: pod.name,
        ...(pod.node === undefined ? {} : { node: pod.node }),
        ...known({
            decidedAt: at(decisionFor(pod, timeline, startedAt)),
            createdAt: at(pod.createdAt),
            scheduledAt: at(pod.scheduledAt),
            pulledAt: at(pod.pulledAt),
            startedAt: at(pod.startedAt),
            readyAt: at(pod.readyAt),
            deletedAt: at(pod.deletedAt),
        }),
        restarts: pod.restarts,
        outOfMemory: pod.isOutOfMemory,
    };
};
const hpaPart = ({ hpa, ...verdict }, all, startedAt) => {
    const timeline = (0,sample/* timelineOf */.hf)(all, hpa);
    return {
        name: hpa,
        verdict,
        samples: timeline.samples.map(({ at, currentReplicas, desiredReplicas, metrics }) => ({
            at: seconds(at),
            current: currentReplicas,
            desired: desiredReplicas,
            metrics: metrics.map(({ name, target, current }) => ({
                ...{ name, target },
                ...(current === undefined ? {} : { current }),
            })),
        })),
        ready: timeline.ready.map(({ at, ready }) => ({ at: seconds(at), ready })),
        rescales: timeline.rescales.map(({ at, size }) => ({ at: seconds(at), size })),
        pods: timeline.pods.map((pod) => podPart(pod, timeline, startedAt)),
        events: timeline.events.map(({ at, type, reason, object, message }) => ({
            ...{ at: seconds(at), type, reason, object, message },
        })),
    };
};
const totalsOf = (load) => ({
    requests: load.requests,
    requestsPerSecond: load.requestsPerSecond,
    failedRate: load.failedRate,
    p95Milliseconds: load.p95Milliseconds,
    iterations: load.iterations,
    droppedIterations: load.droppedIterations,
});
const loadPart = (report, load) => {
    const { loadStartedAt, profile = [], seconds: sent = [] } = report;
    if (profile.length === 0 && sent.length === 0 && load === undefined)
        return undefined;
    return {
        startedAt: seconds(loadStartedAt),
        asked: profile.map(([at, perSecond]) => ({ at: seconds(loadStartedAt + at), perSecond })),
        seconds: sent.map((second) => ({ ...second, at: seconds(second.at) })),
        ...(load === undefined ? {} : { totals: totalsOf(load) }),
    };
};
/** The content of `timeline.json`, according to its schema. */
const timelineFile = (report, load, result) => {
    const { namespace, startedAt, verdicts, timeline } = report;
    const part = loadPart(report, load);
    return {
        version: 1,
        result,
        namespace,
        startedAt: new Date(startedAt).toISOString(),
        ...(part === undefined ? {} : { load: part }),
        hpas: verdicts.map((verdict) => hpaPart(verdict, timeline, startedAt)),
    };
};


/***/ })

};
