import { readFileSync } from 'node:fs';
import { placeBuild } from "../../clients/files/build-place.js";
import { openWorkspace, placeInWorkspace } from "../../clients/files/workspace.js";
import { messageOf } from "../../values/action-error.js";
import { cacheOf } from "../../values/image-build/cache.js";
import { invalidInput } from "../../values/input-text.js";
import { buildOptions } from "./build-options.js";
const optionsOf = ({ name, target }, options) => {
    const own = { ...options, target };
    if (name === undefined)
        return own;
    return {
        ...own,
        'cache-from': options['cache-from'].map((entry) => cacheOf(name, entry)),
        'cache-to': options['cache-to'].map((entry) => cacheOf(name, entry)),
    };
};
/**
 * What a builder is given for an image, with paths in the workspace and secrets looked up.
 * @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE, PATH_HOLDS_CREDENTIALS,
 * CONTEXT_HOLDS_CREDENTIALS
 */
export const placedBuild = (image, { options, loads }, { environment, log, clock }) => {
    const workspace = openWorkspace(environment);
    const where = image.name === undefined ? '' : ` of image "${image.name}"`;
    const keys = { context: `input "context"${where}`, file: `input "file"${where}` };
    const files = placeBuild(workspace, image, keys);
    const mask = (secret) => log.mask(secret);
    const around = { environment, workspace, mask, now: clock.now() };
    return {
        ...buildOptions(optionsOf(image, options), around),
        context: files.context,
        ...(files.file === undefined ? {} : { dockerfile: files.file }),
        ...(loads ? { load: true } : {}),
    };
};
/** The content of the repository's readme. @throws ActionError INPUT_INVALID, PATH_OUTSIDE_WORKSPACE */
export const readmeOf = ({ readme }, { environment }) => {
    if (readme === undefined)
        return undefined;
    const file = placeInWorkspace(openWorkspace(environment), 'input "readme"', readme);
    try {
        return readFileSync(file, 'utf8');
    }
    catch (cause) {
        throw invalidInput(`input "readme": ${readme} cannot be read: ${messageOf(cause)}`, 'Paths are relative to the workspace: run actions/checkout first, and check them.');
    }
};
