/** Former names of inputs, with the current ones. */
export type Renames = Readonly<Record<string, readonly string[]>>

const signIn: Renames = {
  'oidc-client': ['client-id', 'client-secret'],
  'oidc-audience': ['audience'],
}

const build: Renames = { dockerfile: ['file'], platform: ['platforms'] }

const places: Renames = { cluster: ['cluster-id'], compartment: ['compartment-id'] }

const kubeContext: Renames = { context: ['kube-context'] }

/**
 * Former names by action. The runner only warns of unknown inputs: without this table, a step would
 * continue without the value.
 */
export const renamedInputs: Readonly<Record<string, Renames>> = {
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
}
