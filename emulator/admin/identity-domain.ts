import { z } from 'zod'

import type { Context } from '../oci/core/context.ts'
import { appsOf, makeDomainApp } from '../oci/identity/oauth-client.ts'
import { makeUser, usersOf } from '../oci/identity/users.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const named = z.strictObject({ name: z.string().min(1) })
const changes = z.strictObject({ active: z.boolean() })

/**
 * Serves what a trust refers to: the applications that may exchange tokens, and the service users
 * that it impersonates.
 */
export const identityDomainRoutes = (context: Context): AdminRoute[] => {
  const apps = appsOf(context)
  return [
    {
      method: 'GET',
      path: '/identity-domain-apps',
      handle: () => ({ status: 200, body: { apps: apps.list() } }),
    },
    {
      method: 'POST',
      path: '/identity-domain-apps',
      handle: ({ body }) => ({
        status: 201,
        body: makeDomainApp(context, parseInput(named, body).name),
      }),
    },
    {
      method: 'PUT',
      path: '/identity-domain-apps/{appId}',
      handle: ({ params, body }) => {
        const app = apps.get(params['appId'] ?? '')
        if (!app) throw new AdminError(404, `There is no application ${params['appId']}`)
        return { status: 200, body: apps.put({ ...app, ...parseInput(changes, body) }) }
      },
    },
    {
      method: 'GET',
      path: '/service-users',
      handle: () => ({
        status: 200,
        body: { users: usersOf(context).list(({ isServiceUser }) => isServiceUser) },
      }),
    },
    {
      method: 'POST',
      path: '/service-users',
      handle: ({ body }) => ({
        status: 201,
        body: makeUser(context, parseInput(named, body).name, true),
      }),
    },
  ]
}
