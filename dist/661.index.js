export const id = 661;
export const ids = [661];
export const modules = {

/***/ 661:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  runLoad: () => (/* binding */ runLoad)
});

// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
;// CONCATENATED MODULE: ./dist.src/stages/load/k6-settings.js
/** Milliseconds that k6 may take in addition to the load itself: start, graceful stop, summary. */
const OVERHEAD = 120_000;
/** Returns the variables of every script. */
const environmentOf = ({ url, host, ratePerSecond, durationMilliseconds, }) => ({
    BASE_URL: url,
    RATE: String(ratePerSecond),
    DURATION: `${Math.round(durationMilliseconds / 1000)}s`,
    ...(host !== undefined && { HOST: host }),
});

// EXTERNAL MODULE: ./dist.src/stages/with-heartbeat.js
var with_heartbeat = __webpack_require__(2933);
;// CONCATENATED MODULE: ./dist.src/stages/load/exit-codes.js
/** The meaning of k6's exit codes; any other is an unspecified failure. */
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
/**
 * Describes what the load does at the moment, to follow a text:
 * `: 80.0 req/s, p95 up to 41 ms, 0 of the last 400 failed`.
 */
const describeNow = (sent) => {
    const recent = sent.recent(SECONDS);
    const sum = (value) => recent.reduce((all, second) => all + value(second), 0);
    const ended = sum((second) => second.ended);
    if (ended === 0)
        return recent.length === 0 ? '' : ': no responses';
    const failed = sum((second) => second.failed);
    const dropped = sum((second) => second.dropped);
    const times = recent.flatMap(({ p95Milliseconds }) => p95Milliseconds ?? []);
    // The pods of a user's script report no times until their end.
    const p95 = times.length === 0 ? '' : `p95 up to ${Math.round(Math.max(...times))} ms, `;
    const never = dropped === 0 ? '' : `, ${dropped} never sent`;
    return (`: ${(ended / recent.length).toFixed(1)} req/s, ${p95}` +
        `${failed} of the last ${ended} failed${never}`);
};

// EXTERNAL MODULE: ./dist.src/stages/load/profile.js
var profile = __webpack_require__(44614);
;// CONCATENATED MODULE: ./dist.src/stages/load/bounds.js

/** Share of iterations that may be dropped: a load that sends less than promised would prove nothing. */
const DROPPED = 0.01;
/** The limits of a load without a user's script. */
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
/** The figures of all pods, with the limits that they cross together. */
const judgedTogether = (options, summary) => ({
    ...summary,
    crossed: boundsOf(options)
        .filter(({ isCrossed }) => isCrossed(summary))
        .map(({ metric, threshold }) => `${metric}: ${threshold}`),
});

// EXTERNAL MODULE: ./dist.src/values/network/url.js
var network_url = __webpack_require__(86615);
// EXTERNAL MODULE: ./dist.src/stages/deploy/response/await-responses.js
var await_responses = __webpack_require__(97921);
;// CONCATENATED MODULE: ./dist.src/stages/load/require-target.js



const isAnswer = (response) => 'status' in response && response.status < 500;
const firstUrl = ({ url, calls }) => (0,network_url/* joinUrl */.w)(url, calls[0]?.path ?? '/');
/** The address for the name, if the release responds there to that name. */
const atAddress = async ({ addressUrl, command }, asked, probe, progress) => {
    // Only k6 can be given addresses for names.
    if (addressUrl === undefined || command !== undefined)
        return undefined;
    const { hostname, pathname, search } = new URL(asked.url);
    const url = (0,network_url/* joinUrl */.w)(addressUrl, `${pathname}${search}`);
    const response = await probe({ url, host: hostname });
    if (!isAnswer(response))
        return undefined;
    const address = new URL(addressUrl).hostname.replaceAll(/[[\]]/g, '');
    const said = (0,await_responses/* describeResponse */.o)(asked.response);
    progress.warning(`${asked.url} does not respond (${said}); the load goes to ${hostname} at ${address}`);
    return { [hostname]: address };
};
/**
 * Where the name of the target is, for pods that send the load: they ask the target themselves, and may
 * reach what we do not.
 */
