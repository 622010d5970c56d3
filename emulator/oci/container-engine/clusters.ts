import type { Context } from '../core/context.ts'
import { page } from '../core/paging.ts'
import { requireBody, requireQuery } from '../core/parameters.ts'
import {
  invalidParameter,
  notFound,
  type OciRequest,
  type OciResponse,
  type Route,
} from '../core/service.ts'
import type { Cluster } from './cluster.ts'
import { endpointOf, kubeconfigContent } from './kubeconfig-content.ts'
import type { Applied } from './openid-settings.ts'
import { filtered, sorted } from './list-query.ts'

/** What the simulated service needs from the real API server. */
export interface ApiServer {
  /** Returns the certificate authority of its certificate, in PEM. */
  readonly certificateAuthority: () => string
  /** Makes it accept the tokens of the cluster's OpenID Connect issuer, or of none. */
  readonly authenticateBy: (cluster: Cluster, signal: AbortSignal) => Promise<Applied>
}

const root = '/20180222/clusters'
const one = `${root}/{clusterId}`

/** Serves reads of clusters, and their kubeconfig. */
export class Clusters {
  readonly #context: Context
  readonly #apiServer: ApiServer

  constructor(context: Context, apiServer: ApiServer) {
    this.#context = context
    this.#apiServer = apiServer
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
