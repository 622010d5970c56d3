import type { Namespace, Namespaces } from '../../clients/kubernetes/namespaces.ts'
import { ActionError } from '../../values/action-error.ts'

/**
 * Makes a namespace where there is none, and leaves one that is there as it is: rights inside of a
 * namespace do not make namespaces.
 *
 * @returns whether it was made
 * @throws ActionError CLUSTER_FORBIDDEN if it is missing and may not be made
 */
export const ensureNamespace = async (
  name: string,
  namespaces: Pick<Namespaces, 'find' | 'create'>,
): Promise<boolean> => {
  const found = await check(name, namespaces)
  if (found !== undefined) return false
  return namespaces.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
}

/** A role of its own may deploy and not see the namespace; if it is missing, Helm will say so. */
const check = async (
  name: string,
  namespaces: Pick<Namespaces, 'find'>,
): Promise<Namespace | 'hidden' | undefined> => {
  try {
    return await namespaces.find(name)
  } catch (error) {
    if (error instanceof ActionError && error.code === 'CLUSTER_FORBIDDEN') return 'hidden'
    throw error
  }
}
