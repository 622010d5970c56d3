import { own } from "../own.js";
const PROTOCOLS = {
    all: 'all traffic',
    '1': 'ICMP',
    '6': 'TCP',
    '17': 'UDP',
    '58': 'ICMPv6',
};
const detail = ({ ports, icmp }) => {
    if (icmp !== undefined)
        return ` ${[icmp.type, icmp.code].filter((part) => part !== undefined).join(',')}`;
    if (ports === undefined)
        return '';
    return ports.min === ports.max ? ` ${ports.min}` : ` ${ports.min}-${ports.max}`;
};
/** For people: `allow TCP 10256 from 10.0.20.0/24`. */
export const describeRule = (rule) => `allow ${own(PROTOCOLS, rule.protocol) ?? `protocol ${rule.protocol}`}${detail(rule)} ${rule.direction === 'INGRESS' ? 'from' : 'to'} ${rule.peer}`;
const portKey = (ports) => ports === undefined ? '*' : `${ports.min}-${ports.max}`;
/** The same for two rules that let the same through, whatever their descriptions say. */
export const ruleKey = (rule) => {
    const { direction, protocol, peerType, peer, ports, sourcePorts, icmp, isStateless } = rule;
    const message = icmp === undefined ? '*' : `${icmp.type},${icmp.code ?? '*'}`;
    const parts = [direction, protocol, peerType, peer, portKey(ports), portKey(sourcePorts), message];
    return [...parts, isStateless ? 'stateless' : 'stateful'].join(' ');
};
