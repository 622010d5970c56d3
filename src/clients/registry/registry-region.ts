import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { parseWhole, ShapeError } from '../../values/fields.ts'
import { isLoopback } from '../../values/registry/registry-host.ts'
import { ocirPlace } from '../../values/registry/registry-target.ts'
import { aList, callOci } from '../oci/oci-request.ts'
import { knownRegion } from '../oci/region-keys.ts'
import type { OciSession } from '../oci/oci-session.ts'

const unknownHost = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'REGISTRY_HOST_UNKNOWN', message, hint })

/** Only the emulator has its registry on this machine. */
const isEmulated = (host: string, { endpoint }: OciSession): boolean =>
  endpoint !== undefined && isLoopback(new URL(endpoint).host) && isLoopback(host)

/** Whether a host is OCIR's, in the signed-in realm. */
export const isOwnRegistry = (host: string, session: OciSession): boolean =>
  ocirPlace(host, session) !== undefined || isEmulated(host, session)

/**
 * Rejects hosts other than OCIR: with the token, another host could push and pull as the identity.
 * @throws ActionError REGISTRY_HOST_UNKNOWN
 */
export const requireOwnRegistry = (host: string, session: OciSession): void => {
  if (isOwnRegistry(host, session)) return
  throw unknownHost(
    `${host} is not a host of OCIR in realm ${session.realm}, so it is given no token of the signed-in identity`,
    'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.',
  )
}

/**
 * The session for the region of a registry's host, since a token is valid in one region.
 * @throws ActionError REGISTRY_HOST_UNKNOWN for other hosts and unknown region keys
 */
export const sessionFor = async (
  host: string,
  session: OciSession,
  clock: Clock,
): Promise<OciSession> => {
  requireOwnRegistry(host, session)
  const place = ocirPlace(host, session)
  if (place === undefined) return session
  const region = 'key' in place ? await regionOfKey(place.key, session, clock) : place.region
  return { ...session, region }
}

/**
 * The identifier behind a region's key (`fra`). Calls OCI only for an unknown key: by Oracle's
 * table of permissions, not every user may.
 */
const regionOfKey = async (key: string, session: OciSession, clock: Clock): Promise<string> => {
  const known = await knownRegion(key)
  if (known !== undefined) return known
  const regions = await callOci(
    session,
    {
      service: 'identity',
      method: 'GET',
      path: '/20160918/regions',
      operation: 'ListRegions',
      doing: `find the region of ${key}.ocir.io`,
      policy: 'inspect tenancies',
    },
    clock,
    aList((region) => ({ key: region.text('key').toLowerCase(), name: region.text('name') })),
  )
  const found = regions.find((region) => region.key === key)
  if (found !== undefined) return found.name
  throw unknownHost(
    `no region of OCI has the key "${key}" of ${key}.ocir.io`,
    'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, for example eu-frankfurt-1.',
  )
}

/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage returns it to every signed-in user; the registry's configuration would need `inspect
 * repos` in the root compartment.
 */
export const registryNamespace = (session: OciSession, clock: Clock): Promise<string> =>
  callOci(
    session,
    {
      service: 'object-storage',
      method: 'GET',
      path: '/n',
      operation: 'GetNamespace',
      doing: "read the tenancy's namespace",
    },
    clock,
    ({ body }) => namespaceIn(parseWhole(body)),
  )

const namespaceIn = (value: unknown): string => {
  if (typeof value === 'string' && /^[\w-]+$/.test(value)) return value
  throw new ShapeError('the response is no name of a namespace')
}
