import { openManagedClusters } from '../../clients/container-engine/managed-clusters.ts'
import { openNetwork } from '../../clients/network/oci-network.ts'
import type { OciSession } from '../../clients/oci/oci-session.ts'
import { type Change, changeText } from '../../core/change.ts'
import type { ActionContext } from '../../runner/context.ts'
import { changesOutput, renderPlan } from '../../runner/plan-table.ts'
import type { ClusterTarget } from '../../stages/cluster/cluster-target.ts'
import type { DesiredNetwork } from '../../stages/network-create/desired-network.ts'
import {
  applyFoundation,
  type Foundation,
  type FoundationClients,
  type FoundationPlan,
  type Ground,
  groundMissing,
  groundOf,
  onGround,
  planFoundation,
} from '../../stages/pipeline/foundation.ts'
import { givenTraffic, needsChartPorts, networkOptionsOf } from '../../stages/pipeline/settings.ts'
import { serviceTraffic, withTraffic } from '../../stages/network/service-traffic.ts'
import type { ClusterDescription } from '../../values/environment/cluster-schema.ts'
import { describedPools } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { plural } from '../../values/plural.ts'
import { expectationOfNew } from '../ensure-network/peak.ts'
import type { PipelineInputs } from './inputs.ts'

/** CoreDNS, metrics-server and the like; a quarter more pods during a rollout. */
const USUAL = { previews: 0, surge: 0.25, systemPods: 6 }

const targetOf = (cluster: ClusterDescription): ClusterTarget => ({
  key: { name: cluster.name, compartmentId: cluster.compartment },
  creates: true,
  upgrades: cluster.upgrade,
  version: cluster['kubernetes-version'],
  vcnId: cluster.vcn,
  endpointSubnetId: cluster['endpoint-subnet'],
  isEndpointPublic: cluster.endpoint === 'private' ? false : undefined,
  endpointGroupIds: cluster['endpoint-groups'],
  loadBalancerSubnetId: cluster['load-balancer-subnet'],
  servicesCidr: cluster['services-cidr'],
  kmsKeyId: cluster['kms-key'],
  openId: cluster.openid,
  tags: cluster.tags,
})

const describedCluster = ({ cluster }: Environment): ClusterDescription | undefined =>
  typeof cluster === 'object' ? cluster : undefined

const desiredOf = (
  environment: Environment,
  objects: readonly unknown[],
): DesiredNetwork | undefined => {
  const { network } = environment
  const nodes = describedPools(environment).reduce((sum, { pool }) => sum + pool.size, 0)
  const create = network?.create
  const cluster = describedCluster(environment)
  const compartmentId = create?.compartment ?? cluster?.compartment
  if (network === undefined || create === undefined || compartmentId === undefined) return undefined
  const peak = { ...USUAL, nodes: nodes || 3, podsPerRelease: create['max-pods'] }
  const traffic = serviceTraffic(objects)
  return {
    ...withTraffic(networkOptionsOf(network), traffic, givenTraffic(network)),
    name: create.name,
    compartmentId,
    vcnCidr: create.cidr,
    mode: network.mode,
    isEndpointPublic: cluster?.endpoint !== 'private',
    flowLogs: network['flow-logs'],
    hasDatabase: create['database-subnet'],
    expected: expectationOfNew(peak, objects),
  }
}

const foundationOf = (environment: Environment, objects: readonly unknown[] = []): Foundation => {
  const described = describedCluster(environment)
  return { network: desiredOf(environment, objects), cluster: described && targetOf(described) }
}

const open = (session: OciSession, { clock }: ActionContext): FoundationClients => ({
  network: openNetwork(session, clock),
  clusters: openManagedClusters(session, clock),
})

const make = async (
  foundation: Foundation,
  plan: FoundationPlan,
  clients: FoundationClients,
  { context, timeout }: { readonly context: ActionContext; readonly timeout: number },
): Promise<Ground> => {
  const { clock, log, signal, outputs } = context
  const ofNetwork = log.stage('network')
  const ofCluster = log.stage('ensure-cluster')
  const apply = {
    network: { client: clients.network, clock, progress: ofNetwork },
    cluster: {
      ...{ client: clients.clusters, clock, progress: ofCluster, signal },
      deadline: clock.now() + timeout,
      seen: (id: string) => outputs.set('cluster-id', id),
    },
    networkDone: (made: number) =>
      foundation.network && ofNetwork.done(`${plural(made, 'part')} made, the network is there`),
  }
  const ground = await applyFoundation(foundation, plan, apply, clients)
  if (ground.clusterId !== undefined) ofCluster.done('the cluster is ACTIVE')
  return ground
}

const show = async (plan: FoundationPlan, { log, summary }: ActionContext): Promise<void> => {
  const { changes } = plan
  if (changes.length === 0) return
  log.info(`To be there first: ${plural(changes.length, 'change')}`)
  for (const change of changes) log.info(`  ${changeText(change)}`)
  await summary.append(renderPlan('Network and cluster', changes))
}

/** Milliseconds, if only a network is described. */
const NO_CLUSTER = 0

/** The inputs with descriptions replaced by OCIDs, and the plan for what was described. */
export interface OnGround {
  /** Undefined in mode plan if something is missing: what depends on it cannot be planned yet. */
  readonly inputs: PipelineInputs | undefined
  readonly changes: readonly Change[]
}

/** Renders the release and checks its objects. */
export type RenderedRelease = () => Promise<readonly unknown[]>

/** Returns the objects that a new network has to allow and to have room for. */
const objectsFor = async (
  environment: Environment,
  rendered: RenderedRelease,
): Promise<readonly unknown[]> =>
  environment.network?.create !== undefined && needsChartPorts(environment) ? rendered() : []

/**
 * Creates what the environment only describes, and fills in its OCIDs.
 * @throws ActionError CLUSTER_*, VCN_*, NETWORK_*, OCI_*
 */
export const layFoundation = async (
  inputs: PipelineInputs,
  session: OciSession,
  context: ActionContext,
  rendered: RenderedRelease,
): Promise<OnGround> => {
  const { environment, mode } = inputs
  const foundation = foundationOf(environment, await objectsFor(environment, rendered))
  const clients = open(session, context)
  const plan = await planFoundation(foundation, clients)
  await show(plan, context)
  const timeout = describedCluster(environment)?.timeout ?? NO_CLUSTER
  const ground =
    mode === 'plan'
      ? groundOf(foundation, plan)
      : await make(foundation, plan, clients, { context, timeout })
  const { changes } = plan
  if (ground !== undefined) {
    return { inputs: { ...inputs, environment: onGround(environment, ground) }, changes }
  }
  await context.outputs.set('changes', changesOutput(changes))
  context.log.info('What depends on these can be planned once they exist')
  return { inputs: undefined, changes }
}

/**
 * The same for actions that create nothing. @throws ActionError FOUNDATION_MISSING, CLUSTER_*,
 * OCI_*
 */
export const findFoundation = async (
  inputs: PipelineInputs,
  session: OciSession,
  context: ActionContext,
): Promise<PipelineInputs> => {
  const foundation = foundationOf(inputs.environment)
  const plan = await planFoundation(foundation, open(session, context))
  const ground = groundOf(foundation, plan)
  if (ground === undefined) throw groundMissing(plan)
  return { ...inputs, environment: onGround(inputs.environment, ground) }
}
