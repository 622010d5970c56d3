import { describedImages } from "../../values/environment/built-images.js";
import { plural } from "../../values/plural.js";
import { planRepository } from "../build-push/repository.js";
import { messageOf } from "../../values/action-error.js";
import { heldText } from "../deploy/kept-replicas.js";
import { changeText } from "../deploy/review-release.js";
import { repositoryRequest } from "./settings.js";
import { planCluster } from "./plan-cluster.js";
/** What becomes of the release, as far as the cluster can be asked before anything is changed. */
const review = async (objects, { network }, clients) => {
    const none = { verdict: 'unchanged', changes: [] };
    if (clients.reviewRelease === undefined)
        return none;
    if ((network?.changes ?? []).length > 0) {
        return { ...none, unseen: 'the network has to be changed first' };
    }
    return clients
        .reviewRelease(objects)
        .catch((error) => ({ ...none, unseen: messageOf(error) }));
};
const planRepositories = async (environment, clients) => {
    const images = describedImages(environment);
    if (images.length === 0)
        return undefined;
    const client = await clients.repositories();
    return Promise.all(images.map(({ image }) => planRepository(repositoryRequest(image), client)));
};
/** Asks OCI and renders the chart; changes nothing. */
export const planPipeline = async (environment, picked, clients) => {
    const has = (name) => picked.has(name);
    const { release } = environment;
    const rendered = has('deploy') ? clients.checkRelease() : undefined;
    const [cluster, repositories, objects] = await Promise.all([
        planCluster(environment, has, clients, rendered),
        has('build-push') ? planRepositories(environment, clients) : undefined,
        rendered,
    ]);
    return {
        ...cluster,
        ...(repositories === undefined ? {} : { repositories }),
        ...(objects === undefined || release === undefined
            ? {}
            : {
                release: {
                    name: release.name ?? release.namespace,
                    namespace: release.namespace,
                    objects: objects.length,
                    review: await review(objects, cluster, clients),
                },
            }),
    };
};
/** All changes that are known before the image is built, for outputs and tables. */
export const plannedChanges = (plan) => [plan.network, plan.nodePool, ...(plan.repositories ?? []), plan.release?.review].flatMap((part) => part?.changes ?? []);
export const networkLine = (plan) => {
    const { rulesMissing, rulesToRemove, rulesKept, changes } = plan;
    if (rulesMissing === 0 && rulesToRemove > 0) {
        return `remove ${plural(rulesToRemove, 'rule')} of ours, ${rulesKept} already there`;
    }
    if (rulesMissing === 0)
        return `nothing to change, ${plural(rulesKept, 'rule')} already there`;
    const holder = changes[0]?.holder.kind === 'nsg' ? 'NSG' : 'security list';
    const where = plural(changes.length, holder);
    return `add ${plural(rulesMissing, 'rule')} to ${where}, ${rulesKept} already there`;
};
const changeLine = (plan) => plan.changes
    .map(({ action, target, description }) => `${action} ${target}: ${description}`)
    .join('; ') || `nothing to change, ${plan.kept.join('; ')}`;
const verdictOf = ({ verdict, unseen }) => unseen === undefined ? verdict : `not compared with the cluster (${unseen})`;
/** The plan as it is shown in the log: a line for each part, after one with the number of changes. */
export const describePlan = (plan) => {
    const { network, nodePool, repositories = [], release } = plan;
    const count = (network?.rulesMissing ?? 0) +
        (nodePool?.changes.length ?? 0) +
        repositories.flatMap(({ changes }) => changes).length +
        (release?.review.changes.length ?? 0);
    const objects = release && plural(release.objects, 'object');
    const parts = [
        ['network', network && networkLine(network)],
        ['node pool', nodePool && changeLine(nodePool)],
        ...repositories.map((one) => ['repository', changeLine(one)]),
        [
            'release',
            release &&
                `"${release.name}" in namespace ${release.namespace}, ${objects}: ${verdictOf(release.review)}`,
        ],
    ];
    return [
        `Plan: ${plural(count, 'change')}`,
        ...parts.flatMap(([name, line]) => line === undefined ? [] : [`  ${name.padEnd(10)} ${line}`]),
        ...(release?.review.changes ?? []).map((change) => `    ${changeText(change)}`),
        ...(release?.review.held ?? []).map((held) => `    ${heldText(held)}`),
    ];
};
