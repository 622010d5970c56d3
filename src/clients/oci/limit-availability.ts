import type { Clock } from '../../core/clock.ts'
import { anObject, callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

/** How much of a service limit is used, and how much is left. */
export interface Availability {
  readonly used: number
  readonly available: number
}

/** What OCI's Limits service is asked for. */
interface Limit {
  /** The service that it is of, e.g. `container-engine`. */
  readonly service: string
  readonly name: string
  /** What it is read for, e.g. "read the limit of virtual nodes". */
  readonly doing: string
}

/**
 * How much of a service limit is used. The Limits service may know nothing of it, and answers 404
 * then, as it does without the permission.
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
