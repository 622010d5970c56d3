import { changeText } from '../../core/change.ts'
import { once } from '../../core/once.ts'
import { describedPools } from '../../values/environment/described-pools.ts'
import type { SeenPool } from '../node-pool/pool-wait.ts'
import type { Evidence } from './evidence.ts'
import { defaults } from '../../values/defaults.ts'
import { withHeartbeat } from '../with-heartbeat.ts'
import { knownImages } from '../build-push/known-images.ts'
import { buildSeveral } from '../build-push/several.ts'
import { deploy } from '../deploy.ts'
import type { SilentRelease } from '../deploy/cause/network-cause.ts'
import type { StageName } from '../graph.ts'
import type { Progress } from '../../core/progress.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { attachToPools } from '../network/attach-to-pools.ts'
import { applyEnsureNetwork, type AttachToPool } from '../network/ensure-network.ts'
import type { NetworkChange } from '../network/network-plan.ts'
import { takeSnapshot } from '../network/network-snapshot.ts'
import { findingText } from '../network/review-rules.ts'
import { applyEnsureNodePool } from '../node-pool/ensure-node-pool.ts'
import type { PathReport } from '../reachability/path-report.ts'
import { routeFindingText } from '../reachability/review-routes.ts'
import type { RunStage, StageRun, StagesToRun } from '../run-graph.ts'
import { balancerPaths } from './balancer-paths.ts'
import { pathsOf, targetAfter } from './network-paths.ts'
import type { Pipeline } from './pipeline.ts'
import { planCluster } from './plan-cluster.ts'
import { runAssertScaling, runLoadStage } from './proof-stages.ts'
import { ensureMetricsServer, PATIENCE } from '../metrics-server/ensure-metrics-server.ts'

/** Installs metrics-server if requested, and waits until HPAs get figures. */
const runMetricsServer = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { environment, clients, evidence } = pipeline
  const how = environment['metrics-server']
  if (how === undefined) return
  const { clock } = clients
  const { kubernetes, version } = await clients.connect()
  const pods = await ensureMetricsServer(how, version, {
    ...{ kubernetes, clock, signal: run.signal },
    progress: pipeline.progress('metrics-server'),
    deadline: clock.now() + PATIENCE,
    changed: (change) => run.changed(changeText(change)),
  })
  evidence.metrics = { pods }
}

const runBuildPush = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { plan, clients, evidence, builds } = pipeline
  const planned = builds.flatMap((build, at) => {
    const own = plan.repositories?.[at]
    return own === undefined ? [] : [{ ...build, plan: own }]
  })
  const progress = pipeline.progress('build-push')
  const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()])
  const work = buildSeveral(
    planned,
    { repositories, builder, images: clients.images, signer: clients.signer, clock: clients.clock },
    {
      ...{ progress, signal: run.signal, atMost: Number(defaults['build-push']['max-parallel']) },
      changed: (change) => run.changed(changeText(change)),
      pushed: (one) => {
        if (!one.image.isUnchanged) run.changed(`push ${one.image.reference}`)
        evidence.images = [...(evidence.images ?? []), one]
      },
    },
  )
  await withHeartbeat(clients.clock, work, () => progress.waiting('the build'))
}

/** Connects to the cluster only if there is something to attach. */
const attaching = async (
  { plan, clients, environment }: Pipeline,
  progress: Progress,
): Promise<AttachToPool | undefined> => {
  const clusterId = clusterIdOf(environment)
  if (clusterId === undefined || plan.network?.attachments.length === 0) return undefined
  const engine = await clients.engine()
  return attachToPools(await engine.cluster(clusterId), engine, clients.clock, progress)
}

/**
 * The paths in the network as it is now. Undefined where nothing was changed and nothing is to be
 * warned of: routes and gateways are not read for that in every deployment.
 */
