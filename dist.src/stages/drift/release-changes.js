import { manifestChanges } from "./manifest-changes.js";
const asIs = (objects) => Promise.resolve(objects);
/** A dry run of the upgrade; undefined where the cluster does not allow it. */
const dryRun = async (release, helm) => {
    try {
        return (await helm.dryRun(release)).objects;
    }
    catch {
        return undefined;
    }
};
/**
 * What an upgrade would change in the manifest of a release. A chart that asks the cluster for its APIs
 * or its objects, whether this is an upgrade, or for random values, renders otherwise than it was
 * deployed without having changed: a change is what shows each way that it is rendered.
 */
export const releaseChanges = async ({ release, revision, deployed, rendered, comparable = asIs }, helm) => {
    const known = { namespace: release.namespace, revision };
    if (manifestChanges(deployed, rendered, known).length === 0)
        return [];
    const again = await comparable((await helm.template(release)).objects);
    const comparison = { ...known, twice: [rendered, again] };
    const changes = manifestChanges(deployed, rendered, comparison);
    if (changes.length === 0)
        return [];
    const inCluster = await dryRun(release, helm);
    if (inCluster === undefined)
        return changes;
    const targets = new Set(changes.map(({ target }) => target));
    return manifestChanges(deployed, await comparable(inCluster), comparison).filter(({ target }) => targets.has(target));
};
