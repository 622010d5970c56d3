import type { Context } from '../oci/core/context.ts'
import type { Principal } from '../oci/core/service.ts'
import { compartmentName, lineageOf } from './compartments.ts'
import { holds, type Variables } from './condition.ts'
import { policiesOf } from './policies.ts'
import { membershipsOf, principalVariables } from './principals.ts'
import type { BoundStatement } from './statement.ts'

/** One permission, and the compartment in which it is needed. */
interface Access {
  readonly permission: string
  readonly compartmentId: string
  /** The variables of the request and its target; those of the principal are added. */
  readonly variables?: Variables
}

/**
 * Returns the statement that grants it; undefined if none does, which means that it is not allowed.
 */
export const grantFor = (
  context: Context,
  principal: Principal,
  { permission, compartmentId, variables: given = {} }: Access,
): BoundStatement | undefined => {
  if (principal.tenancyId !== context.tenancyId) return undefined
  const lineage = lineageOf(context, compartmentId)
  const memberships = membershipsOf(context, principal)
  const variables: Variables = {
    ...principalVariables(context, principal),
    'request.permission': permission,
    'request.region': context.region.key,
    'target.compartment.id': compartmentId,
    'target.compartment.name': compartmentName(context, compartmentId),
    ...given,
  }
  return policiesOf(context)
    .list()
    .flatMap(({ bound }) => bound)
    .find(
      (statement) =>
        lineage.includes(statement.compartmentId) &&
        statement.permissions.includes(permission) &&
        isMeant(statement.subject, memberships) &&
        (!statement.condition || holds(statement.condition, variables)),
    )
}

const isMeant = (subject: BoundStatement['subject'], memberships: readonly string[]): boolean => {
  if (subject.kind === 'any-user') return true
  if (subject.kind === 'any-group') return memberships.length > 0
  return subject.kind === 'groups' && subject.ids.some((id) => memberships.includes(id))
}
