import type { Context } from '../../core/context.ts'
import { invalidParameter, limitExceeded, notFound } from '../../core/service.ts'
import { overlaps } from '../../vcn/cidr.ts'
import type { Subnet, Vcn } from '../../vcn/resources.ts'
import type { Cluster } from '../cluster.ts'
import type { CreateCluster } from './create-details.ts'

/** Oracle's default with universal credits (service limits, March 2025); 1 with pay as you go. */
const DEFAULT_LIMIT = 15

const requireSubnet = (context: Context, vcnId: string, id: string): Subnet => {
  const subnet = context.store.collection<Subnet>('subnets').get(id)
  if (!subnet) throw notFound()
  if (subnet.vcnId === vcnId) return subnet
  throw invalidParameter(`subnet ${id} is not in the VCN ${vcnId}`)
}

const requireGroups = (context: Context, ids: readonly string[]): void => {
  for (const id of ids) {
    if (!context.store.collection('networkSecurityGroups').get(id)) throw notFound()
  }
}

/** Throws 400 if the addresses of Services overlap those of the VCN or of pods. */
const requireApart = ({ cidrBlocks }: Vcn, { options }: CreateCluster): void => {
  const { servicesCidr, podsCidr } = options?.kubernetesNetworkConfig ?? {}
  const clash = cidrBlocks.find((block) => servicesCidr && overlaps(block, servicesCidr))
  if (clash) throw invalidParameter(`servicesCidr ${servicesCidr} overlaps the VCN's ${clash}`)
  if (servicesCidr && podsCidr && overlaps(servicesCidr, podsCidr)) {
    throw invalidParameter(`servicesCidr ${servicesCidr} overlaps podsCidr ${podsCidr}`)
  }
}

/** Returns the number of clusters that count against the tenancy's limit. */
const inUse = (context: Context): number =>
  context.store
    .collection<Cluster>('clusters')
    .list(({ lifecycleState }) => lifecycleState !== 'DELETED').length

/** @throws ServiceError 400 LimitExceeded; OCI's own message is not known */
const requireRoom = (context: Context): void => {
  const limit = context.settings.clusterLimit ?? DEFAULT_LIMIT
  const used = inUse(context)
  if (used < limit) return
  throw limitExceeded(`The limit of clusters in the region is ${limit}, and ${used} are in use`)
}

/**
 * Throws 404 if the body names something that does not exist, 400 for settings that do not fit
 * together.
 */
export const checkCreate = (context: Context, details: CreateCluster): void => {
  const { compartmentId, vcnId, endpointConfig, options } = details
  const compartments = context.store.collection('compartments')
  if (compartmentId !== context.tenancyId && !compartments.get(compartmentId)) throw notFound()
  const vcn = context.store.collection<Vcn>('vcns').get(vcnId)
  if (!vcn) throw notFound()
  requireRoom(context)
  if (endpointConfig?.subnetId === undefined) {
    throw invalidParameter('endpointConfig.subnetId is required')
  }
  requireSubnet(context, vcnId, endpointConfig.subnetId)
  for (const id of options?.serviceLbSubnetIds ?? []) requireSubnet(context, vcnId, id)
  requireGroups(context, endpointConfig.nsgIds ?? [])
  requireApart(vcn, details)
}

/** @throws ServiceError 404 for a group that does not exist */
export const checkGroups = (context: Context, ids: readonly string[]): void =>
  requireGroups(context, ids)

/**
 * Returns why the endpoint cannot be created as requested; OKE finds that only while it creates the
 * cluster.
 */
export const endpointProblem = (
  context: Context,
  { endpointConfig }: Cluster,
): string | undefined => {
  const subnet = context.store.collection<Subnet>('subnets').get(endpointConfig.subnetId)
  if (!subnet) return `subnet ${endpointConfig.subnetId} is gone`
  return endpointConfig.isPublicIpEnabled && subnet.prohibitPublicIpOnVnic
    ? `A public IP address was asked for the endpoint, and its subnet ${subnet.id} is private`
    : undefined
}
