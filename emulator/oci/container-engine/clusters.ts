import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireBody, requireQuery } from '../core/parameters.ts'
import { requireMatch } from '../core/precondition.ts'
import {
  incorrectState,
  invalidParameter,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import type { WorkRequest } from '../core/work-request.ts'
import type { WorkRequests } from '../core/work-requests.ts'
import type { Cluster } from './cluster.ts'
import { updatedCluster } from './cluster-update.ts'
import { endpointOf, kubeconfigContent } from './kubeconfig-content.ts'
import type { Applied } from './openid-settings.ts'
import { filtered, sorted } from './list-query.ts'

/** What the simulated service needs of the real API server. */
export interface ApiServer {
  /** The PEM that signed its certificate. */
  readonly certificateAuthority: () => string
  /** Makes it take the tokens of the cluster's OpenID Connect issuer, or of none. */
  readonly authenticateBy: (cluster: Cluster, signal: AbortSignal) => Promise<Applied>
}

const root = '/20180222/clusters'
const one = `${root}/{clusterId}`

/** Reading clusters, their kubeconfig, and changing their name, tags and OpenID Connect settings. */
export class Clusters {
  readonly #context: Context
  readonly #workRequests: WorkRequests
  readonly #apiServer: ApiServer

  constructor(context: Context, workRequests: WorkRequests, apiServer: ApiServer) {
    this.#context = context
    this.#workRequests = workRequests
    this.#apiServer = apiServer
    workRequests.define('CLUSTER_UPDATE', {
      done: 'UPDATED',
      run: (request, log, signal) => this.#authenticate(request, log, signal),
      finish: (request) => this.#finishUpdate(request),
    })
  }

  routes(): Route[] {
    return [
      {
        operation: 'ListClusters',
        method: 'GET',
        path: root,
        handle: (request) => this.#list(request),
      },
      {
        operation: 'GetCluster',
        method: 'GET',
        path: one,
        handle: (request) => {
          const cluster = this.#find(request)
          return {
            status: 200,
            body: cluster,
            headers: { etag: this.#all().etag(cluster.id) ?? '' },
          }
        },
      },
      {
        operation: 'UpdateCluster',
        method: 'PUT',
        path: one,
        handle: (request) => this.#update(request),
      },
      {
        operation: 'CreateKubeconfig',
        method: 'POST',
        path: `${one}/kubeconfig/content`,
        handle: (request) => this.#kubeconfig(request),
      },
    ]
  }

  #list(request: OciRequest): OciResponse {
    const compartmentId = requireQuery(request, 'compartmentId')
    const inCompartment = this.#all().list((cluster) => cluster.compartmentId === compartmentId)
    const wanted = filtered(request, inCompartment, {
      name: (cluster) => cluster.name,
      lifecycleState: (cluster) => cluster.lifecycleState,
    })
    const fields = {
      ID: (cluster: Cluster) => cluster.id,
      NAME: (cluster: Cluster) => cluster.name,
      TIME_CREATED: (cluster: Cluster) => cluster.metadata.timeCreated,
    }
    return page(request, sorted(request, wanted, fields), this.#context)
  }

  #update(request: OciRequest): OciResponse {
    const cluster = this.#find(request)
    requireMatch(this.#all(), cluster.id, request)
    if (cluster.lifecycleState !== 'ACTIVE') {
      throw incorrectState(`cluster ${cluster.id} is ${cluster.lifecycleState}`)
    }
    this.#workRequests.requireNone(cluster.id)
    const metadata = {
      ...cluster.metadata,
      timeUpdated: new Date(this.#context.clock.now()).toISOString(),
      updatedByUserId: request.principal.id,
    }
    const changed = updatedCluster(cluster, request.body)
    this.#all().put({ ...changed, lifecycleState: 'UPDATING', metadata })
    const workRequestId = this.#workRequests.start({
      operationType: 'CLUSTER_UPDATE',
      compartmentId: cluster.compartmentId,
      clusterId: cluster.id,
      entityType: 'cluster',
      identifier: cluster.id,
      entityUri: `/clusters/${cluster.id}`,
    })
    return { status: 202, headers: { 'opc-work-request-id': workRequestId } }
  }

  /** The API server takes what the cluster now says; a setting it refuses fails the work request. */
  async #authenticate(
    request: WorkRequest,
    log: (message: string) => void,
    signal: AbortSignal,
  ): Promise<void> {
    const cluster = this.#all().get(request.clusterId)
    const outcome = cluster && (await this.#apiServer.authenticateBy(cluster, signal))
    if (outcome === 'refused')
      throw new Error('The API server refused the OpenID Connect configuration; its log says why')
    if (outcome === 'waiting')
      log('The issuer does not answer: the API server goes on asking, and takes no token of it yet')
  }

  #finishUpdate(request: WorkRequest): void {
    const cluster = this.#all().get(request.clusterId)
    if (cluster) this.#all().put({ ...cluster, lifecycleState: 'ACTIVE' })
  }

  #kubeconfig(request: OciRequest): OciResponse {
    const cluster = this.#find(request)
    const body = request.body === undefined ? {} : requireBody(request)
    const version = body['tokenVersion'] ?? '2.0.0'
    if (version !== '2.0.0') {
      throw invalidParameter(`tokenVersion must be 2.0.0, not ${JSON.stringify(version)}`)
    }
    const address = endpointOf(cluster, body['endpoint'])
    const { name: region } = this.#context.region
    return {
      status: 200,
      body: kubeconfigContent(cluster, address, this.#apiServer.certificateAuthority(), region),
      headers: { 'content-type': 'application/x-yaml' },
    }
  }

  #find(request: OciRequest): Cluster {
    const id = request.params['clusterId'] ?? ''
    const cluster = this.#all().get(id)
    if (!cluster) throw notFound()
    return cluster
  }

  #all() {
    return this.#context.store.collection<Cluster>('clusters')
  }
}
