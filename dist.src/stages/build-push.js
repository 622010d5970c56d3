import { StepCounter } from "../values/image-build/build-steps.js";
import { compareTags } from "./build-push/compare-tags.js";
import { buildFailure } from "./build-push/failure.js";
import { pushAndLook } from "./build-push/push-and-look.js";
import { ensureRepository } from "./build-push/repository.js";
/**
 * Makes or changes the repository if the plan says so, builds, and pushes what is not there yet.
 * @throws ActionError IMAGE_BUILD_FAILED, IMAGE_TAG_IMMUTABLE, REGISTRY_UNAVAILABLE,
 * REPOSITORY_ELSEWHERE, RESOURCE_GONE
 */
export const buildAndPush = async (request, plan, clients, run) => {
    const { builder, clock, images, repositories } = clients;
    const { progress } = run;
    const started = clock.now();
    await ensureRepository(request, plan, clients, run);
    const path = `${await repositories.namespace()}/${request.repository}`;
    const name = `${request.registry}/${path}`;
    const before = lookBefore(request, repositories);
    const { built, steps } = await buildOnly(name, request, builder, run);
    try {
        const { isImmutable, size: sizeBefore } = await before;
        const { tags } = request;
        const { missing, same } = await compareTags({ repository: path, tags, configDigests: built.configDigests, isImmutable }, images, (line) => progress.info(line));
        const isUnchanged = missing.length === 0 && same !== undefined;
        const tagged = missing.map((tag) => `${name}:${tag}`);
        const push = () => built
            .push(tagged, (line) => progress.info(line))
            .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
        const find = (pushed) => images.find(path, pushed);
        const { digest, image } = isUnchanged
            ? { digest: same.digest, image: same }
            : await pushAndLook(push, find, progress);
        const reference = `${name}@${digest}`;
        progress.info(isUnchanged ? `Unchanged: ${reference} has the same content` : `Pushed ${reference}`);
        return {
            ...{ reference, name, digest, tags, isUnchanged, steps },
            ...sizesOf(image, sizeBefore),
            took: clock.now() - started,
        };
    }
    finally {
        await built.forget();
    }
};
const sizesOf = (after, sizeBefore) => ({
    platforms: after?.platforms ?? [],
    ...(after === undefined ? {} : { size: after.size }),
    ...(sizeBefore === undefined ? {} : { sizeBefore }),
});
const lookBefore = async ({ compartmentId, repository }, repositories) => {
    try {
        const found = await repositories.find(compartmentId, repository);
        if (found === undefined)
            return { isImmutable: false, size: undefined };
        const [settings, size] = await Promise.all([
            repositories.settings(found.id).catch(() => ({ isImmutable: false })),
            repositories.lastSize(compartmentId, found.id).catch(() => undefined),
        ]);
        return { isImmutable: settings.isImmutable ?? false, size };
    }
    catch {
        return { isImmutable: false, size: undefined };
    }
};
/**
 * Builds, and pushes nothing.
 * @param name of the image, without a tag
 * @throws ActionError IMAGE_BUILD_FAILED
 */
export const buildOnly = async (name, { build, registry, tags }, builder, { progress, signal }) => {
    const counter = new StepCounter();
    const onLine = (line) => {
        counter.read(line);
        progress.info(line);
    };
    const whole = { ...build, registry, references: tags.map((tag) => `${name}:${tag}`) };
    const built = await builder
        .build(whole, onLine, signal)
        .catch((error) => Promise.reject(buildFailure(builder.name, name, error)));
    return { built, steps: counter.steps };
};
