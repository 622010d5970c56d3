import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { isLoopback } from '../values/registry-host.ts'
import { ocirHost } from '../values/registry-target.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

const unknownHost = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'REGISTRY_HOST_UNKNOWN', message, hint })

/** Tokens stand for the identity at OCIR: a host of somebody else could push and pull with them. */
const requireOwnRegistry = (host: string, { endpoint }: OciSession): void => {
  if (isLoopback(host) || endpoint !== undefined) return
  throw unknownHost(
    `${host} is not a host of OCIR, so it is given no token of the signed-in identity`,
    'Write "registry" as ocir.<region>.oci.oraclecloud.com, as <key>.ocir.io or as a region alone. Log in to a registry of others with a step of its own, such as docker/login-action.',
  )
}

/**
 * The session for the region of a registry's host, since a token is good for one region. Hosts of
 * the form `ocir.<region>.oci.<domain>` are asked themselves, whatever region and realm they name.
 *
 * @throws ActionError REGISTRY_HOST_UNKNOWN for hosts of others, unless they are on this machine or
 * OCI_CLI_ENDPOINT stands for OCI, and for keys that no region has
 */
export const sessionFor = async (
  host: string,
  session: OciSession,
  clock: Clock,
): Promise<OciSession> => {
  const known = ocirHost(host)
  if (known === undefined) {
    requireOwnRegistry(host, session)
    return session
  }
  if ('key' in known.place) {
    return { ...session, region: await regionOfKey(known.place.key, session, clock) }
  }
  const place = { ...session, region: known.place.region }
  return known.isApi ? { ...place, endpoint: session.endpoint ?? `https://${host}` } : place
}

/** The identifier behind a region's key (`fra`); OCI is asked, because new regions open every year. */
const regionOfKey = async (key: string, session: OciSession, clock: Clock): Promise<string> => {
  const { body } = await callOci(
    session,
    {
      service: 'identity',
      method: 'GET',
      path: '/20160918/regions',
      operation: 'ListRegions',
      doing: `find the region of ${key}.ocir.io`,
    },
    clock,
  )
  const regions = Array.isArray(body) ? (body as { key?: unknown; name?: unknown }[]) : []
  const found = regions.find((region) => String(region.key).toLowerCase() === key)?.name
  if (typeof found === 'string') return found
  throw unknownHost(
    `no region of OCI has the key "${key}" of ${key}.ocir.io`,
    'Check "registry": the key of Frankfurt is fra, that of Ashburn iad. The identifier of the region alone works too, as eu-frankfurt-1.',
  )
}

/**
 * The tenancy's namespace, the first part of every image's path; the same in all regions. Object
 * Storage tells it to everybody who is signed in; the registry's configuration only to who may
 * inspect repos in the root compartment.
 */
export const registryNamespace = async (session: OciSession, clock: Clock): Promise<string> => {
  const { body } = await callOci(
    session,
    {
      service: 'object-storage',
      method: 'GET',
      path: '/n',
      operation: 'GetNamespace',
      doing: "read the tenancy's namespace",
    },
    clock,
  )
  return String(body)
}
