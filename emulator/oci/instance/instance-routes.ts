// Own file: the routes of this API in one list.
import type { Context } from '../core/context.ts'
import type { OpenRoute } from '../core/service.ts'
import type { SessionTokens } from '../credentials/session-token.ts'
import { federationRoutes } from './federation-routes.ts'
import { createInstanceIdentity } from './instance-identity.ts'
import { metadataRoutes } from './metadata-routes.ts'

/**
 * Serves what an instance principal uses to sign in: metadata, certificates, and their federation.
 */
export const instanceRoutes = async (
  context: Context,
  tokens: SessionTokens,
): Promise<OpenRoute[]> => {
  const identity = await createInstanceIdentity(context)
  return [...metadataRoutes(context, identity), ...federationRoutes(context, identity, tokens)]
}
