import { requireEncrypted } from "../../values/kubernetes/api-server-address.js";
import { ShapeError } from "../../values/fields.js";
import { anObject, callOci } from "../oci/oci-request.js";
/** OKE's cluster calls, signed by ourselves: loading the SDK takes longer than both of them. */
export const clusters = (session, clock) => ({
    get: (clusterId) => callOci(session, {
        service: 'container-engine',
        method: 'GET',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}`,
        operation: 'GetCluster',
        doing: `read cluster ${clusterId}`,
        // Whoever asks for it here wants to use it.
        policy: 'use clusters',
    }, clock, anObject(clusterOf)),
    endpoint: (clusterId, kind) => callOci(session, {
        service: 'container-engine',
        method: 'POST',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}/kubeconfig/content`,
        body: { tokenVersion: '2.0.0', endpoint: kind },
        operation: 'CreateKubeconfig',
        repeatable: true,
        doing: `read how to connect to cluster ${clusterId}`,
        policy: 'use clusters',
    }, clock, ({ body }) => endpointOf(body)),
});
const clusterOf = (answer) => {
    const endpoints = answer.optional('endpoints');
    const known = {
        PUBLIC_ENDPOINT: endpoints?.optionalText('publicEndpoint'),
        PRIVATE_ENDPOINT: endpoints?.optionalText('privateEndpoint'),
        VCN_HOSTNAME: endpoints?.optionalText('vcnHostnameEndpoint'),
    };
    return {
        id: answer.text('id'),
        name: answer.text('name'),
        state: answer.text('lifecycleState'),
        endpoints: Object.fromEntries(Object.entries(known).filter(([, address]) => address)),
        openIdConnect: openIdConnectOf(answer.optional('options')?.optional('openIdConnectTokenAuthenticationConfig')),
    };
};
const openIdConnectOf = (settings) => {
    if (settings === undefined)
        return { isEnabled: false, requiredClaims: [], hasFile: false };
    const issuer = settings.optionalText('issuerUrl');
    const audience = settings.optionalText('clientId');
    return {
        isEnabled: settings.optionalFlag('isOpenIdConnectAuthEnabled'),
        ...(issuer === undefined ? {} : { issuer }),
        ...(audience === undefined ? {} : { audience }),
        requiredClaims: settings.optionalItems('requiredClaims', (claim) => ({
            key: claim.text('key'),
            value: claim.optionalText('value') ?? '',
        })),
        hasFile: settings.optionalText('configurationFile') !== undefined,
    };
};
/**
 * Server and CA from the kubeconfig that OKE makes. Both are single plain scalars there, so no YAML
 * parser is loaded for them; its user entry, which calls the OCI CLI, is not used.
 */
const endpointOf = (kubeconfig) => {
    const scalar = (key) => new RegExp(`"?${key}"?:\\s*"?([^\\s",}]+)`).exec(kubeconfig)?.[1];
    const server = scalar('server');
    const certificateAuthority = scalar('certificate-authority-data');
    // Users come last: without them the text was cut off.
    const isWhole = /^\s*"?users"?:/m.test(kubeconfig);
    if (server !== undefined && certificateAuthority !== undefined && isWhole) {
        return { server: requireEncrypted(server), certificateAuthority };
    }
    throw new ShapeError('the kubeconfig in the answer is not whole: it names no server, no certificate authority or no user');
};
