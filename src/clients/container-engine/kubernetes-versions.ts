import type { Clock } from '../../core/clock.ts'
import { OciReader, pathOf } from '../oci/oci-reader.ts'
import type { OciSession } from '../oci/oci-session.ts'

/** The version of a cluster, and those that OKE offers. */
interface KubernetesVersions {
  /** The cluster's name. */
  readonly cluster: string
  /** E.g. `v1.35.2`. */
  readonly version: string
  /** For new clusters. */
  readonly offered: readonly string[]
}

/** Reads both. @throws ActionError OCI_* */
export const kubernetesVersions = async (
  clusterId: string,
  session: OciSession,
  clock: Clock,
): Promise<KubernetesVersions> => {
  const reader = new OciReader(session, 'container-engine', clock)
  const policy = 'read clusters'
  const cluster = { path: pathOf('clusters', clusterId), operation: 'GetCluster', policy } as const
  const options = { path: '/clusterOptions/all', operation: 'GetClusterOptions', policy } as const
  const [found, offered] = await Promise.all([
    reader.get({ ...cluster, doing: `read cluster ${clusterId}` }, (one) => ({
      cluster: one.text('name'),
      version: one.text('kubernetesVersion'),
    })),
    reader.get({ ...options, doing: 'list the Kubernetes versions of OKE' }, (one) =>
      one.texts('kubernetesVersions'),
    ),
  ])
  return { ...found, offered }
}