const hostsForPods = async (target, probe, progress) => {
    const url = firstUrl(target);
    const response = await probe({ url });
    return isAnswer(response) ? undefined : atAddress(target, { url, response }, probe, progress);
};
/**
 * Probes the target once before a load is sent. A user's script or command may speak another
 * protocol than HTTP, so a failed probe is only reported then.
 *
 * @returns the address of its name, if that does not resolve by itself
 * @throws ActionError LOAD_TARGET_UNREACHABLE
 */
const requireTarget = async (target, probe, progress) => {
    const url = firstUrl(target);
    const response = await probe({ url });
    if (isAnswer(response))
        return undefined;
    const hosts = await atAddress(target, { url, response }, probe, progress);
    if (hosts !== undefined)
        return hosts;
    const said = (0,await_responses/* describeResponse */.o)(response);
    if (target.script !== undefined || target.command !== undefined) {
        progress.warning(`${url} does not respond to HTTP (${said}); the load is sent all the same`);
        return undefined;
    }
    throw new action_error/* ActionError */.l({
        code: 'LOAD_TARGET_UNREACHABLE',
        message: `${url} does not respond, so no load was sent: ${said}`,
        hint: 'Deploy first; check the URL and that the runner may connect to it.',
    });
};

// EXTERNAL MODULE: ./dist.src/values/load/pod-script-file.js
var pod_script_file = __webpack_require__(92494);
// EXTERNAL MODULE: ./dist.src/values/load/latency-histogram.js
var latency_histogram = __webpack_require__(68913);
// EXTERNAL MODULE: ./dist.src/values/load/pod-report.js
var pod_report = __webpack_require__(58366);
;// CONCATENATED MODULE: ./dist.src/stages/load/pod-script.js


