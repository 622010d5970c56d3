import { mkdir } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { writePrivate } from "./private-file.js";
import { liesIn, realPlace } from "./workspace.js";
/**
 * Writes a report that others read, in the place of a file or link that has its name: what a link of the
 * checkout leads to stays as it is.
 * @param allowed folders that it may lie in
 * @throws Error if its folder leads out of them
 */
export const writeReport = async (file, content, allowed) => {
    const place = realPlace(dirname(file));
    if (!allowed.some((folder) => liesIn(place, realPlace(folder)))) {
        throw new Error(`its folder leads to ${place}, which is not in ${allowed.join(' or ')}`);
    }
    await mkdir(place, { recursive: true });
    await writePrivate(join(place, basename(file)), content, { mode: 0o644 });
};
