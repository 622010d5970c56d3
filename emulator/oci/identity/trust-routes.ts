import { randomUUID } from 'node:crypto'

import type { Context } from '../context.ts'
import type { OciRequest, OciResponse, Route } from '../service.ts'
import { parseTrust } from './trust-details.ts'
import { type Trust, trustsOf } from './trust.ts'

const SCHEMA = 'urn:ietf:params:scim:schemas:oracle:idcs:IdentityPropagationTrust'
const MESSAGES = 'urn:ietf:params:scim:api:messages:2.0'
const TRUSTS = '/admin/v1/IdentityPropagationTrusts'

/** The identity domain's SCIM API for identity propagation trusts: list, get, create, delete. */
export const trustRoutes = (context: Context): Route[] => [
  {
    operation: 'ListIdentityPropagationTrusts',
    method: 'GET',
    path: TRUSTS,
    handle: (request) => {
      const resources = trustsOf(context).list()
      return scim(200, {
        schemas: [`${MESSAGES}:ListResponse`],
        totalResults: resources.length,
        startIndex: 1,
        itemsPerPage: resources.length,
        Resources: resources.map((trust) => shown(trust, request)),
      })
    },
  },
  {
    operation: 'GetIdentityPropagationTrust',
    method: 'GET',
    path: `${TRUSTS}/{trustId}`,
    handle: (request) => {
      const trust = trustsOf(context).get(request.params['trustId'] ?? '')
      return trust ? scim(200, shown(trust, request)) : absent(request)
    },
  },
  {
    operation: 'CreateIdentityPropagationTrust',
    method: 'POST',
    path: TRUSTS,
    handle: (request) => create(context, request),
  },
  {
    operation: 'DeleteIdentityPropagationTrust',
    method: 'DELETE',
    path: `${TRUSTS}/{trustId}`,
    handle: (request) => {
      const id = request.params['trustId'] ?? ''
      if (!trustsOf(context).get(id)) return absent(request)
      trustsOf(context).delete(id)
      return { status: 204 }
    },
  },
]

function create(context: Context, request: OciRequest): OciResponse {
  const details = parseTrust(context, request.body)
  const [same] = trustsOf(context).list(({ issuer }) => issuer === details.issuer)
  if (same) return problem(409, `The trust ${same.name} already has the issuer ${same.issuer}`)
  const trust = trustsOf(context).put({ id: randomUUID().replaceAll('-', ''), ...details })
  return scim(201, shown(trust, request))
}

const scim = (status: number, body: unknown): OciResponse => ({
  status,
  body,
  headers: { 'content-type': 'application/scim+json' },
})

const problem = (status: number, detail: string): OciResponse =>
  scim(status, { schemas: [`${MESSAGES}:Error`], status: String(status), detail })

const absent = ({ params }: OciRequest): OciResponse =>
  problem(404, `There is no identity propagation trust ${params['trustId']}`)

/** The rules are answered only when the query asks for them or for all, as in a real domain. */
function shown(trust: Trust, { query }: OciRequest): unknown {
  const { impersonationServiceUsers, ...rest } = trust
  const asked = (query.get('attributes') ?? '').toLowerCase().split(',')
  const sets = query.getAll('attributeSets').flatMap((value) => value.toLowerCase().split(','))
  const isAsked = asked.includes('impersonationserviceusers') || sets.includes('all')
  const rules = impersonationServiceUsers.map((item) => ({ ...item, ocid: item.value }))
  return {
    schemas: [SCHEMA],
    ...rest,
    ...(isAsked && { impersonationServiceUsers: rules }),
  }
}
