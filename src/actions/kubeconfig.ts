// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { readKubeconfig } from './kubeconfig/inputs.ts'

/** Loads what each step needs when it comes to it, so that inputs and requests do not wait for the rest. */
export const kubeconfig: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readKubeconfig)
    context.limitTime(inputs.timeout)
    const { accessWithGithub, accessWithOci } = await import('./kubeconfig/access.ts')
    const open = inputs.auth === 'oci' ? accessWithOci : accessWithGithub
    const access = await open(inputs, context)
    const { publishContext } = await import('./kubeconfig/own-context.ts')
    await publishContext(inputs, access, context)
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