/** Address of k6's own API in the pod, from which live counters are read. */
const K6_API = '127.0.0.1:6565';
const seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)}s`;
/** One virtual user in each pod only reports: the segments distribute this number evenly. */
const reporter = ({ pods, warmUpMilliseconds, durationMilliseconds }) => ({
    ...{ executor: 'constant-vus', exec: 'report', vus: pods, gracefulStop: '0s' },
    duration: seconds(warmUpMilliseconds + durationMilliseconds),
});
/** A threshold without a limit makes k6 count what has the tag, without judging. */
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
/**
 * Contains the pod's index in an Indexed Job; k6's operator gives each pod its segment as an
 * argument.
 */
const INDEX = 'JOB_COMPLETION_INDEX';
/** The boundaries of all pods' segments, in k6's form. */
const podSegments = (pods) => Array.from({ length: pods + 1 }, (_, part) => part === 0 ? '0' : part === pods ? '1' : `${part}/${pods}`).join(',');
/** Options, in JavaScript, that give a pod of an Indexed Job its part. */
const podSegment = (pods) => `{
  executionSegment: \`\${Number(__ENV.${INDEX})}/${pods}:\${Number(__ENV.${INDEX}) + 1}/${pods}\`,
  executionSegmentSequence: '${podSegments(pods)}',
}`;
/** Options of k6 besides the scenarios; the script fills in what depends on the pod. */
const podOptions = ({ waitMilliseconds }) => ({
    thresholds: counted(),
    setupTimeout: seconds(waitMilliseconds + 60_000),
});
/**
 * What a pod's script has in addition to the runner's. Response times are counted in buckets, so
 * that those of all pods can be added up; the counters are logged each second as totals since the
 * start, so that a lost line loses nothing.
 */
const podPart = ({ pods }) => `
if (__ENV.${INDEX} !== undefined) Object.assign(options, ${podSegment(pods)})
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
    exec.test.abort('the target does not respond')
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

;// CONCATENATED MODULE: ./dist.src/stages/load/pod-user-script.js



/** Name of the reporting scenario, which no user's scenario has. */
const REPORTER = 'oke-load-report';
/** Number of quantiles requested from k6 per response time: percentiles are exact to one. */
const SLICES = 1_000;
/** Seconds without a virtual user of the script after which it is over. */
const IDLE = 3;
/** Seconds that a pod that is deleted stays after its report: its log goes with it. */
const LINGER = 6;
const pod_user_script_seconds = (milliseconds) => `${Math.ceil(milliseconds / 1000)}s`;
/** Options that override the script's. */
const forced = ({ waitMilliseconds }) => ({
    setupTimeout: pod_user_script_seconds(waitMilliseconds + 60_000),
});
/** A pod's final report, from k6's own counts. */
const summary = ({ durationMilliseconds }) => `
const bucketOf = (ms) => {
  const floor = ${latency_histogram/* latencyScale */.ft.floorMilliseconds}
  const steps = ms > floor ? Math.ceil(Math.log(ms / floor) / Math.log(${latency_histogram/* latencyScale */.ft.ratio}) - 1e-9) : 0
  return Math.min(steps, ${latency_histogram/* latencyScale */.ft.last})
}

/** Adds a distribution to a histogram: each slice has its part of the count, all together the whole. */
const addTo = (took, values) => {
  const upTo = (slice) => Math.round(((values.count || 0) * slice) / ${SLICES})
  stats.slice(1).forEach((stat, slice) => {
    const count = upTo(slice + 1) - upTo(slice)
    const bucket = bucketOf(values[stat])
    if (count > 0) took[bucket] = (took[bucket] || 0) + count
  })
}

export function handleSummary({ metrics }) {
  const valuesOf = (name) => (metrics[name] === undefined ? {} : metrics[name].values)
  const ofScenarios = (name) => Object.keys(all).map((one) => valuesOf(\`\${name}{scenario:\${one}}\`))
  const requests = valuesOf('http_reqs').count || 0
  const took = {}
  const times = requests > 0 ? [valuesOf('http_req_duration')] : ofScenarios('iteration_duration')
  times.forEach((values) => addTo(took, values))
  const countsOf = ({ type, values: { count, passes, fails } }) =>
    type === 'counter' ? { count } : type === 'rate' ? { passes, fails } : {}
  const thresholds = Object.entries(metrics).flatMap(([metric, one]) =>
    Object.entries(one.thresholds || {}).map(([expression, { ok }]) => ({
      ...{ metric, expression, isKept: ok },
      ...countsOf(one),
    })),
  )
  const whole = {
    ...{ requests, took, thresholds },
    failed: valuesOf('http_req_failed').passes || 0,
    dropped: valuesOf('dropped_iterations').count || 0,
  }
  const sent = ofScenarios('iterations').reduce((sum, { count }) => sum + (count || 0), 0)
  const report = { at: Date.now(), sent, last: true, whole }
  if (Date.now() >= startAt + ${durationMilliseconds}) {
    return { stdout: '\\n${pod_report/* REPORT */.r}' + JSON.stringify(report) + '\\n' }
  }
  say(report)
  sleep(${LINGER})
  return {}
}
`;
/**
 * The script that k6 runs in a pod in place of the user's: all that this exports, with the pod's
 * segment, a common start, and reports for the runner. The user's functions send requests that this
 * script cannot see, so the reports of each second have only iterations, without a request of their
 * own that the thresholds would count, and the last report has k6's own counts.
 */
const podUserScript = (share) => `
import { sleep } from 'k6'
import exec from 'k6/execution'
import * as own from './${share.file}'
export * from './${share.file}'

const startAt = Number(open('./start'))
const say = (line) => console.log('${pod_report/* REPORT */.r}' + JSON.stringify(line))

const { scenarios, vus, duration, iterations, stages, ...others } = own.options || {}
const plain = () => {
  if (iterations !== undefined) return { executor: 'shared-iterations', vus, iterations, maxDuration: duration }
  if (duration !== undefined) return { executor: 'constant-vus', vus, duration }
  if (stages !== undefined) return { executor: 'ramping-vus', startVUs: vus, stages }
  return { executor: 'per-vu-iterations', vus }
}
const all = scenarios === undefined ? { default: plain() } : scenarios
const reporter = {
  ...{ executor: 'per-vu-iterations', vus: ${share.pods}, iterations: 1, exec: 'okeLoadReport' },
  ...{ maxDuration: '${pod_user_script_seconds(share.longestMilliseconds)}', gracefulStop: '0s' },
}
const counted = {}
for (const name of Object.keys(all)) {
  counted[\`iterations{scenario:\${name}}\`] = []
  counted[\`iteration_duration{scenario:\${name}}\`] = []
}
const stats = ['count']
for (let slice = 0; slice < ${SLICES}; slice++) stats.push(\`p(\${((slice + 0.5) * 100) / ${SLICES}})\`)

export const options = {
  ...others,
  hosts: { ...${JSON.stringify(share.hosts ?? {})}, ...others.hosts },
  scenarios: { ...all, '${REPORTER}': reporter },
  thresholds: { ...counted, ...others.thresholds },
  summaryTrendStats: stats,
  ...(__ENV.${INDEX} === undefined ? {} : ${podSegment(share.pods)}),
  ...${JSON.stringify(forced(share))},
}

export async function setup() {
  const data = own.setup === undefined ? undefined : await own.setup()
  say({ early: startAt - Date.now() })
  const left = startAt - Date.now()
  if (left > 0) sleep(left / 1000)
  return data
}

export default function (data) {
  return own.default(data)
}

export function okeLoadReport() {
  let idle = 0
  while (Date.now() < startAt + ${share.durationMilliseconds} || idle < ${IDLE}) {
    // At whole seconds, so that those of all pods are the same ones.
    sleep((1000 - (Date.now() % 1000)) / 1000)
    say({ at: Date.now(), sent: exec.instance.iterationsCompleted })
    idle = exec.instance.vusActive > 1 ? 0 : idle + 1
  }
}
${summary(share)}`;

// EXTERNAL MODULE: ./dist.src/values/load/load-users.js
var load_users = __webpack_require__(45259);
// EXTERNAL MODULE: ./dist.src/values/network/statuses.js
var network_statuses = __webpack_require__(44142);
;// CONCATENATED MODULE: ./dist.src/stages/load/script.js






/** Milliseconds after which a request times out. */
const TIMEOUT = 10_000;
/**
 * A k6 script with arrival rates. The initial virtual users suffice for response times of up to two
 * seconds (creating more meanwhile costs requests), the maximum for ten, when a request times out;
 * if they run out, iterations are dropped, which is a threshold of its own: a load that silently
 * sends less than promised would prove nothing. k6 replaces `${NAME}` in headers and bodies from
 * its environment, so that the script contains no secret.
 */
const loadScript = (options) => {
    return scriptOf(options, {
        imports: '',
        settings: { scenarios: { load: scenario(options) }, thresholds: thresholds(options) },
        more: '',
        isCounting: false,
    });
};
/**
 * Returns the script of pods that share the load: they count for the runner, which judges the total.
 */
const podScript = (options, share) => {
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
};
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
        ...(options.hosts === undefined ? {} : { hosts: options.hosts }),
        summaryTrendStats: ['avg', 'min', 'med', 'max', 'p(90)', 'p(95)', 'p(99)'],
    };
    return `import http from 'k6/http'
import { sleep } from 'k6'
${imports}
export const options = ${JSON.stringify(all, null, 2)}

const fill = (text) => text.replace(/\\$\\{([A-Za-z_][A-Za-z0-9_]*)\\}/g, (whole, name) => __ENV[name] ?? whole)
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
/** k6 accepts whole numbers only; if a rate per second is not whole, all are given per minute. */
const arrivals = (options) => {
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
};
const thresholds = (options) => Object.fromEntries(boundsOf(options).map(({ metric, threshold }) => [metric, [threshold]]));

;// CONCATENATED MODULE: ./dist.src/stages/load/load-request.js




/** Milliseconds of one run; that of pods includes the warm-up. */
const timeOf = ({ pods, durationMilliseconds, warmUpMilliseconds = 0, }) => durationMilliseconds + (pods === undefined ? 0 : warmUpMilliseconds);
/** The input of the generator. */
const load_request_scriptOf = (request) => {
    const { script, command, pods, hosts, durationMilliseconds, warmUpMilliseconds = 0 } = request;
    if (command !== undefined)
        return { command };
    if (script !== undefined && pods !== undefined) {
        return { text: podUserScript(userShare(request, pods, script)), imported: script };
    }
    if (script !== undefined)
        return { path: script, ...(hosts !== undefined && { hosts }) };
    if (pods === undefined)
        return { text: loadScript(request) };
    const times = { durationMilliseconds, warmUpMilliseconds, waitMilliseconds: pods.startWithin };
    return { text: podScript(request, { pods: pods.count, ...times }) };
};
const userShare = (request, pods, script) => ({
    ...{ pods: pods.count, waitMilliseconds: pods.startWithin },
    durationMilliseconds: request.durationMilliseconds,
    longestMilliseconds: timeOf(request) + OVERHEAD,
    file: (0,pod_script_file/* podScriptFile */.F)(script),
    hosts: request.hosts,
});

// EXTERNAL MODULE: ./dist.src/values/duration.js
var values_duration = __webpack_require__(85651);
;// CONCATENATED MODULE: ./dist.src/stages/load/warm-up.js





/**
 * Sends the requests of a load at its initial rate for some time before it. A separate k6 run: it
 * does not affect figures, thresholds or the live display of the load. Problems in it show in the
 * load, which follows in any case.
 * @throws ActionError TOOL_MISSING, TOOL_CHECKSUM_WRONG, PROCESS_* if k6 did not end by itself
 */
const warmUp = async (load, { k6, clock }, progress, signal) => {
    const { url, hosts, calls, thinkMilliseconds, warmUpMilliseconds: duration = 0 } = load;
    if (duration === 0)
        return;
    const ratePerSecond = (0,profile/* firstRate */.Rf)((0,profile/* stepsOf */.B_)(load));
    const shape = { ratePerSecond, durationMilliseconds: duration, rampMilliseconds: 0 };
    const options = { url, hosts, calls, thinkMilliseconds, ...shape, maxFailedRate: 1 };
    progress.info(`warming up for ${(0,values_duration/* formatDuration */.a)(duration)} at ${ratePerSecond} req/s, not counted`);
    const limits = { timeout: duration + OVERHEAD, signal };
    const running = k6.run({ text: loadScript(options) }, environmentOf(options), limits, {
        onLine: () => undefined,
    });
    await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, () => progress.waiting('the warm-up to end'));
};

;// CONCATENATED MODULE: ./dist.src/stages/load/target-down.js

/** Seconds for which nearly all requests have to fail. */
const target_down_SECONDS = 10;
/** Share of requests that counts as nearly all. */
const ALL = 0.99;
/**
 * Whether the target is clearly down: nearly all requests have failed for some time, and so many
 * overall that the load can no longer pass. An overloaded first replica may still pass once others
 * start.
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
const runLoad = async (given, { k6, probe, clock }, progress, { onStart, signal, isEnough } = {}) => {
    // Pods probe the target and warm up themselves: only they may be able to reach its address.
    const isFromHere = given.pods === undefined;
    const findHosts = isFromHere ? requireTarget : given.addressUrl && hostsForPods;
    const hosts = findHosts ? await findHosts(given, probe, progress) : undefined;
    const request = { ...given, hosts };
    if (isFromHere)
        await warmUp(request, { k6, clock }, progress, signal);
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
    const running = k6.run(load_request_scriptOf(request), environmentOf(request), options, observer);
    return judgeLoad(await (0,with_heartbeat/* withHeartbeat */.p)(clock, running, tick), request, stop);
};
/** Whether the user brings a script or command. */
const isOwn = ({ script, command }) => script !== undefined || command !== undefined;
const whyStop = (request, sent, isEnough) => {
    if (isEnough?.() === true)
        return 'enough';
    const { abortOnFail = false, maxFailedRate } = request;
    // A script of the user has thresholds of its own.
    if (isOwn(request) || !abortOnFail)
        return undefined;
    return isTargetDown(sent, request, maxFailedRate) ? 'down' : undefined;
};
/** k6 has a separate exit code for a requested stop; what was sent until then is judged. */
const isStopped = ({ exitCode }, summary, stop) => stop === 'enough' && exitCode === 105 && summary?.crossed.length === 0;
const targetDown = (summary) => new action_error/* ActionError */.l({
    code: 'LOAD_TARGET_DOWN',
    message: `the load was stopped, because next to everything failed for 10 s${summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`}`,
    hint: 'Check the pods and their logs; start from more replicas or let the rate rise with "ramp". "abort-on-fail: false" sends the whole load in any case.',
});
/** A user's script need not send HTTP: it is judged by its thresholds, and by having run at all. */
const hasDone = ({ requests, iterations }, isOwnScript) => requests > 0 || (isOwnScript && iterations > 0);
/** k6's own verdict; if it does not evaluate the bounds itself, ours. */
const readSummary = ({ summary: text }, request) => {
    if (text === undefined)
        return undefined;
    const summary = (0,load_summary/* parseSummary */.W)(text);
    const { pods, script, command } = request;
    // A single k6 evaluates its thresholds; several that send one load are judged together.
    const isJudged = (pods === undefined || script !== undefined) && command === undefined;
    return isJudged ? summary : judgedTogether(request, summary);
};
const judgeLoad = (ended, request, stop) => {
    const { seconds } = ended;
    const summary = readSummary(ended, request);
    if (ended.failure !== undefined)
        return { summary, seconds, failure: ended.failure };
    const isCrossed = ended.exitCode === 0 && (summary?.crossed.length ?? 0) > 0;
    const result = isCrossed ? { ...ended, exitCode: 99 } : ended;
    const isGood = result.exitCode === 0 || isStopped(result, summary, stop);
    if (isGood && stop !== 'down' && summary !== undefined && hasDone(summary, isOwn(request))) {
        return { summary, seconds, failure: undefined };
    }
    if (stop === 'down')
        return { summary, seconds, failure: targetDown(summary) };
    return { summary, seconds, failure: failureOf(result, summary, request) };
};
const nothingDone = ({ script, command }) => {
    if (command !== undefined)
        return 'the command sent no request, by its own figures';
    return `the script sent no request${script === undefined ? '' : ', and no iteration of it ended'}`;
};
const failureOf = ({ exitCode, output }, summary, request) => {
    const known = k6ExitCodes[exitCode];
    const figures = summary === undefined ? '' : ` (${(0,load_summary/* describeLoad */.s)(summary)})`;
    const crossed = (summary?.crossed ?? []).map((threshold) => `\n  ${threshold}`).join('');
    const tail = output.trimEnd().split('\n').slice(-10).join('\n');
    return new action_error/* ActionError */.l({
        code: known?.code ?? 'LOAD_FAILED',
        message: exitCode === 0
            ? nothingDone(request)
            : `${known?.meaning ?? `k6 failed with exit code ${exitCode}`}${figures}${crossed === '' ? `\n${tail}` : crossed}`,
        hint: known?.hint ?? 'Read what k6 says above.',
    });
};


/***/ }),

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   ft: () => (/* binding */ latencyScale),
/* harmony export */   q$: () => (/* binding */ sinceThen)
/* harmony export */ });
/* unused harmony export bucketOf */
/** The growth of the response time buckets: each reaches 5 % further than the one before. */
const latencyScale = { floorMilliseconds: 0.1, ratio: 1.05, last: 260 };
/**
 * The bucket of a response time: the first one that reaches it. The pods' scripts compute the same.
 */
