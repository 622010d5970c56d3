import { existsSync, readFileSync } from 'node:fs';
import { placeBuild } from "../../clients/files/build-place.js";
import { placeCharts, placeValues } from "../../clients/files/chart-place.js";
import { placeInWorkspace } from "../../clients/files/workspace.js";
const RELEASE_KEYS = {
    chart: 'release.chart',
    values: 'release.values',
    files: 'release.set-file',
};
/** Empty where it is not there, which the review of the environment says. */
const contentOf = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '');
const placeImage = (workspace, key, image) => {
    const keys = { context: `${key}.context`, file: `${key}.file` };
    const { readme } = image;
    return {
        ...image,
        ...placeBuild(workspace, image, keys),
        ...(readme === undefined
            ? {}
            : { readme: contentOf(placeInWorkspace(workspace, `${key}.readme`, readme)) }),
    };
};
const placeImages = ({ image, images }, workspace) => ({
    ...(image && { image: placeImage(workspace, 'image', image) }),
    ...(images && {
        images: Object.fromEntries(Object.entries(images).map(([name, one]) => [
            name,
            placeImage(workspace, `images.${name}`, one),
        ])),
    }),
});
const placeRelease = (workspace, release) => {
    const { chart, repository, values } = release;
    const given = { chart, repository, values, files: release['set-file'] };
    const placed = placeCharts(workspace, given, RELEASE_KEYS);
    return { chart: placed.chart, values: placed.values, 'set-file': placed.files };
};
/**
 * The environment with every path as tools are given it: absolute, in the workspace, harmless; a readme
 * with its content.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS
 */
export const placePaths = (environment, picked, workspace) => {
    const { release, preview, load } = environment;
    const script = load?.script;
    return {
        ...environment,
        // Without a build, a context that holds git's token harms nobody.
        ...(picked.has('build-push') ? placeImages(environment, workspace) : {}),
        ...(release && {
            release: {
                ...release,
                ...placeRelease(workspace, release),
            },
        }),
        ...(preview && {
            preview: { ...preview, values: placeValues(workspace, 'preview.values', preview.values) },
        }),
        ...(load && script !== undefined
            ? { load: { ...load, script: placeInWorkspace(workspace, 'load.script', script) } }
            : {}),
    };
};
