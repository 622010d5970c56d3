import type { Context } from '../oci/context.ts'
import { requireAllowed } from '../oci/policies.ts'
import { ServiceError } from '../oci/service.ts'
import type { RepositoryUse } from './ocir.ts'

const OPERATIONS = { pull: 'PullImage', push: 'PushImage', create: 'CreateContainerRepository' }

/**
 * Whether the emulator's policies let somebody of the tenancy use a repository. Pulls and pushes are the
 * operations `PullImage/<repository>` and `PushImage/<repository>`, so that a policy can name some of them.
 */
export function policyAllows(context: Context) {
  return ({ principalId, repositoryName, action }: RepositoryUse): boolean => {
    const principal = { kind: 'user', id: principalId, tenancyId: context.tenancyId } as const
    const operation = OPERATIONS[action]
    try {
      const what = action === 'create' ? operation : `${operation}/${repositoryName}`
      requireAllowed(context, principal, what)
      return true
    } catch (error) {
      if (error instanceof ServiceError) return false
      throw error
    }
  }
}
