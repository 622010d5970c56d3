import { unattachedGroups } from "../network/unattached-groups.js";
/**
 * What no rule repairs and no deployment changes, but keeps what is described from working: routes and
 * gateways that are gone, and groups that are certainly not attached.
 */
export const networkFaults = ({ routeFaults, target, attachments, observed, }) => {
    const planned = attachments.map(({ groupId }) => groupId);
    const unattached = target.mode === 'nsg'
        ? unattachedGroups(target).filter(({ isKnown, groupId }) => isKnown && !planned.includes(groupId))
        : [];
    return [
        ...routeFaults.map(({ routeTable, subnet, message }) => ({
            action: 'update',
            target: `route table "${routeTable}"`,
            description: `subnet "${subnet}": ${message}`,
        })),
        ...unattached.map(({ to, how, groupId }) => ({
            action: 'update',
            target: to,
            description: `attach network security group "${observed.holders.get(groupId)?.name ?? groupId}": ${how}`,
        })),
    ];
};
