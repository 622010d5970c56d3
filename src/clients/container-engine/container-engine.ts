import type { ContainerEngineClient } from 'oci-containerengine'

import type { Clock } from '../../core/clock.ts'
import { Fields, itemsOf, ShapeError } from '../../values/fields.ts'
import { allPages } from '../oci/all-pages.ts'
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
import { aList, callOci } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { callSdk, createSdkClient, fromSdk } from '../oci/sdk-client.ts'

const POOLS = 'manage cluster-virtualnode-pools'
/** What making a pool, or naming subnets and groups for it, takes beside the pool's own. */
const NEW_POOL = [
  POOLS,
  'read virtual-network-family',
  'use subnets',
  'use network-security-groups',
  'manage vnics',
]
const READ_POOLS = 'read cluster-virtualnode-pools'
/** Oracle lists all three permissions for reading a work request. */
const WORK = ['read cluster-work-requests', 'read cluster-node-pools', 'read clusters']

const asCluster = (cluster: Fields): Cluster => ({
  id: cluster.text('id'),
  name: cluster.text('name'),
  compartmentId: cluster.text('compartmentId'),
  vcnId: cluster.text('vcnId'),
  state: cluster.text('lifecycleState'),
  isEnhanced: cluster.optionalText('type') === 'ENHANCED_CLUSTER',
  hasNativePodNetwork: cluster
    .optionalItems('clusterPodNetworkOptions', (one) => one.optionalText('cniType'))
    .includes('OCI_VCN_IP_NATIVE'),
  endpointSubnetId: cluster.optional('endpointConfig')?.optionalText('subnetId'),
  endpointGroupIds: cluster.optional('endpointConfig')?.texts('nsgIds') ?? [],
  loadBalancerSubnetIds: cluster.optional('options')?.texts('serviceLbSubnetIds') ?? [],
})

const workRequestIn = ({ opcWorkRequestId }: { readonly opcWorkRequestId?: string }): string => {
  if (opcWorkRequestId) return opcWorkRequestId
  throw new ShapeError('the header opc-work-request-id of the answer is missing')
}

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
    const caller = {
      session: this.#session,
      service: 'container-engine',
      clock: this.#clock,
    } as const
    return callSdk(caller, { operation, doing, policy }, work)
  }

  async cluster(id: string): Promise<Cluster> {
    const read = () =>
      fromSdk(this.#sdk.getCluster({ clusterId: id }), ({ cluster }) =>
        asCluster(new Fields(cluster)),
      )
    return this.#call('GetCluster', `read cluster ${id}`, 'read clusters', read)
  }

  async findNodePools(
    compartmentId: string,
    clusterId: string,
    name: string,
  ): Promise<readonly NodePool[]> {
    const list = () =>
      allPages(
        (page) => this.#sdk.listVirtualNodePools({ compartmentId, clusterId, name, ...page }),
        asNodePool,
      )
    const doing = `list virtual node pools of cluster ${clusterId}`
    const pools = await this.#call('ListVirtualNodePools', doing, READ_POOLS, list)
    return pools.filter((pool) => pool.name === name && pool.state !== 'DELETED')
  }

  async nodePools(compartmentId: string, clusterId: string): Promise<readonly NodePool[]> {
    const list = () =>
      allPages(
        (page) => this.#sdk.listVirtualNodePools({ compartmentId, clusterId, ...page }),
        asNodePool,
      )
    const doing = `list virtual node pools of cluster ${clusterId}`
    const pools = await this.#call('ListVirtualNodePools', doing, READ_POOLS, list)
    return pools.filter(({ state }) => state !== 'DELETED')
  }

  async nodePool(id: string): Promise<NodePool> {
    const read = () =>
      fromSdk(
        this.#sdk.getVirtualNodePool({ virtualNodePoolId: id }),
        ({ virtualNodePool, etag }) => ({ ...asNodePool(new Fields(virtualNodePool)), etag }),
      )
    const doing = `read virtual node pool ${id}`
    return this.#call('GetVirtualNodePool', doing, READ_POOLS, read)
  }

  async createNodePool(
    compartmentId: string,
    clusterId: string,
    settings: NodePoolSettings,
    opcRetryToken: string,
  ): Promise<string> {
    const createVirtualNodePoolDetails = createDetails(compartmentId, clusterId, settings)
    const request = { createVirtualNodePoolDetails, opcRetryToken }
    const create = () => fromSdk(this.#sdk.createVirtualNodePool(request), workRequestIn)
    const doing = `create virtual node pool "${settings.name}"`
    return this.#call('CreateVirtualNodePool', doing, NEW_POOL, create)
  }

  async updateNodePool(
    virtualNodePoolId: string,
    settings: Partial<NodePoolSettings>,
    etag?: string,
  ): Promise<string> {
    const updateVirtualNodePoolDetails = updateDetails(settings)
    const version = etag === undefined ? {} : { ifMatch: etag }
    const request = { virtualNodePoolId, updateVirtualNodePoolDetails, ...version }
    const update = () => fromSdk(this.#sdk.updateVirtualNodePool(request), workRequestIn)
    const doing = `update virtual node pool ${virtualNodePoolId}`
    return this.#call('UpdateVirtualNodePool', doing, NEW_POOL, update)
  }

  async virtualNodes(virtualNodePoolId: string): Promise<readonly VirtualNode[]> {
    const list = () =>
      allPages((page) => this.#sdk.listVirtualNodes({ virtualNodePoolId, ...page }), asVirtualNode)
    const doing = `list the virtual nodes of pool ${virtualNodePoolId}`
    return this.#call('ListVirtualNodes', doing, READ_POOLS, list)
  }

  async workRequest(workRequestId: string): Promise<WorkRequest> {
    const read = () =>
      fromSdk(this.#sdk.getWorkRequest({ workRequestId }), ({ workRequest }) =>
        asWorkRequest(workRequestId, new Fields(workRequest)),
      )
    return this.#call('GetWorkRequest', `read work request ${workRequestId}`, WORK, read)
  }

  async workRequestErrors(
    workRequestId: string,
    compartmentId: string,
  ): Promise<readonly string[]> {
    const list = () =>
      fromSdk(this.#sdk.listWorkRequestErrors({ compartmentId, workRequestId }), ({ items }) =>
        itemsOf(items, (one) => `${one.text('code')}: ${one.text('message')}`),
      )
    const doing = `read the errors of work request ${workRequestId}`
    return this.#call('ListWorkRequestErrors', doing, WORK, list)
  }

  virtualNodeLimit(compartmentId: string): Promise<Availability | undefined> {
    return virtualNodeLimit(this.#session, compartmentId, this.#clock)
  }

  /** Without oci-identity: one plain list is not worth loading another SDK package. */
  availabilityDomains(compartmentId: string): Promise<readonly string[]> {
    return callOci(
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
      aList((domain) => domain.text('name')),
    )
  }
}

/** Container Engine through the OCI SDK, which is loaded here. */
export const openContainerEngine = async (
  session: OciSession,
  clock: Clock,
): Promise<ClusterClient & NodePoolClient & NodePoolListing> => {
  const { ContainerEngineClient } = await import('oci-containerengine')
  const sdk = await createSdkClient(ContainerEngineClient, 'container-engine', session, clock)
  return new SdkContainerEngine(sdk, session, clock)
}
