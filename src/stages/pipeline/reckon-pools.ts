import { messageOf } from '../../values/action-error.ts'
import type { Environment } from '../../values/environment/environment-schema.ts'
import { plural } from '../../values/plural.ts'
import { sum } from '../../values/sum.ts'
import { addressProblem, reportAddresses } from '../addresses/address-report.ts'
import { PODS_PER_NODE } from '../../values/kubernetes/virtual-nodes.ts'
import { neededAddresses } from '../addresses/needed-addresses.ts'
import { loadBalancersOf, podsAtPeak } from '../addresses/release-pods.ts'
import type { PoolPlace } from '../network/network-target.ts'
import { type NetworkSnapshot, takeSnapshot } from '../network/network-snapshot.ts'
import { beyondTrial } from '../node-pool/limits.ts'
import type { NodePoolTarget } from '../node-pool/node-pool-target.ts'
import type { ClusterPlan, ClusterPlanClients } from './plan-cluster.ts'

/** A rollout's, and what runs in any case: CoreDNS, metrics-server, an ingress controller. */
const USUAL = { surge: 0.25, systemPods: 6 } as const

interface Peak {
  readonly nodes: number
  /** For the release and, if previews are described, for one of them. */
  readonly releases: number
  readonly objects: readonly unknown[]
}

const podsOf = ({ releases, objects }: Peak): number => podsAtPeak(objects) * releases

/** Reports if the nodes of all pools cannot hold the peak. */
const tooFewNodes = (peak: Peak): string | undefined => {
  const [most, pods] = [peak.nodes * PODS_PER_NODE, podsOf(peak)]
  return pods + USUAL.systemPods <= most
    ? undefined
    : `${plural(peak.nodes, 'virtual node')} of the pools hold ${most} pods, and the release needs ${pods} at its peak`
}

type SizedPool = PoolPlace & Pick<NodePoolTarget, 'size'>

const sizeOf = (pools: readonly SizedPool[]): number => sum(pools.map(({ size }) => size))

/**
 * The addresses that a subnet with pods must provide: its share of them by the sizes of its pools,
 * and one for each virtual node in it.
 */
const neededIn = (subnetId: string, peak: Peak, pools: readonly SizedPool[]): number => {
  const nodes = sizeOf(pools.filter(({ nodeSubnetId }) => nodeSubnetId === subnetId))
  const size = sizeOf(pools.filter(({ podSubnetId }) => podSubnetId === subnetId))
  const expected = {
    ...{ nodes, podsPerRelease: podsAtPeak(peak.objects), previews: peak.releases - 1 },
    ...{ loadBalancers: loadBalancersOf(peak.objects), ...USUAL },
  }
  const form = { hasPodSubnet: true, isLoadBalancerPrivate: false }
  const needed = neededAddresses(expected, form)
  const pods = Math.ceil(((needed.pods ?? 0) * size) / sizeOf(pools))
  return pods + (nodes === 0 ? 0 : (needed.nodes ?? 0))
}

/**
 * Reports if the subnets over which the pods are spread can never hold the peak, whatever is in
 * them now.
 */
const tooFewAddresses = async (
  peak: Peak,
  pools: readonly SizedPool[],
  read: () => Promise<NetworkSnapshot>,
): Promise<readonly string[]> => {
  const snapshot = await read()
  const ids = new Set(pools.map(({ podSubnetId }) => podSubnetId))
  const lines = [...ids].map(async (id) => {
    const { name, cidrs } = await snapshot.subnet(id)
    const use = { role: 'pods', name, cidrs, used: 0 } as const
    return reportAddresses([use], { pods: neededIn(id, peak, pools) })
  })
  return (await Promise.all(lines)).flat().flatMap((line) => addressProblem(line) ?? [])
}

/**
 * Checks whether the described pools, and the subnets of their pods, hold the release at its peak;
 * returns one sentence per pool or subnet that does not, or that cannot be read.
 */
export const reckonPools = async (
  environment: Environment,
  objects: readonly unknown[],
  { nodePools = [], snapshot }: ClusterPlan,
  clients: ClusterPlanClients,
): Promise<readonly string[]> => {
  const [first] = nodePools
  if (first === undefined || podsAtPeak(objects) === 0) return []
  const places = nodePools.map(({ target }) => target)
  const nodes = sizeOf(places)
  const peak = { nodes, releases: environment.preview === undefined ? 1 : 2, objects }
  const { compartmentId } = first.target
  const readSubnets = async () => snapshot ?? takeSnapshot(await clients.network())
  const [addresses, trial] = await Promise.all([
    tooFewAddresses(peak, places, readSubnets).catch((error: unknown) => [
      `whether the pod subnet holds the release is not known: ${messageOf(error)}`,
    ]),
    beyondTrial({ nodes, pods: podsOf(peak) }, compartmentId, await clients.engine()),
  ])
  return [tooFewNodes(peak), trial, ...addresses].flatMap((text) => text ?? [])
}
