import { variable } from "../../runner/environment.js";
const PREFIX = 'org.opencontainers.image';
/**
 * What registries and users read off an image to find its source. The same for every run of a commit,
 * since it is part of the content.
 */
export const sourceLabels = (environment) => {
    const server = variable(environment, 'GITHUB_SERVER_URL');
    const repository = variable(environment, 'GITHUB_REPOSITORY');
    const sha = variable(environment, 'GITHUB_SHA');
    return {
        ...(sha === undefined ? {} : { [`${PREFIX}.revision`]: sha }),
        ...(server === undefined || repository === undefined
            ? {}
            : { [`${PREFIX}.source`]: `${server}/${repository}` }),
    };
};
/**
 * Source, run and time of a build. As annotations they are no part of the content: it stays the same
 * when nothing else has changed.
 * @param now milliseconds since the epoch
 */
export const runAnnotations = (environment, now) => {
    const labels = sourceLabels(environment);
    const source = labels[`${PREFIX}.source`];
    const run = variable(environment, 'GITHUB_RUN_ID');
    const all = {
        ...labels,
        [`${PREFIX}.created`]: new Date(now).toISOString(),
        ...(source === undefined || run === undefined
            ? {}
            : { [`${PREFIX}.url`]: `${source}/actions/runs/${run}` }),
    };
    return Object.entries(all).map(([key, value]) => ({ levels: ['manifest', 'index'], key, value }));
};
