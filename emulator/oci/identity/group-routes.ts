import { z } from 'zod'

import { type Group, groupNamed, groupsOf, makeGroup } from '../../iam/groups.ts'
import { DEFAULT_DOMAIN } from '../../iam/parse-statement.ts'
import type { Context } from '../core/context.ts'
import { invalidParameter, type OciRequest, type OciResponse, type Route } from '../core/service.ts'
import { asksFor, listed, parseScim, problem, scim } from './scim.ts'
import { userCalled } from './users.ts'

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:Group'
const GROUPS = '/admin/v1/Groups'

const members = z.array(z.object({ type: z.literal('User'), value: z.string().min(1) }))
const details = z.object({ displayName: z.string().min(1), members: members.default([]) })
const patch = z.object({
  Operations: z
    .array(z.object({ op: z.literal('add'), path: z.literal('members'), value: members }))
    .min(1),
})

/**
 * Returns the Default domain's groups: those of other domains have their own SCIM API, which is not
 * served.
 */
const groupsHere = (context: Context): Group[] =>
  groupsOf(context).list(({ domain }) => domain === DEFAULT_DOMAIN)

/** Serves the Default domain's SCIM API for groups: list, get, create, add members, delete. */
export const groupRoutes = (context: Context): Route[] => [
  {
    operation: 'ListGroups',
    method: 'GET',
    path: GROUPS,
    handle: (request) => listed(groupsHere(context).map((group) => shown(context, group, request))),
  },
  {
    operation: 'GetGroup',
    method: 'GET',
    path: `${GROUPS}/{groupId}`,
    handle: (request) => reply(context, request, (group) => group),
  },
  {
    operation: 'CreateGroup',
    method: 'POST',
    path: GROUPS,
    handle: (request) => create(context, request),
  },
  {
    operation: 'PatchGroup',
    method: 'PATCH',
    path: `${GROUPS}/{groupId}`,
    handle: (request) =>
      reply(context, request, (group) => {
        const added = parseScim(patch, request.body).Operations.flatMap(({ value }) => value)
        const all = [...group.members, ...idsOf(context, added)]
        return groupsOf(context).put({ ...group, members: [...new Set(all)] })
      }),
  },
  {
    operation: 'DeleteGroup',
    method: 'DELETE',
    path: `${GROUPS}/{groupId}`,
    handle: ({ params }) => {
      const id = params['groupId'] ?? ''
      if (!groupsOf(context).get(id)) return absent(params)
      groupsOf(context).delete(id)
      return { status: 204 }
    },
  },
]

const create = (context: Context, request: OciRequest): OciResponse => {
  const { displayName, members: given } = parseScim(details, request.body)
  if (groupNamed(context, displayName))
    return problem(409, `There is a group ${displayName} already`)
  const group = makeGroup(context, displayName, { members: idsOf(context, given) })
  return scim(201, shown(context, group, request))
}

/** Applies an action to the group of the path and returns the result; 404 for an unknown one. */
const reply = (
  context: Context,
  request: OciRequest,
  act: (group: Group) => Group,
): OciResponse => {
  const group = groupsOf(context).get(request.params['groupId'] ?? '')
  return group ? scim(200, shown(context, act(group), request)) : absent(request.params)
}

const absent = (params: OciRequest['params']) =>
  problem(404, `There is no group ${params['groupId']}`)

/** Throws 400 for a member that is no user. */
const idsOf = (context: Context, given: z.infer<typeof members>): string[] =>
  given.map(({ value }) => {
    const user = userCalled(context, value)
    if (!user) throw invalidParameter(`members: there is no user '${value}'`)
    return user.scimId
  })

/** Returns the members only on request, as a real domain does. */
const shown = (context: Context, group: Group, request: OciRequest): unknown => {
  const { id, ocid, displayName, members: ids } = group
  const member = (value: string) => ({
    type: 'User',
    value,
    ocid: userCalled(context, value)?.id,
  })
  return {
    schemas: [SCHEMA],
    ...{ id, ocid, displayName },
    ...(asksFor(request, 'members') && { members: ids.map(member) }),
  }
}
