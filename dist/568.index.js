export const id = 568;
export const ids = [568];
export const modules = {

/***/ 66971:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  G: () => (/* binding */ pricesIn),
  T: () => (/* binding */ readerOf)
});

// EXTERNAL MODULE: external "node:fs"
var external_node_fs_ = __webpack_require__(73024);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var files_workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/charts/values-file.js
var values_file = __webpack_require__(77606);
;// CONCATENATED MODULE: ./dist.src/values/prices.js


const invalid = (what) => new action_error/* ActionError */.l({
    code: 'PRICES_INVALID',
    message: `the price file ${what}`,
    hint: 'Write, for example, {currency: USD, ocpu-hour: 0.01, gb-hour: 0.0015}, as YAML or JSON, with the prices of your contract.',
});
/** @throws ActionError PRICES_INVALID */
const parsePrices = async (text) => {
    const values = await (0,values_file/* parseValues */.Q)(text);
    const price = (key) => {
        const value = values[key];
        if (typeof value === 'number' && value >= 0)
            return value;
        throw invalid(`has no number in "${key}"`);
    };
    const { currency } = values;
    if (typeof currency !== 'string' || !/^[A-Z]{3}$/.test(currency)) {
        throw invalid('has no currency of three letters');
    }
    return { currency, ocpuHour: price('ocpu-hour'), gigabyteHour: price('gb-hour') };
};

;// CONCATENATED MODULE: ./dist.src/actions/check/files.js




/** The text of a file of the checkout; undefined if there is none, or a link leads out of it. */
const readerOf = (workspace) => (file) => {
    try {
        return (0,external_node_fs_.readFileSync)((0,files_workspace/* placeInWorkspace */.mY)(workspace, 'chart', file), 'utf8');
    }
    catch {
        return undefined;
    }
};
/** The prices of a file, if one is named. @throws ActionError PRICES_INVALID */
const pricesIn = async (path, workspace) => {
    if (path === undefined)
        return undefined;
    const place = (0,files_workspace/* placeInWorkspace */.mY)(workspace, 'input "price-file"', path);
    if ((0,external_node_fs_.existsSync)(place))
        return parsePrices((0,external_node_fs_.readFileSync)(place, 'utf8'));
    throw new action_error/* ActionError */.l({
        code: 'PRICES_INVALID',
        message: `input "price-file": ${path} does not exist`,
        hint: 'Paths are relative to the workspace: run actions/checkout first.',
    });
};


/***/ }),

/***/ 15285:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b: () => (/* binding */ k6InCluster),
  loadPods: () => (/* binding */ loadPods)
});

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl.js + 14 modules
var kubectl = __webpack_require__(41450);
// EXTERNAL MODULE: external "node:fs/promises"
var promises_ = __webpack_require__(51455);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/load/pod-script-file.js
var pod_script_file = __webpack_require__(92494);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/manifests.js
const PREFIX = 'oke-virtual-nodes-actions';
const LABEL = `${PREFIX}/load`;
/** The latest end of the load, after which later loads may clean it up. */
const ENDS_AT = `${PREFIX}/ends-at`;
const JOB = { apiVersion: 'batch/v1', kind: 'Job' };
const CONTAINER = 'k6';
/** Selects the pods of one load. */
const podSelector = (name) => `${LABEL}=${name}`;
const isLoad = (labels) => Object.hasOwn(labels, LABEL) && labels['app.kubernetes.io/managed-by'] === PREFIX;
const labelsOf = (name) => ({
    'app.kubernetes.io/managed-by': PREFIX,
    [LABEL]: name,
});
/** Seconds that a finished Job is kept for us before Kubernetes deletes it. */
const KEPT = 120;
/** Unprivileged; the user of k6's own image. */
const USER = 12_345;
/** Arguments by which k6 writes what is read of it. */
const PLAIN = ['--no-color', '--no-usage-report', '--log-format=raw'];
/** Name of the file that k6 runs. */
const MAIN = 'load.js';
const podSecurity = { runAsNonRoot: true, runAsUser: USER };
const containerSecurity = {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    capabilities: { drop: ['ALL'] },
};
/** Returns what a container of k6 has, whatever creates its pod. */
const k6Of = (settings, { name, values }) => {
    const size = { cpu: settings.cpu, memory: settings.memory };
    return {
        image: settings.image,
        env: Object.entries({
            K6_NO_USAGE_REPORT: 'true',
            K6_AUTO_EXTENSION_RESOLUTION: 'false',
            ...values,
        }).map(([key, value]) => ({ name: key, value })),
        envFrom: [{ secretRef: { name } }],
        resources: { requests: size, limits: size },
    };
};
const pullSecretsOf = ({ pullSecret }) => pullSecret === undefined ? {} : { imagePullSecrets: [{ name: pullSecret }] };
const containerOf = (settings, job) => ({
    name: CONTAINER,
    ...k6Of(settings, job),
    args: ['run', '--quiet', ...PLAIN, '--address=127.0.0.1:6565', `/load/${MAIN}`],
    volumeMounts: [{ name: 'load', mountPath: '/load' }],
    securityContext: containerSecurity,
});
/** Returns the metadata by which its pods and leftovers are found. */
const jobMetadata = ({ namespace }, { name, endsAt }) => ({
    ...{ name, namespace, labels: labelsOf(name) },
    annotations: { [ENDS_AT]: new Date(endsAt).toISOString() },
});
/** The Job that something belongs to. */
const ownedBy = (name, uid) => [
    { ...JOB, name, uid, blockOwnerDeletion: false, controller: false },
];
/**
 * The Job, fit for virtual nodes. It is created suspended: its script is owned by it, so it is
 * created afterwards, and the pods need it. A lost pod is not replaced: its part of the load is
 * over, and the others report what they sent.
 */
