import type { Namespace, Namespaces } from '../../clients/kubernetes/namespaces.ts'
import { ActionError } from '../../values/action-error.ts'

/**
 * Creates a namespace unless it exists, and leaves an existing one unchanged: permissions inside a
 * namespace do not allow creating it.
 *
 * @returns whether it was made
 * @throws ActionError CLUSTER_FORBIDDEN if it is missing and may not be created
 */
export const ensureNamespace = async (
  name: string,
  namespaces: Pick<Namespaces, 'find' | 'create'>,
): Promise<boolean> => {
  const found = await check(name, namespaces)
  if (found !== undefined) return false
  return namespaces.create({ apiVersion: 'v1', kind: 'Namespace', metadata: { name } })
}

/** A restricted role may deploy without seeing the namespace; Helm reports a missing one. */
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
