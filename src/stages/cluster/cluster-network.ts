import type { NetworkClient } from '../../clients/network/network.ts'
import type { NewCluster } from '../../clients/container-engine/managed-cluster.ts'
import { ActionError } from '../../values/action-error.ts'
import { type Cidr, parseCidr } from '../../values/network/cidr.ts'

export type ClusterNetwork = Pick<NetworkClient, 'vcnCidrs' | 'subnet'>

/** OKE's default. */
const SERVICES = '10.96.0.0/16'

const overlap = (a: Cidr, b: Cidr): boolean =>
  a.version === b.version && a.first <= b.last && b.first <= a.last

const unfit = (message: string, hint: string): ActionError =>
  new ActionError({ code: 'CLUSTER_NETWORK_UNFIT', message, hint })

const requireApart = (services: string, others: readonly (readonly [string, string])[]): void => {
  const clash = others.find(([, block]) => overlap(parseCidr(services), parseCidr(block)))
  if (clash === undefined) return
  throw unfit(
    `the addresses of Services, ${services}, overlap ${clash[1]} of ${clash[0]}`,
    'Give services-cidr a block that nothing in the VCN, and nothing it is peered with, has.',
  )
}

/**
 * Checks before creating a cluster what would only fail minutes later, and leave a failed cluster:
 * a public address in a private subnet, subnets of another VCN, and addresses that overlap.
 * @throws ActionError CLUSTER_NETWORK_UNFIT, OCI_*
 */
export const requireNetwork = async (
  cluster: NewCluster,
  network: ClusterNetwork,
): Promise<void> => {
  const { vcnId, endpoint, loadBalancerSubnetId, podsCidr } = cluster
  const subnetIds = [endpoint.subnetId, ...(loadBalancerSubnetId ? [loadBalancerSubnetId] : [])]
  const [blocks = [], ...subnets] = await Promise.all([
    network.vcnCidrs(vcnId),
    ...subnetIds.map((id) => network.subnet(id)),
  ])
  const stranger = subnets.find((subnet) => subnet.vcnId !== vcnId)
  if (stranger !== undefined) {
    throw unfit(
      `subnet "${stranger.name}" (${stranger.id}) is not in the VCN ${vcnId}`,
      'Give subnets of the VCN of the cluster.',
    )
  }
  if (endpoint.isPublic && subnets[0]?.isPrivate) {
    throw unfit(
      `subnet "${subnets[0].name}" (${endpoint.subnetId}) is private: the endpoint cannot have a public address there`,
      'Give a public subnet as endpoint-subnet-id, or set "api-endpoint: private".',
    )
  }
  const pods = podsCidr === undefined ? [] : [['the pods', podsCidr] as const]
  const ofVcn = blocks.map((block) => ['the VCN', block] as const)
  requireApart(cluster.servicesCidr ?? SERVICES, [...ofVcn, ...pods])
}