const bucketOf = (milliseconds) => {
    if (!(milliseconds > latencyScale.floorMilliseconds))
        return 0;
    const bucket = Math.ceil(Math.log(milliseconds / latencyScale.floorMilliseconds) / Math.log(latencyScale.ratio) - 1e-9);
    return Math.min(bucket, latencyScale.last);
};
/** The middle of a bucket in milliseconds, at most 2.5 % from everything in it. */
const middleOf = (bucket) => bucket === 0
    ? latencyScale.floorMilliseconds / 2
    : latencyScale.floorMilliseconds * latencyScale.ratio ** (bucket - 0.5);
/** One histogram over all that the others hold. */
const mergeHistograms = (histograms) => {
    const merged = new Map();
    for (const histogram of histograms) {
        for (const [bucket, count] of histogram)
            merged.set(bucket, (merged.get(bucket) ?? 0) + count);
    }
    return merged;
};
/** The difference between a histogram and an earlier state of it. */
const sinceThen = (now, then) => new Map([...now]
    .map(([bucket, count]) => [bucket, count - (then.get(bucket) ?? 0)])
    .filter(([, count]) => count > 0));
/**
 * The response time in milliseconds below which a share (0..1) of all lie, by the nearest rank;
 * undefined for an empty histogram.
 */
