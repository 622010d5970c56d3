import type { ContainerEngineClient, models } from 'oci-containerengine'

import type { Clock } from '../reconcile/clock.ts'
import { allPages } from './all-pages.ts'
import type { Cluster, ClusterClient } from './clusters.ts'
import { virtualNodeLimit } from './limits.ts'
import {
  asNodePool,
  asVirtualNode,
  asWorkRequest,
  createDetails,
  updateDetails,
} from './node-pool-shape.ts'
import type {
  Availability,
  NodePool,
  NodePoolClient,
  NodePoolListing,
  NodePoolSettings,
  VirtualNode,
  WorkRequest,
} from './node-pools.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'
import { callSdk, createSdkClient } from './sdk-client.ts'

const POOLS = 'manage cluster-virtualnode-pools'
const READ_POOLS = 'read cluster-virtualnode-pools'
/** Oracle lists all three permissions for reading a work request. */
const WORK = ['read cluster-work-requests', 'read cluster-node-pools', 'read clusters']

const asCluster = (cluster: models.Cluster): Cluster => ({
  id: cluster.id ?? '',
  name: cluster.name ?? '',
  compartmentId: cluster.compartmentId ?? '',
  vcnId: cluster.vcnId ?? '',
  state: String(cluster.lifecycleState ?? ''),
  isEnhanced: String(cluster.type) === 'ENHANCED_CLUSTER',
  hasNativePodNetwork: (cluster.clusterPodNetworkOptions ?? []).some(
    ({ cniType }) => cniType === 'OCI_VCN_IP_NATIVE',
  ),
  endpointSubnetId: cluster.endpointConfig?.subnetId,
  endpointGroupIds: cluster.endpointConfig?.nsgIds ?? [],
  loadBalancerSubnetIds: cluster.options?.serviceLbSubnetIds ?? [],
})

class SdkContainerEngine implements ClusterClient, NodePoolClient, NodePoolListing {
  readonly #sdk: ContainerEngineClient
  readonly #session: OciSession
  readonly #clock: Clock

  constructor(sdk: ContainerEngineClient, session: OciSession, clock: Clock) {
    this.#sdk = sdk
    this.#session = session
    this.#clock = clock
  }

