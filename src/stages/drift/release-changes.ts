import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Revision } from '../../clients/kubernetes/helm-revisions.ts'
import { renderAlone } from '../deploy/render-alone.ts'
import type { DriftFinding } from './finding.ts'
import { manifestChanges, type RevisionNumbers } from './manifest-changes.ts'

/** What is compared. */
interface DeployedRelease {
  readonly release: HelmRelease
  /** Its newest revision and that one's objects. */
  readonly last: Revision | undefined
  readonly deployed: readonly unknown[]
  /** The current rendering, without a cluster if possible. */
  readonly rendered: readonly unknown[]
  /** Removes what is not compared, from both sides. */
  readonly comparable?: (objects: readonly unknown[]) => Promise<readonly unknown[]>
}

const numbersOf = (last: Revision | undefined): RevisionNumbers => {
  const { revision = 0, manifestOf = revision } = last ?? {}
  return { deployed: manifestOf, next: revision + 1 }
}

const asIs = (objects: readonly unknown[]) => Promise.resolve(objects)

/** A dry run of the upgrade; undefined if the cluster does not allow it. */
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
 * What an upgrade would change in the manifest of a release. A chart that uses the cluster's APIs
 * or objects, `.Release.IsUpgrade`, or random values can render differently without having changed:
 * only what every rendering shows is a change.
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
