import { wantedRules } from "./wanted-rules.js";
const nodeSubnets = ({ placements }) => [
    ...new Set(placements.map(({ subnetId }) => subnetId)),
];
/** The subnets in which pools of the cluster have nodes or pods. */
export const poolSubnets = ({ pools = [] }) => [
    ...new Set(pools.flatMap((pool) => [...nodeSubnets(pool), pool.podSubnetId])),
];
/**
 * What the catalogue asks for with nodes and pods where the cluster's pools have them: a run for one
 * pool must not call the rules of another useless. Undefined if pools or subnets could not be read.
 */
export const wantedByPools = ({ pools }, shape, addresses, blocks) => {
    const blocksOf = (ids) => ids.flatMap((id) => blocks.get(id) ?? []);
    if (pools === undefined || [...blocks.values()].some(({ length }) => length === 0)) {
        return undefined;
    }
    return pools.flatMap((pool) => {
        const nodes = nodeSubnets(pool);
        const hasPodSubnet = nodes.some((id) => id !== pool.podSubnetId);
        const pods = hasPodSubnet ? { pods: blocksOf([pool.podSubnetId]) } : {};
        const subnets = { ...addresses.subnets, nodes: blocksOf(nodes), ...pods };
        return wantedRules({ ...shape, hasPodSubnet }, { ...addresses, subnets });
    });
};
