import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Manifests } from '../../values/manifests/manifests.ts'

/**
 * What a chart makes without a cluster; in the cluster where its templates need one.
 * @throws the error that it gave without it, where that fails too
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
