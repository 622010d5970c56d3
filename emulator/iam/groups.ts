import type { Context } from '../oci/core/context.ts'
import { newScimId } from '../oci/identity/scim.ts'
import { DEFAULT_DOMAIN } from './parse-statement.ts'

/** A group of one identity domain; collection `identityDomainGroups`. */
export interface Group {
  /** Its id in the domain's SCIM API. */
  readonly id: string
  readonly ocid: string
  readonly domain: string
  readonly displayName: string
  readonly description: string
  /** The users' ids in the domain. */
  readonly members: readonly string[]
  readonly timeCreated: string
}

interface Member {
  readonly id: string
  readonly scimId: string
}

/** The group whose members may do everything; every tenancy has it from the start. */
export const ADMINISTRATORS = 'Administrators'

export const groupsOf = ({ store }: Pick<Context, 'store'>) =>
  store.collection<Group>('identityDomainGroups')

export const groupCalled = (context: Pick<Context, 'store'>, ocid: string): Group | undefined =>
  groupsOf(context).list((group) => group.ocid === ocid)[0]

/** Finds a group by name, which is unique in a domain; case does not matter. */
export const groupNamed = (
  context: Pick<Context, 'store'>,
  name: string,
  domain = DEFAULT_DOMAIN,
): Group | undefined =>
  groupsOf(context).list(
    (group) =>
      group.displayName.toLowerCase() === name.toLowerCase() &&
      group.domain.toLowerCase() === domain.toLowerCase(),
  )[0]

export const makeGroup = (
  context: Context,
  displayName: string,
  given: Partial<Pick<Group, 'domain' | 'description' | 'members'>> = {},
): Group => {
  return groupsOf(context).put({
    id: newScimId(),
    ocid: context.newOcid('group'),
    domain: DEFAULT_DOMAIN,
    displayName,
    description: displayName,
    members: [],
    timeCreated: new Date(context.clock.now()).toISOString(),
    ...given,
  })
}

/** Returns the OCIDs of the groups that a user is in. */
export const groupIdsOf = (context: Pick<Context, 'store'>, userId: string): string[] => {
  const user = context.store.collection<Member>('users').get(userId)
  if (!user) return []
  return groupsOf(context)
    .list(({ members }) => members.includes(user.scimId))
    .map(({ ocid }) => ocid)
}

/** Whether a user has the roles of a domain's administrator, which policies do not grant. */
export const isAdministrator = (context: Pick<Context, 'store'>, userId: string): boolean => {
  const administrators = groupNamed(context, ADMINISTRATORS)
  return administrators !== undefined && groupIdsOf(context, userId).includes(administrators.ocid)
}
