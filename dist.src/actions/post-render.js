import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { parseEdits } from "../values/manifests/edits.js";
/**
 * The post-renderer that Helm runs for us: `index.js <file with the edits>` prints the manifests of
 * standard input with what is changed in them. No action for workflows: it has only a stub in dist/.
 */
export const postRender = {
    main: async () => {
        const { editManifests } = await import("../values/manifests/edit-manifests.js");
        const { edits, namespace } = parseEdits(await readFile(process.argv[2] ?? '', 'utf8'));
        process.stdout.write(editManifests(await text(process.stdin), namespace, edits));
    },
};
