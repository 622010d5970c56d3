import { ActionError } from "../../values/action-error.js";
import { imagesIn, missingOf } from "./arrival.js";
import { imageSettings } from "./image-settings.js";
/** Images of a chart that are told; most have few. */
const SHOWN = 4;
const whatIsMissing = ({ images, pullSecret }) => [
    ...images.map((image) => `no object of the chart has the image ${image}`),
    ...(pullSecret !== undefined && images.length === 0
        ? [`the pods with the image have no pull secret ${pullSecret}`]
        : []),
];
const lines = (key, values) => [
    `  ${key}: |`,
    ...values.map(([name, template]) => `    ${name}=${template}`),
];
/** The lines to write, for each image that the chart seems to have. */
const imageLines = ({ images }) => {
    if (images.length === 0)
        return ['Its values show no key for an image: look into its templates.'];
    const more = images.length > SHOWN ? [`(${images.length - SHOWN} more images)`] : [];
    const each = images
        .slice(0, SHOWN)
        .flatMap((image, index) => [...(index === 0 ? [] : ['or']), ...lines('image-values', image)]);
    return ['The chart seems to have these keys; write for the image that is yours', ...each, ...more];
};
const secretLines = ({ pullSecrets }) => pullSecrets.length === 0
    ? ['Its values show no key for a pull secret: let the service account have it.']
    : ['and for the pull secret', ...pullSecrets.map((key) => `  pull-secret-key: ${key}`)];
const hintFor = (missing, settings) => [
    ...(missing.images.length === 0 ? [] : imageLines(settings)),
    ...(missing.pullSecret === undefined ? [] : secretLines(settings)),
].join('\n');
/**
 * Holds that the image and its pull secret get from the values to the objects: a chart with other keys
 * would be rolled out with an image of its own.
 * @param chartValues the chart's own values, for what to write instead
 * @throws ActionError IMAGE_NOT_IN_CHART
 */
export const requireArrival = async ({ objects, hooks }, arriving, chartValues) => {
    const made = [...objects, ...hooks];
    const missing = arriving && missingOf(made, arriving);
    if (missing === undefined)
        return;
    const found = imagesIn(made).join(', ');
    throw new ActionError({
        code: 'IMAGE_NOT_IN_CHART',
        message: `${whatIsMissing(missing).join('\n')}${found === '' ? '' : `\nits pods have ${found}`}`,
        hint: hintFor(missing, imageSettings(await chartValues())),
    });
};
