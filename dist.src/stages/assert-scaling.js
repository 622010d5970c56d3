import { ActionError } from "../values/action-error.js";
import { judge } from "./assert-scaling/judge.js";
import { rateHint } from "./assert-scaling/load-too-small.js";
import { ScalingWatch } from "./assert-scaling/scaling-watch.js";
import { unfinished, } from "./assert-scaling/verdict.js";
import { until } from "./until.js";
/** A load that somebody else sends: it counts from the start, and the watch ends when all is proven. */
export const foreignLoad = {
    started: () => true,
    ended: () => true,
    failed: () => false,
    requestsPerSecond: () => undefined,
    seconds: () => [],
    atMost: 0,
};
/** Milliseconds to wait for a load to start. */
const patience = 120_000;
/**
 * Watches until the load has ended and every expectation is proven or its time has passed. The watch
 * starts when this is called, so call it before the load.
 */
export const watchScaling = async ({ namespace, expectations, baselines }, kubernetes, load, { clock, progress, signal, onUnfinished }) => {
    const watch = new ScalingWatch(namespace, baselines, kubernetes, clock);
    let loadStartedAt;
    const latest = Math.max(...expectations.map(({ within }) => within));
    const judgeAll = (pending = new Map()) => expectations.map((expected) => {
        const baseline = baselines.find(({ hpa }) => hpa === expected.hpa);
        const known = circumstances(baseline, loadStartedAt ?? watch.elapsed(), load);
        const pendingReason = pending.get(expected.hpa);
        const extra = pendingReason === undefined ? {} : { pendingReason };
        return judge(expected, watch.timeline(), { ...known, ...extra });
    });
    const reportOf = (verdicts) => ({
        namespace,
        startedAt: watch.startedAt,
        verdicts,
        timeline: watch.timeline(),
        loadStartedAt: loadStartedAt ?? 0,
        ...(load.profile === undefined ? {} : { profile: load.profile }),
        seconds: load.seconds().map((second) => ({ ...second, at: watch.sinceStart(second.at) })),
    });
    const deadline = clock.now() + patience + Math.max(latest, load.atMost);
    try {
        await until({ clock, deadline, signal, progress }, watch.watches, () => {
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
    }
    catch (error) {
        onUnfinished?.(reportOf(judgeAll().map(unfinished)));
        throw error;
    }
    return reportOf(judgeAll(await whyPending(namespace, baselines, watch, kubernetes)));
};
const circumstances = (baseline, loadStartedAt, load) => {
    const requestsPerSecond = load.requestsPerSecond();
    return {
        baseline: baseline?.replicas ?? 0,
        loadStartedAt,
        ...(baseline === undefined ? {} : { scaleUp: baseline.scaleUp }),
        ...(baseline?.requests === undefined ? {} : { requests: baseline.requests }),
        ...(requestsPerSecond === undefined ? {} : { requestsPerSecond }),
    };
};
/** What keeps pods from becoming ready, by HPA; the verdict stands without it too. */
const whyPending = async (namespace, baselines, watch, kubernetes) => {
    const reasons = baselines.map(async ({ hpa, selector }) => {
        const pods = await kubernetes.list('pods', namespace, selector).catch(() => []);
        const pending = pods.find((pod) => !pod.ready && pod.message !== undefined)?.message;
        const reason = watch.refusalOf(hpa) ?? pending;
        return reason === undefined ? [] : [[hpa, reason]];
    });
    return new Map((await Promise.all(reasons)).flat());
};
/** The failure of all expectations that were not met, or nothing. */
export const scalingFailure = (report) => {
    const failed = report.verdicts.filter(({ passed }) => !passed);
    const [first] = failed;
    if (first === undefined)
        return undefined;
    return new ActionError({
        code: first.code,
        message: failed.map(({ message }) => message).join('\n'),
        hint: hintFor(failed),
    });
};
/** One load goes to all of them, so the greatest rate that one needs is the one to set. */
const hintFor = (failed) => {
    const rates = failed.flatMap(({ neededRate }) => neededRate ?? []);
    const others = failed.filter(({ neededRate }) => neededRate === undefined);
    const hints = [
        ...(rates.length === 0 ? [] : [rateHint(Math.max(...rates))]),
        ...others.map(({ hint }) => hint),
    ];
    return [...new Set(hints)].join('\n');
};
/** One line per HPA, for the log: `edge 1 → 4 in 38 s, first scale-up after 31 s ✔`. */
export const describeVerdict = (verdict) => {
    const { hpa, from, to, passed, reachedSeconds, firstScaleUpSeconds } = verdict;
    const reached = reachedSeconds === null ? '' : ` in ${reachedSeconds} s`;
    const first = firstScaleUpSeconds === null ? '' : `, first scale-up after ${firstScaleUpSeconds} s`;
    return `${hpa} ${from} → ${to}${reached}${first} ${passed ? '✔' : '✖'}`;
};
