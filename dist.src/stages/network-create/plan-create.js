import { ActionError } from "../../values/action-error.js";
import { cidrInterval, intervalsOverlap } from "../../values/network/cidr.js";
import { partNames } from "../../values/network/part-kind.js";
import { rulesCover } from "../../values/network/rule-coverage.js";
import { requireRoom } from "../network/change-rules.js";
import { duplicatesOf } from "../network/leftover-rules.js";
import { NETWORK_MARK } from "../network/ownership.js";
import { layOut } from "./lay-out.js";
import { partKey, subnetRoles } from "./network-wish.js";
import { wantedParts } from "./wanted-parts.js";
const NOT_IN_A_VCN = ['vcn', 'log-group', 'flow-log'];
const IN_A_VCN = Object.keys(partNames).filter((kind) => !NOT_IN_A_VCN.includes(kind));
const refuse = (code, message, hint) => new ActionError({ code, message, hint });
const overlap = (a, b) => {
    const [one, other] = [cidrInterval(a), cidrInterval(b)];
    return one !== undefined && other !== undefined && intervalsOverlap(one, other);
};
/** A foreign VCN with the same addresses or the same name would be mistaken for ours, or never be peered. */
const requireFreeAddresses = (wish, others) => {
    for (const { name, id, cidrs } of others) {
        const block = cidrs.find((cidr) => overlap(cidr, wish.vcnCidr));
        if (block !== undefined) {
            const message = `${wish.vcnCidr} overlaps with ${block} of VCN ${name} (${id}) in the same compartment`;
            const hint = 'Choose a vcn-cidr that nothing else uses: overlapping VCNs can never be peered.';
            throw refuse('VCN_CIDR_OVERLAPS', message, hint);
        }
        if (name === wish.name) {
            const message = `VCN ${name} (${id}) exists and was not made by create: it has no tag of ours`;
            throw refuse('VCN_NAME_TAKEN', message, 'Choose another network-name.');
        }
    }
};
const createdText = (time) => time === undefined ? '' : ` created ${new Date(time).toISOString()}`;
/** Our VCN, if it exists. @throws ActionError VCN_* when it is not clear or not the same */
const findVcn = (wish, vcns) => {
    const ours = vcns.filter(({ tags }) => partKey(tags, wish.name) === 'vcn');
    requireFreeAddresses(wish, ours.length > 0 ? [] : vcns);
    const [vcn, second] = ours;
    if (second !== undefined) {
        const lines = ours
            .toSorted((a, b) => (a.createdAt ?? 0) - (b.createdAt ?? 0))
            .map(({ id, createdAt }) => `  ${id}${createdText(createdAt)}`);
        const message = `${ours.length} VCNs carry the tags of network ${wish.name}, the oldest first:\n${lines.join('\n')}`;
        const hint = 'Keep the one that is used, mostly the oldest. Remove the tags from the others, or delete them; nothing is deleted for you.';
        throw refuse('VCN_AMBIGUOUS', message, hint);
    }
    if (vcn !== undefined && !vcn.cidrs.includes(wish.vcnCidr)) {
        const message = `network ${wish.name} exists with ${vcn.cidrs.join(', ')}, not with ${wish.vcnCidr}`;
        throw refuse('VCN_DIFFERS', message, 'Give its vcn-cidr, or another network-name for a new one.');
    }
    return vcn;
};
const firstByKey = (parts, name) => {
    const found = new Map();
    // The same one for everybody who looks, should there be several.
    for (const part of parts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
        const key = partKey(part.tags, name);
        if (key !== undefined && !found.has(key))
            found.set(key, part);
    }
    return found;
};
/** A VCN can have only one gateway of these kinds: somebody else's does as well as ours. */
const withSingles = (ours, all) => {
    for (const kind of ['internet-gateway', 'service-gateway']) {
        const any = all.find((part) => part.kind === kind);
        if (any !== undefined && !ours.has(kind))
            ours.set(kind, any);
    }
    return ours;
};
/** As the changing of rules knows a group. @throws ActionError NETWORK_RULES_LIMIT */
const requireRoomIn = (part, { rules, target }, existing) => {
    const holder = { kind: 'nsg', id: part.key, name: part.name };
    requireRoom({ holder, target, rules, removed: [] }, existing);
};
const groupChange = async (part, target, id, groups) => {
    const existing = await groups.securityGroupRules(id);
    const rules = part.rules.filter((rule) => !rulesCover(existing, rule));
    const duplicates = duplicatesOf(existing, NETWORK_MARK);
    if (rules.length + duplicates.length === 0)
        return undefined;
    requireRoomIn(part, { rules, target }, existing.length - duplicates.length);
    const words = [
        ...(rules.length > 0 ? [`add ${rules.length} rules`] : []),
        ...(duplicates.length > 0 ? [`remove ${duplicates.length} duplicates of them`] : []),
    ];
    return { action: 'update', target, description: words.join(', '), part, rules };
};
const changeFor = async (part, existing, groups) => {
    const { kind, name, description, rules } = part;
    const target = `${partNames[kind]} ${name}`;
    if (existing === undefined) {
        if (kind === 'security-group')
            requireRoomIn(part, { rules, target }, 0);
        return { action: 'create', target, description, part, rules };
    }
    return kind === 'security-group' ? groupChange(part, target, existing.id, groups) : undefined;
};
/** The VCN, and what is in it. */
const readVcn = async (wish, client) => {
    const vcn = findVcn(wish, await client.parts('vcn', wish.compartmentId));
    if (vcn === undefined)
        return [];
    const inside = IN_A_VCN.map((kind) => client.parts(kind, wish.compartmentId, vcn.id));
    return [vcn, ...(await Promise.all(inside)).flat()];
};
/** Our log group and what is in it; nothing is asked if no logs are wanted. */
const readLogs = async (wish, client) => {
    if (!wish.hasFlowLogs)
        return [];
    const groups = await client.parts('log-group', wish.compartmentId);
    const group = firstByKey(groups, wish.name).get('log-group');
    if (group === undefined)
        return [];
    return [group, ...(await client.parts('flow-log', wish.compartmentId, group.id))];
};
/** The parts that are there. A log of a subnet that is gone is none of them. */
const existingParts = (wish, inVcn, logs) => {
    const subnets = new Set(inVcn.filter(({ kind }) => kind === 'subnet').map(({ id }) => id));
    const live = logs.filter(({ subnetId }) => subnetId === undefined || subnets.has(subnetId));
    return withSingles(firstByKey([...inVcn, ...live], wish.name), inVcn);
};
/** Of a part that is no VCN: the VCN or the log group that it is in, if it is in any. */
const placeOf = ({ kind }, ids) => {
    if (kind === 'log-group')
        return undefined;
    return ids.get(kind === 'flow-log' ? 'log-group' : 'vcn');
};
/**
 * Looks for one part, which another run may have made since the network was read.
 * @throws ActionError VCN_AMBIGUOUS, VCN_DIFFERS, OCI_*
 */
