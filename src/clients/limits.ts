import type { Clock } from '../reconcile/clock.ts'
import { record } from '../values/json.ts'
import type { Availability } from './node-pools.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

const figure = (value: unknown): number => (typeof value === 'number' ? value : Number.NaN)

/**
 * How much of the service limit of virtual nodes is used, and how much is left. The Limits service
 * may know nothing of it, and answers 404 then, as it does without the permission.
 *
 * @throws ActionError OCI_*
 */
export const virtualNodeLimit = async (
  session: OciSession,
  compartmentId: string,
  clock: Clock,
): Promise<Availability> => {
  const query = new URLSearchParams({ compartmentId })
  const limit = '/20190729/services/container-engine/limits/virtual-node-count'
  const { body } = await callOci(
    session,
    {
      service: 'limits',
      method: 'GET',
      path: `${limit}/resourceAvailability?${query.toString()}`,
      operation: 'GetResourceAvailability',
      doing: 'read the limit of virtual nodes',
      policy: 'inspect resource-availability',
    },
    clock,
  )
  const { used, available } = record(body)
  return { used: figure(used), available: figure(available) }
}
