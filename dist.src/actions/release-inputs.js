import { placeCharts } from "../clients/files/chart-place.js";
import { openWorkspace } from "../clients/files/workspace.js";
import { parseSet, parseSetFile, parseSetJson } from "../values/charts/set-grammar.js";
import { defaults } from "../values/defaults.js";
import { pairsOf } from "../values/input-lists.js";
import { asText } from "../values/input-text.js";
import { asSecretName } from "../values/kubernetes/kubernetes-name.js";
import { asRepository, asValuesFile } from "../values/path.js";
import { formatImageReference, parseImageReference } from "../values/registry/image-reference.js";
const asImage = (text) => formatImageReference(parseImageReference(text));
const asImages = (text) => Object.fromEntries(Object.entries(pairsOf('images', text)).map(([key, image]) => [key, asImage(image)]));
const keysOf = (read, name) => {
    const keys = read.list(name, asText);
    return keys.length > 0 ? keys : [defaults.deploy[name]];
};
/** What a release is made from, beside its name, its namespace and its chart. */
export const readReleaseParts = (read) => ({
    repository: read.optional('chart-repository', asRepository),
    version: read.optional('chart-version', asText),
    values: read.list('values', asValuesFile),
    set: read.withDefault('set', (text) => parseSet(text, 'typed'), []),
    'set-string': read.withDefault('set-string', (text) => parseSet(text, 'text'), []),
    'set-json': read.withDefault('set-json', parseSetJson, []),
    'set-file': read.withDefault('set-file', parseSetFile, []),
    image: read.optional('image', asImage),
    images: read.withDefault('images', asImages, {}),
    'image-key': keysOf(read, 'image-key'),
    'image-values': read.pairs('image-values') ?? {},
    'pull-secret': read.optional('pull-secret', asSecretName),
    'pull-secret-key': keysOf(read, 'pull-secret-key'),
});
const KEYS = { chart: 'input "chart"', values: 'input "values"', files: 'input "set-file"' };
/**
 * The release with its files as tools are given them.
 * @throws ActionError PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS, CHART_LINK_OUTSIDE,
 * CONTEXT_HOLDS_CREDENTIALS, INPUT_INVALID
 */
export const placeRelease = (given, environment) => {
    const { chart, repository, values } = given;
    const parts = { chart, repository, values, files: given['set-file'] };
    const placed = placeCharts(openWorkspace(environment), parts, KEYS);
    return { ...given, chart: placed.chart, values: placed.values, 'set-file': placed.files };
};