const jobManifest = (settings, job, isAtRest) => ({
    ...JOB,
    metadata: jobMetadata(settings, job),
    spec: {
        suspend: isAtRest,
        completionMode: 'Indexed',
        completions: settings.pods,
        parallelism: settings.pods,
        backoffLimitPerIndex: 0,
        podReplacementPolicy: 'Failed',
        activeDeadlineSeconds: Math.ceil((job.endsAt - job.madeAt) / 1000),
        ttlSecondsAfterFinished: KEPT,
        template: {
            metadata: { labels: labelsOf(job.name) },
            spec: {
                restartPolicy: 'Never',
                automountServiceAccountToken: false,
                enableServiceLinks: false,
                securityContext: podSecurity,
                ...pullSecretsOf(settings),
                containers: [containerOf(settings, job)],
                volumes: [{ name: 'load', configMap: { name: job.name } }],
            },
        },
    },
});
/** Script and secrets; they are deleted with the Job. */
const partManifests = ({ namespace }, { name, script, imported, startAt, secrets }, uid) => {
    const ownerReferences = ownedBy(name, uid);
    const metadata = { name, namespace, labels: labelsOf(name), ownerReferences };
    const data = { ...imported, [MAIN]: script, start: String(startAt) };
    return [
        { apiVersion: 'v1', kind: 'ConfigMap', metadata, immutable: true, data },
        { apiVersion: 'v1', kind: 'Secret', metadata, immutable: true, stringData: secrets },
    ];
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/leftovers.js


const isOver = ({ object }, now) => {
    const endsAt = Date.parse((0,json/* text */.Qq)((0,json.at)(object, 'metadata', 'annotations', ENDS_AT)));
    return isLoad((0,json/* strings */.P$)((0,json.at)(object, 'metadata', 'labels'))) && endsAt < now;
};
/**
 * Deletes leftovers of loads that nobody could clean up, e.g. a suspended one whose runner was
 * lost. Finds them by label, and only once their time is over, so that a load of another run is
 * left alone.
 * @returns the names of their Jobs
 */
const removeLeftovers = async (kubernetes, remove, namespace, now) => {
    const found = await kubernetes.listObjects(JOB, namespace);
    const names = found.filter((one) => isOver(one, now)).map(({ name }) => name);
    await Promise.all(names.map((name) => remove(namespace, name)));
    return names;
};

// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/pod-maker.js


/** Applies a Job, and returns its uid for the objects that belong to it. */
const applyJob = async (kubernetes, namespace, job) => {
    await kubernetes.apply(job);
    const wanted = (0,json/* text */.Qq)((0,json.at)(job, 'metadata', 'name'));
    const found = await kubernetes.listObjects(JOB, namespace);
    const made = found.find(({ name }) => name === wanted);
    return (0,json/* text */.Qq)((0,json.at)(made?.object, 'metadata', 'uid'));
};
/** Applies a Job and what belongs to it. */
const applyWithParts = async (kubernetes, settings, job, manifest) => {
    const uid = await applyJob(kubernetes, settings.namespace, manifest);
    for (const part of partManifests(settings, job, uid))
        await kubernetes.apply(part);
    return uid;
};
const INDEX = 'batch.kubernetes.io/job-completion-index';
/** Creates pods with our own Indexed Job, which is suspended until its script exists. */
const indexedJob = (kubernetes, settings, job) => ({
    name: job.name,
    make: async () => {
        await applyWithParts(kubernetes, settings, job, jobManifest(settings, job, true));
        await kubernetes.apply(jobManifest(settings, job, false));
    },
    indexOf: (labels) => Number(labels[INDEX]),
});

// EXTERNAL MODULE: ./dist.src/values/kubernetes/unknown-kind.js
var unknown_kind = __webpack_require__(85561);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/test-run.js




/** The kind for which k6's own operator creates pods. */
const TEST_RUN = { apiVersion: 'k6.io/v1alpha1', kind: 'TestRun' };
/**
 * Milliseconds within which a running operator reports in a TestRun's status that it has seen it;
 * it does so at once.
 */
const SEEN_WITHIN = 15_000;
/** Milliseconds between two polls for that. */
const PAUSE = 500;
/** The resources of the pod that would start the others: minimal, as they start by the clock. */
const STARTER = { cpu: '125m', memory: '128Mi' };
const ofPod = (settings) => ({
    ...pullSecretsOf(settings),
    automountServiceAccountToken: 'false',
    securityContext: podSecurity,
    containerSecurityContext: containerSecurity,
});
/** Probes k6's API, which responds late while its CPU is fully used: that must never end a load. */
const probe = (failureThreshold) => ({
    httpGet: { path: '/v1/status', port: 6565 },
    ...{ periodSeconds: 10, timeoutSeconds: 10, failureThreshold },
});
/**
 * Returns the TestRun, whose pods are like ours and also start by the clock: the operator neither
 * inspects the script first, nor makes k6 wait for its starter. The starter is created anyway, has
 * k6's image, which every node has, and ends at once.
 */
const testRun = (settings, job, uid) => {
    const { namespace, pods, image } = settings;
    const { name } = job;
    return {
        ...TEST_RUN,
        metadata: { name, namespace, labels: labelsOf(name), ownerReferences: ownedBy(name, uid) },
        spec: {
            ...{ parallelism: pods, quiet: 'true', paused: 'false', arguments: PLAIN.join(' ') },
            script: { configMap: { name, file: MAIN } },
            initializer: { disabled: true },
            starter: { ...ofPod(settings), image, resources: { limits: STARTER, requests: STARTER } },
            runner: {
                ...{ ...ofPod(settings), ...k6Of(settings, job) },
                metadata: { labels: labelsOf(name) },
                ...{ readinessProbe: probe(3), livenessProbe: probe(30) },
            },
        },
    };
};
/**
 * The Job that all of it goes with, as an operator's Jobs are never cleared away by Kubernetes: it wants
 * no pod, so it is complete at once, and is deleted when the load is over in any case.
 */
const keeper = (settings, job) => {
    const seconds = Math.ceil((job.endsAt - job.madeAt) / 1000);
    return {
        ...JOB,
        metadata: jobMetadata(settings, job),
        spec: {
            ...{ completions: 0, parallelism: 0, ttlSecondsAfterFinished: seconds + KEPT },
            template: {
                metadata: {},
                spec: { restartPolicy: 'Never', containers: [{ name: CONTAINER, ...k6Of(settings, job) }] },
            },
        },
    };
};
const stageOf = async (kubernetes, { namespace }, name) => {
    const found = await kubernetes.listObjects(TEST_RUN, namespace);
    return (0,json/* text */.Qq)((0,json.at)(found.find((one) => one.name === name)?.object, 'status', 'stage'));
};
/** Whether the cluster knows TestRuns. @throws ActionError where we may not have them */
const hasTestRuns = async (kubernetes, namespace) => {
    try {
        await kubernetes.listObjects(TEST_RUN, namespace);
        return true;
    }
    catch (error) {
        if ((0,unknown_kind/* isUnknownKind */.x)(error))
            return false;
        throw error;
    }
};
/**
 * Pods that k6's operator makes, a Job for each.
 *
 * @throws Error where no operator takes the TestRun on; what is made by then goes with the Job
 */
const byOperator = ({ kubernetes, clock }, settings, job, signal) => ({
    name: job.name,
    make: async () => {
        const uid = await applyWithParts(kubernetes, settings, job, keeper(settings, job));
        await kubernetes.apply(testRun(settings, job, uid));
        const until = clock.now() + SEEN_WITHIN;
        for (;;) {
            const stage = await stageOf(kubernetes, settings, job.name);
            if (stage === 'error')
                throw new Error('its operator finds an error in it');
            if (stage !== '')
                return;
            if (clock.now() >= until)
                throw new Error(`no operator took it on in ${SEEN_WITHIN / 1000} s`);
            await clock.sleep(PAUSE, signal);
        }
    },
    // The first one of the operator is 1.
    indexOf: (labels) => {
        const job = labels['batch.kubernetes.io/job-name'] ?? labels['job-name'] ?? '';
        return Number(job.slice(job.lastIndexOf('-') + 1)) - 1;
    },
});

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/make-pods.js




/** Has the pods of a load made, by k6's operator or else by a Job of our own. */
class PodMaking {
    #load;
    #cluster;
    #given;
    #signal;
    #timeout;
    constructor(load, cluster, given, limits) {
        this.#load = load;
        this.#cluster = cluster;
        this.#given = given;
        this.#signal = limits.signal;
        this.#timeout = limits.timeout;
    }
    async make(onLine) {
        return (await this.#byOperator(onLine)) ?? this.#byJob();
    }
    /** Undefined where the operator is not wanted, not there, or not for us. */
    async #byOperator(onLine) {
        const { operator, namespace } = this.#load;
        if (operator === 'never')
            return undefined;
        try {
            if (!(await hasTestRuns(this.#cluster.kubernetes, namespace)))
                return undefined;
            const job = this.#job();
            const maker = byOperator(this.#cluster, this.#load, job, this.#signal);
            const made = await this.#start(job, maker);
            onLine(`k6's operator makes the pods, by TestRun ${job.name}`);
            return made;
        }
        catch (error) {
            this.#signal?.throwIfAborted();
            onLine(`k6's operator is not used, a Job is: ${(0,action_error/* messageOf */.b)(error)}`);
            return undefined;
        }
    }
    #byJob() {
        const job = this.#job();
        return this.#start(job, indexedJob(this.#cluster.kubernetes, this.#load, job));
    }
    async #start(job, maker) {
        const { note, remove } = this.#cluster.jobs;
        await note(this.#load.namespace, job.name);
        try {
            await maker.make();
            return { job, maker };
        }
        catch (error) {
            await remove(this.#load.namespace, job.name).catch(() => undefined);
            throw error;
        }
    }
    #job() {
        const madeAt = this.#cluster.clock.now();
        const startAt = madeAt + this.#load.startWithin;
        const endsAt = startAt + this.#timeout;
        return {
            name: `load-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
            ...this.#given,
            madeAt,
            startAt,
            endsAt,
        };
    }
}

// EXTERNAL MODULE: ./dist.src/values/load/latency-histogram.js
var latency_histogram = __webpack_require__(68913);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/merged-thresholds.js

const EXPRESSION = /^\s*(count|rate|med|p\(([0-9.]+)\))\s*(<=?|>=?|===?|!=)\s*([0-9.]+)\s*$/;
const holds = (value, operator, bound) => {
    if (operator === '<')
        return value < bound;
    if (operator === '<=')
        return value <= bound;
    if (operator === '>')
        return value > bound;
    if (operator === '>=')
        return value >= bound;
    return (operator === '!=') !== (value === bound);
};
const sumOf = (thresholds, of) => {
    const values = thresholds.map(of);
    const known = values.filter((value) => value !== undefined);
    return known.length < values.length ? undefined : known.reduce((sum, value) => sum + value, 0);
};
/**
 * Returns the value of an aggregation over all pods; undefined if their values cannot be combined.
 */
const merged_thresholds_valueOf = (aggregation, percentile, thresholds, { seconds, took }) => {
    const count = sumOf(thresholds, (one) => one.count);
    if (count !== undefined && percentile === undefined) {
        return aggregation === 'count' ? count : count / seconds;
    }
    const passes = sumOf(thresholds, (one) => one.passes);
    const fails = sumOf(thresholds, (one) => one.fails);
    if (passes !== undefined && fails !== undefined)
        return passes / Math.max(1, passes + fails);
    if (thresholds[0]?.metric !== 'http_req_duration')
        return undefined;
    return (0,latency_histogram/* percentileOf */.D4)(took, percentile === undefined ? 0.5 : Number(percentile) / 100);
};
/** Whether all pods together cross a threshold, given each pod's own result. */
const isCrossed = (thresholds, merged) => {
    const failed = thresholds.filter(({ isKept }) => !isKept).length;
    const isCounter = thresholds.every(({ count }) => count !== undefined);
    // A rate or a percentile over all pods is between theirs; a sum is not.
    if (!isCounter && (failed === 0 || failed === thresholds.length))
        return failed > 0;
    const [, aggregation = '', percentile, operator = '', bound] = EXPRESSION.exec(thresholds[0]?.expression ?? '') ?? [];
    const value = merged_thresholds_valueOf(aggregation, percentile, thresholds, merged);
    return value === undefined || bound === undefined
        ? failed > 0
        : !holds(value, operator, Number(bound));
};
/**
 * The thresholds of a user's script that are crossed by what all pods sent. Counts
 * are added, and shares and response times are those of all; of what cannot be merged, one pod is enough.
 */
const crossedTogether = (pods, merged) => {
    const same = Map.groupBy(pods.flat(), ({ metric, expression }) => `${metric}: ${expression}`);
    return [...same.values()]
        .filter((thresholds) => isCrossed(thresholds, merged))
        .flatMap(([first]) => (first === undefined ? [] : [[first.metric, first.expression]]));
};

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/merged-load.js


const sum = (items, value) => items.reduce((all, item) => all + value(item), 0);
const tenth = (time) => Math.round(time * 10) / 10;
/** The sum over all pods in one second. */
const secondOf = (second, steps) => {
    const took = (0,latency_histogram/* mergeHistograms */.Q7)(steps.map((step) => step.took));
    const [p50, p95] = [(0,latency_histogram/* percentileOf */.D4)(took, 0.5), (0,latency_histogram/* percentileOf */.D4)(took, 0.95)];
    return {
        at: second * 1000,
        ended: sum(steps, ({ ended }) => ended),
        failed: sum(steps, ({ failed }) => failed),
        dropped: sum(steps, ({ dropped }) => dropped),
        ...(p50 === undefined || p95 === undefined
            ? {}
            : { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) }),
    };
};
const summaryOf = (totals, iterations, seconds) => {
    const count = sum(totals, ({ requests }) => requests);
    const failed = sum(totals, (total) => total.failed);
    const dropped = sum(totals, (total) => total.dropped);
    const took = (0,latency_histogram/* mergeHistograms */.Q7)(totals.map((total) => total.took));
    const percentile = (share) => (0,latency_histogram/* percentileOf */.D4)(took, share) ?? 0;
    const times = {
        ...{ med: percentile(0.5), 'p(90)': percentile(0.9) },
        ...{ 'p(95)': percentile(0.95), 'p(99)': percentile(0.99) },
    };
    const metrics = {
        http_reqs: { count, rate: count / seconds },
        http_req_failed: { value: count === 0 ? 0 : failed / count, passes: failed },
        http_req_duration: times,
        iterations: { count: iterations, rate: iterations / seconds },
        iteration_duration: times,
        dropped_iterations: { count: dropped, rate: dropped / seconds },
    };
    const judged = totals.map(({ thresholds }) => thresholds);
    const crossed = crossedTogether(judged, { seconds, took });
    for (const [metric, of] of Map.groupBy(crossed, ([name]) => name)) {
        const thresholds = Object.fromEntries(of.map(([, expression]) => [expression, true]));
        metrics[metric] = { ...metrics[metric], thresholds };
    }
    return JSON.stringify({ metrics });
};
/**
 * Merges the figures of several pods into one load: adds counts and the buckets of response times.
 */
class MergedLoad {
    #pods;
    #ofUser;
    /** @param ofUser whether a user's script sends it */
    constructor(pods, ofUser) {
        this.#pods = pods;
        this.#ofUser = ofUser;
    }
    seconds() {
        const bySecond = Map.groupBy(this.#pods.flatMap((pod) => pod.steps()), ({ second }) => second);
        const times = [...bySecond.keys()];
        const first = Math.min(...times);
        const length = times.length === 0 ? 0 : Math.max(...times) - first + 1;
        return Array.from({ length }, (_, index) => secondOf(first + index, bySecond.get(first + index) ?? []));
    }
    /** The pods report a second one after the other: the newest two are incomplete. */
    recent(count) {
        return this.seconds().slice(-2 - count, -2);
    }
    /**
     * In the form of k6's `--summary-export`. For user scripts it has the thresholds that any pod
     * crossed; undefined if a pod did not run to its end, since it reports those only then.
     * @param startAt milliseconds since the epoch at which what counts began
     */
    summary(startAt) {
        const totals = this.#pods.map(({ total }) => total);
        const wholes = totals.flatMap(({ whole }) => whole ?? []);
        if (this.#ofUser && wholes.length < totals.length)
            return undefined;
        const seconds = Math.max(1, ...totals.map(({ at }) => at - startAt)) / 1000;
        const sent = sum(totals, (total) => total.sent);
        const own = totals.map((total) => ({ ...total, requests: total.sent, thresholds: [] }));
        return summaryOf(this.#ofUser ? wholes : own, sent, seconds);
    }
}

// EXTERNAL MODULE: ./dist.src/values/load/pod-report.js
var pod_report = __webpack_require__(58366);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/pod-figures.js


const nothing = {
    ...{ at: 0, sent: 0, failed: 0, dropped: 0 },
    ...{ took: new Map(), isLast: false },
};
/** Milliseconds between two reports that count as a gap: one is sent each second. */
const GAP = 3_500;
/** Lines of a pod's output that are kept. */
const TEXTS = 50;
const stepBetween = (then, now) => ({
    second: Math.floor((then.at === 0 ? now.at - 500 : (then.at + now.at) / 2) / 1000),
    ended: now.sent - then.sent,
    failed: now.failed - then.failed,
    dropped: now.dropped - then.dropped,
    took: (0,latency_histogram/* sinceThen */.q$)(now.took, then.took),
});
/** The reports in the log of one pod of a load; the end of the log is read repeatedly. */
class PodFigures {
    #reports = [];
    #texts = new Set();
    /** Milliseconds that it waited for the common start; negative if it was late. */
    early;
    /** Why the target does not respond to it. */
    unreachable;
    /** Reads the end of the log; skips lines that were already read. */
    take(log) {
        for (const line of log.split('\n'))
            this.#takeLine(line);
    }
    #takeLine(text) {
        const line = (0,pod_report/* parsePodLine */.h)(text);
        if (line.kind === 'ready')
            this.early = line.early;
        else if (line.kind === 'unreachable')
            this.unreachable = line.why;
        else if (line.kind === 'report')
            this.#add(line.report);
        else if (line.text.trim() !== '' && this.#texts.size < TEXTS)
            this.#texts.add(line.text);
    }
    #add(report) {
        const newest = this.#reports.at(-1);
        if (newest === undefined || report.at > newest.at)
            this.#reports.push(report);
    }
    /** Totals since its start. */
    get total() {
        return this.#reports.at(-1) ?? nothing;
    }
    /** Milliseconds since the epoch of its first report. */
    get begun() {
        return this.#reports[0]?.at;
    }
    /** Other output of k6 and the script. */
    get texts() {
        return [...this.#texts];
    }
    steps() {
        return this.#reports.map((now, index) => stepBetween(this.#reports[index - 1] ?? nothing, now));
    }
    /** Gaps in its reports, in milliseconds since the epoch. */
    gaps() {
        return this.#reports.flatMap(({ at }, index) => {
            const before = this.#reports[index - 1]?.at ?? at;
            return at - before > GAP ? [[before, at]] : [];
        });
    }
}

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/pods-of-load.js


/** Log lines per read: reports of two minutes, one per second. */
const LINES = 120;
const whyOf = (pod) => {
    const [container] = pod.containers;
    const said = [container?.reason, container?.message, pod.reason, pod.message];
    return said.filter((text) => text !== undefined && text !== '').join(': ') || pod.phase;
};
const stateOf = (pod) => {
    if (pod.phase === 'Succeeded')
        return 'done';
    // The exit code is meaningful only if k6 ended by itself.
    const code = pod.containers[0]?.end?.exitCode;
    if (pod.phase === 'Failed')
        return code !== undefined && code < 128 ? 'done' : 'lost';
    return pod.phase === 'Running' ? 'running' : 'coming';
};
/** The pods of a load, from the cluster's status and their logs. */
class PodsOfLoad {
    #kubernetes;
    #namespace;
    #name;
    #indexOf;
    all;
    constructor(kubernetes, { namespace, pods }, maker) {
        this.#kubernetes = kubernetes;
        this.#namespace = namespace;
        this.#name = maker.name;
        this.#indexOf = (labels) => maker.indexOf(labels);
        this.all = Array.from({ length: pods }, (_, index) => ({
            ...{ index, figures: new PodFigures() },
            ...{ state: 'none', why: 'it was never made' },
        }));
    }
    /** Reads all of them once. A log that cannot be read now is read the next time. */
    async refresh() {
        const found = await this.#kubernetes.list('pods', this.#namespace, podSelector(this.#name));
        await Promise.all(this.all.map((mine) => this.#update(mine, found.find(({ labels }) => this.#indexOf(labels) === mine.index))));
    }
    async #update(mine, pod) {
        if (mine.state === 'done' || mine.state === 'lost')
            return;
        if (pod === undefined) {
            if (mine.state !== 'none')
                Object.assign(mine, { state: 'lost', why: 'it was deleted' });
            return;
        }
        const state = stateOf(pod);
        const isRead = state === 'coming' || (await this.#read(mine, pod.name));
        // Its final report counts: it has not ended until that is read.
        if (isRead || state === 'lost')
            mine.state = state;
        const exitCode = pod.containers[0]?.end?.exitCode;
        Object.assign(mine, { why: whyOf(pod), ...(exitCode !== undefined && { exitCode }) });
    }
    async #read({ figures }, pod) {
        try {
            figures.take(await this.#kubernetes.logs(this.#namespace, pod, CONTAINER, LINES));
            return true;
        }
        catch {
            return false;
        }
    }
}

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/remarks.js
/** Milliseconds by which the starts of pods may differ. */
const APART = 500;
const clockTime = (at) => new Date(at).toISOString().slice(11, 19);
const remarks_ofPod = ({ index, figures }) => {
    const { total, early } = figures;
    const { dropped, requests: sent } = total.whole ?? { ...total, requests: total.sent };
    const share = dropped / Math.max(1, sent + dropped);
    const late = early !== undefined && early < -APART;
    return [
        ...(late ? [`pod ${index} began ${(-early / 1000).toFixed(1)} s after the others`] : []),
        ...figures
            .gaps()
            .map(([from, to]) => `pod ${index} reported nothing from ${clockTime(from)} to ${clockTime(to)}`),
        ...(dropped === 0
            ? []
            : [
                `pod ${index} could not keep up: ${dropped} requests (${(share * 100).toFixed(1)} %) were never sent. Answers that are slow need more virtual users, more than the pod has room for; take more pods, or more CPU for each.`,
            ]),
    ];
};
/** Remarks on single pods that qualify the figures of all. */
const remarksOf = (pods) => pods.flatMap(remarks_ofPod);

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/job-k6.js









/** k6 ends so for thresholds, which are judged by what all pods sent. */
const CROSSED = 99;
/** The exit code of k6 after a requested stop. */
const STOPPED = 105;
/** Milliseconds between two reads of the pods. */
const job_k6_PAUSE = 2_000;
/** Milliseconds that pods have to stop and to report: Kubernetes kills them after thirty seconds. */
const STOPS_WITHIN = 45_000;
const nameOf = ({ index }) => `pod ${index}`;
/** Whether its last report is still to come. */
const isReporting = ({ state, figures }) => figures.total.whole === undefined && state !== 'done' && state !== 'lost';
const notStarted = (late, { pods, startWithin }) => new action_error/* ActionError */.l({
    code: 'LOAD_PODS_NOT_STARTED',
    message: `${late.length} of ${(0,plural/* plural */.L)(pods, 'pod')} of the load did not run within ${startWithin / 1000} s, so nothing was sent: ${late.map((pod) => `${nameOf(pod)}: ${pod.why}`).join('; ')}`,
    hint: 'Check what is reported for the pods: image, pull secret, quota, room on the nodes. If they only need longer, set "start-within" higher.',
});
const lostPods = (lost) => new action_error/* ActionError */.l({
    code: 'LOAD_POD_LOST',
    message: `the load was stopped, because a part of it was no longer sent: ${lost.map((pod) => `${nameOf(pod)}: ${pod.why}`).join('; ')}`,
    hint: 'Check the events of the namespace: the pod was deleted, its node went away, or its memory was too small.',
});
const unreachable = (pods) => new action_error/* ActionError */.l({
    code: 'LOAD_TARGET_UNREACHABLE',
    message: `the target does not respond to the pods of the load, so no load was sent: ${pods.map((pod) => `${nameOf(pod)}: ${pod.figures.unreachable ?? ''}`).join('; ')}`,
    hint: 'Give an address that pods of the cluster reach, such as http://NAME.NAMESPACE.svc.cluster.local of a Service; the security rules of the pods must let them out to it.',
});
/** Sends a load by pods of the cluster, each with its share. */
class JobRun {
    #load;
    #cluster;
    #job;
    #limits;
    #pods;
    constructor(load, cluster, { job, maker }, limits) {
        this.#load = load;
        this.#cluster = cluster;
        this.#job = job;
        this.#limits = limits;
        this.#pods = new PodsOfLoad(cluster.kubernetes, load, maker);
    }
    async run({ onLine, onSent }) {
        const { remove } = this.#cluster.jobs;
        try {
            await this.#awaitPods(onLine);
            const isOfUser = this.#job.imported !== undefined;
            const merged = new MergedLoad(this.#pods.all.map(({ figures }) => figures), isOfUser);
            onSent?.(merged);
            const end = await this.#awaitEnd();
            for (const line of remarksOf(this.#pods.all))
                onLine(line);
            const output = this.#pods.all.flatMap(({ figures }) => figures.texts).join('\n');
            const summary = merged.summary(this.#job.startAt + this.#load.warmUp);
            return {
                ...end,
                output,
                seconds: merged.seconds(),
                ...(summary !== undefined && { summary }),
            };
        }
        finally {
            // After the step has ended this does nothing: the post step removes it then.
            await remove(this.#load.namespace, this.#job.name).catch((error) => {
                if (this.#limits.signal?.aborted !== true)
                    onLine(`the Job is left to its end: ${String(error)}`);
            });
        }
    }
    /** Waits until the common start, unless it is clear earlier that some pod will miss it. */
    async #awaitPods(onLine) {
        const { startAt } = this.#job;
        const { clock } = this.#cluster;
        onLine(`${(0,plural/* plural */.L)(this.#load.pods, 'pod')} of Job ${this.#job.name} begin together at ${new Date(startAt).toISOString()}`);
        while (clock.now() < startAt) {
            await this.#poll();
            await clock.sleep(Math.max(1, Math.min(job_k6_PAUSE, startAt - clock.now())), this.#limits.signal);
        }
        await this.#poll();
        const late = this.#pods.all.filter(({ state }) => state === 'none' || state === 'coming');
        if (late.length > 0)
            throw notStarted(late, this.#load);
    }
    async #poll() {
        await this.#pods.refresh();
        const all = this.#pods.all;
        const deaf = all.filter(({ figures }) => figures.unreachable !== undefined);
        if (deaf.length > 0)
            throw unreachable(deaf);
    }
    async #awaitEnd() {
        const { clock } = this.#cluster;
        const { interrupt, signal } = this.#limits;
        for (;;) {
            await this.#poll();
            if (interrupt?.aborted === true)
                return this.#stop();
            const end = this.#end();
            if (end !== undefined)
                return end;
            await clock.sleep(job_k6_PAUSE, signal);
        }
    }
    /** Ends the load early. Only at its end does k6 report the figures of a user's script. */
    async #stop() {
        const { clock, jobs } = this.#cluster;
        if (this.#job.imported === undefined)
            return { exitCode: STOPPED };
        await jobs.remove(this.#load.namespace, this.#job.name);
        const until = clock.now() + STOPS_WITHIN;
        while (this.#pods.all.some(isReporting) && clock.now() < until) {
            await clock.sleep(job_k6_PAUSE, this.#limits.signal);
            await this.#poll();
        }
        return { exitCode: STOPPED };
    }
    #end() {
        const all = this.#pods.all;
        const isLate = this.#cluster.clock.now() > this.#job.endsAt;
        const lost = all.filter(({ state }) => state === 'lost' || (isLate && state !== 'done'));
        if (lost.length > 0)
            return { exitCode: 1, failure: lostPods(lost) };
        if (!all.every(({ state }) => state === 'done'))
            return undefined;
        const codes = all.map((pod) => pod.exitCode ?? 0);
        return { exitCode: codes.find((code) => code !== 0 && code !== CROSSED) ?? 0 };
    }
}
/** Largest script in bytes: a ConfigMap is limited to 1 MiB. */
const MOST = 900 * 2 ** 10;
const readScript = async (path) => {
    if (path === undefined)
        return undefined;
    const script = await (0,promises_.readFile)(path, 'utf8').catch((error) => {
        throw new action_error/* ActionError */.l({
            code: 'LOAD_SCRIPT_INVALID',
            message: `the script of the load cannot be read: ${(0,action_error/* messageOf */.b)(error)}`,
            hint: 'Paths are relative to the workspace: run actions/checkout first.',
        });
    });
    if (Buffer.byteLength(script) <= MOST)
        return { [(0,pod_script_file/* podScriptFile */.F)(path)]: script };
    throw new action_error/* ActionError */.l({
        code: 'LOAD_SCRIPT_INVALID',
        message: `the script of the load is larger than ${MOST / 2 ** 10} KiB`,
        hint: 'It goes to the pods by a ConfigMap: leave data out of it, or fetch them in setup().',
    });
};
/**
 * k6 in pods of the cluster, which share the load by execution segments. Runs the output of
 * `podScript`; the figures are the sum over all pods.
 */
const jobK6InCluster = (load, given, cluster) => ({
    run: async (script, environment, limits, observer) => {
        if (!('text' in script))
            throw new Error('pods get a generated script');
        const imported = await readScript(script.imported);
        const { kubernetes, jobs, clock } = cluster;
        const left = await removeLeftovers(kubernetes, jobs.remove, load.namespace, clock.now());
        if (left.length > 0)
            observer.onLine(`removed what earlier loads left: ${left.join(', ')}`);
        const values = { ...given.values, ...environment };
        const what = { script: script.text, imported, values, secrets: given.variables };
        const made = await new PodMaking(load, cluster, what, limits).make(observer.onLine);
        return new JobRun(load, cluster, made, limits).run(observer);
    },
});

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/load-job/job-remover.js
var job_remover = __webpack_require__(14047);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/stages/addresses/free-room.js
var free_room = __webpack_require__(5151);
// EXTERNAL MODULE: ./dist.src/stages/check/allocation.js
var allocation = __webpack_require__(9031);
// EXTERNAL MODULE: ./dist.src/stages/check/allocation-report.js
var allocation_report = __webpack_require__(42834);
// EXTERNAL MODULE: ./dist.src/stages/quota.js
var stages_quota = __webpack_require__(36910);
;// CONCATENATED MODULE: ./dist.src/stages/load/room.js








/**
 * Checks before anything is created whether the quotas of the namespace let the pods of a load run,
 * and whether their subnet has addresses for them. Skips what may not be read, and quotas with
 * scopes.
 * @param report called with warnings, and with what cannot be computed
 * @throws ActionError LOAD_QUOTA_TOO_SMALL, LOAD_WITHOUT_ROOM
 */
const requireRoom = async (wanted, { kubernetes, nodes }, report) => {
    await requireQuota(wanted, kubernetes);
    if (nodes === undefined)
        return;
    const room = await (0,free_room/* readRoom */.Q)(nodes.clusterId, nodes, (why) => report(`room for the pods of the load is not reckoned: ${why}`));
    const missing = room && (0,free_room/* shortage */.w)(wanted.pods, room, 'this load');
    if (missing === undefined)
        return;
    if (nodes.hasManagedNodes)
        return report(missing);
    throw new action_error/* ActionError */.l({
        code: 'LOAD_WITHOUT_ROOM',
        message: missing,
        hint: 'Send the load with fewer pods, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
    });
};
const requireQuota = async (wanted, kubernetes) => {
    const { namespace, pods, cpu, memory } = wanted;
    const quotas = await kubernetes.list('quotas', namespace).catch(() => []);
    const size = [(0,quantity/* parseQuantity */.Lf)(cpu), (0,quantity/* parseQuantity */.Lf)(memory)];
    const each = { ...(0,stages_quota/* needsOf */.h)(...size), 'limits.cpu': size[0], 'limits.memory': size[1] };
    const [found] = quotas.flatMap((quota) => (0,stages_quota/* beyondQuota */.k)(quota, pods, each) ?? []);
    if (found === undefined)
        return;
    throw new action_error/* ActionError */.l({
        code: 'LOAD_QUOTA_TOO_SMALL',
        message: `${(0,plural/* plural */.L)(pods, 'pod')} of the load, with ${cpu} CPU and ${memory} each, have no room in ${namespace}: ${found}`,
        hint: 'Raise the quota, send the load from another namespace, or with fewer or smaller pods.',
    });
};
/**
 * The resources that a load's pods get and are billed for on virtual nodes, in one line.
 * @param milliseconds their longest lifetime
 */
const loadCost = ({ pods, cpu, memory }, milliseconds, prices) => {
    const each = (0,allocation/* podSize */.ds)({ containers: [{ resources: { limits: { cpu, memory } } }] });
    const all = { ocpus: pods * each.ocpus, gigabytes: pods * each.gigabytes };
    const hours = milliseconds / 3_600_000;
    const price = prices && `: ${((0,allocation_report/* priceOf */.xx)(all, prices) * hours).toFixed(4)} ${prices.currency} at most`;
    return (`${(0,plural/* plural */.L)(pods, 'pod')} of the load and as many addresses get ${(0,allocation_report/* amountText */.cY)(all)} on virtual nodes, ` +
        `for ${(0,duration/* formatDuration */.a)(milliseconds)} at most${price ?? ''}`);
};

// EXTERNAL MODULE: ./dist.src/actions/check/files.js + 1 modules
var files = __webpack_require__(66971);
// EXTERNAL MODULE: ./dist.src/clients/files/workspace.js
var workspace = __webpack_require__(8974);
// EXTERNAL MODULE: ./dist.src/actions/load/noted-load.js
var noted_load = __webpack_require__(28794);
;// CONCATENATED MODULE: ./dist.src/actions/load/in-cluster.js









/**
 * k6 in a cluster that is reachable. Capacity and cost are computed before anything is created, so
 * a run may also throw ActionError LOAD_QUOTA_TOO_SMALL or LOAD_WITHOUT_ROOM.
 */
const k6InCluster = (namespace, described, given, ground) => {
    const load = {
        ...{ namespace, pods: described.pods, image: described['k6-image'] },
        pullSecret: described['pull-secret'],
        ...{ cpu: described['pod-cpu'], memory: described['pod-memory'] },
        ...{ startWithin: described['start-within'], warmUp: described['warm-up'] },
        operator: described['k6-operator'],
    };
    const client = jobK6InCluster(load, given, ground);
    return {
        run: async (script, environment, limits, observer) => {
            await requireRoom(load, ground, observer.onLine);
            observer.onLine(loadCost(load, load.startWithin + limits.timeout, ground.prices));
            return client.run(script, environment, limits, observer);
        },
    };
};
/** k6 in the cluster of the kubeconfig. @throws ActionError CLUSTER_UNREACHABLE, PRICES_INVALID */
const loadPods = async (wanted, stage, actionContext) => {
    const { clock, signal, state, environment } = actionContext;
    const { namespace, context, given } = wanted;
    const prices = await (0,files/* pricesIn */.G)(wanted['price-file'], (0,workspace/* openWorkspace */.OH)(environment));
    const patience = { clock, progress: stage, milliseconds: 120_000 };
    const access = { ...(context !== undefined && { context }), patience };
    const exec = (0,process_exec.execUntil)(signal);
    await (0,kubectl/* requireCluster */._H)(exec, access);
    const jobs = { remove: (0,job_remover/* jobRemover */.U)(exec, access), note: (0,noted_load.noteLoad)(state, access) };
    const kubernetes = (0,kubectl/* kubectl */.Lr)(exec, access);
    const nodes = await nodesOfJob(exec, access, stage, actionContext);
    return k6InCluster(namespace, wanted, given, { kubernetes, jobs, clock, prices, nodes });
};
/**
 * The virtual nodes, where the job is signed in to OCI and its kubeconfig names the cluster. Whether there
 * are managed nodes too is not known here: too little room is reported, not refused.
 */
const nodesOfJob = async (exec, access, stage, context) => {
    const { clusterOfJob, isSignedIn } = await Promise.all(/* import() */[__webpack_require__.e(1912), __webpack_require__.e(2750), __webpack_require__.e(1949), __webpack_require__.e(5573)]).then(__webpack_require__.bind(__webpack_require__, 22915));
    if (!isSignedIn(context))
        return undefined;
    try {
        const cluster = await clusterOfJob(exec, access, context);
        return cluster && { ...cluster, hasManagedNodes: true };
    }
    catch (error) {
        stage.info(`room for the pods of the load is not reckoned: ${(0,action_error/* messageOf */.b)(error)}`);
        return undefined;
    }
};


/***/ }),

/***/ 14080:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ addressesOutput),
/* harmony export */   cf: () => (/* binding */ requireAddresses),
/* harmony export */   cg: () => (/* binding */ addressProblem),
/* harmony export */   jH: () => (/* binding */ reportAddresses)
/* harmony export */ });
/* harmony import */ var _values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(57562);
/* harmony import */ var _smallest_block_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(60028);
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(83902);



/** @throws ActionError SUBNET_TOO_SMALL if a subnet can never hold the expected pods */
const requireAddresses = (lines) => {
    const small = lines.filter(({ verdict }) => verdict === 'too-small');
    if (small.length === 0)
        return;
    throw new _values_action_error_js__WEBPACK_IMPORTED_MODULE_1__/* .ActionError */ .l({
        code: 'SUBNET_TOO_SMALL',
        message: small.map(addressProblem).join('; '),
        hint: 'Pods beyond the addresses would stay in Pending. Make the subnet larger (OCI can change its CIDR block in place if the VCN has room), use a larger one, or expect less: max-pods, previews, surge.',
    });
};
const judge = (needed, usable, free) => {
    if (needed === undefined)
        return free <= 0 ? 'tight' : 'unknown';
    if (needed > usable)
        return 'too-small';
    return needed > free ? 'tight' : 'enough';
};
const blockFor = (needed) => {
    const prefix = (0,_smallest_block_js__WEBPACK_IMPORTED_MODULE_2__/* .smallestPrefix */ .w)(needed);
    return prefix === undefined ? 'several subnets of /16' : `/${prefix}`;
};
/**
 * Usable, used and needed addresses of each subnet. Several subnets of one role count together, as
 * load balancers spread over them.
 */
const reportAddresses = (subnets, needed) => subnets.map((subnet) => {
    const usable = subnet.cidrs
        .map(_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .parseCidr */ .GN)
        .filter(({ version }) => version === 4)
        .reduce((sum, cidr) => sum + (0,_values_network_cidr_js__WEBPACK_IMPORTED_MODULE_0__/* .usableAddresses */ .H6)(cidr), 0);
    const free = usable - subnet.used;
    const siblings = subnets.filter(({ role }) => role === subnet.role).length;
    const whole = needed[subnet.role];
    const share = whole === undefined ? undefined : Math.ceil(whole / siblings);
    return {
        ...subnet,
        usable,
        free,
        needed: share,
        smallest: share === undefined ? undefined : blockFor(share),
        verdict: judge(share, usable, free),
    };
});
/** The problem of a subnet and the size that would suffice; undefined if there is none. */
const addressProblem = (line) => {
    const { name, cidrs, usable, used, needed, free, smallest, verdict } = line;
    const block = `subnet ${name} (${cidrs.join(', ')})`;
    if (verdict === 'too-small') {
        return `${block} has ${usable} usable addresses and ${needed} are needed: ${smallest} would do`;
    }
    if (verdict !== 'tight')
        return undefined;
    if (needed === undefined)
        return `${block} has no free address left: new pods stay in Pending`;
    return `${block} has ${free} free of ${usable} usable addresses (${used} in use) and ${needed} are needed: enough only if those in use belong to this workload; ${smallest} holds it alone`;
};
/** The action's output: a list with one object per subnet. */
const addressesOutput = (lines) => JSON.stringify(lines);


/***/ }),

/***/ 5151:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ readRoom),
/* harmony export */   w: () => (/* binding */ shortage)
/* harmony export */ });
/* harmony import */ var _values_action_error_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83902);
/* harmony import */ var _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(43879);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_6__ = __webpack_require__(95117);
/* harmony import */ var _network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1938);
/* harmony import */ var _network_read_pools_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(329);
/* harmony import */ var _address_report_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(14080);
/* harmony import */ var _observe_addresses_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(69892);







