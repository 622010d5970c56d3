import type { Context } from '../../core/context.ts'
import { requireBody } from '../../core/parameters.ts'
import { requireMatch } from '../../core/precondition.ts'
import {
  incorrectState,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../../core/service.ts'
import type { WorkRequests } from '../../core/work-requests.ts'
import type { Cluster } from '../cluster.ts'
import { updatedCluster } from './cluster-update.ts'
import { checkCreate } from './cluster-checks.ts'
import { parseCreateCluster } from './create-details.ts'
import { updatedEndpoint } from './endpoint-update.ts'
import { newCluster, storeNewCluster } from './new-cluster.ts'

const root = '/20180222/clusters'
const one = `${root}/{clusterId}`

/**
 * Serves the calls that change clusters; each returns 202 with a work request, one at a time per
 * cluster.
 */
export class ClusterWrites {
  readonly #context: Context
  readonly #workRequests: WorkRequests

  constructor(context: Context, workRequests: WorkRequests) {
    this.#context = context
    this.#workRequests = workRequests
  }

  routes(): Route[] {
    const route = (
      operation: string,
      method: Route['method'],
      path: string,
      handle: Route['handle'],
    ): Route => ({ operation, method, path, handle })
    return [
      route('CreateCluster', 'POST', root, (request) => this.#create(request)),
      route('UpdateCluster', 'PUT', one, (request) =>
        this.#change(request, updatedCluster(this.#changeable(request), request.body)),
      ),
      route('DeleteCluster', 'DELETE', one, (request) => this.#delete(request)),
      route(
        'UpdateClusterEndpointConfig',
        'POST',
        `${one}/actions/updateEndpointConfig`,
        (request) =>
          this.#change(
            request,
            updatedEndpoint(this.#context, this.#changeable(request), requireBody(request)),
          ),
      ),
    ]
  }

  #create(request: OciRequest): OciResponse {
    const details = parseCreateCluster(request.body)
    checkCreate(this.#context, details)
    const cluster = newCluster(this.#context, details, request.principal.id)
    storeNewCluster(this.#context, cluster)
    return this.#accepted(cluster, 'CLUSTER_CREATE')
  }

  #change(request: OciRequest, changed: Cluster): OciResponse {
    const metadata = {
      ...changed.metadata,
      timeUpdated: new Date(this.#context.clock.now()).toISOString(),
      updatedByUserId: request.principal.id,
    }
    this.#all().put({ ...changed, lifecycleState: 'UPDATING', metadata })
    return this.#accepted(changed, 'CLUSTER_UPDATE')
  }

  #delete(request: OciRequest): OciResponse {
    const cluster = this.#free(request)
    if (['CREATING', 'DELETING', 'UPDATING'].includes(cluster.lifecycleState)) {
      throw incorrectState(`cluster ${cluster.id} is ${cluster.lifecycleState}`)
    }
    this.#all().put({ ...cluster, lifecycleState: 'DELETING' })
    return this.#accepted(cluster, 'CLUSTER_DELETE')
  }

  /**
   * @throws ServiceError 404, 412 NoEtagMatch, 409 IncorrectState while another operation is in
   * progress
   */
  #changeable(request: OciRequest): Cluster {
    const cluster = this.#free(request)
    if (cluster.lifecycleState === 'ACTIVE') return cluster
    throw incorrectState(`cluster ${cluster.id} is ${cluster.lifecycleState}`)
  }

  #free(request: OciRequest): Cluster {
    const cluster = this.#all().get(request.params['clusterId'] ?? '')
    if (!cluster || cluster.lifecycleState === 'DELETED') throw notFound()
    requireMatch(this.#all(), cluster.id, request)
    this.#workRequests.requireNone(cluster.id)
    return cluster
  }

  #accepted(cluster: Cluster, operationType: string): OciResponse {
    const workRequestId = this.#workRequests.start({
      operationType,
      compartmentId: cluster.compartmentId,
      clusterId: cluster.id,
      entityType: 'cluster',
      identifier: cluster.id,
      entityUri: `/clusters/${cluster.id}`,
    })
    return { status: 202, headers: { 'opc-work-request-id': workRequestId } }
  }

  #all() {
    return this.#context.store.collection<Cluster>('clusters')
  }
}
