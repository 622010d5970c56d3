import type { ClusterClient } from '../../clients/container-engine/clusters.ts'
import type { NodePoolListing } from '../../clients/container-engine/node-pools.ts'
import type { NetworkClient } from '../../clients/network/network.ts'
import { messageOf } from '../../values/action-error.ts'
import { PODS_PER_NODE } from '../../values/kubernetes/virtual-nodes.ts'
import { plural } from '../../values/plural.ts'
import { takeSnapshot } from '../network/network-snapshot.ts'
import { livePools } from '../network/read-pools.ts'
import { reportAddresses } from './address-report.ts'
import { observeAddresses } from './observe-addresses.ts'

/** The clients that read the free capacity of virtual nodes. */
export interface RoomClients {
  engine(): Promise<ClusterClient & NodePoolListing>
  network(): Promise<NetworkClient>
}

/** The free capacity of a cluster's virtual nodes. */
interface Room {
  /** Free addresses in the pod subnets of all pools. */
  readonly addresses: number
  readonly nodes: number
}

const read = async (clusterId: string, clients: RoomClients): Promise<Room | undefined> => {
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

/**
 * The free capacity of a cluster's virtual nodes; undefined if it has none yet, or without
 * permission to read it.
 * @param unread called with the reason that it cannot be read
 */
export const readRoom = (
  clusterId: string,
  clients: RoomClients,
  unread: (why: string) => void,
): Promise<Room | undefined> =>
  read(clusterId, clients).catch((error: unknown) => {
    unread(messageOf(error))
    return undefined
  })

const addressesText = (count: number): string => (count === 1 ? '1 address' : `${count} addresses`)

/** What is missing for this many pods; undefined if nothing is. */
export const shortage = (
  pods: number,
  { addresses, nodes }: Room,
  who: string,
): string | undefined => {
  if (pods > addresses)
    return `${addressesText(addresses)} left in the pod subnet, ${who} needs ${pods}`
  if (pods > nodes * PODS_PER_NODE)
    return `room for ${nodes * PODS_PER_NODE} pods on ${plural(nodes, 'virtual node')}, ${who} needs ${pods}`
  return undefined
}
