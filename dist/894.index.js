export const id = 894;
export const ids = [894];
export const modules = {

/***/ 16990:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  m: () => (/* binding */ renderMermaid)
});

;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/panel.js
/** The value of a series at a time: the last one before it, or the first. */
const valueAt = ({ points }, time) => (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0;

// EXTERNAL MODULE: ./dist.src/stages/assert-scaling/charts/span.js
var span = __webpack_require__(56087);
;// CONCATENATED MODULE: ./dist.src/stages/assert-scaling/charts/render-mermaid.js


/** Points on the axis: more would not be readable in a job summary. */
const COLUMNS = 13;
/** Most HPAs with a chart: GitHub renders only a few quickly. */
const MOST_CHARTS = 8;
/** The mean around a time, so that a load's values in between count. */
const meanAround = ({ points }, time, width) => {
    const near = points.filter(([at]) => Math.abs(at - time) <= width / 2).map(([, value]) => value);
    return near.length === 0 ? 0 : near.reduce((sum, value) => sum + value, 0) / near.length;
};
const renderChart = ({ title, unit, bars, line, value }, end) => {
    const width = end / (COLUMNS - 1);
    const times = Array.from({ length: COLUMNS }, (_, i) => (end * i) / (COLUMNS - 1));
    const values = (series) => times.map((time) => Math.round(value(series, time, width)));
    const all = [...bars.points, ...line.points].map(([, value]) => Math.ceil(value));
    const highest = all.reduce((a, b) => Math.max(a, b), 1);
    return [
        '```mermaid',
        'xychart-beta',
        `  title ${JSON.stringify(title)}`,
        `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
        `  y-axis "${unit}" 0 --> ${highest + 1}`,
        `  bar [${values(bars).join(', ')}]`,
        `  line [${values(line).join(', ')}]`,
        '```',
        '',
    ].join('\n');
};
const loadChart = ({ load }) => {
    if (load === undefined || load.seconds.length === 0)
        return [];
    const series = (name, value) => ({
        name,
        points: load.seconds.map((one) => [one.at, value(one)]),
    });
    return [
        {
            title: 'Requests per second: answered (bars), failed (line)',
            unit: 'req/s',
            bars: series('answered', ({ ended, failed }) => Math.max(0, ended - failed)),
            line: series('failed', ({ failed, dropped }) => failed + dropped),
            value: meanAround,
        },
    ];
};
const hpaChart = ({ name, samples, ready }) => ({
    title: `${name}: replicas ready (bars), wanted (line)`,
    unit: 'replicas',
    bars: { name: 'ready', points: ready.map((one) => [one.at, one.ready]) },
    line: { name: 'wanted', points: samples.map(({ at, desired }) => [at, desired]) },
    value: valueAt,
});
/**
 * The load, and the replicas of each HPA over time, as Mermaid charts: lines of Mermaid have no
 * legend, so each chart has the name of its HPA, bars and one line. GitHub renders them in job
 * summaries; where it cannot, the table next to them has the same figures.
 */
const renderMermaid = (timeline) => {
    const { end } = (0,span/* spanOf */.e)(timeline);
    const shown = timeline.hpas.slice(0, MOST_CHARTS);
    const more = timeline.hpas.length - shown.length;
    const charts = [...loadChart(timeline), ...shown.map(hpaChart)];
    const rest = more === 0 ? [] : [`${more} more HPAs: see the page.\n`];
    return [...charts.map((chart) => renderChart(chart, end)), ...rest].join('\n');
};


/***/ }),

/***/ 45049:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   u: () => (/* binding */ unwatchedLoad)
/* harmony export */ });
/* harmony import */ var _sample_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(77143);

/** An unwatched load as a report without HPAs; undefined if nothing was sent. */
const unwatchedLoad = (sent, namespace) => {
    const seconds = sent?.seconds() ?? [];
    const [first] = seconds;
    if (first === undefined)
        return undefined;
    return {
        ...{ namespace, startedAt: first.at, verdicts: [], timeline: _sample_js__WEBPACK_IMPORTED_MODULE_0__/* .emptyTimeline */ .Ne, loadStartedAt: 0 },
        seconds: seconds.map((second) => ({ ...second, at: second.at - first.at })),
    };
};


