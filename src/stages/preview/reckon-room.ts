import type { ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NodePoolListing } from '../../clients/container-engine/node-pools.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { plural } from '../../values/plural.ts'
import { reportAddresses } from '../addresses/address-report.ts'
import { observeAddresses } from '../addresses/observe-addresses.ts'
import { podsAtFirst, podsAtPeak } from '../addresses/release-pods.ts'
import { takeSnapshot } from '../network/network-snapshot.ts'
import { livePools } from '../network/read-pools.ts'

/** What one virtual node holds at most. Source: docs/your-tenancy.md; a trial's limit is lower. */
const PODS_PER_NODE = 500

interface RoomRequest {
  readonly clusterId: string
  /** What the chart renders. */
  readonly objects: readonly unknown[]
  /** Pods may find room elsewhere, so that too little is no refusal. */
  readonly hasManagedNodes: boolean
}

interface RoomClients {
  engine(): Promise<ClusterClient & NodePoolListing>
  network(): Promise<NetworkClient>
}

interface Room {
  /** Free in the pod subnets of all pools. */
  readonly addresses: number
  readonly nodes: number
}

/** @returns undefined of a cluster that has no virtual nodes yet */
const readRoom = async (clusterId: string, clients: RoomClients): Promise<Room | undefined> => {
  const engine = await clients.engine()
  const pools = await livePools(engine, await engine.cluster(clusterId))
  const nodes = pools.reduce((sum, { size }) => sum + size, 0)
  if (nodes === 0) return undefined
  const subnetIds = [...new Set(pools.map(({ podSubnetId }) => podSubnetId))]
  const snapshot = takeSnapshot(await clients.network())
  const subnets = await observeAddresses({ pods: { subnetIds, groupIds: [] } }, snapshot)
  const free = reportAddresses(subnets, {}).map((line) => Math.max(0, line.free))
  return { addresses: free.reduce((sum, one) => sum + one, 0), nodes }
}

const addressesText = (count: number): string => (count === 1 ? '1 address' : `${count} addresses`)

/** What is short for so many pods; undefined if nothing is. */
const shortage = (pods: number, { addresses, nodes }: Room): string | undefined => {
  if (pods > addresses)
    return `${addressesText(addresses)} left in the pod subnet, this preview needs ${pods}`
  if (pods > nodes * PODS_PER_NODE)
    return `room for ${nodes * PODS_PER_NODE} pods on ${plural(nodes, 'virtual node')}, this preview needs ${pods}`
  return undefined
}

const withoutRoom = (message: string): ActionError =>
  new ActionError({
    code: 'PREVIEW_WITHOUT_ROOM',
    message,
    hint: 'Remove previews that nobody needs (action: sweep), give them fewer replicas in preview.values, or use a larger pod subnet. The address of a pod returns a minute or so after its end: run this again then.',
  })

/**
 * Reckons before a preview is made whether its pods find room on the virtual nodes. What may not be
 * read, or cannot be, is said and refuses nothing.
 *
 * @throws ActionError PREVIEW_WITHOUT_ROOM
 */
export const reckonRoom = async (
  { clusterId, objects, hasManagedNodes }: RoomRequest,
  clients: RoomClients,
  progress: Progress,
): Promise<void> => {
  const room = await readRoom(clusterId, clients).catch((error: unknown) => {
    progress.info(`Room for the preview's pods is not reckoned: ${messageOf(error)}`)
    return undefined
  })
  if (room === undefined) return
  const missing = shortage(podsAtFirst(objects), room)
  if (missing !== undefined && !hasManagedNodes) throw withoutRoom(missing)
  const atPeak = shortage(podsAtPeak(objects), room)
  if (missing !== undefined) progress.warning(missing)
  else if (atPeak !== undefined) progress.warning(`${atPeak} at its peak`)
}
