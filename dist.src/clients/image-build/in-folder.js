import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
/** Runs `use` with a folder that is gone afterwards. */
export const inFolder = async (parent, use) => {
    const folder = await mkdtemp(join(parent, 'image-'));
    try {
        return await use(folder);
    }
    finally {
        await rm(folder, { recursive: true, force: true });
    }
};
