import { z } from 'zod'

import type { Context } from '../core/context.ts'
import type { OciRequest, Route } from '../core/service.ts'
import { appsOf, type DomainApp, makeDomainApp } from './oauth-client.ts'
import { listed, parseScim, problem, scim } from './scim.ts'

const SCHEMA = 'urn:ietf:params:scim:schemas:oracle:idcs:App'
const APPS = '/admin/v1/Apps'

/** A confidential application with the client credentials grant: the only kind here. */
const details = z.object({
  displayName: z.string().min(1),
  basedOnTemplate: z.object({ value: z.literal('CustomWebAppTemplateId') }),
  isOAuthClient: z.literal(true),
  clientType: z.literal('confidential'),
  allowedGrants: z.array(z.string()).refine((grants) => grants.includes('client_credentials'), {
    message: 'must hold client_credentials',
  }),
  active: z.boolean().default(false),
})

/** Serves the identity domain's SCIM API for applications: list, get, create, delete. */
export const appRoutes = (context: Context): Route[] => [
  {
    operation: 'ListApps',
    method: 'GET',
    path: APPS,
    handle: () => listed(appsOf(context).list().map(shown)),
  },
  {
    operation: 'GetApp',
    method: 'GET',
    path: `${APPS}/{appId}`,
    handle: ({ params }) => {
      const app = appOf(context, params)
      return app ? scim(200, shown(app)) : absent(params)
    },
  },
  {
    operation: 'CreateApp',
    method: 'POST',
    path: APPS,
    handle: ({ body }) => {
      const { displayName, active } = parseScim(details, body)
      return scim(201, shown(makeDomainApp(context, displayName, active)))
    },
  },
  {
    operation: 'DeleteApp',
    method: 'DELETE',
    path: `${APPS}/{appId}`,
    handle: ({ params }) => {
      const app = appOf(context, params)
      if (!app) return absent(params)
      appsOf(context).delete(app.id)
      return { status: 204 }
    },
  },
]

const appOf = (context: Context, { appId }: OciRequest['params']): DomainApp | undefined =>
  appsOf(context).list(({ scimId }) => scimId === appId)[0]

const absent = (params: OciRequest['params']) =>
  problem(404, `There is no application ${params['appId']}`)

/** `name` is the client id, which the domain generates. */
const shown = ({ id, scimId, name, clientSecret, active }: DomainApp): unknown => ({
  schemas: [SCHEMA],
  id: scimId,
  name: id,
  displayName: name,
  active,
  isOAuthClient: true,
  clientType: 'confidential',
  allowedGrants: ['client_credentials'],
  basedOnTemplate: { value: 'CustomWebAppTemplateId' },
  clientSecret,
})
