// Own file: main.ts loads each action from a file of its name.
import { openWorkspace } from '../clients/files/workspace.ts'
import type { Action } from '../runner/context.ts'
import { loadReader, readCheck } from './check/inputs.ts'

/** Reports what in a chart virtual nodes do not support. Loads what judges only once the inputs are valid. */
export const check: Action = {
  main: async (context) => {
    const workspace = openWorkspace(context.environment)
    const reader = await loadReader(context)
    const inputs = context.readInputs((read) => readCheck(read, workspace, reader))
    const { judgeChart } = await import('./check/judge-chart.ts')
    await judgeChart(inputs, workspace, context)
  },
}
