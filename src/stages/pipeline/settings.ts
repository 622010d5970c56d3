import { describedPools, type Pools } from '../../values/environment/described-pools.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import {
  networkOptionFields,
  type NetworkOptions,
  networkOptions,
} from '../../values/network/options.ts'
import { everyHpa } from '../../values/kubernetes/replicas.ts'
import type { WantedExpectation } from '../assert-scaling/expectation.ts'
import type { RepositoryRequest } from '../build-push/repository.ts'
import { loadRequest } from '../load/request.ts'
import { type LoadProfile, loadProfile } from '../load/profile.ts'
import type { NetworkSettings, PoolPlace } from '../network/network-target.ts'
import { trafficOptions } from '../network/service-traffic.ts'
import type { NodePoolTarget } from '../node-pool/node-pool-target.ts'

type Part<K extends keyof Environment> = NonNullable<Environment[K]>

/** The desired repository of an image. */
export const repositoryRequest = (image: Omit<Part<'image'>, 'platforms'>): RepositoryRequest => ({
  repository: image.repository,
  compartmentId: image.compartment,
  settings: {
    isPublic: image.public,
    isImmutable: image.immutable,
    tags: image['repository-tags'],
    readme: image.readme,
  },
})

/** The options of the section, by name in the file. */
export const networkOptionsOf = (network: Part<'network'>): NetworkOptions =>
  networkOptions(
    Object.fromEntries(
      Object.entries(networkOptionFields).map(([key, { name }]) => [key, network[name]]),
    ),
  )

/** A described network is created before its subnets are used. */
const nodeSubnetOf = (network: Part<'network'>): string => {
  const subnet = network['node-subnet']
  if (subnet === undefined) throw new Error('the network was not made before its subnet was needed')
  return subnet
}

/** The subnets of a pool: its own, or those of the network. */
const placeOf = (pool: Part<'node-pool'>, network: Part<'network'>): PoolPlace => {
  const nodeSubnetId = pool['node-subnet'] ?? nodeSubnetOf(network)
  return { nodeSubnetId, podSubnetId: pool['pod-subnet'] ?? network['pod-subnet'] ?? nodeSubnetId }
}

/** The groups that the section names, for the virtual nodes and the pods of each pool. */
const groupsFor = (
  own: readonly string[] | undefined,
  group: string | undefined,
  { mode, ...network }: Part<'network'>,
): readonly string[] | undefined => {
  if (group === undefined) return own
  if (own === undefined) return [group]
  const isAttached = mode === 'nsg' && network['attach-groups'] === true
  return isAttached ? [...new Set([...own, group])] : own
}

/** The rules are made for the subnets of all pools that the environment describes. */
export const networkSettings = (network: Part<'network'>, pools: Pools): NetworkSettings => ({
  mode: network.mode,
  nodeSubnetId: nodeSubnetOf(network),
  podSubnetId: network['pod-subnet'],
  furtherPools: describedPools(pools).map(({ pool }) => placeOf(pool, network)),
  databaseSubnetId: network['database-subnet'],
  groups: network.groups,
  createGroups: network['create-groups'],
  attachesPools: network['attach-groups'],
  prune: network.prune,
  flowLogs: network['flow-logs'],
  ...networkOptionsOf(network),
})

/**
 * Returns the traffic options that the section sets; the others follow from the release's Services.
 */
export const givenTraffic = (network: Part<'network'>): ReadonlySet<string> =>
  new Set(trafficOptions.filter((name) => network[name] !== undefined))

/** Whether the ports of the release decide about rules. */
export const needsChartPorts = ({ network, release }: Environment): boolean =>
  release !== undefined &&
  network !== undefined &&
  network.listeners === undefined &&
  network['udp-listeners'] === undefined

/** The groups with our rules only take effect where they are attached. */
export const nodePoolTarget = (
  pool: Part<'node-pool'>,
  network: Part<'network'>,
  cluster: { readonly id: string; readonly compartmentId: string },
): NodePoolTarget => {
  const { nodes, pods = nodes } = network.groups
  return {
    clusterId: cluster.id,
    compartmentId: pool.compartment ?? cluster.compartmentId,
    name: pool.name,
    size: pool.size,
    shape: pool.shape,
    ...placeOf(pool, network),
    nodeGroupIds: groupsFor(pool['node-groups'], nodes, network),
    podGroupIds: groupsFor(pool['pod-groups'], pods, network),
    labels: pool.labels,
    taints: pool.taints,
    tags: pool.tags,
    cycling: pool.cycling,
    placement: pool.placement,
    replaces: pool.replace === 'allow',
    evictionGrace: pool['eviction-grace'],
  }
}

/** The rate profile, if it is ours: a user's script may do anything. */
export const profileOf = (load: Part<'load'> | undefined): LoadProfile | undefined =>
  load === undefined || load.script !== undefined ? undefined : loadProfile(loadRequest(load, ''))

export const expectations = (scaling: Part<'scaling'>): WantedExpectation[] =>
  Object.entries(scaling).map(([hpa, expected]) => ({
    hpa: hpa === everyHpa ? undefined : hpa,
    atLeast: expected['at-least'],
    factor: expected.factor,
    within: expected.within,
    backTo: expected['back-to'],
    ...(expected['back-to'] === undefined ? {} : { backWithin: expected['back-within'] }),
    nodes: expected.nodes,
    faultDomains: expected['fault-domains'],
    maxFailed: expected['max-failed'],
    noRestarts: expected['no-restarts'],
  }))
