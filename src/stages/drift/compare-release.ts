import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Clock } from '../../core/clock.ts'
import { renderRelease } from '../deploy/render.ts'
import type { ImageKeys } from '../deploy/image-values.ts'
import { notDeployed } from '../deploy/not-deployed.ts'
import { ABANDONED, busy, isPending } from '../deploy/free-release.ts'
import { withDeployedImage } from './deployed-values.ts'
import { wholeFinding } from './finding.ts'
import { liveChanges } from './live-changes.ts'
import { withOwners } from './owners/release-owners.ts'
import { releaseChanges } from './release-changes.ts'
import { withoutScaledReplicas } from './scaled-replicas.ts'
import { comparedSection, type DriftSection } from './section.ts'

/** How a release is compared. */
export interface ReleaseComparison {
  readonly imageKeys: ImageKeys
  /** Whether values that differ in the cluster are told beside their paths. */
  readonly showValues: boolean
}

export interface ReleaseClients {
  readonly helm: Helm
  readonly kubernetes: Pick<Kubernetes, 'differences' | 'list' | 'managed'>
  readonly clock: Clock
}

/**
 * Compares three things: what the chart renders, what Helm deployed last, and what is in the cluster.
 * Changes nothing; the API server is only asked for a dry run.
 *
 * @throws ActionError RELEASE_BUSY while another deployment of it runs
 */
export const compareRelease = async (
  release: HelmRelease,
  { imageKeys, showValues }: ReleaseComparison,
  { helm, kubernetes, clock }: ReleaseClients,
): Promise<DriftSection> => {
  const last = (await helm.history(release)).at(-1)
  if (isPending(last) && clock.now() - last.updated < ABANDONED) throw busy(release, last)
  const missing = notDeployed(release, last)
  if (missing !== undefined)
    return comparedSection('release', [wholeFinding(missing, 'release')], [])
  const [{ objects: deployed }, given] = await Promise.all([
    helm.manifest(release),
    helm.values(release),
  ])
  const warnings: string[] = []
  const progress = {
    info: () => undefined,
    waiting: () => undefined,
    warning: (text: string) => void warnings.push(text),
  }
  const { namespace } = release
  const comparable = (objects: readonly unknown[]) =>
    withoutScaledReplicas(objects, namespace, kubernetes)
  const own = await comparable(deployed)
  const asDeployed = withDeployedImage(release, given, imageKeys)
  const [{ objects: rendered }, differences] = await Promise.all([
    renderRelease(asDeployed, helm, progress),
    kubernetes.differences(namespace, own),
  ])
  const revision = last?.revision ?? 0
  // What an upgrade has left as an HPA set it stands in the deployed revision too.
  const sides = { deployed: own, rendered: await comparable(rendered), comparable }
  const found = await releaseChanges({ release: asDeployed, revision, ...sides }, helm)
  const live = differences.flatMap((one) => liveChanges(one, showValues))
  const changes = [...found, ...(await withOwners(live, own, namespace, kubernetes))]
  const kept = `"${release.name}" revision ${revision}, ${own.length} objects`
  const plan = { release: true }
  return { ...comparedSection('release', changes, [kept], warnings), plan }
}
