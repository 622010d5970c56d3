import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { callOci } from './oci-request.ts'
import type { OciSession } from './oci-session.ts'

export type EndpointKind = 'PUBLIC_ENDPOINT' | 'PRIVATE_ENDPOINT' | 'VCN_HOSTNAME'

/** Whom a cluster trusts beside OCI. */
export interface OpenIdConnect {
  readonly isEnabled: boolean
  readonly issuer?: string
  /** The audience that tokens must have. */
  readonly audience?: string
  readonly requiredClaims: readonly { readonly key: string; readonly value: string }[]
  /** Settings in a file of their own: it can name several issuers and audiences. */
  readonly hasFile: boolean
}

/** An OKE cluster, as far as connecting to it needs. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly state: string
  /** The addresses that it has. */
  readonly endpoints: Partial<Readonly<Record<EndpointKind, string>>>
  readonly openIdConnect: OpenIdConnect
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
    return clusterOf(clusterId, record(body))
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
        repeatable: true,
        doing: `read how to connect to cluster ${clusterId}`,
        policy: 'use clusters',
      },
      clock,
    )
    return endpointOf(typeof body === 'string' ? body : JSON.stringify(body ?? ''))
  },
})

const record = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? { ...value } : {}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value !== '' ? value : undefined

const clusterOf = (id: string, body: Record<string, unknown>): Cluster => {
  const endpoints = record(body['endpoints'])
  const known = {
    PUBLIC_ENDPOINT: text(endpoints['publicEndpoint']),
    PRIVATE_ENDPOINT: text(endpoints['privateEndpoint']),
    VCN_HOSTNAME: text(endpoints['vcnHostnameEndpoint']),
  }
  return {
    id,
    name: text(body['name']) ?? id,
    state: text(body['lifecycleState']) ?? 'UNKNOWN',
    endpoints: Object.fromEntries(Object.entries(known).filter(([, address]) => address)),
    openIdConnect: openIdConnectOf(
      record(record(body['options'])['openIdConnectTokenAuthenticationConfig']),
    ),
  }
}

const openIdConnectOf = (settings: Record<string, unknown>): OpenIdConnect => {
  const [issuer, audience] = [text(settings['issuerUrl']), text(settings['clientId'])]
  const claims = Array.isArray(settings['requiredClaims']) ? settings['requiredClaims'] : []
  return {
    isEnabled: settings['isOpenIdConnectAuthEnabled'] === true,
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
    requiredClaims: claims.map(record).map(({ key, value }) => ({
      key: text(key) ?? '',
      value: text(value) ?? '',
    })),
    hasFile: text(settings['configurationFile']) !== undefined,
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
