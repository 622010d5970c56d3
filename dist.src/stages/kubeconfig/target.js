import { chooseEndpoint } from "./choose-endpoint.js";
/** Asks OCI where a cluster's API server is. @throws ActionError CLUSTER_*, OCI_* */
export const findTarget = async (clusterId, wanted, clusters) => {
    const cluster = await clusters.get(clusterId);
    const kind = chooseEndpoint(cluster, wanted);
    const endpoint = await clusters.endpoint(clusterId, kind);
    return { ...endpoint, name: cluster.name, clusterId, kind, cluster };
};
