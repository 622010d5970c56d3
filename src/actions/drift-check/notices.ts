import { kubernetesVersions } from '../../clients/container-engine/kubernetes-versions.ts'
import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import { userCredentials } from '../../clients/oci/user-credentials.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { NoticeSources } from '../../stages/drift/notices/notice-sources.ts'
import type { PipelineClients } from '../../stages/pipeline/pipeline.ts'
import { clusterIdOf } from '../../values/environment/cluster-id.ts'
import type { OpenEnvironment } from './inputs.ts'

/** The clients that notices are read with; in memory in tests. */
export type OpenSources = (
  environment: OpenEnvironment,
  clients: Pick<PipelineClients, 'connect' | 'repositories'>,
  context: ActionContext,
) => NoticeSources | Promise<NoticeSources>

/** OCI, the cluster and the chart sources. */
export const openSources: OpenSources = ({ inputs, session }, clients, { clock }) => {
  const { image } = inputs.pipeline.environment
  const cluster = clusterIdOf(inputs.pipeline.environment) ?? ''
  const credentials = userCredentials(session, clock)
  const read = async (release: HelmRelease): Promise<readonly unknown[]> =>
    (await (await clients.connect()).helm.manifest(release)).objects
  // Reading a thousand objects takes as long as comparing them.
  let deployed: Promise<readonly unknown[]> | undefined
  return {
    versions: () => kubernetesVersions(cluster, session, clock),
    apiKeys: () => credentials.apiKeys(),
    authTokens: (user) => credentials.authTokens(user),
    objects: async (namespace, wanted) =>
      (await clients.connect()).kubernetes.managed(namespace, wanted),
    deployed: (release) => (deployed ??= read(release)),
    newestChart: async (release) => (await clients.connect()).helm.newest(release),
    images: async () => {
      if (image === undefined) return []
      const repositories = await clients.repositories()
      const found = await repositories.find(image.compartment, image.repository)
      return found === undefined ? [] : repositories.lastImages(image.compartment, found.id)
    },
  }
}
