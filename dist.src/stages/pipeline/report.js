import { ActionError, messageOf } from "../../values/action-error.js";
import { mainImage } from "./evidence.js";
export const failureOf = (thrown) => {
    if (thrown instanceof ActionError) {
        const { code, message, hint, service } = thrown;
        return { code, message, hint, ...(service === undefined ? {} : { service }) };
    }
    const hint = 'This is a defect; please report it.';
    return { code: 'UNEXPECTED', message: messageOf(thrown), hint };
};
const isCancellation = (thrown) => thrown instanceof ActionError && thrown.code === 'JOB_CANCELLED';
const resultOf = (results, other) => {
    if (results.some(({ outcome }) => outcome === 'failure'))
        return 'failure';
    if (other.length > 0)
        return other.every(isCancellation) ? 'cancelled' : 'failure';
    return 'success';
};
const imageOf = ({ reference, digest }) => ({ reference, digest });
const imagesIn = (evidence) => {
    const { images = [] } = evidence;
    const main = mainImage(evidence);
    const named = images.flatMap(({ name, image }) => name === undefined ? [] : [[name, imageOf(image)]]);
    return { image: main === undefined ? null : imageOf(main), images: Object.fromEntries(named) };
};
const partsOf = ({ network, nodePool, release, load, scaling }) => ({
    network: network ?? null,
    nodePool: nodePool ?? null,
    release: release === undefined
        ? null
        : {
            name: release.name,
            namespace: release.namespace,
            revision: release.revision,
            url: release.url ?? null,
        },
    load: load === undefined
        ? null
        : {
            requests: load.requests,
            failedRate: load.failedRate,
            p95Milliseconds: load.p95Milliseconds,
            iterations: load.iterations,
        },
    scaling: (scaling?.verdicts ?? []).map(({ hpa, from, to, peak, firstScaleUpSeconds }) => ({
        hpa,
        from,
        to,
        peak,
        firstScaleUpSeconds,
    })),
});
/** `other` is what stopped it that is no failure of a stage: wrong inputs, or a cancelled job. */
export const pipelineReport = (results, evidence, milliseconds, other = []) => ({
    result: resultOf(results, other),
    seconds: Math.round(milliseconds / 100) / 10,
    stages: results.map(({ name, outcome, seconds, changes }) => ({
        name,
        outcome,
        seconds,
        changes,
    })),
    ...imagesIn(evidence),
    ...partsOf(evidence),
    failures: [
        ...other.map(failureOf),
        ...results.flatMap(({ name, failure }) => failure === undefined ? [] : [{ stage: name, ...failureOf(failure) }]),
    ],
});
