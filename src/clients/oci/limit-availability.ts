import type { Clock } from '../../core/clock.ts'
import { anObject, callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/** The usage of a service limit, and what is left. */
export interface Availability {
  readonly used: number
  readonly available: number
}

/** A request to OCI's Limits service. */
interface Limit {
  /** The service that the limit belongs to, e.g. `container-engine`. */
  readonly service: string
  readonly name: string
  /** The purpose, e.g. "read the limit of virtual nodes". */
  readonly doing: string
}

/**
 * Reads the usage of a service limit. The Limits service returns 404 both for an unknown limit and
 * without the permission.
 *
 * @returns undefined where the service leaves the figures out
 * @throws ActionError OCI_*
 */
export const limitAvailability = (
  session: OciSession,
  { service, name, doing }: Limit,
  compartmentId: string,
  clock: Clock,
): Promise<Availability | undefined> => {
  const query = new URLSearchParams({ compartmentId })
  const limit = `/20190729/services/${service}/limits/${name}`
  return callOci(
    session,
    {
      ...{ service: 'limits', method: 'GET', doing },
      path: `${limit}/resourceAvailability?${query.toString()}`,
      operation: 'GetResourceAvailability',
      policy: 'inspect resource-availability',
    },
    clock,
    anObject((response) => {
      const used = response.optionalNumber('used')
      const available = response.optionalNumber('available')
      return used === undefined || available === undefined ? undefined : { used, available }
    }),
  )
}
