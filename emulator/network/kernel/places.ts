import type { Cluster } from '../../oci/container-engine/cluster.ts'
import { poolOfNode } from '../../oci/container-engine/node-settings.ts'
import type { VirtualNode, VirtualNodePool } from '../../oci/container-engine/virtual-node-pool.ts'
import type { Store, Stored } from '../../oci/core/store.ts'
import { nthAddress } from '../../oci/vcn/cidr.ts'
import type { Subnet } from '../../oci/vcn/resources.ts'

/** An address in a subnet, and the network security groups of its VNIC. */
export interface Place {
  readonly address: string
  readonly subnetId: string
  readonly nsgIds: readonly string[]
}

interface PodAddress extends Stored {
  readonly ipAddress: string
  readonly subnetId: string
  readonly nodeName?: string
}

/**
 * Returns the address of the cluster's API server: the first of the endpoint's subnet, which OCI
 * reserves, so that nothing else can have it. Undefined if the subnet does not exist.
 */
export const endpointPlace = (store: Store, clusterId: string): Place | undefined => {
  const config = store.collection<Cluster>('clusters').get(clusterId)?.endpointConfig
  const subnet = config && store.collection<Subnet>('subnets').get(config.subnetId)
  if (!subnet) return undefined
  const { subnetId, nsgIds } = config
  return { address: nthAddress(subnet.cidrBlock, 1), subnetId, nsgIds }
}

/** Returns every virtual node of the cluster that has an address; one kubelet serves them all. */
export const nodePlaces = (store: Store, clusterId: string): Place[] => {
  const pools = store.collection<VirtualNodePool>('virtualNodePools')
  return store
    .collection<VirtualNode>('virtualNodes')
    .list(({ lifecycleState }) => lifecycleState !== 'DELETED')
    .filter(({ virtualNodePoolId }) => pools.get(virtualNodePoolId)?.clusterId === clusterId)
    .flatMap(({ privateIp: address, subnetId, nsgIds }) =>
      address === undefined ? [] : [{ address, subnetId, nsgIds }],
    )
}

/** Returns every pod that has an address, with the NSGs that its virtual node gives to pods. */
export const podPlaces = (store: Store): Place[] => {
  const pools = store.collection<VirtualNodePool>('virtualNodePools')
  const poolOf = new Map(
    store
      .collection<VirtualNode>('virtualNodes')
      .list(({ lifecycleState }) => lifecycleState !== 'DELETED')
      .map((node) => {
        const pool = pools.get(node.virtualNodePoolId)
        return [node.displayName, pool && poolOfNode(store, node, pool)]
      }),
  )
  return store
    .collection<PodAddress>('privateIps')
    .list(({ nodeName }) => nodeName !== undefined)
    .map(({ ipAddress: address, subnetId, nodeName = '' }) => {
      const nsgIds = poolOf.get(nodeName)?.podConfiguration.nsgIds ?? []
      return { address, subnetId, nsgIds }
    })
}
