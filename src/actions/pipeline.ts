import { registryHost } from '../clients/registry-token.ts'
import { withCancellation } from '../runner/cancellation.ts'
import type { Action, ActionContext } from '../runner/context.ts'
import { changesOutput, renderPlan } from '../runner/plan-table.ts'
import { runGraph, type StageResult } from '../stages/run-graph.ts'
import type { Evidence } from '../stages/pipeline/evidence.ts'
import { LoadState } from '../stages/pipeline/load-state.ts'
import { type Pipeline, pipelineStages } from '../stages/pipeline/pipeline-stages.ts'
import { describePlan, plannedChanges, planPipeline } from '../stages/pipeline/plan.ts'
import { pipelineReport } from '../stages/pipeline/report.ts'
import { logInToRegistry, openIdentity, removeAccess } from './pipeline/access.ts'
import { openClients } from './pipeline/clients.ts'
import { readPipelineInputs } from './pipeline/inputs.ts'
import { publish } from './pipeline/publish.ts'
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

const prepare = async (context: ActionContext, run: Run) => {
  const inputs = readPipelineInputs(context)
  const session = await openIdentity(inputs, context)
  const { environment, picked } = inputs
  const registry = environment.image?.registry ?? registryHost(session)
  const clients = openClients(inputs, session, registry, context)
  const plan = await planPipeline(environment, picked, clients)
  describePlan(plan).forEach((line) => context.log.info(line))
  await context.outputs.set('changes', changesOutput(plannedChanges(plan)))
  if (inputs.mode === 'plan') {
    await context.summary.append(renderPlan('Plan', plannedChanges(plan)))
    return undefined
  }
  const logs = stageLogs(context.log, run.evidence)
  const pipeline: Pipeline = {
    environment,
    picked,
    plan,
    clients,
    evidence: run.evidence,
    loadState: new LoadState((environment.load?.duration ?? 0) + LOAD_OVERHEAD),
    buildRequest: buildRequest(environment, registry, context.environment),
    deployRequest: (image) => {
      if (environment.release === undefined) throw new Error('deploy was picked without a release')
      return deployRequest(inputs, environment.release, registry, image)
    },
    progress: logs.progress,
  }
  if (picked.has('build-push')) await logInToRegistry(registry, session, context)
  const needsCluster = picked.has('deploy') || picked.has('assert-scaling')
  // With rules still to be added, the API server may not be reachable yet.
  if (needsCluster && (plan.network?.changes ?? []).length === 0) await clients.connect()
  return { stages: pipelineStages(pipeline), listener: logs }
}

const attempt = (context: ActionContext, run: Run): Promise<void> =>
  withCancellation(async (signal) => {
    try {
      const prepared = await prepare(context, run)
      if (prepared === undefined) return
      const { stages, listener } = prepared
      run.results = await runGraph(stages, context.clock, signal, listener)
      signal.throwIfAborted()
    } catch (error) {
      run.other.push(error)
    }
  })

export const pipeline: Action = {
  main: async (context) => {
    const started = context.clock.now()
    const run: Run = { evidence: {}, results: [], other: [] }
    await attempt(context, run)
    const { results, evidence, other } = run
    const report = pipelineReport(results, evidence, context.clock.now() - started, other)
    await publish(report, evidence, context)
    const failures = [
      ...other,
      ...results.flatMap(({ failure }) => (failure === undefined ? [] : [failure])),
    ]
    if (failures.length === 1) throw failures[0]
    if (failures.length > 1) throw new AggregateError(failures, 'several stages failed')
  },
  post: removeAccess,
}
