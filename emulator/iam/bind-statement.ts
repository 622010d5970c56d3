import type { Context } from '../oci/core/context.ts'
import { compartmentAt, isCompartment, lineageOf } from './compartments.ts'
import { dynamicGroupNamed, dynamicGroupsOf } from './dynamic-groups.ts'
import { groupCalled, groupNamed } from './groups.ts'
import { DEFAULT_DOMAIN, parseStatement } from './parse-statement.ts'
import { StatementError } from './statement-error.ts'
import type { BoundStatement, GroupReference, Location, Subject } from './statement.ts'

/**
 * Parses a statement of a policy that is attached to this compartment, and binds its names to
 * OCIDs. Returns undefined for one that grants nothing here.
 *
 * @throws StatementError with the position
 */
export const bindStatement = (
  context: Context,
  attachedTo: string,
  text: string,
): BoundStatement | undefined => {
  const parsed = parseStatement(text)
  if (parsed.kind === 'cross-tenancy') return undefined
  const { permissions, condition } = parsed
  const subject = boundSubject(context, parsed.subject)
  const compartmentId = boundLocation(context, attachedTo, parsed.location)
  return { text, subject, permissions, compartmentId, ...(condition && { condition }) }
}

const boundSubject = (context: Context, subject: Subject): BoundStatement['subject'] => {
  if (subject.kind !== 'groups') return subject
  const { groups, isDynamic } = subject
  return { kind: 'groups', ids: groups.map((group) => idOf(context, group, isDynamic)) }
}

const idOf = (context: Context, group: GroupReference, isDynamic: boolean): string => {
  const kind = isDynamic ? 'dynamic group' : 'group'
  const id = isDynamic ? dynamicGroupId(context, group) : groupId(context, group)
  if (id !== undefined) return id
  const { domain, name } = group.kind === 'id' ? { domain: DEFAULT_DOMAIN, name: group.id } : group
  const shown = domain === DEFAULT_DOMAIN ? name : `'${domain}'/'${name}'`
  throw new StatementError(
    group.position,
    `The ${kind} ${shown} specified in the policy statement does not exist under current compartment hierarchy.`,
  )
}

const groupId = (context: Context, group: GroupReference): string | undefined =>
  (group.kind === 'id'
    ? groupCalled(context, group.id)
    : groupNamed(context, group.name, group.domain)
  )?.ocid

const dynamicGroupId = (context: Context, group: GroupReference): string | undefined =>
  (group.kind === 'id'
    ? dynamicGroupsOf(context).get(group.id)
    : dynamicGroupNamed(context, group.name, group.domain)
  )?.id

const boundLocation = (context: Context, attachedTo: string, location: Location): string => {
  const { tenancyId } = context
  if (location.kind === 'tenancy') {
    if (attachedTo === tenancyId) return tenancyId
    // (i) A policy has no effect above the compartment that it is attached to.
    throw new StatementError(
      location.position,
      "'in tenancy' needs a policy in the root compartment",
    )
  }
  const name = location.kind === 'id' ? location.id : location.names.join(':')
  const id =
    location.kind === 'id' ? location.id : compartmentAt(context, attachedTo, location.names)
  const isBelow =
    id !== undefined && isCompartment(context, id) && lineageOf(context, id).includes(attachedTo)
  if (isBelow) return id
  throw new StatementError(
    location.position,
    `Compartment {${name}} does not exist or is not part of the policy compartment subtree`,
  )
}
