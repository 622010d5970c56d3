import type { Context } from '../core/context.ts'
import { incorrectState, invalidParameter, notFound } from '../core/service.ts'
import type { Subnet } from '../vcn/resources.ts'
import type { Cluster } from './cluster.ts'
import { requireShape } from './pod-shapes.ts'
import type { CyclingDetails, Placement, PoolSettings } from './virtual-node-pool.ts'

/**
 * Returns the cluster if a pool can be created in it. Throws 404, 409 IncorrectState or 400
 * InvalidParameter.
 */
export const requireUsableCluster = (context: Context, clusterId: string): Cluster => {
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  if (!cluster || cluster.lifecycleState === 'DELETED') throw notFound()
  if (cluster.lifecycleState !== 'ACTIVE') {
    throw incorrectState(`cluster ${clusterId} is ${cluster.lifecycleState}, not ACTIVE`)
  }
  if (cluster.type !== 'ENHANCED_CLUSTER') {
    throw invalidParameter('Virtual node pools can only be made in an enhanced cluster')
  }
  if (!cluster.clusterPodNetworkOptions.some((option) => option.cniType === 'OCI_VCN_IP_NATIVE')) {
    throw invalidParameter(
      'Virtual node pools need a cluster with the pod network OCI_VCN_IP_NATIVE',
    )
  }
  return cluster
}

/**
 * Checks everything that a pool's settings refer to: subnets, NSGs, availability domains and the
 * shape. Throws 404 for absent references and 400 InvalidParameter for unsuitable ones.
 */
export const checkReferences = (
  context: Context,
  cluster: Cluster,
  settings: PoolSettings,
  availabilityDomains: readonly string[],
): void => {
  requireShape(settings.podConfiguration.shape)
  for (const placement of settings.placementConfigurations) {
    checkPlacement(context, cluster, placement, availabilityDomains)
  }
  checkPodSubnet(requireSubnet(context, cluster, settings.podConfiguration.subnetId))
  for (const id of [...(settings.nsgIds ?? []), ...(settings.podConfiguration.nsgIds ?? [])]) {
    if (!context.store.collection('networkSecurityGroups').get(id)) {
      throw notFound()
    }
  }
  if (settings.virtualNodePoolCyclingDetails) {
    checkCycling(settings.virtualNodePoolCyclingDetails, settings.size)
  }
}

const requireSubnet = (context: Context, cluster: Cluster, id: string): Subnet => {
  const subnet = context.store.collection<Subnet>('subnets').get(id)
  if (!subnet) throw notFound()
  if (subnet.vcnId !== cluster.vcnId) {
    throw invalidParameter(`subnet ${id} is not in the cluster's VCN ${cluster.vcnId}`)
  }
  return subnet
}

const checkPlacement = (
  context: Context,
  cluster: Cluster,
  placement: Placement,
  availabilityDomains: readonly string[],
): void => {
  const { availabilityDomain, subnetId } = placement
  if (!availabilityDomains.includes(availabilityDomain)) {
    throw invalidParameter(
      `availabilityDomain ${availabilityDomain} does not exist; there are ${availabilityDomains.join(', ')}`,
    )
  }
  const subnet = requireSubnet(context, cluster, subnetId)
  if (subnet.availabilityDomain && subnet.availabilityDomain !== availabilityDomain) {
    throw invalidParameter(`subnet ${subnetId} is not in availability domain ${availabilityDomain}`)
  }
}

const checkPodSubnet = (subnet: Subnet): void => {
  if (subnet.availabilityDomain) {
    throw invalidParameter(`podConfiguration.subnetId ${subnet.id} must be a regional subnet`)
  }
  if (!subnet.prohibitPublicIpOnVnic) {
    throw invalidParameter(`podConfiguration.subnetId ${subnet.id} must be a private subnet`)
  }
}

/** Returns a number of nodes from "2" or "25%"; percentages are rounded up. */
export const nodeAmount = (text: string, size: number): number =>
  text.endsWith('%') ? Math.ceil((Number(text.slice(0, -1)) / 100) * size) : Number(text)

const checkCycling = (details: CyclingDetails, size: number): void => {
  const surge = nodeAmount(details.maximumSurge ?? '1', size)
  const unavailable = nodeAmount(details.maximumUnavailable ?? '0', size)
  const most = Math.max(size, 1)
  if (surge > most || unavailable > most) {
    throw invalidParameter(
      'maximumSurge and maximumUnavailable cannot be above the size of the pool',
    )
  }
  if (surge === 0 && unavailable === 0) {
    throw invalidParameter('maximumSurge and maximumUnavailable cannot both be 0')
  }
}
