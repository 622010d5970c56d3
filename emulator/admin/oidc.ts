import { parseClaims } from '../github/claims-input.ts'
import type { OidcIssuer } from '../github/oidc.ts'
import { DEFAULT_CLAIMS, type JobClaims } from '../github/oidc-claims.ts'
import { AdminError, type AdminRoute } from './admin-route.ts'

/**
 * Serves the claims of GitHub's tokens. A PUT replaces all of them: missing ones get their
 * defaults.
 */
export const oidcRoutes = (issuer: Pick<OidcIssuer, 'claims'>): AdminRoute[] => [
  { method: 'GET', path: '/oidc', handle: () => ({ status: 200, body: issuer.claims }) },
  {
    method: 'PUT',
    path: '/oidc',
    handle: ({ body }) => {
      issuer.claims = { ...DEFAULT_CLAIMS, ...readClaims(body) }
      return { status: 200, body: issuer.claims }
    },
  },
]

const readClaims = (body: unknown): Partial<JobClaims> => {
  try {
    return parseClaims(body)
  } catch (error) {
    throw new AdminError(400, (error as Error).message)
  }
}
