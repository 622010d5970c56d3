import type { Action, ActionContext } from '../runner/context.ts'
import { changesOutput, renderPlan } from '../runner/plan-table.ts'
import { runGraph, type StageResult } from '../stages/run-graph.ts'
import type { StageName } from '../stages/graph.ts'
import type { Evidence } from '../stages/pipeline/evidence.ts'
import { LoadState } from '../stages/pipeline/load-state.ts'
import type { Pipeline } from '../stages/pipeline/pipeline.ts'
import { pipelineStages } from '../stages/pipeline/pipeline-stages.ts'
import {
  describePlan,
  type PipelinePlan,
  plannedChanges,
  planPipeline,
} from '../stages/pipeline/plan.ts'
import { profileOf } from '../stages/pipeline/settings.ts'
import { pipelineReport } from '../stages/pipeline/report.ts'
import { logInToRegistry, openIdentity, removeAccess } from './pipeline/access.ts'
import { openClients } from './pipeline/clients.ts'
import { readPipelineInputs } from './pipeline/inputs.ts'
import { registryOf } from './pipeline/registry.ts'
import { publications } from './pipeline/publish.ts'
import { buildRequest, deployRequest } from './pipeline/requests.ts'
import { stageLogs } from './pipeline/stage-logs.ts'

/** Milliseconds that the load may take beyond its duration before the watch gives up on it. */
const LOAD_OVERHEAD = 120_000

/** What came of a run: nothing is thrown before the report is written. */
interface Run {
  readonly evidence: Evidence
  results: readonly StageResult[]
  /** What stopped it that is no failure of a stage. */
  readonly other: unknown[]
}

/** What reaches outside; in-memory ones in tests. */
export interface Parts {
  readonly openIdentity: typeof openIdentity
  readonly logInToRegistry: typeof logInToRegistry
  readonly openClients: typeof openClients
}

const openPipeline = async (parts: Parts, context: ActionContext, evidence: Evidence) => {
  const inputs = await readPipelineInputs(context)
  const session = await parts.openIdentity(inputs, context)
  const { environment, picked } = inputs
  const registry = registryOf(inputs, session)
  const clients = parts.openClients(inputs, session, registry, context)
  const plan = await planPipeline(environment, picked, clients)
  const logs = stageLogs(context.log, evidence)
  const pipeline: Pipeline = {
    environment,
    picked,
    plan,
    clients,
    evidence,
    loadState: new LoadState(
      (environment.load?.duration ?? 0) + LOAD_OVERHEAD,
      profileOf(environment.load),
    ),
    buildRequest: buildRequest(environment, registry, context),
    deployRequest: (image) => {
      if (environment.release === undefined) throw new Error('deploy was picked without a release')
      return deployRequest(inputs, environment.release, registry, image)
    },
    progress: logs.progress,
  }
  const logIn = () => parts.logInToRegistry(registry, session, context)
  return { mode: inputs.mode, pipeline, logs, logIn }
}

const showPlan = async (plan: PipelinePlan, context: ActionContext): Promise<void> => {
  describePlan(plan).forEach((line) => context.log.info(line))
  await context.outputs.set('changes', changesOutput(plannedChanges(plan)))
}

/** What can fail without anything having been changed, fails here. */
const openAccess = async (
  { picked, plan, clients }: Pipeline,
  logIn: () => Promise<void>,
): Promise<void> => {
  const has = (...names: readonly StageName[]) => names.some((name) => picked.has(name))
  // With rules still to be added, the API server may not be reachable yet.
  const isReachable = (plan.network?.changes ?? []).length === 0
  await Promise.all([
    has('build-push') ? logIn() : undefined,
    has('build-push') ? clients.builder() : undefined,
    has('load') ? clients.requireTool('k6', 'version') : undefined,
    has('deploy', 'assert-scaling')
      ? clients.requireTool('kubectl', 'version', '--client')
      : undefined,
    has('deploy', 'assert-scaling') && isReachable ? clients.connect() : undefined,
  ])
}

const attempt = async (parts: Parts, context: ActionContext, run: Run): Promise<void> => {
  const { signal } = context
  try {
    const { mode, pipeline, logs, logIn } = await openPipeline(parts, context, run.evidence)
    const { plan, clients } = pipeline
    await showPlan(plan, context)
    if (mode === 'plan')
      return await context.summary.append(renderPlan('Plan', plannedChanges(plan)))
    await openAccess(pipeline, logIn)
    run.results = await runGraph(pipelineStages(pipeline), clients.clock, signal, logs)
    signal.throwIfAborted()
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

export const pipelineWith = (parts: Parts): Action => ({
  main: async (context) => {
    const started = context.clock.now()
    const run: Run = { evidence: {}, results: [], other: [] }
    await attempt(parts, context, run)
    const { results, evidence, other } = run
    for (const publish of publications) {
      const report = pipelineReport(results, evidence, context.clock.now() - started, other)
      // What cannot be written must not hide why the run failed.
      await publish(report, evidence, context).catch((error: unknown) => other.push(error))
    }
    throwFailures(run)
  },
  post: removeAccess,
})

export const pipeline = pipelineWith({ openIdentity, logInToRegistry, openClients })
