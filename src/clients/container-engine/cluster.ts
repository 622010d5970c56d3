import type { Clock } from '../../core/clock.ts'
import { requireEncrypted } from '../../values/kubernetes/api-server-address.ts'
import { type Fields, ShapeError } from '../../values/fields.ts'
import { anObject, callOci } from '../oci/oci-request.ts'
import type { OciSession } from '../oci/oci-session.ts'

export type EndpointKind = 'PUBLIC_ENDPOINT' | 'PRIVATE_ENDPOINT' | 'VCN_HOSTNAME'

/** The token issuer that a cluster trusts besides OCI. */
export interface OpenIdConnect {
  readonly isEnabled: boolean
  readonly issuer?: string
  /** The audience that tokens must have. */
  readonly audience?: string
  readonly requiredClaims: readonly { readonly key: string; readonly value: string }[]
  /** Settings in a file of their own: it can name several issuers and audiences. */
  readonly hasFile: boolean
}

/** The parts of an OKE cluster needed to connect to it. */
export interface Cluster {
  readonly id: string
  readonly name: string
  readonly state: string
  /** The Kubernetes version, e.g. `v1.36.1`. */
  readonly version: string
  /** The addresses that it has. */
  readonly endpoints: Partial<Readonly<Record<EndpointKind, string>>>
  readonly openIdConnect: OpenIdConnect
}

/** How to reach the API server. */
export interface ClusterEndpoint {
  readonly server: string
  /** PEM in base64. */
  readonly certificateAuthority: string
  /** The name in its certificate, if it is reached at another address. */
  readonly tlsServerName?: string
}

export interface Clusters {
  get(clusterId: string): Promise<Cluster>
  endpoint(clusterId: string, kind: EndpointKind): Promise<ClusterEndpoint>
}

/** OKE's cluster calls, signed by ourselves: loading the SDK takes longer than both of them. */
export const clusters = (session: OciSession, clock: Clock): Clusters => ({
  get: (clusterId) =>
    callOci(
      session,
      {
        service: 'container-engine',
        method: 'GET',
        path: `/20180222/clusters/${encodeURIComponent(clusterId)}`,
        operation: 'GetCluster',
        doing: `read cluster ${clusterId}`,
        // Callers want to connect, so it must be active.
        policy: 'use clusters',
      },
      clock,
      anObject(clusterOf),
    ),
  endpoint: (clusterId, kind) =>
    callOci(
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
      ({ body }) => endpointOf(body),
    ),
})

const clusterOf = (response: Fields): Cluster => {
  const endpoints = response.optional('endpoints')
  const known = {
    PUBLIC_ENDPOINT: endpoints?.optionalText('publicEndpoint'),
    PRIVATE_ENDPOINT: endpoints?.optionalText('privateEndpoint'),
    VCN_HOSTNAME: endpoints?.optionalText('vcnHostnameEndpoint'),
  }
  return {
    id: response.text('id'),
    name: response.text('name'),
    state: response.text('lifecycleState'),
    version: response.optionalText('kubernetesVersion') ?? '',
    endpoints: Object.fromEntries(Object.entries(known).filter(([, address]) => address)),
    openIdConnect: openIdConnectOf(
      response.optional('options')?.optional('openIdConnectTokenAuthenticationConfig'),
    ),
  }
}

const openIdConnectOf = (settings: Fields | undefined): OpenIdConnect => {
  if (settings === undefined) return { isEnabled: false, requiredClaims: [], hasFile: false }
  const issuer = settings.optionalText('issuerUrl')
  const audience = settings.optionalText('clientId')
  return {
    isEnabled: settings.optionalFlag('isOpenIdConnectAuthEnabled'),
    ...(issuer === undefined ? {} : { issuer }),
    ...(audience === undefined ? {} : { audience }),
    requiredClaims: settings.optionalItems('requiredClaims', (claim) => ({
      key: claim.text('key'),
      value: claim.optionalText('value') ?? '',
    })),
    hasFile: settings.optionalText('configurationFile') !== undefined,
  }
}

/**
 * Server and CA from OKE's kubeconfig. Both are plain scalars there, so no YAML parser is loaded;
 * its user entry, which calls the OCI CLI, is ignored.
 */
const endpointOf = (kubeconfig: string): ClusterEndpoint => {
  const scalar = (key: string) => new RegExp(`"?${key}"?:\\s*"?([^\\s",}]+)`).exec(kubeconfig)?.[1]
  const server = scalar('server')
  const certificateAuthority = scalar('certificate-authority-data')
  // The users come last: if they are missing, the text was truncated.
  const isWhole = /^\s*"?users"?:/m.test(kubeconfig)
  if (server !== undefined && certificateAuthority !== undefined && isWhole) {
    return { server: requireEncrypted(server), certificateAuthority }
  }
  throw new ShapeError(
    'the kubeconfig in the response is not whole: it names no server, no certificate authority or no user',
  )
}
