import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import { plural } from '../../values/plural.ts'
import type { Prices } from '../../values/prices.ts'
import { readRoom, type RoomClients, shortage } from '../addresses/free-room.ts'
import { podSize } from '../check/allocation.ts'
import { amountText, priceOf } from '../check/allocation-report.ts'
import { beyondQuota, needsOf } from '../quota.ts'

/** The pods of a load. */
interface WantedRoom {
  readonly namespace: string
  readonly pods: number
  readonly cpu: string
  readonly memory: string
}

/** The virtual nodes that they run on, if known. */
export interface LoadNodes extends RoomClients {
  readonly clusterId: string
  /** Pods may fit elsewhere, so that missing room is not an error. */
  readonly hasManagedNodes: boolean
}

/** The inputs for computing the free room. */
interface RoomFacts {
  readonly kubernetes: Kubernetes
  readonly nodes?: LoadNodes | undefined
}

/**
 * Checks before anything is created whether the quotas of the namespace let the pods of a load run,
 * and whether their subnet has addresses for them. Skips what may not be read, and quotas with
 * scopes.
 * @param report called with warnings, and with what cannot be computed
 * @throws ActionError LOAD_QUOTA_TOO_SMALL, LOAD_WITHOUT_ROOM
 */
export const requireRoom = async (
  wanted: WantedRoom,
  { kubernetes, nodes }: RoomFacts,
  report: (line: string) => void,
): Promise<void> => {
  await requireQuota(wanted, kubernetes)
  if (nodes === undefined) return
  const room = await readRoom(nodes.clusterId, nodes, (why) =>
    report(`room for the pods of the load is not reckoned: ${why}`),
  )
  const missing = room && shortage(wanted.pods, room, 'this load')
  if (missing === undefined) return
  if (nodes.hasManagedNodes) return report(missing)
  throw new ActionError({
    code: 'LOAD_WITHOUT_ROOM',
    message: missing,
    hint: 'Send the load with fewer pods, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
  })
}

const requireQuota = async (wanted: WantedRoom, kubernetes: Kubernetes): Promise<void> => {
  const { namespace, pods, cpu, memory } = wanted
  const quotas = await kubernetes.list('quotas', namespace).catch(() => [])
  const size = [parseQuantity(cpu), parseQuantity(memory)] as const
  const each = { ...needsOf(...size), 'limits.cpu': size[0], 'limits.memory': size[1] }
  const [found] = quotas.flatMap((quota) => beyondQuota(quota, pods, each) ?? [])
  if (found === undefined) return
  throw new ActionError({
    code: 'LOAD_QUOTA_TOO_SMALL',
    message: `${plural(pods, 'pod')} of the load, with ${cpu} CPU and ${memory} each, have no room in ${namespace}: ${found}`,
    hint: 'Raise the quota, send the load from another namespace, or with fewer or smaller pods.',
  })
}

/**
 * The resources that a load's pods get and are billed for on virtual nodes, in one line.
 * @param milliseconds their longest lifetime
 */
export const loadCost = (
  { pods, cpu, memory }: Pick<WantedRoom, 'pods' | 'cpu' | 'memory'>,
  milliseconds: number,
  prices: Prices | undefined,
): string => {
  const each = podSize({ containers: [{ resources: { limits: { cpu, memory } } }] })
  const all = { ocpus: pods * each.ocpus, gigabytes: pods * each.gigabytes }
  const hours = milliseconds / 3_600_000
  const price =
    prices && `: ${(priceOf(all, prices) * hours).toFixed(4)} ${prices.currency} at most`
  return (
    `${plural(pods, 'pod')} of the load and as many addresses get ${amountText(all)} on virtual nodes, ` +
    `for ${formatDuration(milliseconds)} at most${price ?? ''}`
  )
}
