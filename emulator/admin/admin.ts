import type { OidcIssuer } from '../github/oidc.ts'
import type { AdjustableClock } from '../oci/core/clock.ts'
import type { Context } from '../oci/core/context.ts'
import type { Faults } from '../oci/core/faults.ts'
import type { RequestLog } from '../oci/core/request-log.ts'
import type { SessionTokens } from '../oci/credentials/session-token.ts'
import type { AdminRoute } from './admin-route.ts'
import { clockRoutes } from './clock.ts'
import { faultRoutes } from './faults.ts'
import { identityDomainRoutes } from './identity-domain.ts'
import { oidcRoutes } from './oidc.ts'
import { policyRoutes } from './policies.ts'
import { requestRoutes } from './requests.ts'
import { resourcePrincipalRoutes } from './resource-principals.ts'
import { scanRoutes } from './scans.ts'
import { sessionTokenRoutes } from './session-tokens.ts'
import { type ChangeableSettings, settingRoutes } from './settings.ts'
import { trustAdminRoutes } from './trusts.ts'
import { vaultAdminRoutes } from './vaults.ts'

interface AdminParts {
  readonly context: Context
  readonly clock: AdjustableClock
  readonly settings: ChangeableSettings
  readonly recorder: RequestLog
  readonly faults: Faults
  readonly tokens: SessionTokens
  readonly oidc: OidcIssuer
}

/** Returns the admin API's routes for OCI's and GitHub's side; see README.md. */
export const adminRoutes = (parts: AdminParts): AdminRoute[] => [
  ...requestRoutes(parts.recorder),
  ...faultRoutes(parts.faults),
  ...clockRoutes(parts.clock),
  ...settingRoutes(parts.settings),
  ...policyRoutes(parts.context),
  ...scanRoutes(parts.context),
  ...vaultAdminRoutes(parts.context),
  ...oidcRoutes(parts.oidc),
  ...trustAdminRoutes(parts.context),
  ...identityDomainRoutes(parts.context),
  ...sessionTokenRoutes(parts.context, parts.tokens),
  ...resourcePrincipalRoutes(parts.context, parts.tokens),
]
