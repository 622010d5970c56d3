import type { Clock } from '../../core/clock.ts'
import type { Fields } from '../../values/fields.ts'
import type { Grant } from '../../values/policy-statements.ts'
import { type Availability, limitAvailability } from '../oci/limit-availability.ts'
import type { Cluster, ClusterClient } from './clusters.ts'
import { asNodePool, asVirtualNode, asWorkRequest } from './node-pool-mapping.ts'
import type { NodePoolWrites } from './node-pool-writes.ts'
import type {
  NodePool,
  NodePoolClient,
  NodePoolListing,
  NodePoolSettings,
  VirtualNode,
  WorkRequest,
} from './node-pools.ts'
import { OciReader, pathOf } from '../oci/oci-reader.ts'
import { aList, callOci, type OciCall } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** Reads the usage of the virtual node limit, as `limitAvailability` does. */
const virtualNodeLimit = (
  session: OciSession,
  compartmentId: string,
  clock: Clock,
): Promise<Availability | undefined> => {
  const name = 'virtual-node-count'
  const limit = { service: 'container-engine', name, doing: 'read the limit of virtual nodes' }
  return limitAvailability(session, limit, compartmentId, clock)
}

const READ_POOLS: Grant = 'read cluster-virtualnode-pools'
/** Oracle lists all three permissions for reading a work request. */
const WORK: readonly Grant[] = [
  'read cluster-work-requests',
  'read cluster-node-pools',
  'read clusters',
]

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

/**
 * Reads by signed calls. Changes to pools go through the SDK, which is loaded with the first one.
 */
class ContainerEngine implements ClusterClient, NodePoolClient, NodePoolListing {
  readonly #reader: OciReader
  readonly #session: OciSession
  readonly #clock: Clock
  #opened: Promise<NodePoolWrites> | undefined

  constructor(session: OciSession, clock: Clock) {
    this.#reader = new OciReader(session, 'container-engine', clock)
    this.#session = session
    this.#clock = clock
  }

  #writes(): Promise<NodePoolWrites> {
    return (this.#opened ??= import('./node-pool-writes.ts').then(({ openNodePoolWrites }) =>
      openNodePoolWrites(this.#session, this.#clock),
    ))
  }

  cluster(id: string): Promise<Cluster> {
    const read = { path: pathOf('clusters', id), operation: 'GetCluster' }
    const doing = `read cluster ${id}`
    return this.#reader.get({ ...read, doing, policy: 'read clusters' }, asCluster)
  }

  async #pools(clusterId: string, query: Readonly<Record<string, string>>): Promise<NodePool[]> {
    const read = {
      path: '/virtualNodePools',
      query: { ...query, clusterId },
      operation: 'ListVirtualNodePools',
      doing: `list virtual node pools of cluster ${clusterId}`,
      policy: READ_POOLS,
    }
    const pools = await this.#reader.list(read, asNodePool)
    return pools.filter(({ state }) => state !== 'DELETED')
  }

  async findNodePools(
    compartmentId: string,
    clusterId: string,
    name: string,
  ): Promise<readonly NodePool[]> {
    const pools = await this.#pools(clusterId, { compartmentId, name })
    return pools.filter((pool) => pool.name === name)
  }

  nodePools(compartmentId: string, clusterId: string): Promise<readonly NodePool[]> {
    return this.#pools(clusterId, { compartmentId })
  }

  nodePool(id: string): Promise<NodePool> {
    const read = {
      path: pathOf('virtualNodePools', id),
      operation: 'GetVirtualNodePool',
      doing: `read virtual node pool ${id}`,
      policy: READ_POOLS,
    }
    return this.#reader.get(read, (pool, { etag }) => ({ ...asNodePool(pool), etag }))
  }

  async createNodePool(
    compartmentId: string,
    clusterId: string,
    settings: NodePoolSettings,
    retryToken: string,
  ): Promise<string> {
    return (await this.#writes()).create(compartmentId, clusterId, settings, retryToken)
  }

  async updateNodePool(
    id: string,
    settings: Partial<NodePoolSettings>,
    etag?: string,
  ): Promise<string> {
    return (await this.#writes()).update(id, settings, etag)
  }

  async deleteNodePool(id: string, graceMinutes: number, etag?: string): Promise<string> {
    return (await this.#writes()).delete(id, graceMinutes, etag)
  }

  virtualNodes(nodePoolId: string): Promise<readonly VirtualNode[]> {
    const read = {
      path: `${pathOf('virtualNodePools', nodePoolId)}/virtualNodes`,
      operation: 'ListVirtualNodes',
      doing: `list the virtual nodes of pool ${nodePoolId}`,
      policy: READ_POOLS,
    }
    return this.#reader.list(read, asVirtualNode)
  }

  workRequest(id: string): Promise<WorkRequest> {
    const read = { path: pathOf('workRequests', id), operation: 'GetWorkRequest', policy: WORK }
    const doing = `read work request ${id}`
    return this.#reader.get({ ...read, doing }, (request) => asWorkRequest(id, request))
  }

  workRequestErrors(id: string, compartmentId: string): Promise<readonly string[]> {
    const call: OciCall = {
      service: 'container-engine',
      method: 'GET',
      path: `/20180222${pathOf('workRequests', id)}/errors?compartmentId=${encodeURIComponent(compartmentId)}`,
      operation: 'ListWorkRequestErrors',
      doing: `read the errors of work request ${id}`,
      policy: WORK,
    }
    const read = aList((one) => `${one.text('code')}: ${one.text('message')}`)
    return callOci(this.#session, call, this.#clock, read)
  }

  podShapes(compartmentId: string): Promise<readonly string[]> {
    const read = {
      path: '/podShapes',
      query: { compartmentId },
      operation: 'ListPodShapes',
      doing: 'list the pod shapes',
      policy: READ_POOLS,
    }
    return this.#reader.list(read, (shape) => shape.text('name'))
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

/** Container Engine as a signed-in identity sees it. */
export const openContainerEngine = (
  session: OciSession,
  clock: Clock,
): ClusterClient & NodePoolClient & NodePoolListing => new ContainerEngine(session, clock)
