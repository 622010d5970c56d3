import type { Change } from '../../core/change.ts'
import { withHeartbeat } from '../with-heartbeat.ts'
import { buildAndPush } from '../build-push.ts'
import { deploy } from '../deploy.ts'
import type { StageName } from '../graph.ts'
import { applyEnsureNetwork } from '../network/ensure-network.ts'
import { findingText } from '../network/review-rules.ts'
import { applyEnsureNodePool } from '../node-pool/ensure-node-pool.ts'
import { routeFindingText } from '../reachability/review-routes.ts'
import type { RunStage, StageRun, StagesToRun } from '../run-graph.ts'
import type { Pipeline } from './pipeline.ts'
import { runAssertScaling, runLoadStage } from './proof-stages.ts'

const asText = ({ action, target, description }: Change): string =>
  `${action} ${target}: ${description}`

const runBuildPush = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { plan, clients, evidence, buildRequest } = pipeline
  const { repository } = plan
  if (buildRequest === undefined || repository === undefined) return
  const progress = pipeline.progress('build-push')
  const [repositories, builder] = await Promise.all([clients.repositories(), clients.builder()])
  const work = buildAndPush(
    buildRequest,
    repository,
    { repositories, builder, images: clients.images, clock: clients.clock },
    { progress, signal: run.signal, changed: (change) => run.changed(asText(change)) },
  )
  const image = await withHeartbeat(clients.clock, work, () => progress.waiting('the build'))
  if (!image.isUnchanged) run.changed(`push ${image.reference}`)
  evidence.image = image
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
  })
  applied.done.forEach((change) => run.changed(asText(change)))
  const rulesAdded = applied.done.reduce((sum, { rules }) => sum + rules.length, 0)
  evidence.network = { rulesAdded, rulesKept: plan.network.rulesKept }
  if (applied.failure !== undefined) throw applied.failure
}

const runEnsureNodePool = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { plan, clients, evidence, environment } = pipeline
  const timeout = environment['node-pool']?.timeout
  if (plan.nodePool === undefined || timeout === undefined) return
  const { clock } = clients
  const progress = pipeline.progress('ensure-node-pool')
  for (const text of plan.nodePool.warnings) progress.warning(text)
  await applyEnsureNodePool(plan.nodePool, {
    client: await clients.engine(),
    clock,
    progress,
    deadline: clock.now() + timeout,
    signal: run.signal,
    changed: (change) => run.changed(asText(change)),
    seen: (pool) => void (evidence.nodePool = pool),
  })
}

const runDeploy = async (pipeline: Pipeline, run: StageRun): Promise<void> => {
  const { clients, evidence, environment } = pipeline
  const image = evidence.image?.reference ?? environment.release?.image
  const connection = await clients.connect()
  const { probe, runs, clock } = clients
  await deploy(
    pipeline.deployRequest(image),
    { ...connection, probe, runs, clock },
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
