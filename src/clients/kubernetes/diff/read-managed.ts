import { Fields } from '../../../values/fields.ts'
import { at } from '../../../values/json.ts'
import type { Exec } from '../../process/process.ts'
import { type ClusterAccess, managedArguments } from '../kubectl-arguments.ts'
import { readAgain } from '../kubernetes-response.ts'
import { byNamespace } from './compare-objects.ts'

/** Milliseconds for one call; kubectl's own request time-out is shorter. */
const TIMEOUT = 60_000

/** kubectl only needs an object's identity, and nothing of a Secret has to be passed. */
const named = (manifest: unknown) => ({
  apiVersion: at(manifest, 'apiVersion'),
  kind: at(manifest, 'kind'),
  metadata: {
    name: at(manifest, 'metadata', 'name'),
    namespace: at(manifest, 'metadata', 'namespace'),
  },
})

/** kubectl prints nothing for none, the object for one, and a list for several. */
const objectsOf = (output: string): unknown[] => {
  if (output.trim() === '') return []
  const response = Fields.parse(output)
  return response.text('kind') === 'List'
    ? response.items('items', (one) => one.values)
    : [response.values]
}

/**
 * Reads the objects of manifests with their managed fields.
 * @throws ActionError PROCESS_*, KUBERNETES_RESPONSE_INVALID
 */
export const readManaged = async (
  exec: Exec,
  access: ClusterAccess,
  ofRelease: string,
  manifests: readonly unknown[],
): Promise<unknown[]> => {
  const found: unknown[] = []
  for (const [namespace, some] of byNamespace(manifests, ofRelease)) {
    const input = JSON.stringify({ apiVersion: 'v1', kind: 'List', items: some.map(named) })
    const args = managedArguments(access, namespace)
    const read = async () =>
      objectsOf((await exec({ command: 'kubectl', args, input, timeout: TIMEOUT })).stdout)
    found.push(
      ...(await readAgain('could not read who changed the objects', access.patience, read)),
    )
  }
  return found
}
