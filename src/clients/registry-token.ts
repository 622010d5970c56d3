import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { realmDomain } from '../values/region.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/** A short-lived login to OCIR. */
export interface RegistryToken {
  readonly token: string
  /** Seconds; absent if the service does not say. */
  readonly expiresIn?: number
}

/** Docker's user name for a bearer token of OCIR. */
export const bearerUser = 'BEARER_TOKEN'

/** The host that Oracle recommends for a region: `ocir.eu-frankfurt-1.oci.oraclecloud.com`. */
export const registryHost = ({
  region,
  realm,
  domain,
}: Pick<OciSession, 'region' | 'realm' | 'domain'>): string =>
  `ocir.${region}.oci.${realmDomain(realm, domain)}`

/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @param scopes narrow what the token is good for: `repository:<namespace>/<path>:pull,push`; sent with
 * spaces between them (that the service takes several is unconfirmed)
 * @throws ActionError OCI_* of the call; REGISTRY_TOKEN_MISSING if the answer holds none.
 */
export const fetchRegistryToken = async (
  session: OciSession,
  clock: Clock,
  scopes: readonly string[] = [],
): Promise<RegistryToken> => {
  const scope = scopes.join(' ')
  const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`
  const { body } = await callOci(
    session,
    {
      service: 'container-registry',
      method: 'GET',
      path: `/20180419/docker/token${query}`,
      operation: 'GetAccessToken',
      doing:
        scope === ''
          ? 'get a login token from the container registry'
          : `get a login token for ${scope}`,
      policy: scope.includes('push') ? 'manage repos' : 'read repos',
    },
    clock,
  )
  const { token, accessToken, expiresIn } = (body ?? {}) as Record<string, unknown>
  const value = token ?? accessToken
  if (typeof value === 'string' && value !== '') {
    return { token: value, ...(typeof expiresIn === 'number' ? { expiresIn } : {}) }
  }
  throw new ActionError({
    code: 'REGISTRY_TOKEN_MISSING',
    message: 'the container registry answered without a token',
    hint: 'Check OCI_CLI_ENDPOINT, if it is set; else log in with "username" and "auth-token".',
  })
}