export const findPart = async (wish, part, ids, client) => {
    const { kind, key } = part;
    if (kind === 'vcn')
        return findVcn(wish, await client.parts('vcn', wish.compartmentId));
    const siblings = await client.parts(kind, wish.compartmentId, placeOf(part, ids));
    const subnetId = kind === 'flow-log' ? ids.get(key.replace(/^flow-log/, 'subnet')) : undefined;
    const own = siblings.filter((one) => one.subnetId === subnetId);
    return withSingles(firstByKey(own, wish.name), own).get(key);
};
/**
 * What is missing of the network. One call for the VCNs and one for the services; if the VCN exists,
 * one more for each kind of part and each group; with flow logs two more. Changes nothing.
 * @throws ActionError VCN_CIDR_OVERLAPS, VCN_NAME_TAKEN, VCN_AMBIGUOUS, VCN_DIFFERS, VCN_TOO_SMALL,
 * NETWORK_RULES_LIMIT
 */
export const planCreate = async (wish, client) => {
    const [services, inVcn, logs] = await Promise.all([
        client.allServices(),
        readVcn(wish, client),
        readLogs(wish, client),
    ]);
    const existing = existingParts(wish, inVcn, logs);
    const known = new Map(subnetRoles(wish).flatMap((role) => {
        const block = existing.get(`subnet-${role}`)?.cidrs[0];
        return block === undefined ? [] : [[role, block]];
    }));
    const subnets = inVcn.filter(({ kind }) => kind === 'subnet');
    const taken = subnets.flatMap(({ cidrs }) => cidrs);
    const parts = wantedParts({ wish, blocks: layOut(wish, known, taken), services });
    const changes = await Promise.all(parts.map((part) => changeFor(part, existing.get(part.key), client)));
    const kept = parts.filter(({ key }) => existing.has(key));
    return {
        wish,
        existing,
        changes: changes.filter((change) => change !== undefined),
        kept: kept.map(({ kind, name }) => `${partNames[kind]} ${name}`),
    };
};
