export const id = 8081;
export const ids = [8081];
export const modules = {

/***/ 30733:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.describeVerdict = exports.scalingFailure = exports.watchScaling = exports.foreignLoad = void 0;
const action_error_ts_1 = __webpack_require__(21025);
const judge_ts_1 = __webpack_require__(68705);
const load_too_small_ts_1 = __webpack_require__(31821);
const scaling_watch_ts_1 = __webpack_require__(63821);
const until_ts_1 = __webpack_require__(7343);
/** A load that somebody else sends: it counts from the start, and the watch ends when all is proven. */
exports.foreignLoad = {
    started: () => true,
    ended: () => true,
    failed: () => false,
    requestsPerSecond: () => undefined,
    atMost: 0,
};
/** Milliseconds to wait for a load to start. */
const patience = 120_000;
/**
 * Watches until the load has ended and every expectation is proven or its time has passed. The watch
 * starts when this is called, so call it before the load.
 */
const watchScaling = async (namespace, expectations, baselines, kubernetes, clock, load, progress, signal) => {
    const watch = new scaling_watch_ts_1.ScalingWatch(namespace, baselines, kubernetes, clock);
    let loadStartedAt;
    const latest = Math.max(...expectations.map(({ within }) => within));
    const judgeAll = (extra = {}) => expectations.map((expected) => {
        const baseline = baselines.find(({ hpa }) => hpa === expected.hpa);
        const known = circumstances(baseline, loadStartedAt ?? watch.elapsed(), load);
        return (0, judge_ts_1.judge)(expected, watch.timeline(), { ...known, ...extra });
    });
    const deadline = clock.now() + patience + Math.max(latest, load.atMost);
    await (0, until_ts_1.until)({ clock, deadline, signal, progress }, watch.watches, () => {
        if (loadStartedAt === undefined && load.started())
            loadStartedAt = watch.elapsed();
        progress.waiting(`the HPA: ${watch.describe()}`);
        if (loadStartedAt === undefined || !load.ended())
            return undefined;
        if (load.failed())
            return true;
        const late = watch.elapsed() - loadStartedAt > latest;
        return late || judgeAll().every(({ passed }) => passed) ? true : undefined;
    });
    const pendingReason = await whyPending(namespace, kubernetes);
    const targets = baselines.flatMap(({ hpa, targetPercent }) => targetPercent === undefined ? [] : [[hpa, targetPercent]]);
    return {
        verdicts: judgeAll(pendingReason === undefined ? {} : { pendingReason }),
        timeline: watch.timeline(),
        loadStartedAt: loadStartedAt ?? 0,
        targets: Object.fromEntries(targets),
        ...(load.profile === undefined ? {} : { profile: load.profile }),
    };
};
exports.watchScaling = watchScaling;
const circumstances = (baseline, loadStartedAt, load) => {
    const requestsPerSecond = load.requestsPerSecond();
    return {
        baseline: baseline?.replicas ?? 0,
        loadStartedAt,
        ...(baseline?.targetPercent === undefined ? {} : { targetPercent: baseline.targetPercent }),
        ...(baseline?.requestMillicores === undefined
            ? {}
            : { requestMillicores: baseline.requestMillicores }),
        ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
    };
};
/** What keeps pods from becoming ready, for the verdict; the verdict stands without it too. */
const whyPending = async (namespace, kubernetes) => {
    const pods = await kubernetes.list('pods', namespace).catch(() => []);
    return pods.find((pod) => !pod.ready && pod.message !== undefined)?.message;
};
/** The failure of all expectations that were not met, or nothing. */
const scalingFailure = (report) => {
    const failed = report.verdicts.filter(({ passed }) => !passed);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    return new action_error_ts_1.ActionError({
        code: first.code,
        message: failed.map(({ message }) => message).join('\n'),
        hint: hintFor(failed),
    });
};
exports.scalingFailure = scalingFailure;
/** One load goes to all of them, so the greatest rate that one needs is the one to set. */
const hintFor = (failed) => {
    const rates = failed.flatMap(({ neededRate }) => neededRate ?? []);
    const others = failed.filter(({ neededRate }) => neededRate === undefined);
    const hints = [
        ...(rates.length === 0 ? [] : [(0, load_too_small_ts_1.rateHint)(Math.max(...rates))]),
        ...others.map(({ hint }) => hint),
    ];
    return [...new Set(hints)].join('\n');
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
};
exports.describeVerdict = describeVerdict;


/***/ }),

