// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { readNodePool } from './ensure-node-pool/inputs.ts'

/** Loads adapters and stage only once the inputs are valid. */
export const ensureNodePool: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readNodePool)
    const { planAndApply } = await import('./ensure-node-pool/plan-and-apply.ts')
    await planAndApply(inputs, context)
  },
}
