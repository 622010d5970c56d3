import type { Clock } from '../../core/clock.ts'
import type { Fields } from '../../values/fields.ts'
import { realmDomain } from '../../values/oci/region.ts'
import { anObject, callOci } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** A short-lived login to OCIR. */
interface RegistryToken {
  readonly token: string
  /** Seconds; absent if the service does not return it. */
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

const tokenIn = (response: Fields): RegistryToken => {
  const token = response.has('accessToken') ? response.text('accessToken') : response.text('token')
  const expiresIn = response.optionalNumber('expiresIn')
  return expiresIn === undefined ? { token } : { token, expiresIn }
}

/**
 * Gets the registry token of the signed-in identity.
 *
 * @param scopes limit the token: `repository:<namespace>/<path>:pull,push`; sent separated by
 * spaces (that the service accepts several is unconfirmed)
 * @throws ActionError OCI_*
 */
export const fetchRegistryToken = (
  session: OciSession,
  clock: Clock,
  scopes: readonly string[] = [],
): Promise<RegistryToken> => {
  const scope = scopes.join(' ')
  const query = scope === '' ? '' : `?${new URLSearchParams({ scope }).toString()}`
  return callOci(
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
    anObject(tokenIn),
  )
}