/***/ 92239:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.valueAt = exports.chartData = void 0;
const own_ts_1 = __webpack_require__(64870);
const seconds = (milliseconds) => Math.round(milliseconds / 100) / 10;
/** The report as lines to draw. */
const chartData = ({ verdicts, timeline, loadStartedAt, targets, profile, }) => {
    const names = verdicts.map(({ hpa }) => hpa);
    const of = (hpa) => timeline.samples.filter((sample) => sample.hpa === hpa);
    const from = (at) => seconds(loadStartedAt + at);
    const times = [...timeline.samples, ...timeline.ready].map(({ at }) => at);
    return {
        end: Math.max(1, seconds(Math.max(loadStartedAt, ...times)), from(profile?.at(-1)?.[0] ?? 0)),
        loadStart: seconds(loadStartedAt),
        replicas: names.map((name) => ({
            name,
            points: of(name).map(({ at, desiredReplicas }) => [seconds(at), desiredReplicas]),
        })),
        cpu: names.map((name) => ({
            name,
            points: of(name).flatMap(({ at, utilization }) => utilization === undefined ? [] : [[seconds(at), utilization]]),
        })),
        targets: names.map((name) => (0, own_ts_1.own)(targets, name)),
        rate: profile && { name: 'load', points: profile.map(([at, rate]) => [from(at), rate]) },
    };
};
exports.chartData = chartData;
/** The value of a series at a time: the last one before it, or the first. */
const valueAt = ({ points }, time) => (points.findLast(([at]) => at <= time) ?? points[0])?.[1] ?? 0;
exports.valueAt = valueAt;


/***/ }),

/***/ 68705:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.judge = judge;
const load_too_small_ts_1 = __webpack_require__(31821);
const sample_ts_1 = __webpack_require__(49850);
const verdict_ts_1 = __webpack_require__(97243);
/**
 * Judges one HPA by its timeline. The order of evidence is: rescale events, the sampled desired
 * size, then ready replicas; current utilisation proves nothing, it falls as soon as pods spread.
 */
