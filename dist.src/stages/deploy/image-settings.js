import { formatValuePath } from "../../values/charts/value-path.js";
const isMapping = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** Mappings that are looked into: charts of charts have many. */
const DEEP = 4;
/** All values of a chart by their paths; lists are values. */
const valuesIn = (values, path = []) => Object.entries(values).flatMap(([key, value]) => {
    const own = [...path, key];
    const inner = isMapping(value) && path.length < DEEP ? valuesIn(value, own) : [];
    return [[own, value], ...inner];
});
const last = (path) => String(path.at(-1));
const isImage = (value) => isMapping(value) &&
    ('repository' in value || 'name' in value) &&
    ('tag' in value || 'digest' in value);
/** What a value below an image is set to. A digest behind the tag is what most charts pass on as it is. */
const settings = (image, key) => {
    const repository = 'repository' in image ? 'repository' : 'name';
    const hasRegistry = 'registry' in image;
    const hasDigest = 'digest' in image;
    return [
        ...(hasRegistry ? [[`${key}.registry`, '{registry}']] : []),
        [`${key}.${repository}`, hasRegistry ? '{repository}' : '{name}'],
        hasDigest ? [`${key}.digest`, '{digest}'] : [`${key}.tag`, '{tag}@{digest}'],
    ];
};
/** A list of names in Bitnami's charts and in `global`; else of objects, as pods have it. */
const secretKey = (path, value) => {
    const key = formatValuePath(path);
    if (!Array.isArray(value))
        return key;
    const isOfNames = last(path) === 'pullSecrets' || path[0] === 'global';
    return isOfNames ? `${key}[0]` : `${key}[0].name`;
};
/** Looks for the keys in a chart's own values. */
export const imageSettings = (values) => {
    const all = valuesIn(values);
    const mappings = all.filter(([, value]) => isImage(value));
    const texts = all.filter(([path, value]) => last(path) === 'image' && typeof value === 'string');
    const secrets = all.filter(([path, value]) => /^(imagePullSecrets?|pullSecrets?|imagePullSecretName)$/.test(last(path)) &&
        !isMapping(value));
    return {
        images: [
            ...mappings.map(([path, value]) => settings(value, formatValuePath(path))),
            ...texts.map(([path]) => [[formatValuePath(path), '{image}']]),
        ],
        pullSecrets: secrets.map(([path, value]) => secretKey(path, value)),
    };
};