const read = async (clusterId, clients) => {
    const engine = await clients.engine();
    const pools = await (0,_network_read_pools_js__WEBPACK_IMPORTED_MODULE_2__/* .livePools */ .Yg)(engine, await engine.cluster(clusterId));
    const nodes = pools.reduce((sum, { size }) => sum + size, 0);
    if (nodes === 0)
        return undefined;
    const subnetIds = [...new Set(pools.map(({ podSubnetId }) => podSubnetId))];
    const snapshot = (0,_network_network_snapshot_js__WEBPACK_IMPORTED_MODULE_1__/* .takeSnapshot */ .W)(await clients.network());
    const subnets = await (0,_observe_addresses_js__WEBPACK_IMPORTED_MODULE_4__/* .observeAddresses */ .z)({ pods: { subnetIds, groupIds: [] } }, snapshot);
    const free = (0,_address_report_js__WEBPACK_IMPORTED_MODULE_3__/* .reportAddresses */ .jH)(subnets, {}).map((line) => Math.max(0, line.free));
    return { addresses: free.reduce((sum, one) => sum + one, 0), nodes };
};
/**
 * The free capacity of a cluster's virtual nodes; undefined if it has none yet, or without
 * permission to read it.
 * @param unread called with the reason that it cannot be read
 */
