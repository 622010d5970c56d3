export const id = 4054;
export const ids = [4054];
export const modules = {

/***/ 64054:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  e: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: ./dist.src/stages/deploy/answer/await-answers.js
var await_answers = __webpack_require__(79799);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/network/url.js
var network_url = __webpack_require__(86615);
;// CONCATENATED MODULE: ./dist.src/stages/load/k6-settings.js
/** Milliseconds that k6 may take beyond the load itself: start, graceful stop, summary. */
const OVERHEAD = 120_000;
/** Returns what every script is told. */
const environmentOf = ({ url, ratePerSecond, durationMilliseconds }) => ({
    BASE_URL: url,
    RATE: String(ratePerSecond),
    DURATION: `${Math.round(durationMilliseconds / 1000)}s`,
});

// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
;// CONCATENATED MODULE: ./dist.src/stages/load/exit-codes.js
/** What an exit code of k6 means; any other one is a failure without further meaning. */
const k6ExitCodes = {
    99: {
        code: 'LOAD_THRESHOLD_CROSSED',
        meaning: 'a threshold was crossed',
        hint: 'see the figures above; relax the threshold or send fewer requests per second',
    },
    104: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'k6 could not use the configuration of the script',
        hint: 'run `k6 inspect` on the script',
    },
    105: {
        code: 'LOAD_ABORTED',
        meaning: 'k6 was stopped from outside',
        hint: 'the job was cancelled or ran into its time limit',
    },
    107: {
        code: 'LOAD_SCRIPT_INVALID',
        meaning: 'the script threw an exception',
        hint: 'run the script with `k6 run --iterations 1` and read the stack trace',
    },
    108: {
        code: 'LOAD_ABORTED',
        meaning: 'the script called test.abort()',
        hint: 'see its message above',
    },
    110: {
        code: 'LOAD_MARKED_FAILED',
        meaning: 'the script marked the test as failed',
        hint: 'see its message above',
    },
};

