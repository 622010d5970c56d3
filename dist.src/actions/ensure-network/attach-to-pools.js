import { attachToPool } from "../../stages/network/attach-groups.js";
import { startWhenFree, waitForWork } from "../../stages/node-pool/wait-for-pool.js";
/** As for a pool that is changed by ensure-node-pool. */
const TIMEOUT = 20 * 60_000;
/** Updates a pool and waits for the work request, so that later steps find it at rest. */
export const attachToPools = (cluster, client, clock, progress) => async (pool, groups) => {
    const wait = { client, clock, progress, deadline: clock.now() + TIMEOUT };
    const work = await startWhenFree(wait, () => attachToPool(pool, groups, client));
    if (work === undefined)
        return;
    await waitForWork(work, cluster.compartmentId, wait);
    progress.info(`virtual node pool ${pool.name}: attached; virtual nodes that exist, and their pods, keep their groups until they are replaced`);
};
