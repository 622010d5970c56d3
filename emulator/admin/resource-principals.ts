import { z } from 'zod'

import { rememberResource } from '../iam/principals.ts'
import type { Context } from '../oci/core/context.ts'
import type { Compartment } from '../oci/identity/compartments.ts'
import { newKeyPair } from '../oci/credentials/key-pair.ts'
import type { SessionTokens } from '../oci/credentials/session-token.ts'
import { AdminError, type AdminRoute, parseInput } from './admin-route.ts'

const schema = z.strictObject({
  resourceType: z
    .string()
    .regex(/^[a-z]+$/, 'is lower-case letters, as in an OCID')
    .default('fnfunc'),
  compartmentId: z.string().min(1).optional(),
  tokenSeconds: z.number().int().positive().default(900),
})

/**
 * Issues what an OCI service puts into the environment of its resource: a session token and its
 * key.
 */
export const resourcePrincipalRoutes = (context: Context, tokens: SessionTokens): AdminRoute[] => [
  {
    method: 'POST',
    path: '/resource-principals',
    handle: async ({ body }) => {
      const { resourceType, tokenSeconds, ...given } = parseInput(schema, body)
      const compartmentId = given.compartmentId ?? firstCompartment(context)
      requireCompartment(context, compartmentId)
      const { tenancyId } = context
      const resourceId = context.newOcid(resourceType)
      rememberResource(context, { id: resourceId, resourceType, compartmentId })
      const { publicKey, privateKeyPem } = await newKeyPair()
      const principal = { kind: 'resource' as const, id: resourceId, tenancyId }
      const claims = {
        res_id: resourceId,
        res_type: resourceType,
        res_tenant: tenancyId,
        res_compartment: compartmentId,
      }
      const rpst = await tokens.issue(
        { principal, publicKey, type: 'res_sp', claims },
        tokenSeconds,
      )
      const region = context.region.name
      return { status: 201, body: { rpst, privateKeyPem, region, resourceId } }
    },
  },
]

const compartmentsOf = (context: Context) => context.store.collection<Compartment>('compartments')

const firstCompartment = (context: Context): string =>
  compartmentsOf(context).list()[0]?.id ?? context.tenancyId

const requireCompartment = (context: Context, id: string): void => {
  if (id !== context.tenancyId && !compartmentsOf(context).get(id))
    throw new AdminError(404, `There is no compartment ${id}`)
}
