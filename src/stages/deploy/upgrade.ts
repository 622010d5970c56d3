import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Revision } from '../../clients/kubernetes/helm-revisions.ts'
import { changeText } from '../../core/change.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { formatMark } from '../../values/kubernetes/release-mark.ts'
import { withHeartbeat } from '../with-heartbeat.ts'
import { freeRelease, isPassing, type ReleaseTools } from './free-release.ts'
import { heldText } from './kept-replicas.ts'
import { type ReleaseReview, reviewRelease } from './review-release.ts'

/** The changes; empty if it was as desired. */
interface Upgraded {
  readonly revision: number
  readonly changes: readonly string[]
}

/**
 * Milliseconds before a release is read again that others locked first, or whose upgrade the API
 * server interrupted: each failed upgrade may leave a revision.
 */
const pause = (count: number): number => Math.min(1_000 * 2 ** (count - 1), 15_000)

/**
 * A failed or stopped upgrade may have changed objects: Helm keeps it as a revision, if that can
 * still be read.
 */
const leftBehind = async (
  release: HelmRelease,
  before: number | undefined,
  helm: Helm,
): Promise<string | undefined> => {
  const revisions = await helm.history(release).catch(() => undefined)
  if (revisions === undefined) {
    return `release ${release.name} to revision ${(before ?? 0) + 1}, whose end is not known`
  }
  const newest = revisions.at(-1)
  if (newest === undefined || newest.revision === before) return undefined
  const { revision, status } = newest
  return status === 'deployed'
    ? undefined
    : `release ${release.name} to revision ${revision}, which is ${status}`
}

/** Whether Helm did not record the upgrade; the release is recovered from that only once. */
const isUnrecorded = (error: unknown): boolean =>
  error instanceof ActionError && error.code === 'RELEASE_NOT_RECORDED'

/** Whether a failed upgrade may be retried, after checking what it left. */
const mayRepeat = (error: unknown, count: number, { waiting }: ReleaseTools): boolean =>
  isPassing(error) &&
  (count === 1 || !isUnrecorded(error)) &&
  waiting.signal?.aborted !== true &&
  waiting.clock.now() < waiting.deadline

const reportRepair = (
  { name }: HelmRelease,
  { changes }: ReleaseReview,
  progress: Progress,
): void => {
  const lines = changes.map((change) => `  ${changeText(change)}`)
  progress.warning(
    `Release ${name} is not in the cluster as deployed; repairing:\n${lines.join('\n')}`,
  )
}

/** The release with the replicas that HPAs have set. */
const keeping = (release: HelmRelease, { held = [] }: ReleaseReview): HelmRelease =>
  held.length === 0 ? release : { ...release, edits: { ...release.edits, replicas: held } }

/** @returns the revision that now contains `objects`, and whether Helm was run to create it */
const bringUp = async (
  release: HelmRelease,
  objects: readonly unknown[],
  tools: ReleaseTools,
): Promise<{ readonly revision: Revision; readonly isMade: boolean }> => {
  const { helm, runs, waiting, progress, changed } = tools
  for (let count = 1; ; count++) {
    const last = await freeRelease(release, tools)
    const review = await reviewRelease(release, objects, last, tools)
    if (review.unseen !== undefined) {
      progress.warning(`The cluster was not compared with the release: ${review.unseen}`)
    }
    if (review.verdict === 'unchanged' && last !== undefined) {
      return { revision: last, isMade: false }
    }
    if (review.verdict === 'repair') reportRepair(release, review, progress)
    for (const held of review.held ?? []) progress.info(heldText(held))
    try {
      const left = Math.max(waiting.deadline - waiting.clock.now(), 1_000)
      const mark = formatMark(runs.own, count)
      const work = helm.upgrade(keeping(release, review), mark, left, waiting.signal)
      const tick = () => progress.waiting('helm upgrade')
      return { revision: await withHeartbeat(waiting.clock, work, tick), isMade: true }
    } catch (error) {
      if (!mayRepeat(error, count, tools)) {
        const left = await leftBehind(release, last?.revision, helm)
        if (left !== undefined) changed(left)
        throw error
      }
      progress.info(`${messageOf(error)}; looking at the release again`)
      const left = Math.max(waiting.deadline - waiting.clock.now(), 0)
      await waiting.clock.sleep(Math.min(pause(count), left), waiting.signal)
    }
  }
}

/**
 * Brings the release to a revision that contains `objects`; an existing one stays. Recovers first
 * what an earlier run left pending, and waits for concurrent runs.
 *
 * @throws ActionError RELEASE_BUSY, RELEASE_NOT_RECORDED, CLUSTER_*, PROCESS_*
 */
export const upgradeRelease = async (
  release: HelmRelease,
  objects: readonly unknown[],
  tools: ReleaseTools,
): Promise<Upgraded> => {
  const { progress } = tools
  const changes: string[] = []
  const changed = (description: string) => {
    changes.push(description)
    tools.changed(description)
  }
  const { revision, isMade } = await bringUp(release, objects, { ...tools, changed })
  const which = `revision ${revision.revision}`
  if (isMade) {
    progress.info(`${release.name} is ${which}`)
    changed(`release ${release.name} to ${which}`)
  } else {
    progress.info(`${release.name} is at ${which} already, nothing changed`)
  }
  return { revision: revision.revision, changes }
}
