import type { Action, ActionContext } from '../runner/context.ts'
import { readPipelineInputs } from './pipeline/inputs.ts'
import type { Parts, Run } from './pipeline/run-pipeline.ts'

/** The adapters. The code of each is loaded when it is called, so that the sign-in does not wait for the stages'. */
export const parts: Parts = {
  openIdentity: async (...given) =>
    (await import('./pipeline/open-identity.ts')).openIdentity(...given),
  logInToRegistry: async (...given) =>
    (await import('./pipeline/access.ts')).logInToRegistry(...given),
  openClients: async (...given) => (await import('./pipeline/clients.ts')).openClients(...given),
}

const attempt = async (own: Parts, context: ActionContext, run: Run): Promise<void> => {
  const { signal } = context
  try {
    const inputs = await readPipelineInputs(context)
    const session = await own.openIdentity(inputs, context)
    const { runPipeline } = await import('./pipeline/run-pipeline.ts')
    await runPipeline(own, { inputs, session }, context, run)
  } catch (error) {
    run.other.push(signal.aborted ? signal.reason : error)
  }
}

const throwFailures = ({ results, other }: Run): void => {
  const failed = results.flatMap(({ failure }) => (failure === undefined ? [] : [failure]))
  const failures = [...other, ...failed]
  if (failures.length === 1) throw failures[0]
  if (failures.length > 1) throw new AggregateError(failures, 'several stages failed')
}

export const pipelineWith = (own: Parts): Action => ({
  main: async (context) => {
    const started = context.clock.now()
    const run: Run = { evidence: {}, results: [], other: [] }
    await attempt(own, context, run)
    const { results, evidence, other } = run
    const [{ pipelineReport }, { publications }] = await Promise.all([
      import('../stages/pipeline/report.ts'),
      import('./pipeline/publish.ts'),
    ])
    for (const publish of publications) {
      const report = pipelineReport(results, evidence, context.clock.now() - started, other)
      // A failed write must not hide why the run failed.
      await publish(report, evidence, context).catch((error: unknown) => other.push(error))
    }
    throwFailures(run)
  },
  post: async (context) => (await import('./pipeline/access.ts')).removeAccess(context),
})

export const pipeline = pipelineWith(parts)
