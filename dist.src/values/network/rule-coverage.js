import { cidrInterval, parseCidr } from "./cidr.js";
import { ANY_CLIENT_PORTS, cover, detailOf, intersection, isIcmp, ruleBox, } from "./packets.js";
import { ANYWHERE } from "./ports.js";
/** Oracle's services have addresses, but no list of them is kept: all of IPv4 stands for them. */
const EVERY_ADDRESS = parseCidr(ANYWHERE);
const peerOf = ({ peer, peerType }, peerGroupIds) => {
    const block = peerType === 'CIDR_BLOCK' ? cidrInterval(peer) : EVERY_ADDRESS;
    if (block === undefined)
        return undefined;
    const isGroup = peerType === 'NETWORK_SECURITY_GROUP';
    return {
        block,
        groupIds: isGroup ? [peer, ...peerGroupIds] : peerGroupIds,
        service: peerType === 'SERVICE_CIDR_BLOCK' ? peer : undefined,
    };
};
/** The packets that a rule is wanted for. Clients are unknown, so every port of theirs counts. */
const packetsOf = (wanted, peerGroupIds) => {
    const peer = peerOf(wanted, peerGroupIds);
    const { direction, protocol } = wanted;
    return peer && { direction, protocol, sourcePorts: ANY_CLIENT_PORTS, peer };
};
const boxOf = ({ first, last }, { min, max }) => ({
    first,
    last,
    min,
    max,
});
const reverse = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
/** Path MTU messages have no answer. */
const needsNoAnswer = ({ protocol, icmp }) => isIcmp(protocol) && icmp?.type === 3;
/**
 * Whether answers come back through a stateless rule: it remembers no connections, so rules of the
 * other direction have to let them through.
 */
export const isAnswered = (rules, wanted, peerGroupIds = []) => {
    if (needsNoAnswer(wanted))
        return true;
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    const back = {
        ...packets,
        direction: reverse[wanted.direction],
        sourcePorts: isIcmp(wanted.protocol) ? ANY_CLIENT_PORTS : detailOf(wanted),
    };
    const detail = isIcmp(wanted.protocol)
        ? detailOf({ protocol: wanted.protocol })
        : ANY_CLIENT_PORTS;
    const answers = [boxOf(packets.peer.block, detail)];
    return cover(answers, rules, (rule) => ruleBox(rule, back)).rest.length === 0;
};
/**
 * Whether the rules together let everything through that the wanted one would: one broader rule,
 * several that complete each other, or a stateless one with others for the answers. A stateless rule
 * without answers counts as absent, though OCI puts it before stateful ones: a further rule would not
 * mend it, and the review of rules reports it. `peerGroupIds` are groups that stand for the peer.
 */
export const rulesCover = (rules, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    if (packets === undefined)
        return false;
    let answered;
    const counts = (rule) => {
        if (!rule.isStateless || wanted.isStateless)
            return true;
        return (answered ??= isAnswered(rules, wanted, peerGroupIds));
    };
    const box = (rule) => {
        const found = ruleBox(rule, packets);
        return found !== undefined && counts(rule) ? found : undefined;
    };
    return cover([boxOf(packets.peer.block, detailOf(wanted))], rules, box).rest.length === 0;
};
/** Whether a rule lets anything through that the wanted one would. */
export const ruleMeets = (rule, wanted, peerGroupIds = []) => {
    const packets = packetsOf(wanted, peerGroupIds);
    const box = packets && ruleBox(rule, packets);
    if (packets === undefined || box === undefined)
        return false;
    return intersection(box, boxOf(packets.peer.block, detailOf(wanted))) !== undefined;
};
