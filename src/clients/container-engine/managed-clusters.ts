import type { Clock } from '../../core/clock.ts'
import type { Grant } from '../../values/policy-statements.ts'
import { OciReader, pathOf } from '../oci/oci-reader.ts'
import { aList, callOci, headerOf } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'
import type {
  ClusterEndpointPlace,
  ClusterUpdate,
  ClusterWork,
  ManagedCluster,
  ManagedClusterClient,
  NewCluster,
} from './managed-cluster.ts'
import {
  asClusterWork,
  asManagedCluster,
  createBody,
  endpointBody,
  updateBody,
} from './managed-cluster-mapping.ts'

const READ: Grant = 'read clusters'
const MANAGE: Grant = 'manage clusters'
const WORK: readonly Grant[] = [
  'read cluster-work-requests',
  'read cluster-node-pools',
  'read clusters',
]

/** The permissions for the endpoint's network, besides the cluster's own. */
const PLACE: readonly Grant[] = [
  MANAGE,
  'read virtual-network-family',
  'use subnets',
  'use network-security-groups',
  'manage vnics',
]

interface Write {
  readonly method: 'POST' | 'PUT'
  /** Below the API version. */
  readonly path: string
  readonly operation: string
  readonly doing: string
  readonly policy: Grant | readonly Grant[]
  readonly body: unknown
  readonly headers?: Readonly<Record<string, string>>
}

const ifMatch = ({ etag }: ManagedCluster): Readonly<Record<string, string>> =>
  etag === undefined ? {} : { 'if-match': etag }

/** Uses signed calls only, without the SDK. */
class ManagedClusters implements ManagedClusterClient {
  readonly #reader: OciReader
  readonly #session: OciSession
  readonly #clock: Clock

  constructor(session: OciSession, clock: Clock) {
    this.#reader = new OciReader(session, 'container-engine', clock)
    this.#session = session
    this.#clock = clock
  }

  /** @returns the OCID of the work request */
  #write({ path, ...call }: Write): Promise<string> {
    const request = { ...call, service: 'container-engine' as const, path: `/20180222${path}` }
    return callOci(this.#session, request, this.#clock, (response) =>
      headerOf(response, 'opc-work-request-id'),
    )
  }

  async findClusters(compartmentId: string, name: string): Promise<readonly ManagedCluster[]> {
    const read = {
      path: '/clusters',
      query: { compartmentId, name },
      operation: 'ListClusters',
      doing: `list the clusters named "${name}"`,
      policy: READ,
    }
    const found = await this.#reader.list(read, (cluster) => asManagedCluster(cluster))
    return found.filter((cluster) => cluster.name === name && cluster.state !== 'DELETED')
  }

  managedCluster(id: string): Promise<ManagedCluster> {
    const read = { path: pathOf('clusters', id), operation: 'GetCluster', policy: READ }
    return this.#reader.get({ ...read, doing: `read cluster ${id}` }, (cluster, { etag }) =>
      asManagedCluster(cluster, etag),
    )
  }

  versions(compartmentId: string): Promise<readonly string[]> {
    const read = {
      path: '/clusterOptions/all',
      query: { compartmentId, shouldListAllPatchVersions: 'true' },
      operation: 'GetClusterOptions',
      doing: 'read which Kubernetes versions OKE offers',
      policy: READ,
    }
    return this.#reader.get(read, (options) => options.texts('kubernetesVersions'))
  }

  createCluster(cluster: NewCluster, retryToken: string): Promise<string> {
    return this.#write({
      method: 'POST',
      path: '/clusters',
      operation: 'CreateCluster',
      doing: `create cluster "${cluster.name}"`,
      policy: PLACE,
      body: createBody(cluster),
      headers: { 'opc-retry-token': retryToken },
    })
  }

  updateCluster(cluster: ManagedCluster, update: ClusterUpdate): Promise<string> {
    return this.#write({
      method: 'PUT',
      path: pathOf('clusters', cluster.id),
      operation: 'UpdateCluster',
      doing: `update cluster ${cluster.id}`,
      policy: MANAGE,
      body: updateBody(update),
      headers: ifMatch(cluster),
    })
  }

  updateEndpoint(
    cluster: ManagedCluster,
    endpoint: Omit<ClusterEndpointPlace, 'subnetId'>,
  ): Promise<string> {
    return this.#write({
      method: 'POST',
      path: `${pathOf('clusters', cluster.id)}/actions/updateEndpointConfig`,
      operation: 'UpdateClusterEndpointConfig',
      doing: `update the endpoint of cluster ${cluster.id}`,
      policy: PLACE,
      body: endpointBody(endpoint),
      headers: ifMatch(cluster),
    })
  }

  clusterWork(id: string): Promise<ClusterWork> {
    const read = { path: pathOf('workRequests', id), operation: 'GetWorkRequest', policy: WORK }
    return this.#reader.get({ ...read, doing: `read work request ${id}` }, asClusterWork)
  }

  async unfinishedWork({
    id: clusterId,
    compartmentId,
  }: Pick<ManagedCluster, 'id' | 'compartmentId'>): Promise<readonly ClusterWork[]> {
    const read = {
      path: '/workRequests',
      query: { compartmentId, clusterId },
      operation: 'ListWorkRequests',
      doing: `list the work requests of cluster ${clusterId}`,
      policy: WORK,
    }
    const found = await this.#reader.list(read, asClusterWork)
    return found.filter(({ status }) => !['SUCCEEDED', 'FAILED', 'CANCELED'].includes(status))
  }

  workLogs(id: string, compartmentId: string): Promise<readonly string[]> {
    return this.#entries(id, compartmentId, 'logs')
  }

  workErrors(id: string, compartmentId: string): Promise<readonly string[]> {
    return this.#entries(id, compartmentId, 'errors')
  }

  #entries(id: string, compartmentId: string, kind: 'logs' | 'errors'): Promise<readonly string[]> {
    const query = new URLSearchParams({ compartmentId }).toString()
    const call = {
      service: 'container-engine' as const,
      method: 'GET' as const,
      path: `/20180222${pathOf('workRequests', id)}/${kind}?${query}`,
      operation: kind === 'logs' ? 'ListWorkRequestLogs' : 'ListWorkRequestErrors',
      doing: `read the ${kind} of work request ${id}`,
      policy: WORK,
    }
    const read = aList((one) => {
      const code = one.optionalText('code')
      return `${code === undefined ? '' : `${code}: `}${one.optionalText('message') ?? ''}`
    })
    return callOci(this.#session, call, this.#clock, read)
  }
}

/** Opens the calls that create and change clusters, for a signed-in identity. */
export const openManagedClusters = (session: OciSession, clock: Clock): ManagedClusterClient =>
  new ManagedClusters(session, clock)
