import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Revision } from '../../clients/kubernetes/helm-revisions.ts'
import { renderAlone } from '../deploy/render-alone.ts'
import type { DriftFinding } from './finding.ts'
import { manifestChanges, type RevisionNumbers } from './manifest-changes.ts'

/** What is compared. */
interface DeployedRelease {
  readonly release: HelmRelease
  /** Its newest revision, and the objects of that. */
  readonly last: Revision | undefined
  readonly deployed: readonly unknown[]
  /** What the chart makes now, rendered without a cluster where it can be. */
  readonly rendered: readonly unknown[]
  /** Takes out what is not compared, as both have it taken out. */
  readonly comparable?: (objects: readonly unknown[]) => Promise<readonly unknown[]>
}

const numbersOf = (last: Revision | undefined): RevisionNumbers => {
  const { revision = 0, manifestOf = revision } = last ?? {}
  return { deployed: manifestOf, next: revision + 1 }
}

const asIs = (objects: readonly unknown[]) => Promise.resolve(objects)

/** A dry run of the upgrade; undefined where the cluster does not allow it. */
const dryRun = async (
  release: HelmRelease,
  helm: Pick<Helm, 'dryRun'>,
): Promise<readonly unknown[] | undefined> => {
  try {
    return (await helm.dryRun(release)).objects
  } catch {
    return undefined
  }
}

/**
 * What an upgrade would change in the manifest of a release. A chart that asks the cluster for its
 * APIs or its objects, whether this is an upgrade, or for random values, renders otherwise than it
 * was deployed without having changed: a change is what every rendering shows.
 */
export const releaseChanges = async (
  { release, last, deployed, rendered, comparable = asIs }: DeployedRelease,
  helm: Pick<Helm, 'template' | 'dryRun'>,
): Promise<readonly DriftFinding[]> => {
  const known = { namespace: release.namespace, numbers: numbersOf(last) }
  if (manifestChanges(deployed, rendered, known).length === 0) return []
  const again = await comparable((await renderAlone(release, helm)).objects)
  const comparison = { ...known, twice: [rendered, again] } as const
  const changes = manifestChanges(deployed, rendered, comparison)
  if (changes.length === 0) return []
  const inCluster = await dryRun(release, helm)
  if (inCluster === undefined) return changes
  const targets = new Set(changes.map(({ target }) => target))
  return manifestChanges(deployed, await comparable(inCluster), comparison).filter(({ target }) =>
    targets.has(target),
  )
}
