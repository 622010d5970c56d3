import type { Context } from '../oci/core/context.ts'
import { trustChanges, unknownServiceUser } from '../oci/identity/trust-details.ts'
import { type Trust, trustsOf } from '../oci/identity/trust.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

/**
 * Serves the identity propagation trusts with all their fields; a PUT changes only the fields that
 * it contains of the trust with this name or id, `null` removes an optional field.
 */
export const trustAdminRoutes = (context: Pick<Context, 'store'>): AdminRoute[] => [
  {
    method: 'GET',
    path: '/trusts',
    handle: () => ({ status: 200, body: { trusts: trustsOf(context).list() } }),
  },
  {
    method: 'PUT',
    path: '/trusts/{trust}',
    handle: ({ params, body }) => {
      const trust = requireTrust(context, params['trust'] ?? '')
      const changes = parseInput(trustChanges, body)
      const unknown = unknownServiceUser(context, changes.impersonationServiceUsers ?? [])
      if (unknown !== undefined) throw new AdminError(400, `'${unknown}' is no service user`)
      const changed = Object.entries({ ...trust, ...changes }).filter(([, value]) => value !== null)
      const kept: unknown = Object.fromEntries(changed)
      return { status: 200, body: trustsOf(context).put(kept as Trust) }
    },
  },
]

const requireTrust = (context: Pick<Context, 'store'>, wanted: string): Trust => {
  const [trust] = trustsOf(context).list(({ id, name }) => id === wanted || name === wanted)
  if (!trust) throw new AdminError(404, `There is no trust ${wanted}`)
  return trust
}
