import type { HelmRelease } from '../../clients/helm-arguments.ts'
import type { Helm } from '../../clients/helm.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { beside } from '../beside.ts'
import type { Waiting } from '../until.ts'
import { recoverRelease, unchangedRevision } from './release.ts'

/** What was upgraded, empty if it was as desired. */
export interface Upgraded {
  readonly revision: number
  readonly changes: readonly string[]
}

/** An upgrade that fails, or is stopped, may have changed objects: Helm keeps it as a revision. */
const leftBehind = async (
  release: HelmRelease,
  before: number | undefined,
  helm: Helm,
): Promise<string | undefined> => {
  const newest = (await helm.history(release).catch(() => [])).at(-1)
  if (newest === undefined || newest.revision === before) return undefined
  const { revision, status } = newest
  return status === 'deployed'
    ? undefined
    : `release ${release.name} to revision ${revision}, which is ${status}`
}

/**
 * Brings the release to the revision that holds `objects`; one that holds them already stays. What
 * an earlier run left pending is recovered first.
 *
 * @param changed is told of each change when it is made
 * @throws ActionError RELEASE_BUSY, PROCESS_*
 */
export const upgradeRelease = async (
  release: HelmRelease,
  objects: readonly unknown[],
  helm: Helm,
  waiting: Waiting,
  progress: Progress,
  changed: (description: string) => void = () => undefined,
): Promise<Upgraded> => {
  const changes: string[] = []
  const note = (description: string) => {
    changes.push(description)
    changed(description)
  }
  const { last, done } = await recoverRelease(release, helm, waiting, progress)
  if (done !== undefined) {
    progress.warning(`Release ${release.name}: ${done}`)
    note(`release ${release.name}: ${done}`)
  }
  const unchanged = await unchangedRevision(release, objects, last, helm)
  if (unchanged !== undefined) {
    progress.info(`${release.name} is at revision ${unchanged.revision} already, nothing changed`)
    return { revision: unchanged.revision, changes }
  }
  const work = helm.upgrade(release, waiting.signal)
  try {
    const { revision } = await beside(waiting.clock, work, () => progress.waiting('helm upgrade'))
    progress.info(`${release.name} is revision ${revision}`)
    note(`release ${release.name} to revision ${revision}`)
    return { revision, changes }
  } catch (error) {
    const left = await leftBehind(release, last?.revision, helm)
    if (left !== undefined) changed(left)
    throw error
  }
}
