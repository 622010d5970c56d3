import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

export type EndpointKind = 'PUBLIC_ENDPOINT' | 'PRIVATE_ENDPOINT' | 'VCN_HOSTNAME'

/** An OKE cluster, as far as connecting to it needs. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly state: string
  /** Whether it has a public endpoint. */
  readonly isPublic: boolean
}

/** How to reach the API server. */
export interface ClusterEndpoint {
  readonly server: string
  /** PEM in base64. */
  readonly certificateAuthority: string
}

export interface Clusters {
  get(clusterId: string): Promise<Cluster>
  endpoint(clusterId: string, kind: EndpointKind): Promise<ClusterEndpoint>
}

/** OKE's cluster calls, signed by ourselves: loading the SDK takes longer than both of them. */
export const clusters = (session: OciSession, clock: Clock): Clusters => ({
  get: async (clusterId) => {
    const { body } = await callOci(
      session,
      {
        service: 'container-engine',
        method: 'GET',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}`,
        operation: 'GetCluster',
        doing: `read cluster ${clusterId}`,
        policy: 'read clusters',
      },
      clock,
    )
    return clusterOf(clusterId, (body ?? {}) as Record<string, unknown>)
  },
  endpoint: async (clusterId, kind) => {
    const { body } = await callOci(
      session,
      {
        service: 'container-engine',
        method: 'POST',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}/kubeconfig/content`,
        body: { tokenVersion: '2.0.0', endpoint: kind },
        operation: 'CreateKubeconfig',
        doing: `read how to connect to cluster ${clusterId}`,
        policy: 'use clusters',
      },
      clock,
    )
    return endpointOf(typeof body === 'string' ? body : JSON.stringify(body ?? ''))
  },
})

const clusterOf = (id: string, body: Record<string, unknown>): Cluster => {
  const endpoints = (body['endpoints'] ?? {}) as Record<string, unknown>
  return {
    id,
    name: typeof body['name'] === 'string' ? body['name'] : id,
    state: typeof body['lifecycleState'] === 'string' ? body['lifecycleState'] : 'UNKNOWN',
    isPublic: typeof endpoints['publicEndpoint'] === 'string' && endpoints['publicEndpoint'] !== '',
  }
}

/**
 * Server and CA from the kubeconfig that OKE makes. Both are single plain scalars there, so no YAML
 * parser is loaded for them; its user entry, which calls the OCI CLI, is not used.
 */
export const endpointOf = (kubeconfig: string): ClusterEndpoint => {
  const scalar = (key: string) => new RegExp(`"?${key}"?:\\s*"?([^\\s",}]+)`).exec(kubeconfig)?.[1]
  const server = scalar('server')
  const certificateAuthority = scalar('certificate-authority-data')
  if (server !== undefined && certificateAuthority !== undefined) {
    return { server, certificateAuthority }
  }
  throw new ActionError({
    code: 'KUBECONFIG_UNREADABLE',
    message: 'the kubeconfig that OKE returned names no server or no certificate authority',
    hint: 'Check that the cluster is ACTIVE and has the endpoint that is asked for.',
  })
}
