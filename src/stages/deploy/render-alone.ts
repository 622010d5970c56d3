import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'

/**
 * Renders a chart without a cluster, or in it if its templates need one.
 * @throws the error from without the cluster, if both fail
 */
export const renderAlone = async (
  release: HelmRelease,
  helm: Pick<Helm, 'template' | 'dryRun'>,
): Promise<Manifests> => {
  try {
    return await helm.template(release)
  } catch (error) {
    return helm.dryRun(release).catch(() => {
      throw error
    })
  }
}
