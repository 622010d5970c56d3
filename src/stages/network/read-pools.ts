import type { Cluster } from '../../clients/container-engine/clusters.ts'
import type { NodePool, NodePoolListing } from '../../clients/container-engine/node-pools.ts'
import { ifSeen } from '../../values/oci/refusal.ts'

/** Whether a pool has pods or will have some. */
export const isLive = ({ state }: Pick<NodePool, 'state'>): boolean =>
  state !== 'DELETING' && state !== 'FAILED'

/** The virtual node pools of the cluster that have pods or will have some. Throws ActionError OCI_*. */
export const livePools = async (
  listing: NodePoolListing,
  { compartmentId, id }: Pick<Cluster, 'compartmentId' | 'id'>,
): Promise<readonly NodePool[]> => (await listing.nodePools(compartmentId, id)).filter(isLive)

/** The same, but undefined if they may not be read, since rules can be handled without them. */
export const readPools = (
  listing: NodePoolListing,
  cluster: Pick<Cluster, 'compartmentId' | 'id'>,
): Promise<readonly NodePool[] | undefined> => ifSeen(livePools(listing, cluster))

export const poolsUnknown =
  'the virtual node pools may not be read (read cluster-virtualnode-pools), so their network security groups count as not attached, and no rule counts as left over'
