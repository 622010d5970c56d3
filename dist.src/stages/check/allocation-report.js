import { codeOf, renderTable } from "../../values/markdown.js";
import { plural } from "../../values/plural.js";
import { totalOf } from "./allocation.js";
/** Pods that a virtual node runs (Oracle's how-to and docs). */
const PODS_OF_A_NODE = 500;
const amount = ({ ocpus, gigabytes }) => `${ocpus} OCPU, ${gigabytes} GB`;
const priceOf = ({ ocpus, gigabytes }, prices) => ocpus * prices.ocpuHour + gigabytes * prices.gigabyteHour;
const shownPrice = (size, prices) => `${priceOf(size, prices).toFixed(3)} ${prices.currency}/h`;
/** The allocation as the output of the action has it: per workload and together. */
export const allocationOutput = (all, prices) => {
    const total = (pods) => {
        const { pods: count, ...size } = totalOf(all, pods);
        const price = prices && Number(priceOf(size, prices).toFixed(6));
        // Each pod takes one address of its subnet.
        return { pods: count, addresses: count, ...size, ...(prices && { pricePerHour: price }) };
    };
    const currency = prices && { currency: prices.currency };
    return JSON.stringify({
        workloads: all,
        first: total('replicas'),
        most: total('most'),
        ...currency,
    });
};
const scaledText = ({ replicas, most }) => replicas === most ? String(replicas) : `${replicas} to ${most}`;
/** The section of the job summary; empty if nothing runs pods. */
export const allocationSummary = (all, prices) => {
    if (all.length === 0)
        return '';
    const rows = all.map((one) => [codeOf(one.object), scaledText(one), amount(one)]);
    const table = renderTable(['workload', 'pods', 'each gets'], rows);
    const lines = ['replicas', 'most'].map((pods) => {
        const total = totalOf(all, pods);
        const nodes = Math.ceil(total.pods / PODS_OF_A_NODE);
        const price = prices === undefined ? '' : `, ${shownPrice(total, prices)}`;
        const when = pods === 'most' ? 'At most' : 'At first';
        return `- ${when}: ${plural(total.pods, 'pod')} and as many addresses, ${amount(total)}${price}; at least ${plural(nodes, 'virtual node')}.\n`;
    });
    return `#### What its pods get\n\n${table}\n${lines.join('')}`;
};
