export const id = 3175;
export const ids = [3175];
export const modules = {

/***/ 23175:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  b8: () => (/* binding */ k6InCluster),
  B8: () => (/* binding */ loadPods),
  Re: () => (/* binding */ noteLoad),
  fX: () => (/* binding */ readPodInputs),
  p3: () => (/* binding */ removeNotedLoad)
});

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/kubectl.js + 13 modules
var kubectl = __webpack_require__(22961);
// EXTERNAL MODULE: external "node:crypto"
var external_node_crypto_ = __webpack_require__(77598);
// EXTERNAL MODULE: ./dist.src/values/action-error.js
var action_error = __webpack_require__(83902);
// EXTERNAL MODULE: ./dist.src/values/json.js
var json = __webpack_require__(87065);
// EXTERNAL MODULE: ./dist.src/values/plural.js
var plural = __webpack_require__(95117);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/manifests.js
const PREFIX = 'oke-virtual-nodes-actions';
const LABEL = `${PREFIX}/load`;
/** When the load is over at the latest, so that later ones may clear it away. */
const ENDS_AT = `${PREFIX}/ends-at`;
const JOB = { apiVersion: 'batch/v1', kind: 'Job' };
const CONTAINER = 'k6';
/** Selects the pods of one load. */
const podSelector = (name) => `${LABEL}=${name}`;
const isLoad = (labels) => Object.hasOwn(labels, LABEL) && labels['app.kubernetes.io/managed-by'] === PREFIX;
const labels = (name) => ({ 'app.kubernetes.io/managed-by': PREFIX, [LABEL]: name });
/** Seconds after its end in which a Job is there for us; then Kubernetes deletes it. */
const KEPT = 120;
/** Nobody; the user that k6's own image has. */
const USER = 12_345;
const containerOf = (settings, { name, values }) => {
    const size = { cpu: settings.cpu, memory: settings.memory };
    return {
        name: CONTAINER,
        image: settings.image,
        args: [
            ...['run', '--quiet', '--no-color', '--no-usage-report', '--log-format=raw'],
            ...['--address=127.0.0.1:6565', '/load/load.js'],
        ],
        env: Object.entries({
            K6_NO_USAGE_REPORT: 'true',
            K6_AUTO_EXTENSION_RESOLUTION: 'false',
            ...values,
        }).map(([key, value]) => ({ name: key, value })),
        envFrom: [{ secretRef: { name } }],
        resources: { requests: size, limits: size },
        volumeMounts: [{ name: 'load', mountPath: '/load' }],
        securityContext: {
            allowPrivilegeEscalation: false,
            readOnlyRootFilesystem: true,
            capabilities: { drop: ['ALL'] },
        },
    };
};
/**
 * The Job, fit for virtual nodes. It is made at rest: its pods are wanted once its script is there,
 * which belongs to it and so is made after it. A pod that is lost is not replaced: its part of the load
 * is over, and the others tell what they sent.
 */