const readRoom = (clusterId, clients, unread) => read(clusterId, clients).catch((error) => {
    unread((0,_values_action_error_js__WEBPACK_IMPORTED_MODULE_0__/* .messageOf */ .b)(error));
    return undefined;
});
const addressesText = (count) => (count === 1 ? '1 address' : `${count} addresses`);
/** What is missing for this many pods; undefined if nothing is. */
const shortage = (pods, { addresses, nodes }, who) => {
    if (pods > addresses)
        return `${addressesText(addresses)} left in the pod subnet, ${who} needs ${pods}`;
    if (pods > nodes * _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .PODS_PER_NODE */ .M)
        return `room for ${nodes * _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_5__/* .PODS_PER_NODE */ .M} pods on ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_6__/* .plural */ .L)(nodes, 'virtual node')}, ${who} needs ${pods}`;
    return undefined;
};


/***/ }),

/***/ 69892:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   z: () => (/* binding */ observeAddresses)
/* harmony export */ });
/**
 * Reads the usage of each subnet: one call per subnet and 1000 addresses in use, whatever the
 * number of rules.
 */
const observeAddresses = (places, snapshot) => {
    const wanted = Object.entries(places).flatMap(([role, { subnetIds }]) => subnetIds.map((id) => ({ role: role, id })));
    return Promise.all(wanted.map(async ({ role, id }) => {
        const [{ name, cidrs }, used] = await Promise.all([
            snapshot.subnet(id),
            snapshot.usedAddresses(id),
        ]);
        return { role, name, cidrs: cidrs.filter((cidr) => !cidr.includes(':')), used };
    }));
};