  #call<T>(
    operation: string,
    doing: string,
    policy: string | readonly string[],
    work: () => Promise<T>,
  ): Promise<T> {
    return callSdk(this.#session, 'container-engine', { operation, doing, policy }, work)
  }

  async cluster(id: string): Promise<Cluster> {
    const read = () => this.#sdk.getCluster({ clusterId: id })
    return asCluster(
      (await this.#call('GetCluster', `read cluster ${id}`, 'read clusters', read)).cluster,
    )
  }

  async findNodePools(
    compartmentId: string,
    clusterId: string,
    name: string,
  ): Promise<readonly NodePool[]> {
    const list = () =>
      allPages((page) =>
        this.#sdk.listVirtualNodePools({ compartmentId, clusterId, name, ...page }),
      )
    const doing = `list virtual node pools of cluster ${clusterId}`
    const pools = await this.#call('ListVirtualNodePools', doing, READ_POOLS, list)
    return pools.map(asNodePool).filter((pool) => pool.name === name && pool.state !== 'DELETED')
  }

  async nodePools(compartmentId: string, clusterId: string): Promise<readonly NodePool[]> {
    const list = () =>
      allPages((page) => this.#sdk.listVirtualNodePools({ compartmentId, clusterId, ...page }))
    const doing = `list virtual node pools of cluster ${clusterId}`
    const pools = await this.#call('ListVirtualNodePools', doing, READ_POOLS, list)
    return pools.map(asNodePool).filter(({ state }) => state !== 'DELETED')
  }

  async nodePool(id: string): Promise<NodePool> {
    const read = () => this.#sdk.getVirtualNodePool({ virtualNodePoolId: id })
    const doing = `read virtual node pool ${id}`
    const { virtualNodePool, etag } = await this.#call(
      'GetVirtualNodePool',
      doing,
      READ_POOLS,
      read,
    )
    return { ...asNodePool(virtualNodePool), etag }
  }

  async createNodePool(
    compartmentId: string,
    clusterId: string,
    settings: NodePoolSettings,
    opcRetryToken: string,
  ): Promise<string> {
    const createVirtualNodePoolDetails = createDetails(compartmentId, clusterId, settings)
    const request = { createVirtualNodePoolDetails, opcRetryToken }
    const create = () => this.#sdk.createVirtualNodePool(request)
    const doing = `create virtual node pool "${settings.name}"`
    return (await this.#call('CreateVirtualNodePool', doing, POOLS, create)).opcWorkRequestId
  }

  async updateNodePool(
    virtualNodePoolId: string,
    settings: Partial<NodePoolSettings>,
    etag?: string,
  ): Promise<string> {
    const updateVirtualNodePoolDetails = updateDetails(settings)
    const version = etag === undefined ? {} : { ifMatch: etag }
    const update = () =>
      this.#sdk.updateVirtualNodePool({
        virtualNodePoolId,
        updateVirtualNodePoolDetails,
        ...version,
      })
    const doing = `update virtual node pool ${virtualNodePoolId}`
    return (await this.#call('UpdateVirtualNodePool', doing, POOLS, update)).opcWorkRequestId
  }

  async virtualNodes(virtualNodePoolId: string): Promise<readonly VirtualNode[]> {
    const list = () =>
      allPages((page) => this.#sdk.listVirtualNodes({ virtualNodePoolId, ...page }))
    const doing = `list the virtual nodes of pool ${virtualNodePoolId}`
    return (await this.#call('ListVirtualNodes', doing, READ_POOLS, list)).map(asVirtualNode)
  }

  async workRequest(workRequestId: string): Promise<WorkRequest> {
    const read = () => this.#sdk.getWorkRequest({ workRequestId })
    const doing = `read work request ${workRequestId}`
    const { workRequest } = await this.#call('GetWorkRequest', doing, WORK, read)
    return asWorkRequest(workRequestId, workRequest)
  }

  async workRequestErrors(
    workRequestId: string,
    compartmentId: string,
  ): Promise<readonly string[]> {
    const list = () => this.#sdk.listWorkRequestErrors({ compartmentId, workRequestId })
    const doing = `read the errors of work request ${workRequestId}`
    const { items } = await this.#call('ListWorkRequestErrors', doing, WORK, list)
    return items.map(({ code, message }) => `${code}: ${message}`)
  }

  virtualNodeLimit(compartmentId: string): Promise<Availability> {
    return virtualNodeLimit(this.#session, compartmentId, this.#clock)
  }

  /** Without oci-identity: one plain list is not worth loading another SDK package. */
  async availabilityDomains(compartmentId: string): Promise<readonly string[]> {
    const { body } = await callOci(
      this.#session,
      {
        service: 'identity',
        method: 'GET',
        path: `/20160918/availabilityDomains?compartmentId=${encodeURIComponent(compartmentId)}`,
        operation: 'ListAvailabilityDomains',
        doing: 'list the availability domains of the region',
        policy: 'inspect compartments',
      },
      this.#clock,
    )
    const items: unknown[] = Array.isArray(body) ? body : []
    return items.flatMap((item) => {
      const name: unknown =
        typeof item === 'object' && item !== null ? Reflect.get(item, 'name') : ''
      return typeof name === 'string' && name !== '' ? [name] : []
    })
  }
}

/** Container Engine through the OCI SDK, which is loaded here. */
export const openContainerEngine = async (
  session: OciSession,
  clock: Clock,
): Promise<ClusterClient & NodePoolClient & NodePoolListing> => {
  const { ContainerEngineClient } = await import('oci-containerengine')
  const sdk = await createSdkClient(ContainerEngineClient, 'container-engine', session)
  return new SdkContainerEngine(sdk, session, clock)
}
