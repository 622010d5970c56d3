import { grantFor } from '../iam/decide.ts'
import { principalCalled } from '../iam/principals.ts'
import { repositoryNamed } from '../oci/artifacts/container-repository.ts'
import type { Context } from '../oci/core/context.ts'
import type { RepositoryUse } from './ocir.ts'

/** Source: OCI, Policies to Control Repository Access (2025-01-10). */
const needed = {
  pull: ['REPOSITORY_READ'],
  push: ['REPOSITORY_READ', 'REPOSITORY_UPDATE'],
  // Needed in the root compartment; another page of Oracle's requires REPOSITORY_MANAGE instead
  // (?).
  create: ['REPOSITORY_CREATE'],
}

/**
 * Whether policies let a principal use a repository: judged in its compartment, and in the root
 * compartment if it does not exist yet.
 */
export const policyAllows =
  (context: Context) =>
  ({ principalId, repositoryName, action }: RepositoryUse): boolean => {
    const repository = repositoryNamed(context, repositoryName)
    const compartmentId = repository?.compartmentId ?? context.tenancyId
    const principal = principalCalled(context, principalId)
    const variables = { 'target.repo.name': repositoryName }
    return needed[action].every((permission) =>
      grantFor(context, principal, { permission, compartmentId, variables }),
    )
  }
