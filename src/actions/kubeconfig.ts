import type { Action } from '../runner/context.ts'
import { readKubeconfig } from './kubeconfig/inputs.ts'

/** Loads adapters and stage only once the inputs are valid. */
export const kubeconfig: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readKubeconfig)
    context.limitTime(inputs.timeout)
    const [{ accessWithGithub, accessWithOci }, { publishContext }] = await Promise.all([
      import('./kubeconfig/access.ts'),
      import('./kubeconfig/own-context.ts'),
    ])
    const access = inputs.auth === 'oci' ? accessWithOci : accessWithGithub
    await publishContext(inputs, await access(inputs, context), context)
  },
  post: async (context) => {
    const [{ removeOwnContext }, { endTunnel }] = await Promise.all([
      import('./kubeconfig/own-context.ts'),
      import('./bastion/end-tunnel.ts'),
    ])
    await removeOwnContext(context)
    await endTunnel(context)
  },
}