/***/ }),

/***/ 42834:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Jq: () => (/* binding */ allocationSummary),
/* harmony export */   _h: () => (/* binding */ allocationOutput),
/* harmony export */   cY: () => (/* binding */ amountText),
/* harmony export */   xx: () => (/* binding */ priceOf)
/* harmony export */ });
/* harmony import */ var _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(43879);
/* harmony import */ var _values_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(50110);
/* harmony import */ var _values_plural_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(95117);
/* harmony import */ var _allocation_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9031);




/** E.g. `2 OCPU, 4 GB`. */
const amountText = ({ ocpus, gigabytes }) => `${ocpus} OCPU, ${gigabytes} GB`;
/** For an hour. */
const priceOf = ({ ocpus, gigabytes }, prices) => ocpus * prices.ocpuHour + gigabytes * prices.gigabyteHour;
const shownPrice = (size, prices) => `${priceOf(size, prices).toFixed(3)} ${prices.currency}/h`;
/** The allocation in the action's output: per workload and in total. */
const allocationOutput = (all, prices) => {
    const total = (pods) => {
        const { pods: count, ...size } = (0,_allocation_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(all, pods);
        const price = prices && Number(priceOf(size, prices).toFixed(6));
        // Each pod takes one address of its subnet.
        return { pods: count, addresses: count, ...size, ...(prices && { pricePerHour: price }) };
    };
    const currency = prices && { currency: prices.currency };
    return JSON.stringify({
        workloads: all,
        first: total('replicas'),
        most: total('most'),
        ...currency,
    });
};
const scaledText = ({ replicas, most }) => replicas === most ? String(replicas) : `${replicas} to ${most}`;
/** The section of the job summary; empty if nothing runs pods. */
const allocationSummary = (all, prices) => {
    if (all.length === 0)
        return '';
    const rows = all.map((one) => [(0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .codeOf */ .$N)(one.object), scaledText(one), amountText(one)]);
    const table = (0,_values_markdown_js__WEBPACK_IMPORTED_MODULE_1__/* .renderTable */ .bo)(['workload', 'pods', 'each gets'], rows);
    const lines = ['replicas', 'most'].map((pods) => {
        const total = (0,_allocation_js__WEBPACK_IMPORTED_MODULE_0__/* .totalOf */ .e6)(all, pods);
        const nodes = Math.ceil(total.pods / _values_kubernetes_virtual_nodes_js__WEBPACK_IMPORTED_MODULE_2__/* .PODS_PER_NODE */ .M);
        const price = prices === undefined ? '' : `, ${shownPrice(total, prices)}`;
        const when = pods === 'most' ? 'At most' : 'At first';
        return `- ${when}: ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(total.pods, 'pod')} and as many addresses, ${amountText(total)}${price}; at least ${(0,_values_plural_js__WEBPACK_IMPORTED_MODULE_3__/* .plural */ .L)(nodes, 'virtual node')}.\n`;
    });
    return `#### What its pods get\n\n${table}\n${lines.join('')}`;
};


/***/ }),

