import { isOwnRegistry, requireOwnRegistry } from "../../clients/registry/registry-region.js";
import { registryHost } from "../../clients/registry/registry-token.js";
import { ActionError } from "../../values/action-error.js";
import { describedImages } from "../../values/environment/built-images.js";
import { parseImageReference } from "../../values/registry/image-reference.js";
/** Whoever may change the environment file does not get the login by naming a host of their own. */
const requirePullHost = ({ environment, pull }, registry, session) => {
    const image = environment.release?.image;
    const host = (image && parseImageReference(image).registry) || registry;
    if (pull === undefined || isOwnRegistry(host, session) || pull.hosts.includes(host))
        return;
    throw new ActionError({
        code: 'PULL_SECRET_HOST_FOREIGN',
        message: `${host} is not OCIR, and only the environment file names it, so it is given no pull secret of pull-username and pull-token`,
        hint: 'If they are a login of this registry, name it in the workflow too, by the input "registry" or "image". If everybody may pull the image, leave them out.',
    });
};
/**
 * The registry of the images that are built. Looked at before anything is called or changed: tokens of
 * the identity and the pull secret go to OCIR, and elsewhere only if the workflow itself says so.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN, PULL_SECRET_HOST_FOREIGN
 */
export const registryOf = (inputs, session) => {
    const { environment, picked } = inputs;
    const given = describedImages(environment).find(({ image }) => image.registry !== undefined);
    const registry = given?.image.registry ?? registryHost(session);
    if (picked.has('build-push'))
        requireOwnRegistry(registry, session);
    if (picked.has('deploy'))
        requirePullHost(inputs, registry, session);
    return registry;
};
