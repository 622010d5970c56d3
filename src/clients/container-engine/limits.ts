import type { Clock } from '../../core/clock.ts'
import { type Availability, limitAvailability } from '../oci/limit-availability.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** Reads the usage of the virtual node limit, as `limitAvailability` does. */
export const virtualNodeLimit = (
  session: OciSession,
  compartmentId: string,
  clock: Clock,
): Promise<Availability | undefined> => {
  const name = 'virtual-node-count'
  const limit = { service: 'container-engine', name, doing: 'read the limit of virtual nodes' }
  return limitAvailability(session, limit, compartmentId, clock)
}
