import { isNewGroup } from "./rules-in-place.js";
/** The same promise for the same key. */
const once = (load) => {
    const known = new Map();
    return (key) => {
        const loaded = known.get(key) ?? load(key);
        known.set(key, loaded);
        return loaded;
    };
};
/** Reads nothing yet. */
export const takeSnapshot = (client) => {
    const subnet = once((id) => client.subnet(id));
    const groupsOfVcn = new Map();
    const groupsBeside = async (subnetId) => {
        const { compartmentId, vcnId } = await subnet(subnetId);
        const key = `${compartmentId} ${vcnId}`;
        const listed = groupsOfVcn.get(key) ?? client.parts('security-group', compartmentId, vcnId);
        groupsOfVcn.set(key, listed);
        return listed;
    };
    const groupOf = async (id, subnetId) => {
        const found = (await groupsBeside(subnetId)).find((one) => one.id === id);
        return found ?? client.securityGroup(id);
    };
    const groups = new Map();
    const readGroup = async (id, subnetId) => {
        if (isNewGroup(id))
            return { kind: 'nsg', id, name: id, rules: [] };
        const [{ name, createdBy }, rules] = await Promise.all([
            groupOf(id, subnetId),
            client.securityGroupRules(id),
        ]);
        return { kind: 'nsg', id, name, rules, createdBy };
    };
    const label = once(async () => (await client.allServices()).label);
    return {
        subnet,
        list: once(async (id) => {
            const { name, rules, createdBy } = await client.securityList(id);
            return { kind: 'security-list', id, name, rules, createdBy };
        }),
        group: (id, subnetId) => {
            const read = groups.get(id) ?? readGroup(id, subnetId);
            groups.set(id, read);
            return read;
        },
        groupsBeside,
        routeTable: once((id) => client.routeTable(id)),
        gateway: once((id) => client.gateway(id)),
        vcnCidrs: once((id) => client.vcnCidrs(id)),
        servicesLabel: () => label(''),
        usedAddresses: once((id) => client.usedAddresses(id)),
    };
};
