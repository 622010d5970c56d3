import { messageOf } from "../../values/action-error.js";
import { nameOf } from "../../values/manifests/manifests.js";
import { liveChanges } from "../drift/live-changes.js";
import { releaseChanges } from "../drift/release-changes.js";
import { withoutScaledReplicas } from "../drift/scaled-replicas.js";
import { heldReplicas } from "./kept-replicas.js";
import { notDeployed } from "./not-deployed.js";
/** What is not in the cluster as the revision says, by a dry run of the API server. */
const repairsOf = async (objects, namespace, kubernetes) => {
    const differences = await kubernetes.differences(namespace, objects);
    // What takes a new object is nothing that an upgrade could mend.
    return differences
        .filter(({ refused }) => refused === undefined)
        .flatMap((one) => liveChanges(one, false));
};
const compare = async (release, rendered, last, { helm, kubernetes }) => {
    const change = notDeployed(release, last);
    if (change !== undefined) {
        if (change.action === 'update')
            return { verdict: 'upgrade', changes: [change] };
        const all = rendered.map((object) => {
            return { action: 'create', target: nameOf(object), description: 'new in the chart' };
        });
        return { verdict: 'install', changes: [change, ...all] };
    }
    const { namespace } = release;
    const { objects: deployed } = await helm.manifest(release);
    const comparable = (objects) => withoutScaledReplicas(objects, namespace, kubernetes);
    const [before, wanted] = await Promise.all([comparable(deployed), comparable(rendered)]);
    const sides = { deployed: before, rendered: wanted, comparable };
    const changes = await releaseChanges({ release, revision: last?.revision ?? 0, ...sides }, helm);
    if (changes.length > 0)
        return { verdict: 'upgrade', changes };
    try {
        const repairs = await repairsOf(sides.deployed, namespace, kubernetes);
        return { verdict: repairs.length > 0 ? 'repair' : 'unchanged', changes: repairs };
    }
    catch (error) {
        return { verdict: 'unchanged', changes: [], unseen: messageOf(error) };
    }
};
/**
 * Compares what the chart renders with what Helm deployed last, and, where that is the same, with what
 * is in the cluster. Changes nothing.
 */
export const reviewRelease = async (release, rendered, last, tools) => {
    const review = await compare(release, rendered, last, tools);
    if (review.verdict === 'unchanged')
        return review;
    const held = await heldReplicas(release, rendered, tools.kubernetes);
    return held.length === 0 ? review : { ...review, held };
};
/** One line for a log. */
export const changeText = ({ action, target, description }) => `${action} ${target}: ${description}`;
