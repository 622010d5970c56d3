import { readdirSync } from 'node:fs';
import { join } from 'node:path';
/** Folders of others, in which nobody keeps environment files. */
const LEFT_OUT = new Set(['.git', 'node_modules']);
/** Folders below each other that `**` goes into. */
const DEPTH = 8;
/** Whether a path has characters that stand for others. */
export const isGlob = (path) => /[*?]/.test(path);
const asPattern = (part) => {
    const escaped = part.replace(/[\\^$.|+()[\]{}]/g, String.raw `\$&`);
    return new RegExp(`^${escaped.replace(/\*+/g, '[^/]*').replaceAll('?', '[^/]')}$`);
};
/** Links are not followed: the workspace alone is looked through. */
const entriesOf = (folder) => {
    try {
        return readdirSync(folder, { withFileTypes: true }).filter(({ name }) => !LEFT_OUT.has(name));
    }
    catch {
        return [];
    }
};
const expand = (folder, [part, ...rest], prefix, depth) => {
    if (part === undefined || depth < 0)
        return [];
    const entries = entriesOf(join(folder, prefix));
    const folders = entries.filter((entry) => entry.isDirectory());
    if (part === '**') {
        const deeper = folders.flatMap(({ name }) => expand(folder, [part, ...rest], join(prefix, name), depth - 1));
        return [...expand(folder, rest, prefix, depth), ...deeper];
    }
    const pattern = asPattern(part);
    if (rest.length === 0) {
        const files = entries.filter((entry) => entry.isFile() && pattern.test(entry.name));
        return files.map(({ name }) => join(prefix, name));
    }
    return folders
        .filter(({ name }) => pattern.test(name))
        .flatMap(({ name }) => expand(folder, rest, join(prefix, name), depth));
};
/**
 * The files of a folder that a pattern fits, in order of their names. `*` and `?` stay within a part of
 * the path, `**` is any number of folders.
 */
export const expandGlob = (folder, pattern) => {
    const parts = pattern.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..'))
        return [];
    return [...new Set(expand(folder, parts, '', DEPTH))].toSorted();
};
