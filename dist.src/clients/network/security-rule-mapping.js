const range = (ports) => ports && { min: ports.number('min'), max: ports.number('max') };
/** The part that rules of lists and of groups have in common, with OCI's defaults filled in. */
const common = (rule) => {
    const ports = rule.optional('tcpOptions') ?? rule.optional('udpOptions');
    const icmp = rule.optional('icmpOptions');
    return {
        protocol: rule.text('protocol'),
        ports: range(ports?.optional('destinationPortRange')),
        sourcePorts: range(ports?.optional('sourcePortRange')),
        icmp: icmp && { type: icmp.number('type'), code: icmp.optionalNumber('code') },
        isStateless: rule.optionalFlag('isStateless'),
        description: rule.optionalText('description'),
    };
};
const peerType = (text) => text === 'SERVICE_CIDR_BLOCK' || text === 'NETWORK_SECURITY_GROUP' ? text : 'CIDR_BLOCK';
export const fromIngress = (rule) => ({
    direction: 'INGRESS',
    peer: rule.text('source'),
    peerType: peerType(rule.optionalText('sourceType')),
    ...common(rule),
});
export const fromEgress = (rule) => ({
    direction: 'EGRESS',
    peer: rule.text('destination'),
    peerType: peerType(rule.optionalText('destinationType')),
    ...common(rule),
});
export const fromGroupRule = (rule) => rule.text('direction') === 'INGRESS' ? fromIngress(rule) : fromEgress(rule);
const options = ({ protocol, ports, icmp, isStateless, description }) => ({
    protocol,
    isStateless,
    ...(description === undefined ? {} : { description }),
    ...(ports !== undefined && protocol === '6'
        ? { tcpOptions: { destinationPortRange: ports } }
        : {}),
    ...(ports !== undefined && protocol === '17'
        ? { udpOptions: { destinationPortRange: ports } }
        : {}),
    ...(icmp === undefined ? {} : { icmpOptions: icmpOptions(icmp) }),
});
const icmpOptions = ({ type, code }) => code === undefined ? { type } : { type, code };
export const toIngress = (rule) => ({
    ...options(rule),
    source: rule.peer,
    sourceType: rule.peerType,
});
export const toEgress = (rule) => ({
    ...options(rule),
    destination: rule.peer,
    destinationType: rule.peerType,
});
export const toGroupRule = (rule) => rule.direction === 'INGRESS'
    ? {
        ...options(rule),
        direction: 'INGRESS',
        source: rule.peer,
        sourceType: rule.peerType,
    }
    : {
        ...options(rule),
        direction: 'EGRESS',
        destination: rule.peer,
        destinationType: rule.peerType,
    };
