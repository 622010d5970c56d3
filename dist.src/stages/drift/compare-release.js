import { renderRelease } from "../deploy/render.js";
import { notDeployed } from "../deploy/not-deployed.js";
import { ABANDONED, busy, isPending } from "../deploy/free-release.js";
import { withDeployedImage } from "./deployed-values.js";
import { wholeFinding } from "./finding.js";
import { liveChanges } from "./live-changes.js";
import { withOwners } from "./owners/release-owners.js";
import { releaseChanges } from "./release-changes.js";
import { withoutScaledReplicas } from "./scaled-replicas.js";
import { comparedSection } from "./section.js";
/**
 * Compares three things: what the chart renders, what Helm deployed last, and what is in the cluster.
 * Changes nothing; the API server is only asked for a dry run.
 *
 * @throws ActionError RELEASE_BUSY while another deployment of it runs
 */
export const compareRelease = async (release, { imageKeys, showValues }, { helm, kubernetes, clock }) => {
    const last = (await helm.history(release)).at(-1);
    if (isPending(last) && clock.now() - last.updated < ABANDONED)
        throw busy(release, last);
    const missing = notDeployed(release, last);
    if (missing !== undefined)
        return comparedSection('release', [wholeFinding(missing, 'release')], []);
    const [{ objects: deployed }, given] = await Promise.all([
        helm.manifest(release),
        helm.values(release),
    ]);
    const warnings = [];
    const progress = {
        info: () => undefined,
        waiting: () => undefined,
        warning: (text) => void warnings.push(text),
    };
    const { namespace } = release;
    const comparable = (objects) => withoutScaledReplicas(objects, namespace, kubernetes);
    const own = await comparable(deployed);
    const asDeployed = withDeployedImage(release, given, imageKeys);
    const [{ objects: rendered }, differences] = await Promise.all([
        renderRelease(asDeployed, helm, progress),
        kubernetes.differences(namespace, own),
    ]);
    const revision = last?.revision ?? 0;
    // What an upgrade has left as an HPA set it stands in the deployed revision too.
    const sides = { deployed: own, rendered: await comparable(rendered), comparable };
    const found = await releaseChanges({ release: asDeployed, revision, ...sides }, helm);
    const live = differences.flatMap((one) => liveChanges(one, showValues));
    const changes = [...found, ...(await withOwners(live, own, namespace, kubernetes))];
    const kept = `"${release.name}" revision ${revision}, ${own.length} objects`;
    const plan = { release: true };
    return { ...comparedSection('release', changes, [kept], warnings), plan };
};