/***/ 9031:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   ds: () => (/* binding */ podSize),
/* harmony export */   e6: () => (/* binding */ totalOf),
/* harmony export */   iA: () => (/* binding */ allocations)
/* harmony export */ });
/* harmony import */ var _values_json_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(87065);
/* harmony import */ var _values_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(40335);
/* harmony import */ var _values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(12284);
/* harmony import */ var _values_sum_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(804);
/* harmony import */ var _addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(6853);
/* harmony import */ var _pod_spec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(51120);






/**
 * Defaults of a container, and minimum of a pod (Oracle's page on resources of virtual nodes,
 * 2024-10).
 */
const LEAST = { ocpus: 0.125, gigabytes: 0.5 };
/** For kube-proxy and the container runtime inside each pod. */
const OVERHEAD_GIGABYTES = 0.25;
const GIGABYTE = 2 ** 30;
const quantity = (value) => {
    const written = typeof value === 'number' ? String(value) : (0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .text */ .Qq)(value);
    try {
        return (0,_values_kubernetes_quantity_js__WEBPACK_IMPORTED_MODULE_0__/* .parseQuantity */ .Lf)(written);
    }
    catch {
        return undefined;
    }
};
/** The limit if both are given; undefined if neither is. */
const given = (container, resource) => quantity((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'resources', 'limits', resource)) ??
    quantity((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(container, 'resources', 'requests', resource));
/** Rounds up, ignoring floating point noise. */
const whole = (value) => Math.ceil(Number(value.toFixed(6)));
/**
 * The resources of a pod: the sum of its containers and the overhead, at least the minimum, rounded
 * up to whole OCPU and GB. Counts a CPU of Kubernetes as an OCPU: Oracle does not document the
 * relation, so the pod may get less.
 */
const podSize = (spec) => {
    const containers = (0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__/* .list */ .p_)((0,_values_json_js__WEBPACK_IMPORTED_MODULE_3__.at)(spec, 'containers'));
    const cpu = (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(containers.map((one) => given(one, 'cpu') ?? LEAST.ocpus));
    const memory = (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(containers.map((one) => {
        const bytes = given(one, 'memory');
        return bytes === undefined ? LEAST.gigabytes : bytes / GIGABYTE;
    }));
    return {
        ocpus: whole(Math.max(cpu, LEAST.ocpus)),
        gigabytes: whole(Math.max(memory + OVERHEAD_GIGABYTES, LEAST.gigabytes)),
    };
};
/**
 * The resources of each workload of a release on virtual nodes.
 * @param hasManagedNodes pods that choose other nodes then run there
 */
const allocations = (objects, hasManagedNodes) => (0,_addresses_release_pods_js__WEBPACK_IMPORTED_MODULE_5__/* .podCounts */ .MV)(objects).flatMap(({ object, replicas, most }) => {
    const spec = (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .podSpecOf */ .qz)(object);
    if (spec === undefined || (0,_pod_spec_js__WEBPACK_IMPORTED_MODULE_2__/* .runsElsewhere */ .LP)(object, hasManagedNodes))
        return [];
    return [{ object: (0,_values_manifests_manifests_js__WEBPACK_IMPORTED_MODULE_1__/* .nameOf */ .Vb)(object), replicas, most, ...podSize(spec) }];
});
/** The total, with this many pods of each workload. */
const totalOf = (all, pods) => ({
    pods: (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(all.map((one) => one[pods])),
    ocpus: (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(all.map((one) => one[pods] * one.ocpus)),
    gigabytes: (0,_values_sum_js__WEBPACK_IMPORTED_MODULE_4__/* .sum */ .c)(all.map((one) => one[pods] * one.gigabytes)),
});


/***/ }),

/***/ 74780:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Fq: () => (/* binding */ newGroupId),
/* harmony export */   SI: () => (/* binding */ isNewGroup),
/* harmony export */   ii: () => (/* binding */ holderText)
/* harmony export */ });
/* harmony import */ var _values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(46256);

/** The placeholder of a group that does not exist yet. */
const newGroupId = (role) => `new:${role}`;
const isNewGroup = (id) => id.startsWith('new:');
const holderText = ({ kind, name }) => `${_values_network_part_kind_js__WEBPACK_IMPORTED_MODULE_0__/* .partNames */ .w[kind === 'nsg' ? 'security-group' : kind]} ${name}`;


/***/ }),

/***/ 36910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf),
/* harmony export */   k: () => (/* binding */ beyondQuota)
/* harmony export */ });
/** What one more pod uses of each limit that a quota may set: cores, and bytes. */
const needsOf = (cpu, memory) => ({
    pods: 1,
    'count/pods': 1,
    ...{ cpu, 'requests.cpu': cpu, memory, 'requests.memory': memory },
});
/** Why a quota does not allow this many more pods; undefined if it does, or has scopes. */
const beyondQuota = ({ name, isScoped, limits }, more, each) => {
    if (isScoped)
        return undefined;
    const limit = limits.find(({ resource, hard, used }) => {
        const need = Object.hasOwn(each, resource) ? (each[resource] ?? 0) : 0;
        return need > 0 && used + need * more > hard * (1 + 1e-9);
    });
    if (limit === undefined)
        return undefined;
    return `ResourceQuota ${name} allows ${limit.hard} of ${limit.resource}, ${limit.used} are used`;
};


/***/ }),

/***/ 43879:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   M: () => (/* binding */ PODS_PER_NODE)
/* harmony export */ });
/** Own file: what the checks, the reckoning of a pool and that of previews have in common. */
/** Most pods on one virtual node. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500;


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
