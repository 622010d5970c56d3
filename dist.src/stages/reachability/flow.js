import { parseCidr } from "../../values/network/cidr.js";
import { ANY_CLIENT_PORTS, LINUX_CLIENT_PORTS } from "../../values/network/packets.js";
import { ANYWHERE } from "../../values/network/ports.js";
/** The source ports of clients: of machines outside of the VCN nothing is known. */
export const clientPorts = (client) => client.subnet === undefined || client.isRelay === true ? ANY_CLIENT_PORTS : LINUX_CLIENT_PORTS;
/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const EVERY_ADDRESS = parseCidr(ANYWHERE);
/** The blocks that stand for an end. */
export const blocksOf = (end) => end.service === undefined ? end.blocks.map(parseCidr) : [EVERY_ADDRESS];
export const sourcesOf = (end) => [
    ...(end.subnet?.lists ?? []),
    ...end.groups,
];
