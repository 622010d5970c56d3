import { execUntil } from "../../clients/process/exec.js";
import { readIfThere } from "../../clients/files/private-file.js";
import { cosign } from "../../clients/image-build/cosign.js";
import { dockerConfigPath } from "../../clients/registry/docker-config-file.js";
import { planRepository } from "../../stages/build-push/repository.js";
import { buildSeveral } from "../../stages/build-push/several.js";
import { requireLogin } from "../../stages/require-login.js";
import { jobImages } from "../job-images.js";
import { openBuilder, openRegistry, tagsOf } from "./open.js";
import { placedBuild } from "./placed-build.js";
import { publishImages } from "./publish.js";
/** Ensures the repositories, builds all images and pushes them. */
export const buildAll = async (inputs, context) => {
    const { environment, log, clock, signal } = context;
    const placed = inputs.images.map((image) => placedBuild(image, inputs, context));
    const { client, registry, requestOf, nameOf } = await openRegistry(inputs, context);
    const authFile = dockerConfigPath(environment);
    requireLogin(await readIfThere(authFile), registry);
    const builder = await openBuilder(inputs, context);
    const stage = log.stage('build-push');
    const names = await Promise.all(inputs.images.map(nameOf));
    const builds = inputs.images.flatMap((image, at) => {
        const [build, full] = [placed[at], names[at]];
        if (build === undefined || full === undefined)
            return [];
        const tags = tagsOf(inputs, full, names, context);
        const wanted = { ...requestOf(image), registry, tags, scan: inputs.scan, sign: inputs.sign };
        const request = { ...wanted, build: { ...build, authFile } };
        return [{ name: image.name, request }];
    });
    const planned = await Promise.all(builds.map(async (one) => ({ ...one, plan: await planRepository(one.request, client) })));
    const images = jobImages(registry, execUntil(signal), context);
    const signer = cosign(execUntil(signal));
    const clients = { repositories: client, builder, images, signer, clock };
    const run = { progress: stage, signal, atMost: inputs.atMost };
    const pushed = await buildSeveral(planned, clients, run);
    await publishImages(pushed, inputs.images, context);
    const done = pushed.map(({ image }) => `${image.isUnchanged ? 'unchanged' : 'pushed'} ${image.reference}`);
    stage.done(done.join(', '));
};