const pathsAfter = async (
  { plan: { network, snapshot }, clients, isGroundChanged }: Pipeline,
  done: readonly NetworkChange[],
  progress: Progress,
): Promise<PathReport | undefined> => {
  if (network === undefined || snapshot === undefined) return undefined
  const isChanged = done.length > 0
  const noted = network.warnings.length + network.routeFaults.length
  if (!isChanged && isGroundChanged !== true && noted === 0) return undefined
  const now = isChanged ? takeSnapshot(await clients.network()) : snapshot
  return pathsOf(targetAfter(network, done, now), now, progress)
}

const runEnsureNetwork = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { plan, clients, evidence } = pipeline
  if (plan.network === undefined) return
  const progress = pipeline.progress('ensure-network')
  evidence.findings = plan.network.findings.map(findingText)
  const routes = plan.network.routeFaults.map(routeFindingText)
  for (const text of [...plan.network.warnings, ...routes, ...evidence.findings]) {
    progress.warning(text)
  }
  const applied = await applyEnsureNetwork(plan.network, {
    client: await clients.network(),
    clock: clients.clock,
    progress,
    attach: await attaching(pipeline, progress),
  })
  applied.done.forEach((change) => run.changed(changeText(change)))
  const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0)
  evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept }
  evidence.paths = await pathsAfter(pipeline, applied.done, progress)
  if (applied.failure !== undefined) throw applied.failure
}

const keepPool = (evidence: Evidence, key: string | undefined, seen: SeenPool): void => {
  if (key === undefined) evidence.nodePool = seen
  else evidence.nodePools = { ...evidence.nodePools, [key]: seen }
}

/** Groups that ensure-network has created in the meantime have their OCIDs now. */
const poolPlans = async ({ plan, clients, environment }: Pipeline) => {
  if ((plan.network?.toCreate ?? []).length === 0) return plan.nodePools
  const isPool = (name: StageName): boolean => name === 'ensure-node-pool'
  return (await planCluster(environment, isPool, clients, undefined)).nodePools
}

const runEnsureNodePool = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { clients, evidence, environment } = pipeline
  const { clock } = clients
  const progress = pipeline.progress('ensure-node-pool')
  const nodes = once(() => clients.nodes())
  const plans = await poolPlans(pipeline)
  // OKE does one change of a cluster at a time.
  for (const { key, pool } of describedPools(environment)) {
    const own = plans?.find(({ target }) => target.name === pool.name)
    if (own === undefined) continue
    for (const text of own.warnings) progress.warning(text)
    await applyEnsureNodePool(own, {
      client: await clients.engine(),
      clock,
      progress,
      deadline: clock.now() + pool.timeout,
      signal: run.signal,
      changed: (change) => run.changed(changeText(change)),
      seen: (seen) => keepPool(evidence, key, seen),
      kubernetes: nodes,
    })
  }
}

const runDeploy = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { clients, evidence, environment } = pipeline
  const connection = await clients.connect()
  const { probe, runs, clock } = clients
  const readPaths = (silent: SilentRelease) => balancerPaths(environment, clients, silent)
  evidence.release = await deploy(
    pipeline.deployRequest(knownImages(environment, evidence.images)),
    { ...connection, probe, runs, clock, readPaths },
    pipeline.progress('deploy'),
    {
      signal: run.signal,
      changed: run.changed,
      reached: (release) => void (evidence.release = release),
    },
  )
}

const functions: Readonly<Record<StageName, (pipeline: Pipeline, run: StageRun) => Promise<void>>> =
  {
    'build-push': runBuildPush,
    'ensure-network': runEnsureNetwork,
    'ensure-node-pool': runEnsureNodePool,
    'metrics-server': runMetricsServer,
    deploy: runDeploy,
    load: runLoadStage,
    'assert-scaling': runAssertScaling,
  }

/** The picked stages as the graph runs them. */
export const pipelineStages = (pipeline: Pipeline): StagesToRun =>
  Object.fromEntries(
    [...pipeline.picked].map((name): [StageName, RunStage] => [
      name,
      (run) => functions[name](pipeline, run),
    ]),
  )
