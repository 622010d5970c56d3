import { randomUUID } from 'node:crypto'

import { z } from 'zod'

import type { Context } from '../oci/context.ts'
import type { Policy } from '../oci/policies.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({
  principalId: z.string().min(1),
  operation: z.string().min(1),
  effect: z.enum(['allow', 'deny']),
})

/** Who may do what, so that a test can see OCI's 404 for "not allowed". */
export function policyRoutes(context: Pick<Context, 'store'>): AdminRoute[] {
  const policies = context.store.collection<Policy>('policies')
  return [
    {
      method: 'GET',
      path: '/policies',
      handle: () => ({ status: 200, body: { policies: policies.list() } }),
    },
    {
      method: 'POST',
      path: '/policies',
      handle: ({ body }) => {
        const policy = { id: randomUUID(), ...parseInput(schema, body) }
        return { status: 201, body: policies.put(policy) }
      },
    },
    {
      method: 'DELETE',
      path: '/policies/{policyId}',
      handle: ({ params }) => {
        const id = params['policyId'] ?? ''
        if (!policies.get(id)) throw new AdminError(404, `There is no policy ${id}`)
        policies.delete(id)
        return { status: 204 }
      },
    },
  ]
}
