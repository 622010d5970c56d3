const cardsOf = (pool, subnetIds) => [
    ...(pool.placements.some(({ subnetId }) => subnetIds.includes(subnetId))
        ? [{ pool, of: 'virtual nodes', groupIds: pool.nodeGroupIds }]
        : []),
    ...(subnetIds.includes(pool.podSubnetId)
        ? [{ pool, of: 'pods', groupIds: pool.podGroupIds }]
        : []),
];
/** The cards in the subnets of nodes or pods. In a joint subnet those of the nodes are both. */
export const poolCards = (roles, role, pools) => {
    const subnetIds = roles[role]?.subnetIds ?? [];
    const cards = pools.flatMap((pool) => cardsOf(pool, subnetIds));
    if (roles.pods === undefined)
        return cards;
    return cards.filter((one) => one.of === (role === 'pods' ? 'pods' : 'virtual nodes'));
};
const common = (cards) => cards[0]?.groupIds.filter((id) => cards.every(({ groupIds }) => groupIds.includes(id)));
/** The groups that all pools of the subnets have; undefined where there is no pool to tell. */
export const groupsOfPools = (roles, pools) => ({
    nodes: common(poolCards(roles, 'nodes', pools)),
    pods: common(poolCards(roles, 'pods', pools)),
});
