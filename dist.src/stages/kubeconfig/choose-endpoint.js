import { ActionError } from "../../values/action-error.js";
/** As the input "endpoint" spells them, in the order of preference. */
export const endpointNames = {
    PUBLIC_ENDPOINT: 'public',
    PRIVATE_ENDPOINT: 'private',
    VCN_HOSTNAME: 'vcn-hostname',
};
const kinds = Object.keys(endpointNames);
/** The names of the endpoints that a cluster has, with their addresses. */
export const endpointsOf = (cluster) => kinds
    .flatMap((kind) => {
    const address = cluster.endpoints[kind];
    return address === undefined ? [] : [`${endpointNames[kind]} (${address})`];
})
    .join(', ');
/**
 * The endpoint to use: the one that is asked for, else the first that exists.
 * @throws ActionError CLUSTER_ENDPOINT_MISSING, CLUSTER_NOT_ACTIVE
 */
export const chooseEndpoint = (cluster, wanted) => {
    if (!['ACTIVE', 'UPDATING'].includes(cluster.state))
        throw notActive(cluster);
    const existing = kinds.filter((kind) => cluster.endpoints[kind] !== undefined);
    const chosen = wanted ?? existing[0];
    if (chosen !== undefined && existing.includes(chosen))
        return chosen;
    throw missing(cluster, wanted);
};
const notActive = (cluster) => new ActionError({
    code: 'CLUSTER_NOT_ACTIVE',
    message: `cluster ${cluster.name} is ${cluster.state}, so it cannot be used`,
    hint: 'Wait until it is ACTIVE, or give the OCID of another cluster.',
});
const HINTS = {
    PUBLIC_ENDPOINT: 'give the cluster a public IP address for its API endpoint',
    PRIVATE_ENDPOINT: 'leave "endpoint" out to use the first that exists',
    VCN_HOSTNAME: 'give the VCN and the subnet of the API endpoint DNS labels, which only a new cluster takes over',
};
const missing = (cluster, wanted) => {
    const asked = wanted === undefined ? 'endpoint' : `${endpointNames[wanted]} endpoint`;
    const existing = endpointsOf(cluster);
    return new ActionError({
        code: 'CLUSTER_ENDPOINT_MISSING',
        message: `cluster ${cluster.name} has no ${asked}; it has ${existing === '' ? 'none at all yet' : existing}`,
        hint: existing === '' || wanted === undefined
            ? 'Wait until the cluster is ACTIVE; OKE names its endpoints then.'
            : `Set "endpoint" to one that exists, or ${HINTS[wanted]}.`,
    });
};
