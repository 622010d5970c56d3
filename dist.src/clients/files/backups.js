import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere, writePrivate } from "./private-file.js";
/** One private file for each text: they can hold somebody's credentials. */
export const backups = (folder) => ({
    newId: () => `kept-${randomUUID()}`,
    keep: (id, text) => writePrivate(join(folder, id), text, { temporary: join(folder, `${id}.part`) }),
    recall: async (id) => {
        const text = await readIfThere(join(folder, id));
        await rm(join(folder, id), { force: true });
        await rm(join(folder, `${id}.part`), { force: true });
        return text;
    },
});
/** For changes that stay: no post step would remove a copy. */
export const keepNothing = {
    newId: () => randomUUID(),
    keep: () => Promise.resolve(),
    recall: () => Promise.resolve(undefined),
};
