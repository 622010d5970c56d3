import { openWorkspace } from "../../clients/files/workspace.js";
import { dockerConfigPath } from "../../clients/registry/docker-config-file.js";
import { variable } from "../../runner/environment.js";
import { deployRequest as releaseRequest } from "../../stages/deploy/request.js";
import { repositoryRequest } from "../../stages/pipeline/settings.js";
import { describedImages } from "../../values/environment/built-images.js";
import { parseImageReference } from "../../values/registry/image-reference.js";
import { cacheOf } from "../../values/image-build/cache.js";
import { platformsOfShapes } from "../../values/image-build/pod-platform.js";
import { buildOptions } from "../build-push/build-options.js";
/** The user's platforms, else what the pool runs. */
const platformsOf = ({ platforms }, { 'node-pool': pool }) => platforms.length > 0 || pool === undefined ? platforms : platformsOfShapes([pool.shape]);
/** Caches that would be one for all images are one for each. */
const withOwnCaches = (name, image) => {
    if (name === undefined)
        return image;
    const own = (key) => image[key].map((entry) => cacheOf(name, entry));
    return { ...image, 'cache-from': own('cache-from'), 'cache-to': own('cache-to') };
};
/**
 * The builds of all images.
 * @param environment with paths as tools are given them
 * @throws ActionError INPUT_INVALID for secrets that the job does not have
 */
export const buildRequests = (environment, registry, context) => describedImages(environment).map(({ name, image }) => {
    const given = { ...withOwnCaches(name, image), platforms: platformsOf(image, environment) };
    return { name, request: buildRequest(given, registry, context) };
});
const scanOf = ({ scan, compartment }) => scan && {
    failOn: scan['fail-on'],
    compartmentId: scan.compartment ?? compartment,
    timeout: scan.timeout,
};
const buildRequest = (image, registry, { environment: variables, log, clock }) => {
    const sha = variable(variables, 'GITHUB_SHA');
    const tags = [
        ...new Set([...(sha === undefined ? [] : [sha]), ...image.tags.map(({ tag }) => tag)]),
    ];
    const around = {
        environment: variables,
        workspace: openWorkspace(variables),
        mask: (secret) => log.mask(secret),
        now: clock.now(),
    };
    return {
        registry,
        ...repositoryRequest(image),
        scan: scanOf(image),
        sign: image.sign,
        tags: tags.length === 0 ? ['latest'] : tags,
        build: {
            ...buildOptions(image, around),
            context: image.context,
            authFile: dockerConfigPath(variables),
            ...(image.file === undefined ? {} : { dockerfile: image.file }),
        },
    };
};
/** @param registry the host that the pull secret is for if the image does not say */
export const deployRequest = ({ pull, createNamespace, isConfined, description, environment: { checks } }, release, registry, { image, wired = [] }) => {
    const named = image === undefined ? '' : parseImageReference(image).registry;
    const host = named === '' ? registry : named;
    return releaseRequest({ ...release, wired }, image, {
        createNamespace,
        isConfined,
        ...(checks && { checks: { managedNodes: checks['managed-nodes'], ignore: checks.ignore } }),
        description,
        ...(pull && { login: { host, username: pull.username, token: pull.token } }),
    });
};
/**
 * Images that stand for those that are not built yet, so that the chart can be rendered and checked
 * before anything is changed.
 */
export const imagesToCome = ({ environment, picked }, registry) => {
    const { release } = environment;
    const described = picked.has('build-push') ? describedImages(environment) : [];
    const toCome = described.map(({ name, wiring, image: { repository } }) => ({
        name,
        wiring,
        text: `${registry}/namespace/${repository}@sha256:${'0'.repeat(64)}`,
    }));
    return {
        image: release?.image ?? toCome.find(({ name }) => name === undefined)?.text,
        wired: toCome.filter(({ name }) => name !== undefined),
    };
};