function judge(expected, all, circumstances) {
    const timeline = (0, sample_ts_1.timelineOf)(all, expected.hpa);
    const facts = gather(expected, timeline, circumstances);
    const seconds = (at) => at === null ? null : Math.round((at - circumstances.loadStartedAt) / 100) / 10;
    const reachedSeconds = seconds(facts.reachedAt);
    return {
        hpa: expected.hpa,
        from: facts.from,
        to: timeline.ready.at(-1)?.ready ?? facts.from,
        peak: Math.max(facts.peakDesired, facts.peakReady),
        atLeast: expected.atLeast,
        firstScaleUpSeconds: seconds(facts.firstScaleUpAt),
        reachedSeconds,
        ...explain({ expected, timeline, facts, reachedSeconds, known: circumstances }),
    };
}
function gather(expected, timeline, known) {
    const after = (items) => items.filter((item) => item.at >= known.loadStartedAt);
    const grew = [
        ...after(timeline.rescales).filter((rescale) => rescale.size > known.baseline),
        ...after(timeline.samples).filter((sample) => sample.desiredReplicas > known.baseline),
    ].map((item) => item.at);
    const ready = after(timeline.ready);
    const sizes = [
        ...after(timeline.rescales).map((rescale) => rescale.size),
        ...after(timeline.samples).map((sample) => sample.desiredReplicas),
    ];
    return {
        from: known.baseline,
        peakDesired: Math.max(known.baseline, ...sizes),
        peakReady: Math.max(0, ...ready.map((sample) => sample.ready)),
        firstScaleUpAt: grew.length === 0 ? null : Math.min(...grew),
        reachedAt: ready.find((sample) => sample.ready >= expected.atLeast)?.at ?? null,
    };
}
function explain({ expected, timeline, facts, reachedSeconds, known }) {
    const { hpa, atLeast } = expected;
    if (facts.firstScaleUpAt !== null && reachedSeconds !== null) {
        return reached(expected, facts, reachedSeconds);
    }
    if (facts.peakDesired >= atLeast && facts.firstScaleUpAt !== null) {
        return (0, verdict_ts_1.fail)('SCALING_PODS_PENDING', `${hpa} wanted ${facts.peakDesired} replicas, but only ${facts.peakReady} became ready` +
            (known.pendingReason === undefined ? '' : `: ${known.pendingReason}`), 'look at the pods that are not ready: free addresses in the pod subnet, the virtual node ' +
            'limit of the tenancy, and the pull secret are the usual reasons');
    }
    const metrics = timeline.samples.filter((sample) => sample.utilization !== undefined);
    if (metrics.length === 0) {
        return (0, verdict_ts_1.fail)('SCALING_NO_METRICS', `${hpa} got no CPU metrics while the load ran, so it could not decide`, 'check that metrics-server runs (kubectl top pods) and that each container requests CPU');
    }
    return (0, load_too_small_ts_1.tooSmall)(expected, facts, metrics, known);
}
function reached(expected, facts, reachedSeconds) {
    const { hpa, atLeast, within } = expected;
    const first = `${hpa} ${facts.from} → ${Math.max(facts.peakReady, atLeast)}`;
    if (reachedSeconds * 1000 <= within) {
        return { passed: true, code: 'SCALED', message: `${first} in ${reachedSeconds} s`, hint: '' };
    }
    return (0, verdict_ts_1.fail)('SCALING_TOO_SLOW', `${first} took ${reachedSeconds} s, allowed are ${within / 1000} s`, 'allow more time (a step of the HPA takes about 30 s), or start from more replicas');
}


/***/ }),

/***/ 24181:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.hpaTolerance = void 0;
exports.millicoresPerRequest = millicoresPerRequest;
exports.rateNeededFor = rateNeededFor;
exports.recommendedRate = recommendedRate;
exports.explainLoad = explainLoad;
/** The HPA controller leaves the size alone within this part of the target (its default). */
exports.hpaTolerance = 0.1;
/** CPU of one request in millicore-seconds. */
function millicoresPerRequest(figures) {
    return figures.usedMillicores / figures.requestsPerSecond;
}
/**
 * Requests per second that must be exceeded before the HPA goes to `replicas`, step by step:
 * from n - 1 pods it grows only when their mean use exceeds the target by more than the tolerance.
 */
function rateNeededFor(replicas, figures) {
    const target = (figures.requestMillicores * figures.targetPercent) / 100;
    const total = (replicas - 1) * target * (1 + exports.hpaTolerance);
    return Math.ceil(total / millicoresPerRequest(figures));
}
/** A round rate somewhat above what is needed for `replicas`, to recommend to the user. */
function recommendedRate(replicas, figures) {
    const needed = rateNeededFor(replicas, figures) * 1.05;
    const step = needed >= 1000 ? 100 : 10;
    return Math.ceil(needed / step) * step;
}
/** Two sentences that say why the load did not suffice and how much would. */
function explainLoad(atLeast, from, figures) {
    const perRequest = millicoresPerRequest(figures).toPrecision(3);
    const steps = [];
    for (let replicas = from + 1; replicas <= atLeast && steps.length < 3; replicas++) {
        steps.push(`more than ${rateNeededFor(replicas, figures)} req/s for ${replicas}`);
    }
    const [first, ...rest] = steps;
    const needed = [first === undefined ? '' : `${first} replicas`, ...rest].join(', ');
    return (`Target is ${figures.targetPercent} % of ${figures.requestMillicores}m; the load used ` +
        `${Math.round(figures.usedMillicores)}m at ${round(figures.requestsPerSecond)} req/s ` +
        `(${perRequest}m of CPU per request, measured). With the HPA's tolerance of ` +
        `${exports.hpaTolerance * 100} % it takes ${needed}.`);
}
function round(value) {
    return value >= 10 ? Math.round(value) : Math.round(value * 10) / 10;
}


