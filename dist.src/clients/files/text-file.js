import { realpath, stat } from 'node:fs/promises';
import { readIfThere, removeIfThere, writePrivate } from "./private-file.js";
export const textFile = (path) => {
    // A link stays a link: what it leads to is replaced.
    const target = () => realpath(path).catch(() => path);
    return {
        path,
        read: () => readIfThere(path),
        mode: async () => {
            const found = await stat(path).catch(() => undefined);
            return found === undefined ? undefined : found.mode & 0o777;
        },
        write: async (text, id, mode) => {
            const file = await target();
            await writePrivate(file, text, { temporary: `${file}.${id}`, mode });
        },
        discard: async (id) => removeIfThere(`${await target()}.${id}`),
        remove: () => removeIfThere(path),
    };
};
