import { kubernetesVersions } from "../../clients/container-engine/kubernetes-versions.js";
import { userCredentials } from "../../clients/oci/user-credentials.js";
/** OCI, the cluster and the places that charts come from. */
export const openSources = ({ inputs, session }, clients, { clock }) => {
    const { cluster = '', image } = inputs.pipeline.environment;
    const credentials = userCredentials(session, clock);
    return {
        versions: () => kubernetesVersions(cluster, session, clock),
        apiKeys: () => credentials.apiKeys(),
        authTokens: (user) => credentials.authTokens(user),
        objects: async (namespace, wanted) => (await clients.connect()).kubernetes.managed(namespace, wanted),
        deployed: async (release) => (await (await clients.connect()).helm.manifest(release)).objects,
        newestChart: async (release) => (await clients.connect()).helm.newest(release),
        images: async () => {
            if (image === undefined)
                return [];
            const repositories = await clients.repositories();
            const found = await repositories.find(image.compartment, image.repository);
            return found === undefined ? [] : repositories.lastImages(image.compartment, found.id);
        },
    };
};
