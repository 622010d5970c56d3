import { imageKeys } from "../../stages/deploy/request.js";
import { reviewRelease } from "../../stages/deploy/review-release.js";
import { withDeployedImage } from "../../stages/drift/deployed-values.js";
import { deployRequest, imagesToCome } from "./requests.js";
/** The release with the images that run: what this run will build is no difference that is known. */
const withPresentImages = async (wanted, keys, { helm }) => {
    const present = withDeployedImage(wanted, await helm.values(wanted), keys);
    return { release: present, objects: (await helm.template(present)).objects };
};
/**
 * What a plan says of the release.
 * @param objects what the chart makes with the image that is known, or stands for the one to come
 */
export const reviewPlanned = async (inputs, registry, objects, connection) => {
    const { environment } = inputs;
    const { release } = environment;
    if (release === undefined)
        return { verdict: 'unchanged', changes: [] };
    const { release: wanted } = deployRequest(inputs, release, registry, { image: release.image });
    const last = (await connection.helm.history(wanted)).at(-1);
    const { image, wired = [] } = imagesToCome(inputs, registry);
    const isToCome = (release.image === undefined && image !== undefined) || wired.length > 0;
    if (!isToCome || last === undefined)
        return reviewRelease(wanted, objects, last, connection);
    const keys = imageKeys(release, environment);
    const present = await withPresentImages(wanted, keys, connection);
    return reviewRelease(present.release, present.objects, last, connection);
};