/***/ }),

/***/ 31821:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.tooSmall = tooSmall;
exports.rateHint = rateHint;
const load_arithmetic_ts_1 = __webpack_require__(24181);
const verdict_ts_1 = __webpack_require__(97243);
/** An HPA that had metrics and did not grow far enough: by how much the load was too small, or not. */
function tooSmall(expected, facts, metrics, known) {
    const { hpa, atLeast } = expected;
    const stayed = facts.firstScaleUpAt === null
        ? `${hpa} stayed at ${facts.from} replica${facts.from === 1 ? '' : 's'}`
        : `${hpa} grew from ${facts.from} to ${facts.peakDesired} replicas, not to ${atLeast}`;
    const used = Math.max(0, ...metrics.map((sample) => (sample.millicores ?? 0) * sample.currentReplicas));
    const peakPercent = Math.max(...metrics.map((sample) => sample.utilization ?? 0));
    const target = known.targetPercent;
    const lastPercent = metrics.at(-1)?.utilization ?? 0;
    if (target !== undefined && lastPercent > target * (1 + load_arithmetic_ts_1.hpaTolerance)) {
        return (0, verdict_ts_1.fail)('SCALING_NOT_REACHED', `${stayed}; CPU was still at ${lastPercent} % of the request with a target of ${target} %`, 'let the load run longer and allow more time, or raise maxReplicas of the HPA');
    }
    const { requestMillicores, requestsPerSecond } = known;
    if (!target || !requestMillicores || !requestsPerSecond || used === 0) {
        return (0, verdict_ts_1.fail)('SCALING_LOAD_TOO_SMALL', `${stayed}; CPU reached ${peakPercent} % of the request` +
            (target === undefined ? '' : ` with a target of ${target} %`), 'send more requests per second, or lower the target of the HPA');
    }
    const figures = {
        requestMillicores,
        targetPercent: target,
        usedMillicores: used,
        requestsPerSecond,
    };
    const neededRate = (0, load_arithmetic_ts_1.recommendedRate)(atLeast, figures);
    const message = `${stayed}\n${(0, load_arithmetic_ts_1.explainLoad)(atLeast, facts.from, figures)}`;
    return { ...(0, verdict_ts_1.fail)('SCALING_LOAD_TOO_SMALL', message, rateHint(neededRate)), neededRate };
}
function rateHint(perSecond) {
    return `set load.rate to ${perSecond}/s or more`;
}


/***/ }),

/***/ 8318:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderMermaid = void 0;
const chart_data_ts_1 = __webpack_require__(92239);
/** Points on the axis: more are not readable in a job summary. */
const columns = 13;
/**
 * Replicas over time as a Mermaid chart. GitHub draws it in job summaries; where it cannot, the
 * table beside it says the same.
 */
