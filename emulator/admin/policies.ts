import { z } from 'zod'

import { policiesOf, policyNamed, putPolicy } from '../iam/policies.ts'
import type { Context } from '../oci/core/context.ts'
import { requireCompartment } from '../oci/vcn/resource-base.ts'
import { ServiceError } from '../oci/core/service.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({
  compartmentId: z.string().min(1).optional(),
  statements: z.array(z.string()).min(1),
})

/**
 * Serves IAM's policies without a signature, for test set-up; statements are checked as IAM's own
 * API does. A policy is found by its name, in the root compartment by default.
 */
export const policyRoutes = (context: Context): AdminRoute[] => {
  const compartmentOf = (given: string | undefined): string => given ?? context.tenancyId
  return [
    {
      method: 'GET',
      path: '/policies',
      handle: () => ({ status: 200, body: { policies: policiesOf(context).list() } }),
    },
    {
      method: 'PUT',
      path: '/policies/{name}',
      handle: ({ params, body }) => {
        const { compartmentId, statements } = parseInput(schema, body)
        return {
          status: 200,
          body: checked(() => {
            const at = compartmentOf(compartmentId)
            requireCompartment(context, at)
            return putPolicy(context, at, params['name'] ?? '', statements)
          }),
        }
      },
    },
    {
      method: 'DELETE',
      path: '/policies/{name}',
      handle: ({ params, query }) => {
        const at = compartmentOf(query.get('compartmentId') ?? undefined)
        const policy = policyNamed(context, at, params['name'] ?? '')
        if (!policy) throw new AdminError(404, `There is no policy ${params['name']} in ${at}`)
        policiesOf(context).delete(policy.id)
        return { status: 204 }
      },
    },
  ]
}

/** Turns IAM's errors into errors of this API. */
const checked = <T>(act: () => T): T => {
  try {
    return act()
  } catch (error) {
    if (error instanceof ServiceError) throw new AdminError(error.status, error.message)
    throw error
  }
}
