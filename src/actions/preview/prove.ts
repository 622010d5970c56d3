import type { ActionContext } from '../../runner/context.ts'
import type { Deployed } from '../../stages/deploy.ts'
import { describeStage, type Evidence } from '../../stages/pipeline/evidence.ts'
import { LoadState, longestLoad } from '../../stages/pipeline/load-state.ts'
import type { Pipeline, PipelineClients } from '../../stages/pipeline/pipeline.ts'
import { pipelineStages } from '../../stages/pipeline/pipeline-stages.ts'
import { profileOf } from '../../stages/pipeline/settings.ts'
import { runGraph } from '../../stages/run-graph.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { stageLogs } from '../pipeline/stage-logs.ts'

/** The results, in words; undefined for a proof that was not requested. */
export interface Proof {
  readonly load?: string | undefined
  readonly scaling?: string | undefined
}

/** The load of a preview goes to the preview alone. */
const ofPreview = (environment: Environment): Environment => {
  const { load } = environment
  return load === undefined ? environment : { ...environment, load: { ...load, url: undefined } }
}

const notRun = (name: string) => () => {
  throw new Error(`${name} is no stage that follows on a preview`)
}

/**
 * Sends the load to a preview that is up and watches how it scales, according to `preview.stages`.
 * @throws the failure of the first stage that fails
 */
export const prove = async (
  given: Environment,
  release: Deployed,
  clients: PipelineClients,
  context: Pick<ActionContext, 'log' | 'signal'>,
): Promise<Proof> => {
  const picked = new Set(given.preview?.stages ?? [])
  if (picked.size === 0) return {}
  const environment = ofPreview(given)
  const { load } = environment
  const evidence: Evidence = { release }
  const logs = stageLogs(context.log, evidence)
  const pipeline: Pipeline = {
    ...{ environment, picked, clients, evidence, plan: {}, builds: [], loadTargets: [] },
    loadState: new LoadState(longestLoad(load), profileOf(load)),
    deployRequest: notRun('deploy'),
    progress: logs.progress,
  }
  const stages = pipelineStages(pipeline)
  const results = await runGraph(stages, clients.clock, context.signal, logs)
  const failed = results.find(({ outcome }) => outcome === 'failure')
  if (failed !== undefined) throw failed.failure
  context.signal.throwIfAborted()
  return {
    ...(picked.has('load') && { load: describeStage('load', evidence) }),
    ...(picked.has('assert-scaling') && { scaling: describeStage('assert-scaling', evidence) }),
  }
}
