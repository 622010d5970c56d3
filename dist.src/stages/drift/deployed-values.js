import { formatValuePath } from "../../values/charts/value-path.js";
import { imagePaths } from "../deploy/image-values.js";
const valueAt = (values, path) => path.reduce((inner, key) => typeof inner === 'object' && inner !== null && Object.hasOwn(inner, key)
    ? inner[key]
    : undefined, values);
/**
 * The release with the image, and the pull secret, that it was deployed with, where the environment
 * names none: which build runs is decided by the deploy workflow, and is no drift.
 */
export const withDeployedImage = (release, deployed, keys) => {
    const given = new Set(release.set.map(({ path }) => formatValuePath(path)));
    const { images, pullSecret } = imagePaths(keys);
    const isGiven = (image) => image.some((path) => given.has(formatValuePath(path)));
    const paths = [...images.filter((image) => !isGiven(image)).flat(), ...pullSecret];
    const kept = paths.flatMap((path) => {
        const value = valueAt(deployed, path);
        return typeof value === 'string' || typeof value === 'number' ? [{ path, value }] : [];
    });
    // An image that does not arrive is a matter of the deployment.
    return { ...release, arriving: { images: [] }, set: [...kept, ...release.set] };
};
