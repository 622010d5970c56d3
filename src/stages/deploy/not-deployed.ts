import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Revision } from '../../clients/kubernetes/helm-revisions.ts'
import type { Change } from '../../core/change.ts'

/**
 * The action that a release needs because its last revision is not deployed; undefined if it is.
 *
 * @param last its newest revision
 */
export const notDeployed = (
  { name, namespace }: Pick<HelmRelease, 'name' | 'namespace'>,
  last: Revision | undefined,
): Change | undefined => {
  const target = `release "${name}"`
  if (last === undefined || last.status === 'uninstalled') {
    return { action: 'create', target, description: `install it in namespace ${namespace}` }
  }
  if (last.status === 'deployed') return undefined
  const description = `deploy it again: revision ${last.revision} is ${last.status}`
  return { action: 'update', target, description }
}
