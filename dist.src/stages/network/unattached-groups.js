import { holderText, isNewGroup } from "./rules-in-place.js";
import { rolesOf } from "./network-target.js";
import { groupsAnnotation } from "./service-traffic.js";
const POOLS = 'attach-groups: true, or nodes-nsg-id and pods-nsg-id of ensure-node-pool';
const ways = ({ roles, loadBalancer = 'lb' }) => ({
    endpoint: {
        to: 'the Kubernetes API endpoint',
        how: 'oci ce cluster update-endpoint-config --nsg-ids',
    },
    nodes: {
        to: roles.pods === undefined ? 'virtual nodes and pods' : 'the virtual nodes',
        how: POOLS,
    },
    pods: { to: 'the pods', how: POOLS },
    'load-balancer': {
        to: 'the load balancer',
        how: `annotation ${groupsAnnotation(loadBalancer)}: ${roles['load-balancer']?.groupId ?? ''} of its Service`,
    },
    database: { to: 'the database', how: 'the network settings of the DB system' },
});
/** The groups of the target that are not attached, as far as that can be seen. */
export const unattachedGroups = (target) => rolesOf(target).flatMap(([role, { groupId }]) => {
    const attached = target.attachedGroups?.[role];
    if (groupId === undefined || isNewGroup(groupId) || attached?.includes(groupId))
        return [];
    return [{ role, groupId, ...ways(target)[role], isKnown: attached !== undefined }];
});
/**
 * Said of groups with rules that are certainly not attached; of others the report of paths says what
 * depends on them.
 */
export const unattachedWarnings = (target, holdersWithRules) => unattachedGroups(target).flatMap(({ role, groupId, to, how, isKnown }) => {
    const holder = holdersWithRules.get(groupId);
    const isPool = role === 'nodes' || role === 'pods';
    const isPlanned = isPool && target.attachesPools === true;
    if (target.mode !== 'nsg' || holder === undefined || !isKnown || isPlanned)
        return [];
    return [`${holderText(holder)} is not attached to ${to}, so its rules do not count yet: ${how}`];
});
