import type { Clock } from '../reconcile/clock.ts'
import { ocirHost } from '../values/registry-target.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/**
 * The session for the region of a registry's host, since a token is good for one region. Hosts of
 * the form `ocir.<region>.oci.<domain>` are asked themselves, whatever region and realm they name.
 */
export const sessionFor = async (
  host: string,
  session: OciSession,
  clock: Clock,
): Promise<OciSession> => {
  const known = ocirHost(host)
  if (known === undefined) return session
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
  return typeof found === 'string' ? found : session.region
}

/** The tenancy's namespace, the first part of every image's path; the same in all regions. */
export const registryNamespace = async (session: OciSession, clock: Clock): Promise<string> => {
  const { body } = await callOci(
    session,
    {
      service: 'object-storage',
      method: 'GET',
      path: '/n',
      operation: 'GetNamespace',
      doing: "read the tenancy's namespace",
      policy: 'read objectstorage-namespaces',
    },
    clock,
  )
  return String(body)
}
