// Own file: changes pools, which planning rules does not.
import type { Cluster } from '../../clients/container-engine/clusters.ts'
import type { NodePoolClient } from '../../clients/container-engine/node-pools.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { startWhenFree } from '../../core/start-when-free.ts'
import { attachToPool } from './attach-groups.ts'
import type { AttachToPool } from './ensure-network.ts'
import { waitForWork } from '../node-pool/wait-for-pool.ts'

/** The same as when ensure-node-pool changes a pool. */
const TIMEOUT = 20 * 60_000

/** Updates a pool and waits for the work request, so that later steps find it settled. */
export const attachToPools =
  (cluster: Cluster, client: NodePoolClient, clock: Clock, progress: Progress): AttachToPool =>
  async (pool, groups) => {
    const wait = { client, clock, progress, deadline: clock.now() + TIMEOUT }
    const work = await startWhenFree(wait, () => attachToPool(pool, groups, client))
    if (work === undefined) return
    await waitForWork(work, cluster.compartmentId, wait)
    progress.info(
      `virtual node pool ${pool.name}: attached; virtual nodes that exist, and their pods, keep their groups until they are replaced`,
    )
  }
