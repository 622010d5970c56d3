// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { readAll } from './ensure-cluster/inputs.ts'

/** Loads adapters and stage only once the inputs are valid. */
export const ensureCluster: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readAll)
    const { planAndApply } = await import('./ensure-cluster/plan-and-apply.ts')
    await planAndApply(inputs, context)
  },
  post: async (context) => (await import('./kubeconfig.ts')).kubeconfig.post?.(context),
}
