const signIn = {
    'oidc-client': ['client-id', 'client-secret'],
    'oidc-audience': ['audience'],
};
const build = { dockerfile: ['file'], platform: ['platforms'] };
const places = { cluster: ['cluster-id'], compartment: ['compartment-id'] };
const kubeContext = { context: ['kube-context'] };
/**
 * By action. The runner hands over inputs that an action does not have, with a warning only: without
 * this a step would go on without the value.
 */
export const renamedInputs = {
    root: { ...places, ...signIn, ...build },
    preview: { ...places, ...signIn, ...build },
    'drift-check': { ...places, ...signIn, 'fail-on-drift': ['fail-on'] },
    auth: signIn,
    'build-push': { ...build, compartment: ['compartment-id'] },
    'login-ocir': { namespace: ['tenancy-namespace'] },
    kubeconfig: { ...kubeContext, path: ['kubeconfig'], cluster: ['cluster-id'] },
    deploy: kubeContext,
    'assert-scaling': kubeContext,
    'ensure-node-pool': {
        'nodes-nsg-id': ['nodes-nsg-ids'],
        'pods-nsg-id': ['pods-nsg-ids'],
        cluster: ['cluster-id'],
        compartment: ['compartment-id'],
    },
    'ensure-network': places,
};
