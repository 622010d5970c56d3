import { invalidInput } from "../input-text.js";
import { parseImageReference, parseTag } from "../registry/image-reference.js";
/** @throws ActionError IMAGE_REFERENCE_INVALID, INPUT_INVALID */
export const parseImageTag = (text) => {
    if (!/[/:]/.test(text))
        return { tag: parseTag(text) };
    const { registry, repository, tag, digest } = parseImageReference(text);
    if (tag === undefined || digest !== undefined) {
        throw invalidInput(`"${text}" has no tag`, 'Write a tag, or host/namespace/repository:tag.');
    }
    return { tag, name: `${registry === '' ? '' : `${registry}/`}${repository}` };
};
/**
 * The tags of an image, each once.
 * @param name that a whole reference has to have: an image goes to one repository
 * @throws ActionError INPUT_INVALID for a reference to another one
 */
export const tagsFor = (tags, name) => {
    const foreign = tags.find((one) => one.name !== undefined && one.name !== name);
    if (foreign === undefined)
        return [...new Set(tags.map(({ tag }) => tag))];
    throw invalidInput(`the tag ${foreign.name}:${foreign.tag} is of another repository than ${name}`, `Give docker/metadata-action "images: ${name}", or write the tag alone.`);
};
