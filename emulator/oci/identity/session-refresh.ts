import type { Context } from '../core/context.ts'
import { notAuthenticated } from '../credentials/not-authenticated.ts'
import { requireBody, requireText } from '../core/parameters.ts'
import type { Route } from '../core/service.ts'
import type { SessionTokens } from '../credentials/session-token.ts'

/**
 * Serves `oci session refresh`: a new token for the same key until the session ends. Returns 401
 * for the token of a token exchange, which cannot be refreshed, and for another principal's.
 */
export const sessionRefreshRoutes = (
  { clock }: Pick<Context, 'clock'>,
  tokens: SessionTokens,
): Route[] => [
  {
    operation: 'RefreshSessionToken',
    method: 'POST',
    path: '/v1/authentication/refresh',
    handle: async (request) => {
      const current = await tokens.verify(requireText(requireBody(request), 'currentToken'))
      const own = current.principal.id === request.principal.id
      if (!own || current.type !== 'login' || current.sessionEnds * 1000 <= clock.now())
        throw notAuthenticated()
      return { status: 200, body: { token: await tokens.issue(current) } }
    },
  },
]
