import type { OciSession } from '../../clients/oci/oci-session.ts'
import type { Change } from '../../core/change.ts'
import type { ActionContext } from '../../runner/context.ts'
import { changesOutput, renderPlan } from '../../runner/plan-table.ts'
import type { StageName } from '../../stages/graph.ts'
import type { Evidence } from '../../stages/pipeline/evidence.ts'
import { LoadState, longestLoad } from '../../stages/pipeline/load-state.ts'
import type { Pipeline } from '../../stages/pipeline/pipeline.ts'
import { pipelineStages } from '../../stages/pipeline/pipeline-stages.ts'
import {
  describePlan,
  type PipelinePlan,
  plannedChanges,
  planPipeline,
} from '../../stages/pipeline/plan.ts'
import { pathsOf } from '../../stages/pipeline/network-paths.ts'
import { profileOf } from '../../stages/pipeline/settings.ts'
import { runGraph, type StageResult } from '../../stages/run-graph.ts'
import type { logInToRegistry } from './access.ts'
import type { openClients } from './clients.ts'
import { openBaseline } from '../assert-scaling/baseline.ts'
import { withMadeGround } from './described.ts'
import type { PipelineInputs } from './inputs.ts'
import type { openIdentity } from './open-identity.ts'
import { registryOf } from './registry.ts'
import { buildRequests, deployRequest } from './requests.ts'
import { stageLogs } from './stage-logs.ts'

/** The result of a run: nothing is thrown before the report is written. */
export interface Run {
  readonly evidence: Evidence
  results: readonly StageResult[]
  /** What stopped the run other than a failing stage. */
  readonly other: unknown[]
}

/** The adapters to outside systems; in-memory ones in tests. */
export interface Parts {
  readonly openIdentity: typeof openIdentity
  readonly logInToRegistry: typeof logInToRegistry
  readonly openClients: (
    ...given: Parameters<typeof openClients>
  ) => ReturnType<typeof openClients> | Promise<ReturnType<typeof openClients>>
}

/** What a run begins with. */
interface SignedIn {
  readonly inputs: PipelineInputs
  readonly session: OciSession
}

const openPipeline = async (
  parts: Parts,
  { inputs: given, session }: SignedIn,
  context: ActionContext,
  evidence: Evidence,
) => {
  const rendered = async () => {
    // The plan renders it again with what is known about the cluster by then, and reports its
    // warnings.
    const silent: PipelineInputs = { ...given, mode: 'apply' }
    const clients = await parts.openClients(silent, session, registryOf(given, session), context)
    return clients.checkRelease()
  }
  const { inputs, changes: made } = await withMadeGround(given, session, context, rendered)
  if (inputs === undefined) return undefined
  const { environment, picked } = inputs
  const registry = registryOf(inputs, session)
  const clients = await parts.openClients(inputs, session, registry, context)
  const before = await openBaseline(inputs.baseline, context)
  const plan = await planPipeline(environment, picked, clients)
  const logs = stageLogs(context.log, evidence)
  const pipeline: Pipeline = {
    environment,
    picked,
    plan,
    isGroundChanged: made.length > 0,
    clients,
    evidence,
    before,
    loadTargets: inputs.loadTargets,
    loadState: new LoadState(longestLoad(environment.load), profileOf(environment.load)),
    builds: buildRequests(environment, registry, context),
    deployRequest: (images) => {
      if (environment.release === undefined) throw new Error('deploy was picked without a release')
      return deployRequest(inputs, environment.release, registry, images)
    },
    progress: logs.progress,
  }
  const logIn = () => parts.logInToRegistry(registry, session, context)
  return { mode: inputs.mode, pipeline, logs, logIn, made }
}

/** @param made the plan for the network and cluster that all stages depend on */
const showPlan = async (
  plan: PipelinePlan,
  made: readonly Change[],
  context: ActionContext,
): Promise<void> => {
  describePlan(plan).forEach((line) => context.log.info(line))
  await context.outputs.set('changes', changesOutput([...made, ...plannedChanges(plan)]))
}

/** The stages that talk to the Kubernetes API. */
const inCluster = ['metrics-server', 'deploy', 'assert-scaling'] as const

/** Everything that can fail before a change is made fails here. */
const openAccess = async (
  { picked, plan, clients, environment }: Pipeline,
  logIn: () => Promise<void>,
): Promise<void> => {
  const has = (...names: readonly StageName[]) => names.some((name) => picked.has(name))
  const isByPods = environment.load?.where === 'cluster'
  const isConnecting = has(...inCluster) || (has('load') && isByPods)
  // While rules are still missing, the API server may not be reachable.
  const isReachable = (plan.network?.changes ?? []).length === 0
  await Promise.all([
    has('build-push') ? logIn() : undefined,
    has('build-push') ? clients.builder() : undefined,
    has('load') && !isByPods ? clients.requireTool('k6', 'version') : undefined,
    isConnecting ? clients.requireTool('kubectl', 'version', '--client') : undefined,
    isConnecting && isReachable ? clients.connect() : undefined,
  ])
}

/** Plans and runs the picked stages; stores their results in `run` before anything is thrown. */
export const runPipeline = async (
  parts: Parts,
  signedIn: SignedIn,
  context: ActionContext,
  run: Run,
): Promise<void> => {
  const opened = await openPipeline(parts, signedIn, context, run.evidence)
  if (opened === undefined) return
  const { mode, pipeline, logs, logIn, made } = opened
  const { plan, clients } = pipeline
  await showPlan(plan, made, context)
  if (mode === 'plan') {
    const { network, snapshot } = plan
    if (network !== undefined && snapshot !== undefined) {
      const progress = context.log.stage('ensure-network')
      run.evidence.paths = await pathsOf(Promise.resolve(network.target), snapshot, progress)
    }
    return context.summary.append(renderPlan('Plan', plannedChanges(plan)))
  }
  await openAccess(pipeline, logIn)
  run.results = await runGraph(pipelineStages(pipeline), clients.clock, context.signal, logs)
  context.signal.throwIfAborted()
}
