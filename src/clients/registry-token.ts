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
export const registryHost = (session: Pick<OciSession, 'region' | 'realm'>): string =>
  `ocir.${session.region}.oci.${realmDomain(session.realm)}`

/**
 * The token that stands for the signed-in identity at the registry.
 *
 * @param scope narrows what the token is good for: `repository:<namespace>/<path>:pull,push`, several
 * of them separated by spaces (that the service takes several is unconfirmed)
 * @throws ActionError OCI_* of the call; REGISTRY_TOKEN_MISSING if the answer holds none.
 */
export const fetchRegistryToken = async (
  session: OciSession,
  clock: Clock,
  scope?: string,
): Promise<RegistryToken> => {
  const query = scope === undefined ? '' : `?${new URLSearchParams({ scope }).toString()}`
  const { body } = await callOci(
    session,
    {
      service: 'container-registry',
      method: 'GET',
      path: `/20180419/docker/token${query}`,
      operation: 'GetAccessToken',
      doing:
        scope === undefined
          ? 'get a login token from the container registry'
          : `get a login token for ${scope}`,
      policy: scope?.includes('push') === true ? 'manage repos' : 'read repos',
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
