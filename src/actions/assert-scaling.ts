import type { Action } from '../runner/context.ts'
import type { ScalingReport } from '../stages/assert-scaling.ts'
import { describeVerdict } from '../stages/assert-scaling/verdict.ts'
import { openBaseline } from './assert-scaling/baseline.ts'
import { readScaling } from './assert-scaling/inputs.ts'

/** Loads adapters and stage only once the inputs are valid. */
export const assertScaling: Action = {
  main: async (context) => {
    const inputs = context.readInputs(readScaling)
    const before = await openBaseline(inputs.baseline, context)
    const stage = context.log.stage('assert-scaling')
    const [{ watch }, { publishFailure, publishScaling }] = await Promise.all([
      import('./assert-scaling/watch.ts'),
      import('./assert-scaling/publish.ts'),
    ])
    let unfinished: ScalingReport | undefined
    const report = await watch(inputs, stage, context, (seen) => (unfinished = seen)).catch(
      async (error: unknown) => {
        await publishFailure(error, unfinished, context)
        throw error
      },
    )
    const failure = await publishScaling(report, before, context)
    if (failure !== undefined) throw failure
    stage.done(report.verdicts.map(describeVerdict).join('; '))
  },
}
