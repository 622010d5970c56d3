import { asPath } from "../path.js";
import { invalidInput } from "../input-text.js";
/** Reads `default` or `id=path`. @throws ActionError INPUT_INVALID */
export const parseSsh = (text) => {
    const [, id = '', , path] = /^([A-Za-z0-9_.-]+)(=(.*))?$/s.exec(text.trim()) ?? [];
    if (id === '' || /[,"\s]/.test(path ?? '')) {
        throw invalidInput('an SSH source is not "default" or id=path', 'Write default, or git=keys/deploy.');
    }
    return path === undefined ? { id } : { id, path: asPath(path) };
};
