import { createdOnFirstPush } from '../oci/artifacts/container-configuration.ts'
import { repositoryNamed } from '../oci/artifacts/container-repository.ts'
import type { Login } from './login.ts'
import type { Ocir } from './ocir.ts'
import { repositoryIn, type Access } from './scope.ts'

/**
 * Narrows the requested access to what the login may do; without a login, to pulls of public
 * repositories. A repository of another namespace gets no access, so that the registry itself
 * refuses it.
 */
export const grantedAccess = (
  ocir: Ocir,
  login: Login | undefined,
  asked: readonly Access[],
): Access[] => {
  return asked.flatMap((access) => {
    const name =
      access.type === 'repository' ? repositoryIn(ocir.namespace, access.name) : undefined
    if (name === undefined) return []
    const actions = access.actions.filter(
      (action) => withinLimit(login, access.name, action) && allowed(ocir, login, name, action),
    )
    return actions.length > 0 ? [{ ...access, actions }] : []
  })
}

const withinLimit = (login: Login | undefined, name: string, action: string): boolean => {
  if (!login?.limit) return true
  return login.limit.some((access) => access.name === name && access.actions.includes(action))
}

const allowed = (ocir: Ocir, login: Login | undefined, name: string, action: string): boolean => {
  const repository = repositoryNamed(ocir.context, name)
  if (action === 'pull' && repository?.isPublic) return true
  if (!login) return false
  const principalId = login.principalId
  const may = (wanted: 'pull' | 'push' | 'create'): boolean =>
    ocir.allows({ principalId, repositoryName: name, action: wanted })
  if (action === 'pull') return may('pull')
  // Deleting through the registry needs the same rights as pushing; OCI's own permission differs
  // (REPOSITORY_MANAGE).
  if (action !== 'push' && action !== 'delete') return false
  if (repository) return may('push')
  return action === 'push' && may('push') && may('create') && createdOnFirstPush(ocir.context)
}
