import type { Context } from '../oci/context.ts'
import { isAllowed } from '../oci/policies.ts'
import type { RepositoryUse } from './ocir.ts'

const operations = { pull: 'PullImage', push: 'PushImage', create: 'CreateContainerRepository' }

/**
 * Whether the emulator's policies let somebody of the tenancy use a repository. Pulls and pushes are the
 * operations `PullImage/<repository>` and `PushImage/<repository>`, so that a policy can name some of them.
 */
export const policyAllows =
  (context: Context) =>
  ({ principalId, repositoryName, action }: RepositoryUse): boolean => {
    const operation = operations[action]
    const what = action === 'create' ? operation : `${operation}/${repositoryName}`
    return isAllowed(context, { id: principalId, tenancyId: context.tenancyId }, what)
  }
