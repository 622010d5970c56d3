import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm, Revision } from '../../clients/kubernetes/helm.ts'
import { releaseChanges } from '../drift/release-changes.ts'

/**
 * Whether the newest revision is deployed and made of the same objects: then there is nothing to do.
 * The number of the revision, random values and what only the cluster knows make no other objects.
 */
export const unchangedRevision = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  last: Revision | undefined,
  helm: Helm,
): Promise<Revision | undefined> => {
  if (last?.status !== 'deployed') return undefined
  const { objects: deployed } = await helm.manifest(release)
  const { revision } = last
  const changes = await releaseChanges({ release, revision, deployed, rendered }, helm)
  return changes.length === 0 ? last : undefined
}
