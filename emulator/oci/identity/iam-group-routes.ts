import { z } from 'zod'

import { type Group, groupCalled, groupNamed, groupsOf, makeGroup } from '../../iam/groups.ts'
import { DEFAULT_DOMAIN } from '../../iam/parse-statement.ts'
import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import {
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
  ServiceError,
} from '../core/service.ts'
import { common, parseDetails } from '../vcn/details.ts'
import { usersOf } from './users.ts'

const GROUPS = '/20160918/groups'
const MEMBERSHIPS = '/20160918/userGroupMemberships'

const details = z.object({
  compartmentId: z.string().min(1),
  name: z.string().min(1).max(100),
  description: z.string().max(400),
  freeformTags: common.freeformTags,
})
const membership = z.object({ userId: z.string().min(1), groupId: z.string().min(1) })

/**
 * Serves IAM's own calls for groups of the Default domain, from the time before there were domains.
 */
export const iamGroupRoutes = (context: Context): Route[] => [
  {
    operation: 'ListGroups',
    method: 'GET',
    path: GROUPS,
    handle: (request) => {
      const name = request.query.get('name')
      const found = groupsOf(context).list(
        ({ domain, displayName }) =>
          domain === DEFAULT_DOMAIN && (name ?? displayName) === displayName,
      )
      return page(
        request,
        found.map((group) => shown(context, group)),
        context,
      )
    },
  },
  {
    operation: 'CreateGroup',
    method: 'POST',
    path: GROUPS,
    handle: ({ body }) => create(context, body),
  },
  {
    operation: 'GetGroup',
    method: 'GET',
    path: `${GROUPS}/{groupId}`,
    handle: ({ params }) => response(context, required(context, params['groupId'])),
  },
  {
    operation: 'DeleteGroup',
    method: 'DELETE',
    path: `${GROUPS}/{groupId}`,
    handle: ({ params }) => {
      groupsOf(context).delete(required(context, params['groupId']).id)
      return { status: 204 }
    },
  },
  {
    operation: 'ListUserGroupMemberships',
    method: 'GET',
    path: MEMBERSHIPS,
    handle: (request) => page(request, memberships(context, request), context),
  },
  {
    operation: 'AddUserToGroup',
    method: 'POST',
    path: MEMBERSHIPS,
    handle: ({ body }) => add(context, body),
  },
  {
    operation: 'RemoveUserFromGroup',
    method: 'DELETE',
    path: `${MEMBERSHIPS}/{membershipId}`,
    handle: ({ params }) => remove(context, params['membershipId'] ?? ''),
  },
]

const create = (context: Context, body: unknown): OciResponse => {
  const { compartmentId, name, description } = parseDetails(details, body)
  if (compartmentId !== context.tenancyId) throw notFound()
  if (groupNamed(context, name))
    throw new ServiceError(409, 'GroupAlreadyExists', `Group '${name}' already exists`)
  return response(context, makeGroup(context, name, { description }))
}

const etagOf = (context: Context, { id }: Group) => ({ etag: groupsOf(context).etag(id) ?? '' })

const response = (context: Context, group: Group): OciResponse => ({
  status: 200,
  body: shown(context, group),
  headers: etagOf(context, group),
})

const required = (context: Context, ocid: string | undefined): Group => {
  const group = groupCalled(context, ocid ?? '')
  if (!group) throw notFound()
  return group
}

/** Returns a membership, which has no record of its own: its OCID contains both. */
const membershipOf = (context: Context, { ocid, timeCreated }: Group, userId: string) => ({
  id: `ocid1.groupmembership.${context.region.realm}..${ocid.split('.').at(-1)}-${userId.split('.').at(-1)}`,
  compartmentId: context.tenancyId,
  groupId: ocid,
  userId,
  lifecycleState: 'ACTIVE',
  timeCreated,
})

const allMemberships = (context: Context) =>
  groupsOf(context)
    .list()
    .flatMap((group) =>
      usersOf(context)
        .list(({ scimId }) => group.members.includes(scimId))
        .map(({ id }) => membershipOf(context, group, id)),
    )

const memberships = (context: Context, { query }: OciRequest): unknown[] => {
  const [groupId, userId] = [query.get('groupId'), query.get('userId')]
  return allMemberships(context).filter(
    (one) => (groupId ?? one.groupId) === one.groupId && (userId ?? one.userId) === one.userId,
  )
}

const add = (context: Context, body: unknown): OciResponse => {
  const { userId, groupId } = parseDetails(membership, body)
  const group = required(context, groupId)
  const user = usersOf(context).get(userId)
  if (!user) throw notFound()
  const members = [...new Set([...group.members, user.scimId])]
  groupsOf(context).put({ ...group, members })
  const headers = etagOf(context, group)
  return { status: 200, body: membershipOf(context, group, userId), headers }
}

const remove = (context: Context, id: string): OciResponse => {
  const found = allMemberships(context).find((one) => one.id === id)
  if (!found) throw notFound()
  const group = required(context, found.groupId)
  const scimId = usersOf(context).get(found.userId)?.scimId
  const members = group.members.filter((member) => member !== scimId)
  groupsOf(context).put({ ...group, members })
  return { status: 204 }
}

const shown = ({ tenancyId }: Context, group: Group): object => ({
  id: group.ocid,
  compartmentId: tenancyId,
  name: group.displayName,
  description: group.description,
  lifecycleState: 'ACTIVE',
  timeCreated: group.timeCreated,
  freeformTags: {},
  definedTags: {},
})
