import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireQuery } from '../core/parameters.ts'
import { requireMatch } from '../core/precondition.ts'
import { requireNodes } from '../limits/service-limits.ts'
import {
  incorrectState,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import type { WorkRequests } from '../core/work-requests.ts'
import { evictionOf } from './eviction.ts'
import { filtered, sorted } from './list-query.ts'
import { checkReferences, requireUsableCluster } from './pool-checks.ts'
import { parseCreate, parseUpdate } from './pool-details.ts'
import type { UpdateInput } from './pool-work.ts'
import type {
  LifecycleState,
  PoolSettings,
  VirtualNode,
  VirtualNodePool,
} from './virtual-node-pool.ts'

const root = '/20180222/virtualNodePools'
const busy: readonly LifecycleState[] = ['CREATING', 'UPDATING', 'DELETING']

/**
 * Serves the five calls of virtual node pools; those that change something return 202 with a work
 * request.
 */
export class VirtualNodePools {
  readonly #context: Context
  readonly #workRequests: WorkRequests
  readonly #availabilityDomains: () => readonly string[]

  constructor(
    context: Context,
    workRequests: WorkRequests,
    availabilityDomains: () => readonly string[],
  ) {
    this.#context = context
    this.#workRequests = workRequests
    this.#availabilityDomains = availabilityDomains
  }

  routes(): Route[] {
    const one = `${root}/{virtualNodePoolId}`
    const route = (
      operation: string,
      method: Route['method'],
      path: string,
      handle: Route['handle'],
    ): Route => ({ operation, method, path, handle })
    return [
      route('ListVirtualNodePools', 'GET', root, (request) => this.#list(request)),
      route('CreateVirtualNodePool', 'POST', root, (request) => this.#create(request)),
      route('GetVirtualNodePool', 'GET', one, (request) => this.#get(request)),
      route('UpdateVirtualNodePool', 'PUT', one, (request) => this.#update(request)),
      route('DeleteVirtualNodePool', 'DELETE', one, (request) => this.#delete(request)),
    ]
  }

  #list(request: OciRequest): OciResponse {
    const compartmentId = requireQuery(request, 'compartmentId')
    const inCompartment = this.#pools().list((pool) => pool.compartmentId === compartmentId)
    const wanted = filtered(request, inCompartment, {
      clusterId: (pool) => pool.clusterId,
      name: (pool) => pool.displayName,
      lifecycleState: (pool) => pool.lifecycleState,
    })
    const fields = {
      ID: (pool: VirtualNodePool) => pool.id,
      NAME: (pool: VirtualNodePool) => pool.displayName,
      TIME_CREATED: (pool: VirtualNodePool) => pool.timeCreated,
    }
    return page(request, sorted(request, wanted, fields), this.#context)
  }

  #get(request: OciRequest): OciResponse {
    const pool = this.#pools().get(poolIdOf(request))
    if (!pool) throw notFound()
    return { status: 200, body: pool, headers: { etag: this.#pools().etag(pool.id) ?? '' } }
  }

  #create(request: OciRequest): OciResponse {
    const details = parseCreate(request.body)
    const { compartmentId } = details
    const compartments = this.#context.store.collection('compartments')
    if (compartmentId !== this.#context.tenancyId && !compartments.get(compartmentId)) {
      throw notFound()
    }
    const cluster = requireUsableCluster(this.#context, details.clusterId)
    checkReferences(this.#context, cluster, details, this.#availabilityDomains())
    requireNodes(this.#context, details.podConfiguration.shape, details.size)
    this.#workRequests.requireNone(cluster.id)
    const timeCreated = this.#time()
    const pool = this.#pools().put({
      id: this.#context.newOcid('virtualnodepool'),
      freeformTags: {},
      definedTags: {},
      ...details,
      kubernetesVersion: cluster.kubernetesVersion,
      lifecycleState: 'CREATING',
      timeCreated,
      timeUpdated: timeCreated,
      systemTags: {},
    })
    return this.#accepted(pool, 'VIRTUALNODEPOOL_CREATE')
  }

  #update(request: OciRequest): OciResponse {
    const pool = this.#changeable(request)
    const changes = parseUpdate(request.body)
    const settings: PoolSettings = { ...pool, ...changes }
    const cluster = requireUsableCluster(this.#context, pool.clusterId)
    checkReferences(this.#context, cluster, settings, this.#availabilityDomains())
    requireNodes(this.#context, settings.podConfiguration.shape, settings.size - pool.size)
    this.#pools().put({
      ...pool,
      ...changes,
      lifecycleState: 'UPDATING',
      timeUpdated: this.#time(),
    })
    const input: UpdateInput = { cycle: this.#nodesToCycle(pool.id, changes) }
    return this.#accepted(pool, 'VIRTUALNODEPOOL_UPDATE', input)
  }

  #delete(request: OciRequest): OciResponse {
    const pool = this.#changeable(request)
    const eviction = evictionOf(request.query)
    this.#pools().put({ ...pool, lifecycleState: 'DELETING', timeUpdated: this.#time() })
    return this.#accepted(pool, 'VIRTUALNODEPOOL_DELETE', eviction)
  }

  /**
   * Returns the nodes to replace: changes affect existing nodes only by replacing them, if the
   * update requests that.
   */
  #nodesToCycle(poolId: string, changes: Partial<PoolSettings>): string[] {
    if (!changes.virtualNodePoolCyclingDetails?.isVirtualNodeCyclingEnabled) return []
    return this.#context.store
      .collection<VirtualNode>('virtualNodes')
      .list((node) => node.virtualNodePoolId === poolId && node.lifecycleState !== 'DELETED')
      .map((node) => node.id)
  }

  /** Throws 404, 412 NoEtagMatch, or 409 IncorrectState while another operation is in progress. */
  #changeable(request: OciRequest): VirtualNodePool {
    const id = poolIdOf(request)
    const pool = this.#pools().get(id)
    if (!pool || pool.lifecycleState === 'DELETED') throw notFound()
    requireMatch(this.#pools(), id, request)
    const stuck = request.method === 'PUT' && pool.lifecycleState === 'FAILED'
    if (stuck || busy.includes(pool.lifecycleState)) {
      throw incorrectState(`virtual node pool ${id} is ${pool.lifecycleState}`)
    }
    this.#workRequests.requireNone(pool.clusterId)
    return pool
  }

  #accepted(pool: VirtualNodePool, operationType: string, input?: object): OciResponse {
    const workRequestId = this.#workRequests.start({
      operationType,
      compartmentId: pool.compartmentId,
      clusterId: pool.clusterId,
      entityType: 'VirtualNodePool',
      identifier: pool.id,
      entityUri: `/virtualNodePools/${pool.id}`,
      input,
    })
    return { status: 202, headers: { 'opc-work-request-id': workRequestId } }
  }

  #pools() {
    return this.#context.store.collection<VirtualNodePool>('virtualNodePools')
  }

  #time(): string {
    return new Date(this.#context.clock.now()).toISOString()
  }
}

const poolIdOf = (request: OciRequest): string => request.params['virtualNodePoolId'] ?? ''
