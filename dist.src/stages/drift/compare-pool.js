import { ActionError } from "../../values/action-error.js";
import { wholeFinding } from "./finding.js";
import { ociOwner } from "./owners/oci-owner.js";
import { poolFaults, spreadWarnings } from "./pool-faults.js";
import { comparedSection } from "./section.js";
/** What OKE changes by a new pool only: it counts as drift, though no deployment mends it. */
const BY_NEW_POOL = ['NODE_POOL_SHAPE_CHANGE', 'NODE_POOL_FAILED'];
const found = (change, pool) => wholeFinding(change, 'node-pool', { ocid: pool?.id, owner: pool && ociOwner(pool) });
/**
 * The pool with its virtual nodes, compared with what is described.
 * @param plan rejects for what ensure-node-pool refuses
 */
export const comparePool = async (name, plan, client) => {
    const target = `virtual node pool "${name}"`;
    try {
        const nodePool = await plan;
        const { pool, changes = [], kept = [], warnings = [] } = nodePool ?? {};
        const applied = nodePool && { plan: { nodePool } };
        if (pool === undefined) {
            const made = changes.map((change) => found(change));
            return { ...comparedSection('node pool', made, kept, warnings), ...applied };
        }
        const nodes = await client.virtualNodes(pool.id);
        const all = [...changes, ...poolFaults(pool, nodes)].map((change) => found(change, pool));
        const every = [...warnings, ...spreadWarnings(nodes)];
        return { ...comparedSection('node pool', all, kept, every), ...applied };
    }
    catch (error) {
        if (!(error instanceof ActionError) || !BY_NEW_POOL.includes(error.code))
            throw error;
        const description = `${error.message}. ${error.hint}`;
        return comparedSection('node pool', [found({ action: 'update', target, description })], []);
    }
};
