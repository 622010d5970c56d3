import { z } from 'zod'

import type { Context } from '../core/context.ts'
import type { OciRequest, Route } from '../core/service.ts'
import { listed, parseScim, problem, scim } from './scim.ts'
import { makeUser, type User, userCalled, usersOf } from './users.ts'

const SCHEMA = 'urn:ietf:params:scim:schemas:core:2.0:User'
const EXTENSION = 'urn:ietf:params:scim:schemas:oracle:idcs:extension:user:User'
const USERS = '/admin/v1/Users'

/** A service user has neither a personal name nor an email address. */
const serviceUser = z.object({
  userName: z.string().min(1),
  [EXTENSION]: z.object({ serviceUser: z.literal(true) }),
})

/** A person needs a family name and an email address. */
const person = z.object({
  userName: z.string().min(1),
  name: z.object({ familyName: z.string().min(1) }),
  emails: z
    .array(z.object({ value: z.email(), type: z.string(), primary: z.boolean().optional() }))
    .refine((all) => all.some(({ primary }) => primary), 'one must be primary'),
})

/** Chooses the schema by the kind of user in the body, so that an error names the invalid field. */
const detailsFor = (body: unknown) =>
  typeof body === 'object' && body !== null && EXTENSION in body ? serviceUser : person

/**
 * Serves the identity domain's SCIM API for users: list, get and create users, and delete service
 * users.
 */
export const serviceUserRoutes = (context: Context): Route[] => [
  {
    operation: 'ListUsers',
    method: 'GET',
    path: USERS,
    handle: () => listed(usersOf(context).list().map(shown)),
  },
  {
    operation: 'GetUser',
    method: 'GET',
    path: `${USERS}/{userId}`,
    handle: ({ params }) => {
      const user = userCalled(context, params['userId'] ?? '')
      return user ? scim(200, shown(user)) : absent(params)
    },
  },
  {
    operation: 'CreateUser',
    method: 'POST',
    path: USERS,
    handle: ({ body }) => {
      const given = parseScim<{ userName: string }>(detailsFor(body), body)
      const { userName } = given
      const [same] = usersOf(context).list(({ name }) => name === userName)
      if (same) return problem(409, `There is a user ${userName} already`)
      return scim(201, shown(makeUser(context, userName, EXTENSION in given)))
    },
  },
  {
    operation: 'DeleteUser',
    method: 'DELETE',
    path: `${USERS}/{userId}`,
    handle: ({ params }) => {
      const user = userCalled(context, params['userId'] ?? '')
      if (!user?.isServiceUser) return absent(params)
      usersOf(context).delete(user.id)
      return { status: 204 }
    },
  },
]

const absent = (params: OciRequest['params']) =>
  problem(404, `There is no service user ${params['userId']}`)

const shown = ({ id, scimId, name, isServiceUser }: User): unknown => ({
  schemas: [SCHEMA, EXTENSION],
  id: scimId,
  ocid: id,
  userName: name,
  active: true,
  [EXTENSION]: { serviceUser: isServiceUser },
})
