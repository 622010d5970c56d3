// Own file: main.ts loads each action from a file of its name.
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'

import type { Action } from '../runner/context.ts'
import { parseEdits } from '../values/manifests/edits.ts'

/**
 * The post-renderer that Helm runs for us: `index.js <file with the edits>` prints the manifests
 * from standard input with the edits applied. Not an action for workflows: it has only a stub in
 * dist/.
 */
export const postRender: Action = {
  main: async () => {
    const { editManifests } = await import('../values/manifests/edit-manifests.ts')
    const { edits, namespace } = parseEdits(await readFile(process.argv[2] ?? '', 'utf8'))
    process.stdout.write(editManifests(await text(process.stdin), namespace, edits))
  },
}