const renderMermaid = (data) => {
    const times = Array.from({ length: columns }, (_, i) => (data.end * i) / (columns - 1));
    const highest = Math.max(1, ...data.replicas.flatMap(({ points }) => points.map(([, y]) => y)));
    const names = data.replicas.map(({ name }) => name).join(', ');
    return [
        '```mermaid',
        'xychart-beta',
        `  title ${JSON.stringify(`Replicas: ${names}`)}`,
        `  x-axis "seconds" [${times.map((time) => Math.round(time)).join(', ')}]`,
        `  y-axis "replicas" 0 --> ${highest + 1}`,
        ...data.replicas.map((series) => `  line [${times.map((time) => (0, chart_data_ts_1.valueAt)(series, time)).join(', ')}]`),
        '```',
        '',
    ].join('\n');
};
exports.renderMermaid = renderMermaid;


/***/ }),

/***/ 23862:
/***/ ((__unused_webpack_module, exports, __webpack_require__) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderPage = void 0;
const chart_data_ts_1 = __webpack_require__(92239);
const render_table_ts_1 = __webpack_require__(3545);
const render_svg_ts_1 = __webpack_require__(52643);
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
`;
/** A page of its own with the curves: one file, no script, nothing loaded from anywhere. */
const renderPage = (title, report) => {
    const rows = (0, render_table_ts_1.scalingRows)(report.verdicts).map((cells, index) => {
        const key = `<span class="key" style="background:${(0, render_svg_ts_1.colourOf)(index)}"></span>`;
        const [name = '', ...rest] = cells.map(render_svg_ts_1.escapeMarkup);
        return `<tr><td>${key}${name}</td>${rest.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
    });
    const reasons = report.verdicts
        .filter(({ passed }) => !passed)
        .map(({ message, hint }) => `<pre>${(0, render_svg_ts_1.escapeMarkup)(`${message}\nDo: ${hint}`)}</pre>`);
    return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${(0, render_svg_ts_1.escapeMarkup)(title)}</title>
