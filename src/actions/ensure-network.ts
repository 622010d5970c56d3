// Own file: main.ts loads each action from a file of its name.
import type { Action } from '../runner/context.ts'
import { asFlag } from '../values/input-text.ts'
import { chartObjects } from './ensure-network/chart-traffic.ts'
import { readAll } from './ensure-network/inputs.ts'

/** Loads adapters and stages only once the inputs are valid. */
export const ensureNetwork: Action = {
  main: async (context) => {
    if (context.readInputs((read) => read.withDefault('create', asFlag, false))) {
      const { createNetwork } = await import('./ensure-network/create-network.ts')
      return createNetwork(context)
    }
    const inputs = context.readInputs(readAll)
    const stage = context.log.stage('ensure-network')
    const [opened, objects, { planAndApply }] = await Promise.all([
      import('./ensure-network/open.ts').then(({ open }) => open(inputs, context)),
      chartObjects(inputs.chart, context),
      import('./ensure-network/plan-and-apply.ts'),
    ])
    await planAndApply({ inputs, objects, opened, context, stage })
  },
}
