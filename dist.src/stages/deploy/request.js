import { defaultChecks } from "../../values/checks.js";
import { describedImages } from "../../values/environment/built-images.js";
import { wishOf } from "./answer/wish.js";
import { arrivingOf, imageValues } from "./image-values.js";
/** The Secret that is made from a login if nothing names one. */
const PULL_SECRET = 'ocir';
/** @param environment with the images that are built for it */
export const imageKeys = (release, environment = {}) => ({
    image: release['image-key'],
    values: release['image-values'],
    others: describedImages(environment)
        .filter(({ name }) => name !== undefined)
        .map(({ wiring }) => wiring),
    pullSecret: release['pull-secret-key'],
});
/** Returns the release as Helm is given it: what the product sets first, and what the user sets last. */
export const helmRelease = (release, image, pullSecret) => {
    const { namespace, name = namespace, chart, repository, version, values, set } = release;
    const wanted = { image, images: release.images, wired: release.wired, pullSecret };
    const single = [release['set-json'], set, release['set-string'], release['set-file']].flat();
    return {
        name,
        namespace,
        chart,
        values,
        set: [...imageValues(wanted, imageKeys(release)), ...single],
        arriving: arrivingOf(wanted),
        ...(repository === undefined ? {} : { repository }),
        ...(version === undefined ? {} : { version }),
    };
};
/** Returns what to deploy, with the image that is known by then. */
export const deployRequest = (release, image, { createNamespace, isConfined = false, checks = defaultChecks, description, login, }) => {
    const secret = release['pull-secret'] ?? (login === undefined ? undefined : PULL_SECRET);
    return {
        release: {
            ...helmRelease(release, image, secret),
            isConfined,
            checks,
            description,
            options: release['helm-arguments'],
        },
        createNamespace,
        timeout: release.timeout,
        answer: wishOf({
            path: release.path,
            statuses: release['expect-status'],
            host: release.host,
            headers: release.headers,
        }),
        awaitsJobs: release['wait-for-jobs'],
        onFailure: release['on-failure'],
        onPending: release['on-pending'],
        ...(login === undefined || secret === undefined
            ? {}
            : {
                pullSecret: {
                    name: secret,
                    login: { host: login.host, username: login.username, password: login.token },
                },
            }),
    };
};