<style>${style}</style>
<h1>${(0, render_svg_ts_1.escapeMarkup)(title)}</h1>
<table>
<tr>${render_table_ts_1.tableHead.map((head) => `<th>${head}</th>`).join('')}</tr>
${rows.join('\n')}
</table>
${reasons.join('\n')}
${(0, render_svg_ts_1.renderSvgs)((0, chart_data_ts_1.chartData)(report)).join('\n')}
</html>
`;
};
exports.renderPage = renderPage;


/***/ }),

/***/ 52643:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.renderSvgs = exports.colourOf = exports.escapeMarkup = void 0;
const width = 860;
const height = 230;
const margin = { left: 52, right: 20, top: 34, bottom: 34 };
/** Told apart also by those who do not see all colours (Okabe and Ito's palette). */
const colours = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9'];
/** Text that may stand in HTML and SVG. */
const escapeMarkup = (text) => text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
exports.escapeMarkup = escapeMarkup;
const colourOf = (index) => colours[index % colours.length] ?? '#000';
exports.colourOf = colourOf;
/** The load if it is known, replicas and CPU over time, one drawing each. */
const renderSvgs = (data) => {
    const { end, loadStart, rate } = data;
    const load = {
        title: 'Load, requests per second',
        series: rate === undefined ? [] : [rate],
        isStepped: false,
        lines: [],
        colour: () => 'currentColor',
    };
    const replicas = { title: 'Replicas wanted', series: data.replicas, isStepped: true, lines: [] };
    const cpu = {
        title: 'CPU, per cent of the request (dashed: target)',
        series: data.cpu,
        isStepped: false,
        lines: data.targets,
    };
    const panels = [...(rate === undefined ? [] : [load]), replicas, cpu];
    return panels.map((panel) => renderPanel({ colour: exports.colourOf, ...panel, end, loadStart }));
};
exports.renderSvgs = renderSvgs;
const renderPanel = (panel) => {
    const values = panel.series.flatMap(({ points }) => points.map(([, y]) => y));
    const highest = Math.max(1, ...values, ...panel.lines.map((line) => line ?? 0));
    const step = niceStep(highest);
    const top = topOf(highest, step);
    const x = (time) => margin.left + (time / panel.end) * (width - margin.left - margin.right);
    const y = (value) => height - margin.bottom - (value / top) * (height - margin.top - margin.bottom);
    const right = width - margin.right;
    return [
        `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${(0, exports.escapeMarkup)(panel.title)}">`,
        `<text x="${margin.left}" y="18" class="title">${(0, exports.escapeMarkup)(panel.title)}</text>`,
        ...ticks(top, step).map((tick) => `<line x1="${margin.left}" x2="${right}" y1="${round(y(tick))}" y2="${round(y(tick))}" class="grid"/>` +
            `<text x="${margin.left - 8}" y="${round(y(tick) + 4)}" class="tick end">${tick}</text>`),
        ...timeTicks(panel.end).map((tick) => `<text x="${round(x(tick))}" y="${height - 12}" class="tick middle">${tick} s</text>`),
        `<line x1="${round(x(panel.loadStart))}" x2="${round(x(panel.loadStart))}" y1="${margin.top}" y2="${height - margin.bottom}" class="start"/>`,
        `<text x="${round(x(panel.loadStart) + 4)}" y="${margin.top + 12}" class="tick">load starts</text>`,
        ...panel.lines.flatMap((line, index) => line === undefined
            ? []
            : [
                `<line x1="${margin.left}" x2="${right}" y1="${round(y(line))}" y2="${round(y(line))}" stroke="${panel.colour(index)}" stroke-dasharray="5 4"/>`,
            ]),
        ...panel.series.map((series, index) => `<path d="${path(series, panel, x, y)}" fill="none" stroke="${panel.colour(index)}" stroke-width="${widthOf(index, panel)}"/>`),
        '</svg>',
    ].join('\n');
};
/** Steps often lie on each other: the lower ones are wider, so that all are seen. */
const widthOf = (index, { series, isStepped }) => isStepped ? 2 + 2.5 * (series.length - 1 - index) : 2;
const path = ({ points }, { isStepped, end }, x, y) => {
    const last = points.at(-1);
    if (last === undefined)
        return '';
    const all = isStepped ? [...points, [end, last[1]]] : points;
    return all
        .map(([time, value], index) => {
        const across = isStepped && index > 0 ? `H${round(x(time))}` : '';
        return `${index === 0 ? 'M' : `${across}L`}${round(x(time))} ${round(y(value))}`;
    })
        .join('');
};
const round = (value) => Math.round(value * 10) / 10;
/** At most six round steps to the highest value. */
const niceStep = (value) => [1, 2, 5, 10, 20, 50, 100, 200].find((step) => value / step <= 6) ?? 500;
/** Above the highest value, so that its line keeps clear of the edge and of what is written there. */
const topOf = (value, step) => (Math.floor(value / step) + 1) * step;
const ticks = (top, step) => Array.from({ length: top / step + 1 }, (_, index) => index * step);
const timeTicks = (end) => {
    const step = [5, 10, 30, 60, 120, 300, 600].find((candidate) => end / candidate <= 10) ?? 1_800;
    return Array.from({ length: Math.floor(end / step) + 1 }, (_, index) => index * step);
};


/***/ }),

/***/ 3545:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.scalingRows = exports.tableHead = void 0;
exports.tableHead = ['HPA', 'Result', 'Replicas', 'Peak', 'First scale-up', 'Reached'];
const after = (seconds) => (seconds === null ? '–' : `${seconds} s`);
/** A row per HPA, in the order of the verdicts. */
const scalingRows = (verdicts) => verdicts.map((verdict) => [
    verdict.hpa,
    verdict.passed ? '✔ scaled' : `✖ ${verdict.code}`,
    `${verdict.from} → ${verdict.to} (expected ${verdict.atLeast})`,
    String(verdict.peak),
    after(verdict.firstScaleUpSeconds),
    after(verdict.reachedSeconds),
]);
exports.scalingRows = scalingRows;


/***/ }),

