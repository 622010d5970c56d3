import { creatorOf } from "../oci/created-by.js";
import { fromGroupRule } from "./security-rule-mapping.js";
/** The name of something, or its OCID where it has none. */
const nameIn = (one) => one.optionalText('displayName') ?? one.text('id');
/** Old objects have their block in the field that came first. */
const blocksOf = (one, key) => {
    const blocks = one.texts(key);
    return blocks.length > 0 ? blocks : [one.text('cidrBlock')];
};
export const asSubnet = (subnet) => ({
    id: subnet.text('id'),
    name: nameIn(subnet),
    compartmentId: subnet.text('compartmentId'),
    vcnId: subnet.text('vcnId'),
    cidrs: blocksOf(subnet, 'ipv4CidrBlocks'),
    isPrivate: subnet.optionalFlag('prohibitPublicIpOnVnic'),
    routeTableId: subnet.text('routeTableId'),
    securityListIds: subnet.texts('securityListIds'),
});
export const asGroup = (group) => ({
    id: group.text('id'),
    name: nameIn(group),
    createdBy: creatorOf(group),
});
export const asGroupRule = (rule) => ({
    ...fromGroupRule(rule),
    id: rule.text('id'),
});
export const asRoute = (rule) => ({
    destination: rule.optionalText('destination') ?? rule.text('cidrBlock'),
    isService: rule.optionalText('destinationType') === 'SERVICE_CIDR_BLOCK',
    gatewayId: rule.text('networkEntityId'),
});
/** All blocks of a VCN, IPv4 and IPv6. */
export const vcnCidrsOf = (vcn) => [
    ...blocksOf(vcn, 'cidrBlocks'),
    ...vcn.texts('ipv6CidrBlocks'),
    ...vcn.texts('ipv6PrivateCidrBlocks'),
    ...vcn.texts('byoipv6CidrBlocks'),
];
/** Gateways that are read; an internet gateway has a switch, the others may block. */
const isOn = {
    internetgateway: (one) => !one.has('isEnabled') || one.optionalFlag('isEnabled'),
    natgateway: (one) => !one.optionalFlag('blockTraffic'),
    servicegateway: (one) => !one.optionalFlag('blockTraffic'),
};
export const asGateway = (id, kind, gateway) => ({
    id,
    kind,
    name: gateway.optionalText('displayName') ?? id,
    isOpen: gateway.text('lifecycleState') === 'AVAILABLE' && isOn[kind]?.(gateway) === true,
});
/** Undefined for one that is being deleted. */
export const asPart = (kind, part) => {
    const state = part.text('lifecycleState');
    if (/^TERMINAT/.test(state))
        return undefined;
    return {
        kind,
        id: part.text('id'),
        name: nameIn(part),
        tags: part.strings('freeformTags'),
        cidrs: kind === 'vcn' || kind === 'subnet' ? blocksOf(part, 'cidrBlocks') : [],
        isReady: state === 'AVAILABLE',
        createdAt: part.optionalTime('timeCreated'),
        createdBy: creatorOf(part),
    };
};
