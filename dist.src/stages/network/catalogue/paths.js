import { NODE_PORTS, onePort, TCP, UDP } from "../../../values/network/ports.js";
import { trafficOf } from "./traffic.js";
import { applies, } from "./traffic-row.js";
const overUdp = (packets) => ({
    ...packets,
    id: `${packets.id}-udp`,
    protocol: UDP,
});
const packetsOf = ({ id, ports, isUdp }, options) => {
    const { listeners, udpListeners } = options;
    if (ports === 'listeners') {
        const listener = (port) => ({
            id: `${id}-${port}`,
            protocol: TCP,
            ports: onePort(port),
        });
        return [...listeners.map(listener), ...udpListeners.map((port) => overUdp(listener(port)))];
    }
    if (ports === 'node-ports') {
        const nodePorts = { id, protocol: TCP, ports: NODE_PORTS };
        return udpListeners.length > 0 ? [nodePorts, overUdp(nodePorts)] : [nodePorts];
    }
    return [{ id, protocol: isUdp ? UDP : TCP, ports }];
};
const pathsOf = (row, shape, options) => {
    const isMissing = row.from === 'api-clients' && options.apiClients.length === 0;
    const doesApply = applies(row, shape);
    const paths = (row.paths ?? []).filter(({ isOptional }) => doesApply || isOptional);
    return paths.flatMap((path) => (isMissing ? [] : packetsOf(path, options)).map((packets) => ({
        ...packets,
        from: row.from,
        to: row.to,
        why: path.why,
        symptom: path.symptom,
        isOptional: !doesApply,
    })));
};
/** In the order in which a request meets them. */
const senders = [
    'clients',
    'api-clients',
    'load-balancer',
    'nodes',
    'pods',
    'endpoint',
];
/** Every path that matters in this network, sender by sender. */
export const wantedPaths = (shape, options) => {
    const rows = trafficOf(shape).toSorted((a, b) => senders.indexOf(a.from) - senders.indexOf(b.from));
    return rows.flatMap((row) => pathsOf(row, shape, options));
};
