import { createNodePool } from "./create-node-pool.js";
import { findNodePool } from "./find-node-pool.js";
import { tooManyNodes } from "./limits.js";
import { planNodePool } from "./node-pool-plan.js";
import { startWhenFree, waitForNodes, waitForWork } from "./wait-for-pool.js";
/** What would be created or updated. Changes nothing. */
export const planEnsureNodePool = async (target, client) => {
    const pool = await findNodePool(target, client);
    const plan = planNodePool(target, pool);
    const problem = await tooManyNodes(target.size - (pool?.size ?? 0), target.compartmentId, client);
    return { target, pool, ...plan, warnings: problem === undefined ? [] : [problem] };
};
const REPLACING = 'OKE gives these to new virtual nodes only. To replace them, cycle them in the next update (virtualNodePoolCyclingDetails, by API or CLI), or set the size to 0 and back, which stops all pods, or make a pool of another name and delete this one.';
/** @throws ActionError NODE_POOL_*, OCI_* */
const updatePool = async ({ target }, pool, changes, wait) => {
    let current = pool;
    for (const change of changes) {
        if (change.action === 'create')
            continue;
        // OCI refuses to change a pool that is on its way.
        if (current.state !== 'ACTIVE')
            await waitForNodes(current, wait);
        const workId = await startWhenFree(wait, () => wait.client.updateNodePool(change.poolId, change.settings));
        wait.changed?.(change);
        wait.progress.info(`updating virtual node pool: ${change.description} (work request ${workId})`);
        await waitForWork(workId, target.compartmentId, wait);
        if (change.kept !== undefined)
            wait.progress.warning(`${change.kept}. ${REPLACING}`);
        current = await wait.client.nodePool(change.poolId);
    }
    return current;
};
/** One that another run created meanwhile is brought to what this one wants. */
const createPool = async (plan, wait) => {
    const { target, changes } = plan;
    const { pool, isFound } = await createNodePool(target, wait, () => changes.forEach((change) => wait.changed?.(change)));
    return isFound ? updatePool(plan, pool, planNodePool(target, pool).changes, wait) : pool;
};
/**
 * Applies the plan and waits for the pool and its virtual nodes, also if nothing had to be changed:
 * an earlier run may have given up waiting.
 * @throws ActionError NODE_POOL_*, OCI_*
 */
export const applyEnsureNodePool = async (plan, wait) => {
    const { pool, changes } = plan;
    const ensured = pool === undefined ? await createPool(plan, wait) : await updatePool(plan, pool, changes, wait);
    return waitForNodes(ensured, wait);
};
