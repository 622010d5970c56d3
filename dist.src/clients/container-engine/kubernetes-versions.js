import { OciReader, pathOf } from "../oci/oci-reader.js";
/** Reads both. @throws ActionError OCI_* */
export const kubernetesVersions = async (clusterId, session, clock) => {
    const reader = new OciReader(session, 'container-engine', clock);
    const policy = 'read clusters';
    const cluster = { path: pathOf('clusters', clusterId), operation: 'GetCluster', policy };
    const options = { path: '/clusterOptions/all', operation: 'GetClusterOptions', policy };
    const [found, offered] = await Promise.all([
        reader.get({ ...cluster, doing: `read cluster ${clusterId}` }, (one) => ({
            cluster: one.text('name'),
            version: one.text('kubernetesVersion'),
        })),
        reader.get({ ...options, doing: 'list the Kubernetes versions of OKE' }, (one) => one.texts('kubernetesVersions')),
    ]);
    return { ...found, offered };
};