/***/ 49850:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.timelineOf = timelineOf;
/** The part of a timeline that concerns one HPA. */
function timelineOf(timeline, hpa) {
    return {
        samples: timeline.samples.filter((sample) => sample.hpa === hpa),
        rescales: timeline.rescales.filter((rescale) => rescale.hpa === hpa),
        ready: timeline.ready.filter((sample) => sample.hpa === hpa),
    };
}


/***/ }),

/***/ 63821:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.ScalingWatch = void 0;
/** Milliseconds by which the clocks of runner and API server may differ for an event to count. */
const skew = 5_000;
/** Watches HPAs, their events and their workloads from before the load; keeps all it sees. */
class ScalingWatch {
    watches;
    #clock;
    #startedAt;
    #baselines;
    #samples = [];
    #rescales = [];
    #ready = [];
    constructor(namespace, baselines, kubernetes, clock) {
        this.#clock = clock;
        this.#startedAt = clock.now();
        this.#baselines = baselines;
        const kinds = new Set(baselines.map(({ workload }) => workload.kind));
        this.watches = [
            kubernetes.watch('hpa', namespace, this.#onHpa),
            kubernetes.watch('events', namespace, this.#onEvent),
            ...(kinds.has('Deployment')
                ? [kubernetes.watch('deployments', namespace, this.#onWorkload)]
                : []),
            ...(kinds.has('StatefulSet')
                ? [kubernetes.watch('statefulsets', namespace, this.#onWorkload)]
                : []),
        ];
    }
    /** Milliseconds since the watch began. */
    elapsed() {
        return this.#clock.now() - this.#startedAt;
    }
    timeline() {
        return { samples: this.#samples, rescales: this.#rescales, ready: this.#ready };
    }
    /** One line for heartbeats: `edge 1 → 3 (CPU 97 %), orders 1`. */
    describe() {
        return this.#baselines
            .map(({ hpa, replicas }) => {
            const last = this.#samples.findLast((sample) => sample.hpa === hpa);
            const now = last?.desiredReplicas ?? replicas;
            const cpu = last?.utilization === undefined ? '' : ` (CPU ${last.utilization} %)`;
            return `${hpa} ${now === replicas ? replicas : `${replicas} → ${now}`}${cpu}`;
        })
            .join(', ');
    }
    async stop() {
        await Promise.all(this.watches.map((watch) => watch.stop()));
    }
    #onHpa = ({ view }) => {
        if (!this.#baselines.some(({ hpa }) => hpa === view.name))
            return;
        this.#samples.push({
            at: this.elapsed(),
            hpa: view.name,
            currentReplicas: view.currentReplicas,
            desiredReplicas: view.desiredReplicas,
            ...(view.utilization === undefined ? {} : { utilization: view.utilization }),
            ...(view.millicores === undefined ? {} : { millicores: view.millicores }),
        });
    };
    #onEvent = ({ type, view }) => {
        if (type === 'DELETED' || view.reason !== 'SuccessfulRescale')
            return;
        if (view.at < this.#startedAt - skew)
            return;
        const size = /New size: (\d+)/.exec(view.message)?.[1];
        const known = this.#baselines.some(({ hpa }) => hpa === view.object.name);
        if (size === undefined || !known)
            return;
        this.#rescales.push({ at: this.elapsed(), hpa: view.object.name, size: Number(size) });
    };
    #onWorkload = ({ view }) => {
        for (const { hpa, workload } of this.#baselines) {
            if (workload.kind !== view.kind || workload.name !== view.name)
                continue;
            this.#ready.push({ at: this.elapsed(), hpa, ready: view.ready });
        }
    };
}
exports.ScalingWatch = ScalingWatch;


/***/ }),

/***/ 97243:
/***/ ((__unused_webpack_module, exports) => {


Object.defineProperty(exports, "__esModule", ({ value: true }));
exports.fail = fail;
function fail(code, message, hint) {
    return { passed: false, code, message, hint };
}


/***/ })

};
