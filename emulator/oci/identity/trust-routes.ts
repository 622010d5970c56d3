import type { Context } from '../core/context.ts'
import type { OciRequest, OciResponse, Route } from '../core/service.ts'
import { asksFor, listed, newScimId, problem, scim } from './scim.ts'
import { parseTrust } from './trust-details.ts'
import { type ImpersonationRule, type Trust, trustsOf } from './trust.ts'
import { userCalled } from './users.ts'

const SCHEMA = 'urn:ietf:params:scim:schemas:oracle:idcs:IdentityPropagationTrust'
const TRUSTS = '/admin/v1/IdentityPropagationTrusts'

/**
 * Serves the identity domain's SCIM API for identity propagation trusts: list, get, create, delete.
 */
export const trustRoutes = (context: Context): Route[] => [
  {
    operation: 'ListIdentityPropagationTrusts',
    method: 'GET',
    path: TRUSTS,
    handle: (request) =>
      listed(
        trustsOf(context)
          .list()
          .map((trust) => shown(context, trust, request)),
      ),
  },
  {
    operation: 'GetIdentityPropagationTrust',
    method: 'GET',
    path: `${TRUSTS}/{trustId}`,
    handle: (request) => {
      const trust = trustsOf(context).get(request.params['trustId'] ?? '')
      return trust ? scim(200, shown(context, trust, request)) : absent(request)
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

const create = (context: Context, request: OciRequest): OciResponse => {
  const details = parseTrust(context, request.body)
  const [same] = trustsOf(context).list(({ issuer }) => issuer === details.issuer)
  if (same) return problem(409, `The trust ${same.name} already has the issuer ${same.issuer}`)
  const trust = trustsOf(context).put({ id: newScimId(), ...details })
  return scim(201, shown(context, trust, request))
}

const absent = ({ params }: OciRequest): OciResponse =>
  problem(404, `There is no identity propagation trust ${params['trustId']}`)

/** Returns the rules only on request, as a real domain does. */
const shown = (context: Context, trust: Trust, request: OciRequest): unknown => {
  const { impersonationServiceUsers, ...rest } = trust
  const withOcid = (item: ImpersonationRule) => ({
    ...item,
    ocid: userCalled(context, item.value)?.id,
  })
  return {
    schemas: [SCHEMA],
    ...rest,
    ...(asksFor(request, 'impersonationServiceUsers') && {
      impersonationServiceUsers: impersonationServiceUsers.map(withOcid),
    }),
  }
}