/***/ }),

/***/ 77143:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Ne: () => (/* binding */ emptyTimeline),
/* harmony export */   XP: () => (/* binding */ since),
/* harmony export */   hf: () => (/* binding */ timelineOf)
/* harmony export */ });
/** A timeline in which nothing was seen. */
const emptyTimeline = {
    ...{ samples: [], rescales: [], ready: [] },
    ...{ pods: [], events: [] },
};
/** The part of a timeline for one HPA. */
const timelineOf = (timeline, hpa) => {
    const own = (items) => items.filter((item) => item.hpa === hpa);
    return {
        samples: own(timeline.samples),
        rescales: own(timeline.rescales),
        ready: own(timeline.ready),
        pods: own(timeline.pods),
        events: own(timeline.events),
    };
};
/** The items from a moment on: the last one before it, which still applied, and all later ones. */
const since = (items, moment) => {
    const held = items.findLast(({ at }) => at < moment);
    return [...(held === undefined ? [] : [held]), ...items.filter(({ at }) => at >= moment)];
};


/***/ }),

/***/ 20894:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   proofFiles: () => (/* binding */ proofFiles),
/* harmony export */   proofParts: () => (/* binding */ proofParts)
/* harmony export */ });
/* harmony import */ var _assert_scaling_charts_render_mermaid_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(16990);
/* harmony import */ var _assert_scaling_charts_render_page_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(37183);
/* harmony import */ var _assert_scaling_charts_render_table_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(33410);
/* harmony import */ var _assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(30784);
/* harmony import */ var _assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(15930);
/* harmony import */ var _assert_scaling_evidence_unwatched_load_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(45049);
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(50110);







/** What a run saw of load and scaling, however it ended; undefined if it got to neither. */
const runTimeline = ({ result }, evidence) => {
    const report = evidence.scaling ?? (0,_assert_scaling_evidence_unwatched_load_js__WEBPACK_IMPORTED_MODULE_3__/* .unwatchedLoad */ .u)(evidence.sent, evidence.release?.namespace ?? '');
    return report && (0,_assert_scaling_evidence_timeline_file_js__WEBPACK_IMPORTED_MODULE_2__/* .timelineFile */ .O)(report, evidence.load, result);
};
/** The page and the timeline of load and scaling, if there are any: output, file name and content. */
const proofFiles = (report, evidence) => {
    const timeline = runTimeline(report, evidence);
    if (timeline === undefined)
        return [];
    const title = `Scaling of ${report.release?.name ?? 'the release'}`;
    return [
        ['page', 'scaling.html', (0,_assert_scaling_charts_render_page_js__WEBPACK_IMPORTED_MODULE_0__/* .renderPage */ .C)(title, timeline, evidence.earlier)],
        ['timeline', 'timeline.json', `${JSON.stringify(timeline)}\n`],
    ];
};
/** The parts of the job summary: verdicts, if any, and the charts of the load and of how the HPAs scaled. */
const proofParts = (report, evidence) => {
    const timeline = runTimeline(report, evidence);
    if (timeline === undefined)
        return [];
    const { scaling } = evidence;
    return [
        scaling === undefined ? '### Load\n' : '### Scaling\n',
        ...(scaling === undefined ? [] : [(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .bo)(_assert_scaling_charts_render_table_js__WEBPACK_IMPORTED_MODULE_5__/* .tableHead */ .P, (0,_assert_scaling_charts_render_table_js__WEBPACK_IMPORTED_MODULE_5__/* .scalingRows */ .D)(scaling.verdicts))]),
        ...(evidence.earlier === undefined
            ? []
            : [(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_4__/* .renderTable */ .bo)(_assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonHead */ .G7, (0,_assert_scaling_evidence_compare_js__WEBPACK_IMPORTED_MODULE_1__/* .comparisonRows */ .Vs)(evidence.earlier.comparison))]),
        (0,_assert_scaling_charts_render_mermaid_js__WEBPACK_IMPORTED_MODULE_6__/* .renderMermaid */ .m)(timeline),
    ];
};


/***/ })

};
