import { ActionError } from "../../values/action-error.js";
/** Oracle's figures for pay as you go and trials (service limits, March 2025). */
const SMALLEST = { virtualNodes: 3, podsOnEach: 2 };
/** For errors and warnings: what a tenancy without universal credits has. */
export const SMALL_TENANCY = `Pay as you go and trial tenancies have ${SMALLEST.virtualNodes} virtual nodes in a region, with ${SMALLEST.podsOnEach} pods on each, by default.`;
/** CoreDNS and metrics-server, which every scaling proof needs. */
const SYSTEM_PODS = 2;
/**
 * Undefined where the limit cannot be read: the permission is no part of what a pool needs, and not
 * every limit is known to OCI's Limits service.
 */
const readLimit = async (compartmentId, client) => {
    try {
        return await client.virtualNodeLimit(compartmentId);
    }
    catch (error) {
        if (error instanceof ActionError)
            return undefined;
        throw error;
    }
};
/** What is wrong with making so many more virtual nodes, if their limit can be read and is too low. */
export const tooManyNodes = async (more, compartmentId, client) => {
    if (more <= 0)
        return undefined;
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined || limit.available >= more)
        return undefined;
    return `the limit virtual-node-count leaves ${limit.available} virtual nodes in the region (${limit.used} are in use), ${more} more are wanted: OCI will probably refuse them. ${SMALL_TENANCY} Ask for more in the console under Limits, Quotas and Usage, or give a smaller size`;
};
/**
 * Why so many pods can hardly run, if the limit of virtual nodes is that of a tenancy whose virtual
 * nodes hold two pods. That bound itself cannot be read, so this warns of it only.
 */
export const tooManyPods = async (wanted, compartmentId, client) => {
    const limit = await readLimit(compartmentId, client);
    if (limit === undefined)
        return undefined;
    const nodes = limit.used + limit.available;
    const room = nodes * SMALLEST.podsOnEach - SYSTEM_PODS;
    if (nodes > SMALLEST.virtualNodes || wanted <= room)
        return undefined;
    return `the tenancy's limit is ${nodes} virtual nodes in the region. ${SMALL_TENANCY} If this is one, ${room} pods of the release can run beside CoreDNS and metrics-server, and ${wanted} replicas are expected: the proof cannot pass there`;
};