;// CONCATENATED MODULE: ./dist.src/stages/load/live-line.js
/** Seconds that a line of figures is made of. */
const SECONDS = 5;
/** What the load does now, to follow a text: `: 80.0 req/s, p95 up to 41 ms, 0 of the last 400 failed`. */
const describeNow = (sent) => {
    const recent = sent.recent(SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const ended = sum((second) => second.ended);
    if (ended === 0)
        return recent.length === 0 ? '' : ': nothing answers';
    const failed = sum((second) => second.failed);
    const dropped = sum((second) => second.dropped);
    const slowest = Math.max(...recent.map(({ p95Milliseconds = 0 }) => p95Milliseconds));
    const never = dropped === 0 ? '' : `, ${dropped} never sent`;
    return (`: ${(ended / recent.length).toFixed(1)} req/s, p95 up to ${Math.round(slowest)} ms, ` +
        `${failed} of the last ${ended} failed${never}`);
};

// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
;// CONCATENATED MODULE: ./dist.src/stages/load/bounds.js

/** Share of iterations that may be dropped: a load that sends less than promised would prove nothing. */
const DROPPED = 0.01;
/** The bounds of a load that the user brings no script for. */
const boundsOf = (options) => {
    const { maxFailedRate, maxP95Milliseconds: maxP95 } = options;
    const maxDropped = Math.floor((0,profile/* expectedRequests */.F5)(options) * DROPPED);
    return [
        {
            metric: 'http_req_failed',
            threshold: `rate<=${maxFailedRate}`,
            isCrossed: ({ failedRate }) => failedRate > maxFailedRate,
        },
        {
            metric: 'dropped_iterations',
            threshold: `count<=${maxDropped}`,
            isCrossed: ({ droppedIterations }) => droppedIterations > maxDropped,
        },
        ...(maxP95 === undefined
            ? []
            : [
                {
                    metric: 'http_req_duration',
                    threshold: `p(95)<${maxP95}`,
                    isCrossed: ({ p95Milliseconds }) => p95Milliseconds >= maxP95,
                },
            ]),
    ];
};
/** The figures of all pods, with the bounds that they cross together. */
const judgedTogether = (options, summary) => ({
    ...summary,
    crossed: boundsOf(options)
        .filter(({ isCrossed }) => isCrossed(summary))
        .map(({ metric, threshold }) => `${metric}: ${threshold}`),
});

// EXTERNAL MODULE: ./dist.src/values/load/load-users.js
var load_users = __webpack_require__(45259);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
// EXTERNAL MODULE: ./dist.src/values/load/latency-histogram.js
var latency_histogram = __webpack_require__(68913);
// EXTERNAL MODULE: ./dist.src/values/load/pod-report.js
var pod_report = __webpack_require__(58366);
;// CONCATENATED MODULE: ./dist.src/stages/load/pod-script.js


/** Address of k6's own API in the pod, where the counters are read while they grow. */
const K6_API = '127.0.0.1:6565';
const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)}s`;
/** One virtual user in each pod, which only reports: the segments share so many out evenly. */
const reporter = ({ pods, warmUpMilliseconds, durationMilliseconds }) => ({
    ...{ executor: 'constant-vus', exec: 'report', vus: pods, gracefulStop: '0s' },
    duration: seconds(warmUpMilliseconds + durationMilliseconds),
});
/** Without a bound, a threshold makes k6 count what has the tag, and judges nothing. */
const counted = () => {
    const thresholds = { 'dropped_iterations{scenario:load}': [] };
    for (let bucket = 0; bucket <= latency_histogram/* latencyScale */.ft.last; bucket++) {
        thresholds[`load_took{bucket:${bucket}}`] = [];
    }
    return thresholds;
};
/** The scenarios of a pod: what is counted begins after the warm-up. */
const podScenarios = (load, warmUp, share) => {
    const { warmUpMilliseconds } = share;
    const first = { ...warmUp, exec: 'warmUp', gracefulStop: '0s' };
    return {
        load: { ...load, startTime: seconds(warmUpMilliseconds) },
        ...(warmUpMilliseconds === 0 ? {} : { warmUp: first }),
        report: reporter(share),
    };
};
/** Options of k6 beside the scenarios; what depends on the pod is put in by the script. */
const podOptions = ({ pods, waitMilliseconds }) => ({
    thresholds: counted(),
    setupTimeout: seconds(waitMilliseconds + 60_000),
    executionSegmentSequence: Array.from({ length: pods + 1 }, (_, part) => part === 0 ? '0' : part === pods ? '1' : `${part}/${pods}`).join(','),
});
/**
 * What the script of a pod has beside that of the runner. Response times are counted in buckets, so that
 * those of all pods can be added up; the counters go out with the log each second, all since the start,
 * so that a line that is lost loses nothing.
 */
const podPart = ({ pods }) => `
const part = Number(__ENV.JOB_COMPLETION_INDEX)
options.executionSegment = \`\${part}/${pods}:\${part + 1}/${pods}\`
const sent = new Counter('load_sent')
const failed = new Counter('load_failed')
const took = new Counter('load_took')
const startAt = Number(open('./start'))
const say = (line) => console.log('${pod_report/* REPORT */.r}' + JSON.stringify(line))

const count = ({ status, timings }, { statuses }) => {
  const ms = timings.duration
  const floor = ${latency_histogram/* latencyScale */.ft.floorMilliseconds}
  const steps = ms > floor ? Math.ceil(Math.log(ms / floor) / Math.log(${latency_histogram/* latencyScale */.ft.ratio}) - 1e-9) : 0
  sent.add(1)
  if (!statuses.some(({ min, max }) => status >= min && status <= max)) failed.add(1)
  took.add(1, { bucket: String(Math.min(steps, ${latency_histogram/* latencyScale */.ft.last})) })
}

const figures = (values) => {
  const took = {}
  for (const name of Object.keys(values)) {
    const [, bucket] = /^load_took\\{bucket:(\\d+)\\}$/.exec(name) || []
    if (bucket !== undefined && values[name] > 0) took[bucket] = values[name]
  }
  const value = (name) => values[name] || 0
  const dropped = value('dropped_iterations{scenario:load}')
  return { at: Date.now(), sent: value('load_sent'), failed: value('load_failed'), dropped, took }
}

export function setup() {
  const { url, headers } = calls[0]
  const early = startAt - Date.now()
  const { status, error } = http.get(url, { headers, timeout: '10s' })
  if (status === 0 || status >= 500) {
    say({ unreachable: status === 0 ? error : \`status \${status}\` })
    exec.test.abort('the target does not answer')
  }
  say({ early })
  const left = startAt - Date.now()
  if (left > 0) sleep(left / 1000)
}

export function warmUp() {
  send(false)
}

export function report() {
  // At whole seconds, so that those of all pods are the same ones.
  sleep((1000 - (Date.now() % 1000)) / 1000)
  const answer = http.get('http://${K6_API}/v1/metrics', { responseType: 'text', timeout: '5s' })
  const values = {}
  if (answer.status === 200) {
    for (const { id, attributes } of answer.json('data')) values[id] = attributes.sample.count
    say(figures(values))
  }
}

export function handleSummary({ metrics }) {
  const values = {}
  for (const name of Object.keys(metrics)) values[name] = metrics[name].values.count
  return { stdout: '\\n${pod_report/* REPORT */.r}' + JSON.stringify({ ...figures(values), last: true }) + '\\n' }
}
`;

