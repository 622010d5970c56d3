import { randomUUID } from 'node:crypto'

import { openContainerEngine } from '../../clients/container-engine/container-engine.ts'
import { execUntil } from '../../clients/process/exec.ts'
import { chartsAlone } from '../../clients/kubernetes/charts/helm-charts.ts'
import { probeWith } from '../../clients/http/http-probe.ts'
import { cosign } from '../../clients/image-build/cosign.ts'
import { pickBuilder } from '../../clients/image-build/pick-builder.ts'
import { type K6, k6 } from '../../clients/kubernetes/k6.ts'
import { type LoadBalancers, loadBalancers } from '../../clients/network/load-balancers.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { jobLogins } from '../deploy/job-logins.ts'
import { jobImages } from '../build-push/job-images.ts'
import { jobK6 } from '../load/job-k6.ts'
import { k6InCluster } from '../load/in-cluster.ts'
import { repositories } from '../../clients/registry/repositories.ts'
import { workflowRuns } from '../../clients/github/workflow-runs.ts'
import { once } from '../../core/once.ts'
import type { Progress } from '../../core/progress.ts'
import { describedImages } from '../../values/environment/built-images.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { scriptEnvironment } from '../../values/environment/script-variable.ts'
import type { ActionContext } from '../../runner/context.ts'
import { renderRelease } from '../../stages/deploy/render.ts'
import { planMetricsServer } from '../../stages/metrics-server/plan.ts'
import { planSecrets } from '../../stages/secrets/plan.ts'
import type { PipelineClients } from '../../stages/pipeline/pipeline.ts'
import type { PlanClients } from '../../stages/pipeline/plan.ts'
import { maskLogin } from '../login-ocir/mask-login.ts'
import { connectToCluster } from './access.ts'
import { openNodes } from './cluster-access.ts'
import type { PipelineInputs } from './inputs.ts'
import { deployRequest, imagesToCome } from './requests.ts'
import { reviewPlanned } from './review-planned.ts'

/** Only the drift check reads it. */
export interface BalancerClients {
  balancers(): Promise<LoadBalancers>
}

/** Warnings are repeated when the stage really deploys, unless it is never reached. */
const checkProgress = (mode: PipelineInputs['mode'], context: ActionContext): Progress => ({
  info: () => undefined,
  waiting: () => undefined,
  warning: (message) => (mode === 'plan' ? context.log.warning(message) : undefined),
})

/** The adapters, each opened when it is first needed. */
export const openClients = (
  inputs: PipelineInputs,
  session: OciSession,
  registry: string,
  context: ActionContext,
): PlanClients & PipelineClients & BalancerClients => {
  const { clock, temporaryFolder, signal } = context
  const exec = execUntil(signal)
  const cluster = clusterIdOf(inputs.environment)
  const { environment, chartLogin } = inputs
  const { release, load } = environment
  const [image] = describedImages(inputs.environment)
  const token = inputs.githubToken
  const placeOfK6 = jobK6(context)
  const given = scriptEnvironment(load?.environment ?? [], context.environment)
  const connect = once(() =>
    connectToCluster(cluster ?? '', { ...inputs.clusterChoice, chartLogin }, session, context),
  )
  const engine = once(() => Promise.resolve(openContainerEngine(session, clock)))
  const network = once(() => Promise.resolve(openNetwork(session, clock)))
  const hasManagedNodes = environment.checks?.['managed-nodes'] ?? false
  const nodes =
    cluster === undefined ? undefined : { clusterId: cluster, hasManagedNodes, engine, network }
  const inCluster = (pods: NonNullable<typeof load>): K6 => ({
    run: async (...run) => {
      const { kubernetes, loads } = await connect()
      const ground = { kubernetes, jobs: loads, clock, nodes }
      return k6InCluster(release?.namespace ?? '', pods, given, ground).run(...run)
    },
  })
  const requestOf = (described: NonNullable<typeof release>) =>
    deployRequest(inputs, described, registry, imagesToCome(inputs, registry))
  return {
    ...{ engine, network },
    balancers: once(() => Promise.resolve(loadBalancers(session, clock))),
    repositories: once(() => Promise.resolve(repositories(session, clock))),
    builder: once(() =>
      pickBuilder(image?.image.builder ?? 'auto', { exec, temporary: temporaryFolder, clock }),
    ),
    images: jobImages(registry, exec, context),
    signer: cosign(exec),
    connect,
    nodes: async () =>
      inputs.clusterChoice.bastion === undefined
        ? openNodes(cluster ?? '', inputs.clusterChoice, session, context)
        : (await connect()).nodes,
    requireTool: async (command, ...args) => {
      const env = command === 'k6' ? await placeOfK6() : {}
      await exec({ command, args, env, timeout: 20_000 })
    },
    checkRelease: async () => {
      if (release === undefined) return []
      const request = requestOf(release)
      if (request.pullSecret !== undefined) maskLogin(request.pullSecret.login, context.log)
      const progress = checkProgress(inputs.mode, context)
      const logins = jobLogins({ given: chartLogin, session, exec }, context)
      const alone = chartsAlone(exec, temporaryFolder, logins)
      const inCluster = async () => (await connect()).helm
      return (await renderRelease(request.release, alone, inCluster, progress)).objects
    },
    reviewRelease: async () => reviewPlanned(inputs, registry, await connect()),
    reviewMetrics: async () => {
      const { kubernetes, version } = await connect()
      return planMetricsServer(version, kubernetes)
    },
    reviewSecrets: async () => {
      const { secrets, namespace, name = namespace } = release ?? { namespace: '' }
      const { kubernetes } = await connect()
      if (secrets === undefined) return { changes: [], kept: [] }
      return planSecrets(secrets, { name, namespace }, kubernetes)
    },
    k6: load?.where === 'cluster' ? inCluster(load) : k6(exec, temporaryFolder, given, placeOfK6),
    probe: probeWith(clock),
    runs: workflowRuns(context.environment, randomUUID(), clock, token),
    clock,
  }
}