const percentileOf = (histogram, share) => {
    const buckets = [...histogram].sort(([a], [b]) => a - b);
    const rank = Math.max(1, Math.ceil(buckets.reduce((sum, [, count]) => sum + count, 0) * share));
    let below = 0;
    for (const [bucket, count] of buckets) {
        below += count;
        if (below >= rank)
            return middleOf(bucket);
    }
    return undefined;
};


/***/ }),

/***/ 58366:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ parsePodLine),
/* harmony export */   r: () => (/* binding */ REPORT)
/* harmony export */ });
/* harmony import */ var _json_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(87065);

/** Marks the lines that a pod of a load prints for the runner. */
const REPORT = 'oke-load ';
const histogram = (value) => new Map(Object.entries((0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value)).map(([bucket, found]) => [Number(bucket), (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(found)]));
const thresholdOf = (value) => {
    const { metric, expression, isKept, ...values } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
    const counts = Object.entries(values).filter(([, one]) => typeof one === 'number');
    return {
        ...{ metric: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(metric), expression: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .text */ .Qq)(expression), isKept: isKept !== false },
        ...Object.fromEntries(counts),
    };
};
const wholeOf = (value) => {
    if (value === undefined)
        return undefined;
    const { requests, failed, dropped, took, thresholds } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(value);
    const counts = { requests: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(requests), failed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed), dropped: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped) };
    return { ...counts, took: histogram(took), thresholds: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .list */ .p_)(thresholds).map(thresholdOf) };
};
/** Reads a line of a pod's log; other output of a script is text. */
const parsePodLine = (line) => {
    const found = line.startsWith(REPORT) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(REPORT.length)) : undefined;
    const { at, sent, failed, dropped, took, last, early, unreachable, whole } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(found);
    if (typeof early === 'number')
        return { kind: 'ready', early };
    if (typeof unreachable === 'string')
        return { kind: 'unreachable', why: unreachable };
    if (typeof at !== 'number')
        return { kind: 'text', text: line };
    const counts = { sent: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sent), failed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed), dropped: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped) };
    const ended = wholeOf(whole);
    const report = { at, ...counts, took: histogram(took), isLast: last === true };
    return { kind: 'report', report: { ...report, ...(ended && { whole: ended }) } };
};


/***/ }),

/***/ 92494:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   F: () => (/* binding */ podScriptFile)
/* harmony export */ });
/** Name of the user's script in a pod; k6 recognizes TypeScript by the extension. */
const podScriptFile = (path) => path.endsWith('.ts') ? 'script.ts' : 'script.js';


/***/ })

};