;// CONCATENATED MODULE: ./dist.src/stages/load/script.js






/** Milliseconds after which a request is given up. */
const TIMEOUT = 10_000;
/**
 * A k6 script with arrival rates. Virtual users are there for answers of up to two seconds (making more
 * meanwhile costs requests), and at most for ten, when a request is given up; if they run out, iterations
 * are dropped, which is a threshold of its own: a load that silently sends less than promised would prove
 * nothing. What `${NAME}` in headers and bodies stands for is put in by k6, from its environment, so that
 * no secret is in the script.
 */
function loadScript(options) {
    return scriptOf(options, {
        imports: '',
        settings: { scenarios: { load: scenario(options) }, thresholds: thresholds(options) },
        more: '',
        isCounting: false,
    });
}
/** The same for pods that share the load: they count for the runner, which judges what all have sent. */
function podScript(options, share) {
    const ratePerSecond = (0,profile/* firstRate */.Rf)((0,profile/* stepsOf */.B_)(options));
    const steps = [
        { perSecond: ratePerSecond, milliseconds: share.warmUpMilliseconds, isRamp: false },
    ];
    const warmUp = scenario({ ...options, ratePerSecond, steps });
    const scenarios = podScenarios(scenario(options), warmUp, share);
    return scriptOf(options, {
        imports: "import exec from 'k6/execution'\nimport { Counter } from 'k6/metrics'\n",
        settings: { scenarios, ...podOptions(share) },
        more: podPart(share),
        isCounting: true,
    });
}
const scenario = (options) => {
    const { first, most } = (0,load_users/* usersOf */.e)(options.ratePerSecond, options.thinkMilliseconds);
    return { ...arrivals(options), preAllocatedVUs: first, maxVUs: most };
};
const scriptOf = (options, parts) => {
    const { thinkMilliseconds: think = 0 } = options;
    const { imports, settings, more, isCounting } = parts;
    const last = [
        ...(isCounting ? ['if (isCounted) count(answer, call)'] : []),
        ...(think === 0 ? [] : [`sleep(${think / 1000})`]),
    ];
    const all = {
        discardResponseBodies: true,
        // A kept connection stays with one pod; with new ones, new replicas get their share.
        noConnectionReuse: true,
        ...settings,
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'
import { sleep } from 'k6'
${imports}
export const options = ${JSON.stringify(all, null, 2)}

const fill = (text) => text.replace(/\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}/g, (_, name) => __ENV[name])
const calls = ${JSON.stringify(callsOf(options), null, 2)}
for (const call of calls) {
  for (const name of Object.keys(call.headers)) call.headers[name] = fill(call.headers[name])
  if (call.body !== null) call.body = fill(call.body)
  call.expected = http.expectedStatuses(...call.statuses)
}
${more}
const send = (isCounted) => {
  let chance = Math.random() * calls.reduce((sum, { weight }) => sum + weight, 0)
  const call = calls.find(({ weight }) => (chance -= weight) < 0) ?? calls[0]
  const { method, url, body, headers, expected: responseCallback } = call
  const params = { headers, timeout: '${TIMEOUT / 1000}s', responseCallback }
  const answer = http.request(method, url, body, params)
${last.map((line) => `  ${line}\n`).join('')}}

export default function () {
  send(true)
}
`;
};
const callsOf = ({ url, calls }) => calls.map(({ method, path, weight, headers = {}, body = null, statuses = network_statuses/* GOOD */.yq }) => ({
    ...{ method, weight, headers, body },
    url: (0,network_url/* joinUrl */.w)(url, path),
    statuses: statuses.map(([min, max]) => ({ min, max })),
}));
const script_seconds = (milliseconds) => `${Math.round(milliseconds / 1000)}s`;
/** k6 takes whole numbers only; where a rate is none by the second, all are given by the minute. */
function arrivals(options) {
    const steps = (0,profile/* stepsOf */.B_)(options);
    const isWhole = steps.every(({ perSecond }) => Number.isInteger(perSecond));
    const timeUnit = isWhole ? '1s' : '1m';
    const rateOf = (perSecond) => Math.ceil(perSecond * (isWhole ? 1 : 60) - 1e-9);
    const [first] = steps;
    if (first !== undefined && steps.length === 1 && !first.isRamp) {
        const duration = script_seconds(first.milliseconds);
        return { executor: 'constant-arrival-rate', rate: rateOf(first.perSecond), timeUnit, duration };
    }
    const stages = steps.flatMap(({ perSecond, milliseconds, isRamp }, index) => {
        const target = rateOf(perSecond);
        const jump = isRamp || target === rateOf(steps[index - 1]?.perSecond ?? perSecond);
        const hold = { target, duration: script_seconds(milliseconds) };
        return jump ? [hold] : [{ target, duration: '0s' }, hold];
    });
    const startRate = rateOf((0,profile/* firstRate */.Rf)(steps));
    return { executor: 'ramping-arrival-rate', startRate, timeUnit, stages };
}
const thresholds = (options) => Object.fromEntries(boundsOf(options).map(({ metric, threshold }) => [metric, [threshold]]));

// EXTERNAL MODULE: ./dist.src/values/duration.js
var values_duration = __webpack_require__(85651);
;// CONCATENATED MODULE: ./dist.src/stages/load/warm-up.js





/**
 * Sends the requests of a load at the rate that it begins with, for some time before it. A run of k6 of
 * its own: neither figures nor thresholds, nor what is shown of the load, know of it. What goes wrong
 * in it is seen in the load, which follows in any case.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG, PROCESS_* if k6 did not end by itself
 */
const warmUp = async (load, { k6, clock }, progress, signal) => {
    const { url, calls, thinkMilliseconds, warmUpMilliseconds: duration = 0 } = load;
    if (duration === 0)
        return;
    const ratePerSecond = (0,profile/* firstRate */.Rf)((0,profile/* stepsOf */.B_)(load));
    const shape = { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: 0 };
    const options = { url, calls, thinkMilliseconds, ...shape, maxFailedRate: 1 };
    progress.info(`warming up for ${(0,values_duration/* formatDuration */.a)(duration)} at ${ratePerSecond} req/s, not counted`);
    const limits = { timeout: duration + OVERHEAD, signal };
    const running = k6.run({ text: loadScript(options) }, environmentOf(options), limits, {
        onLine: () => undefined,
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, () => progress.waiting('the warm-up to end'));
};

;// CONCATENATED MODULE: ./dist.src/stages/load/target-down.js

/** Seconds for which next to everything has to fail. */
const target_down_SECONDS = 10;
/** Share of requests that is next to everything. */
const ALL = 0.99;
/**
 * Whether the target is clearly down: next to everything has failed for some time, and so much of the
 * whole that the load can no longer pass. A first replica that is overrun until others come may pass yet.
 */
const isTargetDown = (sent, shape, maxFailedRate) => {
    const recent = sent.recent(target_down_SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const isFailing = sum(({ failed }) => failed) >= sum(({ ended }) => ended) * ALL;
    if (recent.length < target_down_SECONDS || !isFailing)
        return false;
    const failed = sent.seconds().reduce((all, second) => all + second.failed, 0);
    return failed > (0,profile/* expectedRequests */.F5)(shape) * maxFailedRate;
};

// EXTERNAL MODULE: ./dist.src/stages/load/summary.js
var load_summary = __webpack_require__(45615);
;// CONCATENATED MODULE: ./dist.src/stages/load.js












const nothingSent = { seconds: () => [], recent: () => [] };
/**
 * Sends the load and reads its figures.
 *
 * @throws ActionError LOAD_TARGET_UNREACHABLE before any load is sent, TOOL_MISSING
 */
const runLoad = async (request, { k6, probe, clock }, progress, { onStart, signal, isEnough } = {}) => {
    // Pods ask the target and warm up themselves: it may have an address that only they reach.
    if (request.pods === undefined) {
        await requireTarget(firstUrl(request), probe, request.script !== undefined, progress);
        await warmUp(request, { k6, clock }, progress, signal);
    }
    const ending = new AbortController();
    const options = { timeout: timeOf(request) + OVERHEAD, ...{ signal, interrupt: ending.signal } };
    let sent = nothingSent;
    let stop;
    const observer = {
        onLine: (line) => (line.trim() === '' ? undefined : progress.info(line)),
        onSent: (load) => {
            sent = load;
            onStart?.(load);
        },
    };
    const tick = () => {
        const { ratePerSecond } = request;
        progress.waiting(`the load of ${ratePerSecond} req/s to end${describeNow(sent)}`);
        stop ??= whyStop(request, sent, isEnough);
        if (stop !== undefined)
            ending.abort();
    };
    const running = k6.run(load_scriptOf(request), environmentOf(request), options, observer);
    return judgeLoad(await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, tick), request, stop);
};
/** Milliseconds of one run: that of pods has the warm-up in it. */
const timeOf = ({ pods, durationMilliseconds, warmUpMilliseconds = 0 }) => durationMilliseconds + (pods === undefined ? 0 : warmUpMilliseconds);
const load_scriptOf = (request) => {
    const { script, pods, durationMilliseconds, warmUpMilliseconds = 0 } = request;
    if (script !== undefined)
        return { path: script };
    if (pods === undefined)
        return { text: loadScript(request) };
    const times = { durationMilliseconds, warmUpMilliseconds, waitMilliseconds: pods.startWithin };
    return { text: podScript(request, { pods: pods.count, ...times }) };
};
const firstUrl = ({ url, calls: [first] }) => (0,network_url/* joinUrl */.w)(url, first?.path ?? '/');
const whyStop = (request, sent, isEnough) => {
    if (isEnough?.() === true)
        return 'enough';
    const { script, abortOnFail = false, maxFailedRate } = request;
    // A script of the user has thresholds of its own.
    if (script !== undefined || !abortOnFail)
        return undefined;
    return isTargetDown(sent, request, maxFailedRate) ? 'down' : undefined;
};
/** A script of the user may speak another protocol than HTTP: it is told, and the script decides. */
const requireTarget = async (url, probe, isOwnScript, progress) => {
    const answer = await probe({ url });
    if ('status' in answer && answer.status < 500)
        return;
    const said = (0,await_answers/* describeAnswer */.O)(answer);
    if (isOwnScript) {
        progress.warning(`${url} does not answer to HTTP (${said}); the script is run all the same`);
        return;
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not answer, so no load was sent: ${said}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};
/** k6 ends with a code of its own where it was asked to; what was sent until then is judged. */
const isStopped = ({ exitCode }, summary, stop) => stop === 'enough' && exitCode === 105 && summary?.crossed.length === 0;
const targetDown = (summary) => new action_error/* ActionError */.l({
    code: 'LOAD_TARGET_DOWN',
    message: `the load was stopped, because next to everything failed for 10 s${summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`}`,
    hint: 'Look at the pods and their logs; start from more replicas or let the rate rise with "ramp". "abort-on-fail: false" sends the whole load in any case.',
});
/** A script of the user need not send HTTP: its thresholds judge it, and that it ran at all. */
const hasDone = ({ requests, iterations }, isOwnScript) => requests > 0 || (isOwnScript && iterations > 0);
/** What k6 says, with what several of them came to together. */
const readSummary = ({ summary: text }, request) => {
    if (text === undefined)
        return undefined;
    const summary = (0,load_summary/* parseSummary */.W)(text);
    return request.pods === undefined ? summary : judgedTogether(request, summary);
};
const judgeLoad = (ended, request, stop) => {
    const { seconds } = ended;
    const isOwnScript = request.script !== undefined;
    const summary = readSummary(ended, request);
    if (ended.failure !== undefined)
        return { summary, seconds, failure: ended.failure };
    const isCrossed = ended.exitCode === 0 && (summary?.crossed.length ?? 0) > 0;
    const result = isCrossed ? { ...ended, exitCode: 99 } : ended;
    const isGood = result.exitCode === 0 || isStopped(result, summary, stop);
    if (isGood && stop !== 'down' && summary !== undefined && hasDone(summary, isOwnScript)) {
        return { summary, seconds, failure: undefined };
    }
    if (stop === 'down')
        return { summary, seconds, failure: targetDown(summary) };
    return { summary, seconds, failure: failureOf(result, summary, isOwnScript) };
};
const failureOf = ({ exitCode, output }, summary, isOwnScript) => {
    const known = k6ExitCodes[exitCode];
    const figures = summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = output.trimEnd().split('\n').slice(-10).join('\n');
    return new action_error/* ActionError */.l({
        code: known?.code ?? 'LOAD_FAILED',
        message: exitCode === 0
            ? `the script sent no request${isOwnScript ? ', and no iteration of it ended' : ''}`
            : `${known?.meaning ?? `k6 failed with exit code ${exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
};


/***/ })

};
