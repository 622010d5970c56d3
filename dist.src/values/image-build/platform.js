import { invalidInput } from "../input-text.js";
/**
 * Reads a platform as builders name it: system, processor and variant.
 * @throws ActionError INPUT_INVALID
 */
export const parsePlatform = (text) => {
    if (/^[a-z0-9]+\/[a-z0-9_]+(\/[a-z0-9.]+)?$/.test(text))
        return text;
    throw invalidInput(`"${text}" is not a platform`, 'Write for example linux/amd64 or linux/arm64.');
};
