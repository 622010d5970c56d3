import { invalidInput } from "../input-text.js";
import { parseImageReference } from "../registry/image-reference.js";
import { asPath } from "../path.js";
import { pairOf } from "./pair.js";
/** Reads `name=folder`, `name=docker-image://…` or `name=https://….git`. @throws ActionError INPUT_INVALID */
export const parseBuildContext = (text) => {
    const [name, from] = pairOf(text, 'a build context', 'lib=../lib');
    const image = /^docker-image:\/\/(.+)$/.exec(from)?.[1];
    if (image !== undefined) {
        parseImageReference(image);
        return { name, address: from };
    }
    if (/^https:\/\/[^@\s]+$/.test(from))
        return { name, address: from };
    if (from.includes('://')) {
        throw invalidInput(`build context "${name}" is neither a folder, docker-image:// nor https:// without a user`, 'Write name=folder, name=docker-image://host/path:tag or name=https://host/path.git.');
    }
    return { name, folder: asPath(from) };
};
