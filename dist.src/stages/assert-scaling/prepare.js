import { until } from "../until.js";
import { Watched } from "../watched.js";
import { isCounted } from "./baseline.js";
import { obstacleOf } from "./obstacle.js";
import { checkHpa, missing } from "./preconditions.js";
import { checkQuotas } from "./quota.js";
import { checkRequests } from "./requests.js";
import { describePolicies, secondsToGrow } from "./scale-up.js";
/**
 * Checks, before any load is sent, that each HPA can show what is expected: it exists, may grow that
 * far, it alone scales what is there, it has metrics, the quotas leave room, and it is not that large
 * already. New pods have no metrics for about a minute, and an HPA keeps its size for minutes after a
 * load: both are waited for, metrics no longer than three minutes. What no waiting can mend fails at
 * once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 *   HPA_NO_METRICS, HPA_ALREADY_SCALED, HPA_SCALE_UP_DISABLED, HPA_AMBIGUOUS, HPA_TARGET_AT_ZERO,
 *   HPA_QUOTA_TOO_SMALL
 */
export const prepareScaling = async ({ namespace, expectations }, kubernetes, waiting, progress) => {
    const targets = await checkStatic(namespace, expectations, kubernetes);
    const seen = new Watched();
    await waitForHpas(expectations, seen, kubernetes.watch('hpa', namespace, seen.take), {
        ...waiting,
        progress,
    });
    const baselines = expectations.map(({ hpa }) => baselineOf(namespace, hpa, seen, targets));
    await checkQuotas(namespace, expectations, baselines, kubernetes);
    for (const [index, expected] of expectations.entries()) {
        const slow = tooSlow(expected, baselines[index]);
        if (slow !== undefined)
            progress.warning(slow);
    }
    return baselines;
};
const checkStatic = async (namespace, expectations, kubernetes) => {
    const present = await kubernetes.list('hpa', namespace);
    const workloads = [
        ...(await kubernetes.list('deployments', namespace)),
        ...(await kubernetes.list('statefulsets', namespace)),
    ];
    const targets = new Map();
    for (const expected of expectations) {
        const hpa = present.find((one) => one.name === expected.hpa);
        if (hpa === undefined)
            throw missing(namespace, expected.hpa, present);
        const scale = await kubernetes.scale(namespace, hpa.target);
        const workload = isCounted(hpa.target)
            ? workloads.find(({ kind, name }) => kind === hpa.target.kind && name === hpa.target.name)
            : undefined;
        checkHpa(hpa, expected, present, scale);
        await checkRequests(namespace, hpa, { scale, template: workload?.requests }, kubernetes);
        targets.set(hpa.name, { scale, workload });
    }
    return targets;
};
const waitForHpas = async (expectations, seen, watch, waiting) => {
    const obstacles = () => expectations.flatMap((expected) => obstacleOf(expected, seen.get(expected.hpa)) ?? []);
    let since = new Map();
    const ready = await until(waiting, [watch], () => {
        const now = waiting.clock.now();
        const left = obstacles();
        since = new Map(left.map(({ what }) => [what, since.get(what) ?? now]));
        const late = left.find(({ what, patience }) => now - (since.get(what) ?? now) >= patience);
        if (late !== undefined)
            throw late.error;
        const [first] = left;
        if (first === undefined)
            return true;
        waiting.progress.waiting(`${first.what}: ${first.state}`);
        return undefined;
    });
    const [first] = obstacles();
    if (ready === undefined && first !== undefined)
        throw first.error;
};
const baselineOf = (namespace, name, seen, targets) => {
    const hpa = seen.get(name);
    if (hpa === undefined)
        throw missing(namespace, name, []);
    const { scale = 'unknown', workload } = targets.get(name) ?? {};
    return {
        hpa: name,
        target: hpa.target,
        replicas: hpa.currentReplicas,
        scaleUp: hpa.scaleUp,
        ...(workload === undefined ? {} : { requests: workload.requests }),
        ...(typeof scale === 'string' || scale.selector === '' ? {} : { selector: scale.selector }),
    };
};
const tooSlow = ({ hpa, atLeast, within }, baseline) => {
    if (baseline === undefined)
        return undefined;
    const seconds = secondsToGrow(baseline.replicas, atLeast, baseline.scaleUp);
    if (seconds * 1000 < within)
        return undefined;
    const far = `from ${baseline.replicas} to ${atLeast} replicas`;
    const least = Number.isFinite(seconds) ? `takes at least ${seconds} s to grow` : 'never grows';
    return (`HPA ${hpa} ${least} ${far}, allowed are ${within / 1000} s: ` +
        `its behaviour adds at most ${describePolicies(baseline.scaleUp)}`);
};
