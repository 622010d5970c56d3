import { stringify } from 'yaml'
import { invalidParameter } from '../core/service.ts'
import type { Cluster } from './cluster.ts'

type Endpoint = 'LEGACY_KUBERNETES' | 'PUBLIC_ENDPOINT' | 'PRIVATE_ENDPOINT' | 'VCN_HOSTNAME'

/**
 * Returns the `host:port` for a kubeconfig. Throws 400 if the cluster has no such
 * endpoint.
 */
export const endpointOf = (cluster: Cluster, wanted: unknown): string => {
  const { kubernetes, publicEndpoint, privateEndpoint, vcnHostnameEndpoint } = cluster.endpoints
  const known: Record<Endpoint, string | undefined> = {
    LEGACY_KUBERNETES: kubernetes,
    PUBLIC_ENDPOINT: publicEndpoint,
    PRIVATE_ENDPOINT: privateEndpoint,
    VCN_HOSTNAME: vcnHostnameEndpoint,
  }
  if (wanted === undefined || wanted === null) {
    const fallback = kubernetes ?? publicEndpoint ?? privateEndpoint ?? vcnHostnameEndpoint
    if (fallback) return fallback
  }
  const isKnown = typeof wanted === 'string' && Object.hasOwn(known, wanted)
  const address = isKnown ? known[wanted as Endpoint] : undefined
  if (address) return address
  throw invalidParameter(
    `cluster ${cluster.id} has no endpoint ${JSON.stringify(wanted) ?? 'at all'}`,
  )
}

/** Returns the kubeconfig that OKE issues: an exec credential that runs the OCI CLI. */
export const kubeconfigContent = (
  cluster: Cluster,
  address: string,
  certificateAuthorityPem: string,
  region: string,
): string => {
  const short = cluster.id.slice(-11)
  const certificate = Buffer.from(certificateAuthorityPem).toString('base64')
  const args = ['ce', 'cluster', 'generate-token', '--cluster-id', cluster.id, '--region', region]
  const exec = { apiVersion: 'client.authentication.k8s.io/v1beta1', command: 'oci', args, env: [] }
  const content = {
    apiVersion: 'v1',
    kind: '',
    clusters: [
      {
        name: `cluster-${short}`,
        cluster: { server: `https://${address}`, 'certificate-authority-data': certificate },
      },
    ],
    users: [{ name: `user-${short}`, user: { exec } }],
    contexts: [
      {
        name: `context-${short}`,
        context: { cluster: `cluster-${short}`, user: `user-${short}` },
      },
    ],
    'current-context': `context-${short}`,
  }
  return `---\n${stringify(content, { lineWidth: 0 })}`
}
