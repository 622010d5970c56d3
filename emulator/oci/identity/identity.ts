import type { Context } from '../core/context.ts'
import type { OpenRoute, Route } from '../core/service.ts'
import type { SessionTokens } from '../credentials/session-token.ts'
import { apiKeyRoutes } from './api-keys.ts'
import { appRoutes } from './app-routes.ts'
import { authTokenRoutes } from './auth-tokens.ts'
import { compartmentRoutes } from './compartments.ts'
import { dynamicGroupRoutes } from './dynamic-group-routes.ts'
import { groupRoutes } from './group-routes.ts'
import { iamGroupRoutes } from './iam-group-routes.ts'
import { policyRoutes } from './policy-routes.ts'
import { availabilityDomainRoutes, regionRoutes } from './regions.ts'
import { serviceUserRoutes } from './service-user-routes.ts'
import { sessionRefreshRoutes } from './session-refresh.ts'
import { tenancyRoutes } from './tenancy.ts'
import { tokenExchangeRoutes } from './token-exchange.ts'
import { trustRoutes } from './trust-routes.ts'
import { userRoutes } from './users.ts'

/**
 * Serves Identity with its policies; the identity domain's applications, service users, groups and
 * trusts; session refresh; and object storage's namespace.
 */
export const identityRoutes = (context: Context, tokens: SessionTokens): Route[] => [
  ...tenancyRoutes(context),
  ...compartmentRoutes(context),
  ...policyRoutes(context),
  ...iamGroupRoutes(context),
  ...dynamicGroupRoutes(context),
  ...regionRoutes(context),
  ...availabilityDomainRoutes(context),
  ...userRoutes(context),
  ...authTokenRoutes(context),
  ...apiKeyRoutes(context),
  ...appRoutes(context),
  ...serviceUserRoutes(context),
  ...groupRoutes(context),
  ...trustRoutes(context),
  ...sessionRefreshRoutes(context, tokens),
]

/** Serves the identity domain's token endpoint, which authenticates the client's id and secret. */
export const identityOpenRoutes = (context: Context, tokens: SessionTokens): OpenRoute[] =>
  tokenExchangeRoutes(context, tokens)
