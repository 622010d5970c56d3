import { ANYWHERE, ICMP, NODE_PORTS, onePort, TCP, UDP } from "../../values/network/ports.js";
import { ruleCatalogue } from "./catalogue/rules.js";
import { ownDescription } from "./ownership.js";
const onPorts = (protocol, ports) => ports.map((port) => ({ protocol, ports: onePort(port) }));
/** Ports exist only with TCP and UDP, so Oracle's documented "ALL, 30000-32767" becomes two rules. */
const shapes = (traffic, addresses) => {
    switch (traffic) {
        case 'all':
            return [{ protocol: 'all' }];
        case 'tcp':
            return [{ protocol: TCP }];
        case 'path-mtu':
            return [{ protocol: ICMP, icmp: { type: 3, code: 4 } }];
        case 'node-ports':
            return [TCP, UDP].map((protocol) => ({ protocol, ports: NODE_PORTS }));
        case 'listeners':
            return [...onPorts(TCP, addresses.listeners), ...onPorts(UDP, addresses.udpListeners)];
        default:
            return onPorts(TCP, [traffic]);
    }
};
const blocks = (cidrs) => cidrs.map((peer) => ({ peer, peerType: 'CIDR_BLOCK' }));
const peers = ({ peer }, addresses) => {
    switch (peer) {
        case 'clients':
            return blocks(addresses.clients);
        case 'api-clients':
            return blocks(addresses.apiClients);
        case 'anywhere':
            return blocks([ANYWHERE]);
        case 'services':
            return [{ peer: addresses.servicesLabel, peerType: 'SERVICE_CIDR_BLOCK' }];
        default:
            return blocks(addresses.subnets[peer] ?? []);
    }
};
const groupsOf = ({ peer }, { peerGroups = {} }) => Object.hasOwn(peerGroups, peer) ? (peerGroups[peer] ?? []) : [];
const rulesOfRow = (row, addresses) => {
    const { name, role, direction } = row;
    const description = ownDescription(addresses.mark, row);
    const peerGroupIds = groupsOf(row, addresses);
    return row.traffic
        .flatMap((traffic) => shapes(traffic, addresses))
        .flatMap((shape) => peers(row, addresses).map((peer) => ({
        name,
        role,
        peerGroupIds,
        rule: { direction, ...shape, ...peer, isStateless: false, description },
    })));
};
/** Every rule that virtual nodes need in this network, in the order of the catalogue. */
export const wantedRules = (shape, addresses) => ruleCatalogue(shape).flatMap((row) => rulesOfRow(row, addresses));
