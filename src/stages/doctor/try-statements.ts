import type { Cluster } from '../../clients/container-engine/clusters.ts'
import type { NodePool } from '../../clients/container-engine/node-pools.ts'
import type { Subnet } from '../../clients/network/network.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import { describedPools } from '../../values/environment/described-pools.ts'
import { statements } from '../../values/policy-statements.ts'
import type { DoctorClients, Setup } from './clients.ts'
import type { Trials } from './trials.ts'

/** What the calls read; undefined if refused or not needed. */
export interface Facts {
  readonly cluster?: Cluster | undefined
  readonly pools?: readonly NodePool[] | undefined
  readonly subnet?: Subnet | undefined
}

const { useClusters, readClusters, readPools, readNetwork, useGroups } = statements
const { managePools, managePoolsOfSubnets, useSubnets, manageVnics } = statements

const tryCluster = async (
  { environment }: Setup,
  clients: DoctorClients,
  trials: Trials,
): Promise<Cluster | undefined> => {
  const cluster = clusterIdOf(environment)
  if (cluster === undefined) return undefined
  const found = await trials.make([readClusters], () => clients.engine.cluster(cluster))
  // The cluster itself shows whether it has such an endpoint.
  if (found !== undefined) await trials.make([useClusters], () => clients.target())
  return found
}

const tryNetwork = (
  { environment }: Setup,
  { network }: DoctorClients,
  trials: Trials,
): Promise<Subnet | undefined> => {
  const id = environment.network?.['node-subnet']
  if (id === undefined) return Promise.resolve(undefined)
  return trials.make([readNetwork], async () => {
    const subnet = await network.subnet(id)
    await network.routeTable(subnet.routeTableId)
    await Promise.all(subnet.securityListIds.map((list) => network.securityList(list)))
    return subnet
  })
}

const tryGroups = async (
  { environment }: Setup,
  { pools = [], cluster }: Facts,
  { network, rights }: DoctorClients,
  trials: Trials,
): Promise<void> => {
  const own = Object.values(environment.network?.groups ?? {}).flatMap((id) => id ?? [])
  const others = pools.flatMap(({ nodeGroupIds, podGroupIds }) => [...nodeGroupIds, ...podGroupIds])
  const [id] = [...own, ...(cluster?.endpointGroupIds ?? []), ...others]
  if (id !== undefined) await trials.make([useGroups], () => network.securityGroupRules(id))
  const [changed] = own
  if (changed === undefined) return
  // OCI may also return 404 for the absent rule.
  const isClear = false
  await trials.make([statements.updateGroups], () => rights.changeGroupRules(changed), isClear)
}

/** Tests what changing the pool requires, separately where calls allow it. */
const tryPool = async (
  compartmentId: string,
  pool: NodePool | undefined,
  { rights }: DoctorClients,
  trials: Trials,
): Promise<void> => {
  if (pool === undefined) return
  await trials.make([managePools], () => rights.changePool(pool, false))
  const groups = pool.nodeGroupIds.length + pool.podGroupIds.length === 0 ? [] : [useGroups]
  const takes = [managePools, managePoolsOfSubnets, readNetwork, useSubnets, manageVnics, ...groups]
  await trials.make(takes, () => rights.changePool(pool, true))
  const { clusterId } = pool
  const { readNodePools, readWorkRequests } = statements
  await trials.make([readNodePools], () => rights.listNodePools(compartmentId, clusterId))
  await trials.make([readClusters, readNodePools, readWorkRequests], () =>
    rights.readWorkRequest(compartmentId, clusterId),
  )
}

const tryRepository = async (clients: DoctorClients, trials: Trials): Promise<void> => {
  const isThere = await trials.make([statements.findRepository], () => clients.hasRepository())
  if (isThere === true) await trials.make([statements.build], () => clients.provePush())
}

/** Every call that can test the set-up's statements without changing anything. */
export const tryStatements = async (
  setup: Setup,
  clients: DoctorClients,
  trials: Trials,
): Promise<Facts> => {
  const { engine, rights } = clients
  const { environment } = setup
  const [cluster, subnet] = await Promise.all([
    tryCluster(setup, clients, trials),
    tryNetwork(setup, clients, trials),
    environment.image === undefined ? undefined : tryRepository(clients, trials),
  ])
  const described = describedPools(environment).map(({ pool }) => pool)
  const compartmentId = described[0]?.compartment ?? cluster?.compartmentId ?? ''
  const pools =
    cluster && (await trials.make([readPools], () => engine.nodePools(compartmentId, cluster.id)))
  const facts = { cluster, subnet, pools }
  const list = subnet?.securityListIds[0]
  await Promise.all([
    tryGroups(setup, facts, clients, trials),
    list && trials.make([statements.updateLists], () => rights.changeSecurityList(list)),
    tryPool(
      compartmentId,
      pools?.find((pool) => described.some(({ name }) => name === pool.name)),
      clients,
      trials,
    ),
    cluster &&
      trials.make([statements.availabilityDomains], () =>
        engine.availabilityDomains(compartmentId),
      ),
  ])
  return facts
}
