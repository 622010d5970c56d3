import { defaults } from "../../values/defaults.js";
import { previewNamespace } from "../../values/kubernetes/preview-name.js";
import { withHeartbeat } from "../with-heartbeat.js";
import { planRepository } from "../build-push/repository.js";
import { buildSeveral } from "../build-push/several.js";
import { deploy } from "../deploy.js";
import { claimNamespace } from "./claim.js";
import { requireOwn } from "./ownership.js";
const build = async (builds, clients, { clock, signal }, progress) => {
    if (builds.length === 0)
        return [];
    const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()]);
    const planned = await Promise.all(builds.map(async (one) => ({ ...one, plan: await planRepository(one.request, repositories) })));
    const { images, signer } = clients;
    const work = buildSeveral(planned, { repositories, builder, images, signer, clock }, { progress, signal, atMost: Number(defaults['build-push']['max-parallel']) });
    return withHeartbeat(clock, work, () => progress.waiting('the build'));
};
/**
 * Builds, pushes and deploys into the pull request's own namespace.
 *
 * @returns undefined if it is not wanted any more: then nothing is deployed
 * @throws ActionError PREVIEW_NAMESPACE_TAKEN before anything is built
 */
export const deployPreview = async (request, clients, patience, progress) => {
    const { pull } = request;
    const { namespaces, kubernetes, helm, probe, runs } = clients;
    const found = await namespaces.find(previewNamespace(pull.repository, pull.number));
    if (found !== undefined)
        requireOwn(found, pull);
    const built = await build(request.builds, clients, patience, progress);
    if (built.length > 0 && !(await request.isWanted()))
        return undefined;
    const images = request.known(built);
    const planned = request.deploy(images);
    const { clock, signal } = patience;
    const waiting = { ...patience, deadline: clock.now() + planned.timeout };
    const claim = { pull, release: planned.release.name, lifetime: request.lifetime };
    await claimNamespace(claim, clients, waiting, progress);
    const deployment = { helm, kubernetes, namespaces, probe, runs, clock };
    const release = await deploy(planned, deployment, progress, { signal });
    return { release, images };
};