const jobManifest = (settings, job, isAtRest) => ({
    ...JOB,
    metadata: {
        name: job.name,
        namespace: settings.namespace,
        labels: labels(job.name),
        annotations: { [ENDS_AT]: new Date(job.endsAt).toISOString() },
    },
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
            metadata: { labels: labels(job.name) },
            spec: {
                restartPolicy: 'Never',
                automountServiceAccountToken: false,
                enableServiceLinks: false,
                securityContext: { runAsNonRoot: true, runAsUser: USER },
                ...(settings.pullSecret !== undefined && {
                    imagePullSecrets: [{ name: settings.pullSecret }],
                }),
                containers: [containerOf(settings, job)],
                volumes: [{ name: 'load', configMap: { name: job.name } }],
            },
        },
    },
});
/** Script and secrets; they go with the Job. */
const partManifests = ({ namespace }, { name, script, startAt, secrets }, uid) => {
    const owner = { ...JOB, name, uid, blockOwnerDeletion: false, controller: false };
    const metadata = { name, namespace, labels: labels(name), ownerReferences: [owner] };
    const data = { 'load.js': script, start: String(startAt) };
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
 * Deletes what loads left that nobody could clear away, such as one at rest whose runner was lost: by
 * label, and only when its time is over, so that a load of another run is left alone.
 * @returns the names of their Jobs
 */
const removeLeftovers = async (kubernetes, remove, namespace, now) => {
    const found = await kubernetes.listObjects(JOB, namespace);
    const names = found.filter((one) => isOver(one, now)).map(({ name }) => name);
    await Promise.all(names.map((name) => remove(namespace, name)));
    return names;
};

// EXTERNAL MODULE: ./dist.src/values/load/latency-histogram.js
var latency_histogram = __webpack_require__(68913);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/merged-load.js

const sum = (items, value) => items.reduce((all, item) => all + value(item), 0);
const tenth = (time) => Math.round(time * 10) / 10;
/** All that the pods did in one second. */
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
/** What several pods have sent, as one load: counts are added, and so are the buckets of response times. */
class MergedLoad {
    #pods;
    constructor(pods) {
        this.#pods = pods;
    }
    seconds() {
        const bySecond = Map.groupBy(this.#pods.flatMap((pod) => pod.steps()), ({ second }) => second);
        const times = [...bySecond.keys()];
        const first = Math.min(...times);
        const length = times.length === 0 ? 0 : Math.max(...times) - first + 1;
        return Array.from({ length }, (_, index) => secondOf(first + index, bySecond.get(first + index) ?? []));
    }
    /** The pods tell of a second one after the other: the newest two are not whole. */
    recent(count) {
        return this.seconds().slice(-2 - count, -2);
    }
    /**
     * In the form of k6's `--summary-export`, without thresholds.
     * @param startAt milliseconds since the epoch at which what counts began
     */
    summary(startAt) {
        const totals = this.#pods.map(({ total }) => total);
        const count = sum(totals, ({ sent }) => sent);
        const failed = sum(totals, (total) => total.failed);
        const took = (0,latency_histogram/* mergeHistograms */.Q7)(totals.map((total) => total.took));
        const seconds = Math.max(1, ...totals.map(({ at }) => at - startAt)) / 1000;
        const percentile = (share) => (0,latency_histogram/* percentileOf */.D4)(took, share) ?? 0;
        const times = {
            ...{ med: percentile(0.5), 'p(90)': percentile(0.9) },
            ...{ 'p(95)': percentile(0.95), 'p(99)': percentile(0.99) },
        };
        const dropped = sum(totals, (total) => total.dropped);
        return JSON.stringify({
            metrics: {
                http_reqs: { count, rate: count / seconds },
                http_req_failed: { value: count === 0 ? 0 : failed / count, passes: failed },
                http_req_duration: times,
                iterations: { count, rate: count / seconds },
                iteration_duration: times,
                dropped_iterations: { count: dropped, rate: dropped / seconds },
            },
        });
    }
}

// EXTERNAL MODULE: ./dist.src/values/load/pod-report.js
var pod_report = __webpack_require__(58366);
;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/pod-figures.js


const nothing = {
    ...{ at: 0, sent: 0, failed: 0, dropped: 0 },
    ...{ took: new Map(), isLast: false },
};
/** Milliseconds between two reports that are a gap: one comes each second. */
const GAP = 3_500;
/** Texts of a pod that are kept. */
const TEXTS = 50;
const stepBetween = (then, now) => ({
    second: Math.floor((then.at === 0 ? now.at - 500 : (then.at + now.at) / 2) / 1000),
    ended: now.sent - then.sent,
    failed: now.failed - then.failed,
    dropped: now.dropped - then.dropped,
    took: (0,latency_histogram/* sinceThen */.q$)(now.took, then.took),
});
/** What one pod of a load tells in its log, which is read again and again from near its end. */
class PodFigures {
    #reports = [];
    #texts = new Set();
    /** Milliseconds for which it waited for the common start; less than none if it came too late. */
    early;
    /** Why the target does not answer to it. */
    unreachable;
    /** Takes the end of the log; what was in it before is passed over. */
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
    /** Since its beginning. */
    get total() {
        return this.#reports.at(-1) ?? nothing;
    }
    /** Milliseconds since the epoch of its first report. */
    get begun() {
        return this.#reports[0]?.at;
    }
    /** What k6 and the script say beside. */
    get texts() {
        return [...this.#texts];
    }
    steps() {
        return this.#reports.map((now, index) => stepBetween(this.#reports[index - 1] ?? nothing, now));
    }
    /** Times, in milliseconds since the epoch, between which it told nothing. */
    gaps() {
        return this.#reports.flatMap(({ at }, index) => {
            const before = this.#reports[index - 1]?.at ?? at;
            return at - before > GAP ? [[before, at]] : [];
        });
    }
}

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/pods-of-load.js


/** Lines of a log that are read at once: reports of two minutes, one each second. */
const LINES = 120;
const INDEX = 'batch.kubernetes.io/job-completion-index';
const whyOf = (pod) => {
    const [container] = pod.containers;
    const said = [container?.reason, container?.message, pod.reason, pod.message];
    return said.filter((text) => text !== undefined && text !== '').join(': ') || pod.phase;
};
const stateOf = (pod) => {
    if (pod.phase === 'Succeeded')
        return 'done';
    // k6 ended by itself, with a code that says how; what ended it otherwise gives no such code.
    const code = pod.containers[0]?.end?.exitCode;
    if (pod.phase === 'Failed')
        return code !== undefined && code < 128 ? 'done' : 'lost';
    return pod.phase === 'Running' ? 'running' : 'coming';
};
/** The pods of a load, as the cluster shows them and as their logs tell. */
class PodsOfLoad {
    #kubernetes;
    #namespace;
    #name;
    all;
    constructor(kubernetes, namespace, name, count) {
        this.#kubernetes = kubernetes;
        this.#namespace = namespace;
        this.#name = name;
        this.all = Array.from({ length: count }, (_, index) => ({
            ...{ index, figures: new PodFigures() },
            ...{ state: 'none', why: 'it was never made' },
        }));
    }
    /** Looks at all of them once. What cannot be read of a log now is read the next time. */
    async look() {
        const found = await this.#kubernetes.list('pods', this.#namespace, podSelector(this.#name));
        await Promise.all(this.all.map((mine) => this.#update(mine, found.find(({ labels }) => labels[INDEX] === String(mine.index)))));
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
        // Its last words count: it has not ended before they are read.
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
/** Milliseconds by which pods may begin apart. */
const APART = 500;
const clockTime = (at) => new Date(at).toISOString().slice(11, 19);
const ofPod = ({ index, figures }) => {
    const { total, early } = figures;
    const share = total.dropped / Math.max(1, total.sent + total.dropped);
    const late = early !== undefined && early < -APART;
    return [
        ...(late ? [`pod ${index} began ${(-early / 1000).toFixed(1)} s after the others`] : []),
        ...figures
            .gaps()
            .map(([from, to]) => `pod ${index} told nothing from ${clockTime(from)} to ${clockTime(to)}`),
        ...(total.dropped === 0
            ? []
            : [
                `pod ${index} could not keep up: ${total.dropped} requests (${(share * 100).toFixed(1)} %) were never sent. Answers that are slow need more virtual users, more than the pod has room for; take more pods, or more CPU for each.`,
            ]),
    ];
};
/** What is to be known of single pods before the figures of all are believed. */
const remarksOf = (pods) => pods.flatMap(ofPod);

;// CONCATENATED MODULE: ./dist.src/clients/kubernetes/load-job/job-k6.js









/** Milliseconds between two looks at the pods. */
const PAUSE = 2_000;
const nameOf = ({ index }) => `pod ${index}`;
const notStarted = (late, { pods, startWithin }) => new action_error/* ActionError */.l({
    code: 'LOAD_PODS_NOT_STARTED',
    message: `${late.length} of ${(0,plural/* plural */.L)(pods, 'pod')} of the load did not run within ${startWithin / 1000} s, so nothing was sent: ${late.map((pod) => `${nameOf(pod)}: ${pod.why}`).join('; ')}`,
    hint: 'Look at what is said of the pods: image, pull secret, quota, room on the nodes. If they only need longer, set "start-within" higher.',
});
const lostPods = (lost) => new action_error/* ActionError */.l({
    code: 'LOAD_POD_LOST',
    message: `the load was stopped, because a part of it was no longer sent: ${lost.map((pod) => `${nameOf(pod)}: ${pod.why}`).join('; ')}`,
    hint: 'Look at the events of the namespace: somebody deleted the pod, its node went away, or its memory was too small.',
});
const unreachable = (pods) => new action_error/* ActionError */.l({
    code: 'LOAD_TARGET_UNREACHABLE',
    message: `the target does not answer to the pods of the load, so no load was sent: ${pods.map((pod) => `${nameOf(pod)}: ${pod.figures.unreachable ?? ''}`).join('; ')}`,
    hint: 'Give an address that pods of the cluster reach, such as http://NAME.NAMESPACE.svc.cluster.local of a Service; the security rules of the pods must let them out to it.',
});
/** Sends a load by pods of the cluster, each with its part of it. */
class JobRun {
    #load;
    #cluster;
    #job;
    #limits;
    #pods;
    constructor(load, cluster, job, limits) {
        this.#load = load;
        this.#cluster = cluster;
        this.#job = job;
        this.#limits = limits;
        this.#pods = new PodsOfLoad(cluster.kubernetes, load.namespace, job.name, load.pods);
    }
    async run({ onLine, onSent }) {
        const { remove, note } = this.#cluster.jobs;
        await note(this.#load.namespace, this.#job.name);
        try {
            await this.#start();
            await this.#awaitPods(onLine);
            const merged = new MergedLoad(this.#pods.all.map(({ figures }) => figures));
            onSent?.(merged);
            const end = await this.#awaitEnd();
            for (const line of remarksOf(this.#pods.all))
                onLine(line);
            const output = this.#pods.all.flatMap(({ figures }) => figures.texts).join('\n');
            const summary = merged.summary(this.#job.startAt + this.#load.warmUp);
            return { ...end, output, seconds: merged.seconds(), summary };
        }
        finally {
            // After the end of the step this does nothing: then the post step removes it.
            await remove(this.#load.namespace, this.#job.name).catch((error) => {
                if (this.#limits.signal?.aborted !== true)
                    onLine(`the Job is left to its end: ${String(error)}`);
            });
        }
    }
    async #start() {
        const { kubernetes } = this.#cluster;
        await kubernetes.apply(jobManifest(this.#load, this.#job, true));
        const found = await kubernetes.listObjects(JOB, this.#load.namespace);
        const made = found.find(({ name }) => name === this.#job.name);
        const uid = (0,json/* text */.Qq)((0,json.at)(made?.object, 'metadata', 'uid'));
        for (const part of partManifests(this.#load, this.#job, uid))
            await kubernetes.apply(part);
        await kubernetes.apply(jobManifest(this.#load, this.#job, false));
    }
    /** Until the common start, unless it is clear before that some pod will not make it. */
    async #awaitPods(onLine) {
        const { startAt } = this.#job;
        const { clock } = this.#cluster;
        onLine(`${(0,plural/* plural */.L)(this.#load.pods, 'pod')} of Job ${this.#job.name} begin together at ${new Date(startAt).toISOString()}`);
        while (clock.now() < startAt) {
            await this.#look();
            await clock.sleep(Math.max(1, Math.min(PAUSE, startAt - clock.now())), this.#limits.signal);
        }
        await this.#look();
        const late = this.#pods.all.filter(({ state }) => state === 'none' || state === 'coming');
        if (late.length > 0)
            throw notStarted(late, this.#load);
    }
    async #look() {
        await this.#pods.look();
        const all = this.#pods.all;
        const deaf = all.filter(({ figures }) => figures.unreachable !== undefined);
        if (deaf.length > 0)
            throw unreachable(deaf);
    }
    async #awaitEnd() {
        const { clock } = this.#cluster;
        const { interrupt, signal } = this.#limits;
        for (;;) {
            await this.#look();
            const end = this.#end(interrupt?.aborted === true);
            if (end !== undefined)
                return end;
            await clock.sleep(PAUSE, signal);
        }
    }
    #end(isInterrupted) {
        const all = this.#pods.all;
        if (isInterrupted)
            return { exitCode: 105 };
        const isLate = this.#cluster.clock.now() > this.#job.endsAt;
        const lost = all.filter(({ state }) => state === 'lost' || (isLate && state !== 'done'));
        if (lost.length > 0)
            return { exitCode: 1, failure: lostPods(lost) };
        if (!all.every(({ state }) => state === 'done'))
            return undefined;
        return { exitCode: all.map((pod) => pod.exitCode ?? 0).find((code) => code !== 0) ?? 0 };
    }
}
/**
 * k6 in pods of the cluster, with the load shared out among them by execution segments. It gets what
 * `podScript` makes; figures are those of all pods together.
 */
const jobK6InCluster = (load, given, cluster) => ({
    run: async (script, environment, limits, observer) => {
        if (!('text' in script))
            throw new Error('pods get a generated script');
        const { kubernetes, jobs, clock } = cluster;
        const left = await removeLeftovers(kubernetes, jobs.remove, load.namespace, clock.now());
        if (left.length > 0)
            observer.onLine(`removed what earlier loads left: ${left.join(', ')}`);
        const madeAt = clock.now();
        const startAt = madeAt + load.startWithin;
        const job = {
            name: `load-${(0,external_node_crypto_.randomBytes)(4).toString('hex')}`,
            ...{ script: script.text, madeAt, startAt, endsAt: startAt + limits.timeout },
            ...{ values: { ...given.values, ...environment }, secrets: given.variables },
        };
        return new JobRun(load, cluster, job, limits).run(observer);
    },
});

// EXTERNAL MODULE: ./dist.src/clients/kubernetes/load-job/job-remover.js
var job_remover = __webpack_require__(14047);
// EXTERNAL MODULE: ./dist.src/clients/process/exec.js + 1 modules
var process_exec = __webpack_require__(12840);
// EXTERNAL MODULE: ./dist.src/values/kubernetes/quantity.js
var quantity = __webpack_require__(40335);
// EXTERNAL MODULE: ./dist.src/stages/quota.js
var stages_quota = __webpack_require__(36910);
;// CONCATENATED MODULE: ./dist.src/stages/load/room.js




/**
 * Reckons before anything is made whether the quotas of the namespace let the pods of a load run.
 * Quotas that may not be read, and those with scopes, are passed over.
 * @throws ActionError LOAD_QUOTA_TOO_SMALL
 */
const requireRoom = async (wanted, kubernetes) => {
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

// EXTERNAL MODULE: ./dist.src/values/defaults.js
var defaults = __webpack_require__(55377);
// EXTERNAL MODULE: ./dist.src/values/duration.js
var duration = __webpack_require__(85651);
// EXTERNAL MODULE: ./dist.src/values/input-text.js
var input_text = __webpack_require__(47191);
;// CONCATENATED MODULE: ./dist.src/actions/load/in-cluster.js










const own = defaults/* defaults */.N.load;
/** Pods that may share a load; more is meant for something else than a proof of scaling. */
const MOST_PODS = 100;
/** What sends the load, and the pods of where=cluster. */
const readPodInputs = (read) => {
    const where = read.orDefault('where', (0,input_text/* asOneOf */.QU)('runner', 'cluster'), own.where);
    const inputs = {
        ...{ where, namespace: read.withDefault('namespace', input_text/* asText */.e1, '') },
        context: read.optional('kube-context', input_text/* asText */.e1),
        pods: read.orDefault('pods', (0,input_text/* asInteger */.JU)(1, MOST_PODS), own.pods),
        'k6-image': read.orDefault('k6-image', input_text/* asText */.e1, own['k6-image']),
        'pull-secret': read.optional('pull-secret', input_text/* asText */.e1),
        'pod-cpu': read.orDefault('pod-cpu', quantity/* asQuantity */.oR, own['pod-cpu']),
        'pod-memory': read.orDefault('pod-memory', quantity/* asQuantity */.oR, own['pod-memory']),
        'start-within': read.orDefault('start-within', duration/* parseDuration */.E, own['start-within']),
    };
    if (where === 'cluster' && inputs.namespace === '') {
        const hint = 'Name the namespace that the pods of the load are made in.';
        read.problem('input "namespace" is missing, which where=cluster needs', hint);
    }
    return inputs;
};
/** The Job that main made, for post. */
const RECORD = 'load';
/** Notes a Job in the state of the step, with how its cluster is reached. */
const noteLoad = (state, { kubeconfig, context }) => (namespace, name) => state.save(RECORD, {
    ...{ namespace, name },
    ...(kubeconfig !== undefined && { kubeconfig }),
    ...(context !== undefined && { context }),
});
/** k6 in a cluster that is reached. @throws ActionError LOAD_QUOTA_TOO_SMALL */
const k6InCluster = async (namespace, described, given, cluster) => {
    const load = {
        ...{ namespace, pods: described.pods, image: described['k6-image'] },
        pullSecret: described['pull-secret'],
        ...{ cpu: described['pod-cpu'], memory: described['pod-memory'] },
        ...{ startWithin: described['start-within'], warmUp: described['warm-up'] },
    };
    await requireRoom(load, cluster.kubernetes);
    return jobK6InCluster(load, given, cluster);
};
/** k6 in the cluster of the kubeconfig. @throws ActionError CLUSTER_UNREACHABLE, LOAD_QUOTA_TOO_SMALL */
const loadPods = async (wanted, stage, { clock, signal, state }) => {
    const { namespace, context, given } = wanted;
    const patience = { clock, progress: stage, milliseconds: 120_000 };
    const access = { ...(context !== undefined && { context }), patience };
    const exec = (0,process_exec/* execUntil */.m)(signal);
    await (0,kubectl/* requireCluster */._H)(exec, access);
    const jobs = { remove: (0,job_remover/* jobRemover */.U)(exec, access), note: noteLoad(state, access) };
    return k6InCluster(namespace, wanted, given, { kubernetes: (0,kubectl/* kubectl */.Lr)(exec, access), jobs, clock });
};
const parseNote = (value) => {
    const { namespace, name, kubeconfig, context } = (0,json/* strings */.P$)(value);
    if (namespace === undefined || name === undefined)
        return undefined;
    const access = {
        ...(kubeconfig !== undefined && { kubeconfig }),
        ...(context !== undefined && { context }),
    };
    return { namespace, name, access };
};
/** Deletes the Job of a load that was cancelled or killed; nothing where main did so. */
const removeNotedLoad = async ({ state, signal, log }) => {
    const noted = state.load(RECORD, parseNote);
    if (noted === undefined)
        return;
    const { namespace, name, access } = noted;
    const remove = (0,job_remover/* jobRemover */.U)((0,process_exec/* execUntil */.m)(signal), access);
    if (await remove(namespace, name))
        log.info(`Job ${name} of the load is removed`);
};


/***/ }),

/***/ 14047:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   U: () => (/* binding */ jobRemover)
/* harmony export */ });
/* harmony import */ var _kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(29003);
/* harmony import */ var _kubectl_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(22961);
/* harmony import */ var _process_patient_exec_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(71216);



/** Begins the deletion, and does not wait for the pods to go. */
const jobRemover = (process, access) => {
    const exec = (0,_process_patient_exec_js__WEBPACK_IMPORTED_MODULE_2__/* .patientExec */ .N)(process, access.patience);
    return async (namespace, name) => {
        const deleted = await (0,_kubectl_js__WEBPACK_IMPORTED_MODULE_1__/* .runKubectl */ .Un)(exec, [
            ...(0,_kubectl_arguments_js__WEBPACK_IMPORTED_MODULE_0__/* .accessArguments */ .LT)(access),
            'delete',
            'job.v1.batch',
            name,
            `--namespace=${namespace}`,
            ...['--ignore-not-found', '--wait=false', '--cascade=background'],
            ...['--output=name', '--request-timeout=30s'],
        ]);
        return deleted.trim() !== '';
    };
};


/***/ }),

/***/ 36910:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ needsOf),
/* harmony export */   k: () => (/* binding */ beyondQuota)
/* harmony export */ });
/** What one more pod takes of each limit that a quota may set: cores, and bytes. */
const needsOf = (cpu, memory) => ({
    pods: 1,
    'count/pods': 1,
    ...{ cpu, 'requests.cpu': cpu, memory, 'requests.memory': memory },
});
/** Why a quota does not let so many more pods run; undefined where it does, or has scopes. */
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

/***/ 68913:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D4: () => (/* binding */ percentileOf),
/* harmony export */   Q7: () => (/* binding */ mergeHistograms),
/* harmony export */   ft: () => (/* binding */ latencyScale),
/* harmony export */   q$: () => (/* binding */ sinceThen)
/* harmony export */ });
/* unused harmony export bucketOf */
/** How response times are sorted into buckets: each reaches 5 % further than the one before. */
const latencyScale = { floorMilliseconds: 0.1, ratio: 1.05, last: 260 };
const { floorMilliseconds, ratio, last } = latencyScale;
/** The bucket of a response time: the first one that reaches it. The scripts of pods reckon the same. */
const bucketOf = (milliseconds) => {
    if (!(milliseconds > floorMilliseconds))
        return 0;
    const bucket = Math.ceil(Math.log(milliseconds / floorMilliseconds) / Math.log(ratio) - 1e-9);
    return Math.min(bucket, last);
};
/** The middle of a bucket in milliseconds, at most 2.5 % from all that lies in it. */
const middleOf = (bucket) => bucket === 0 ? floorMilliseconds / 2 : floorMilliseconds * ratio ** (bucket - 0.5);
/** One histogram over all that the others hold. */
const mergeHistograms = (histograms) => {
    const merged = new Map();
    for (const histogram of histograms) {
        for (const [bucket, count] of histogram)
            merged.set(bucket, (merged.get(bucket) ?? 0) + count);
    }
    return merged;
};
/** What came to a histogram since an earlier state of it. */
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
/** Reads a line of the log of a pod; what a script prints beside is text. */
const parsePodLine = (line) => {
    const found = line.startsWith(REPORT) ? (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .parseJson */ .qF)(line.slice(REPORT.length)) : undefined;
    const { at, sent, failed, dropped, took, last, early, unreachable } = (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .record */ .g1)(found);
    if (typeof early === 'number')
        return { kind: 'ready', early };
    if (typeof unreachable === 'string')
        return { kind: 'unreachable', why: unreachable };
    if (typeof at !== 'number')
        return { kind: 'text', text: line };
    const counts = { sent: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(sent), failed: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(failed), dropped: (0,_json_js__WEBPACK_IMPORTED_MODULE_0__/* .count */ .U9)(dropped) };
    return {
        kind: 'report',
        report: { at, ...counts, took: histogram(took), isLast: last === true },
    };
};


/***/ })

};
