import { formatRange } from "../../values/network/address-range.js";
import { cover, ruleBox } from "../../values/network/packets.js";
import { describeRule, } from "../../values/network/security-rule.js";
import { holderText } from "../network/rules-in-place.js";
import { blocksOf, clientPorts, sourcesOf } from "./flow.js";
const opposite = { INGRESS: 'EGRESS', EGRESS: 'INGRESS' };
const text = ({ rule, holder }) => `${describeRule(rule)} (${holderText(holder)})`;
const heldBy = (end) => sourcesOf(end).flatMap((holder) => holder.rules.map((rule) => ({ rule, holder })));
class EndJudge {
    #flow;
    #direction;
    #end;
    #peer;
    #held;
    constructor(flow, direction) {
        this.#flow = flow;
        this.#direction = direction;
        this.#end = direction === 'EGRESS' ? flow.from : flow.to;
        this.#peer = direction === 'EGRESS' ? flow.to : flow.from;
        this.#held = heldBy(this.#end);
    }
    /** A stateless rule beats a stateful one, and lets no answer through by itself. */
    judge(block) {
        const packets = this.#packets(this.#direction, clientPorts(this.#flow.from), block);
        const boxOf = ({ rule }) => ruleBox(rule, packets);
        const wanted = [{ first: block.first, last: block.last, ...this.#flow.ports }];
        const untracked = this.#held.filter(({ rule }) => rule.isStateless);
        const tracked = this.#held.filter(({ rule }) => !rule.isStateless);
        const first = cover(wanted, untracked, boxOf);
        const second = cover(first.rest, tracked, boxOf);
        const unanswered = first.parts.flatMap(({ rule, box }) => this.#unanswered(rule, box, block));
        const used = [...first.parts, ...second.parts].map(({ rule }) => text(rule));
        return {
            by: [...new Set(used)],
            missing: [
                ...second.rest.map((box) => this.#missing(this.#direction, box, block)),
                ...unanswered,
            ],
        };
    }
    #packets(direction, sourcePorts, block) {
        const { groups, service, isRelay } = this.#peer;
        // Whether OCI counts the group of a relay as the source of foreign addresses is not documented.
        const groupIds = isRelay === true ? [] : groups.map(({ id }) => id);
        return {
            direction,
            protocol: this.#flow.protocol,
            sourcePorts,
            peer: { block, groupIds, service },
        };
    }
    #unanswered(held, { first, last, min, max }, block) {
        const direction = opposite[this.#direction];
        const packets = this.#packets(direction, { min, max }, block);
        const boxOf = ({ rule }) => ruleBox(rule, packets);
        const wanted = [{ first, last, ...clientPorts(this.#flow.from) }];
        return cover(wanted, this.#held, boxOf).rest.map((box) => ({
            ...this.#missing(direction, box, block),
            answersTo: text(held),
        }));
    }
    #missing(direction, { first, last, min, max }, block) {
        return {
            direction,
            protocol: this.#flow.protocol,
            ports: { min, max },
            // What other rules cut out of the internet is of no use to name.
            peer: this.#peer.subnet === undefined
                ? (this.#peer.service ?? block.text)
                : formatRange(block.version, first, last),
            subnet: this.#end.subnet?.name ?? this.#end.label,
            holders: sourcesOf(this.#end).map(holderText),
        };
    }
}
/** The rules at one end of a flow. An end outside of the VCN has none, and needs none. */
export const judgeRules = (flow, direction) => {
    const [end, peer] = direction === 'EGRESS' ? [flow.from, flow.to] : [flow.to, flow.from];
    if (end.subnet === undefined)
        return { by: [], missing: [] };
    const judge = new EndJudge(flow, direction);
    const verdicts = blocksOf(peer).map((block) => judge.judge(block));
    const missing = verdicts.flatMap((verdict) => verdict.missing);
    const distinct = new Map(missing.map((rule) => [JSON.stringify(rule), rule]));
    return {
        by: [...new Set(verdicts.flatMap(({ by }) => by))],
        missing: [...distinct.values()],
    };
};
