import type { HelmRelease } from '../../clients/helm-arguments.ts'
import type { Helm, Revision } from '../../clients/helm.ts'
import type { Progress } from '../../reconcile/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at } from '../../values/json.ts'
import { beside } from '../beside.ts'
import type { Waiting } from '../until.ts'

/** Milliseconds after which a pending revision is taken for the rest of a run that was cut off. */
export const abandonedAfter = 5 * 60_000
const pause = 5_000

export const isPending = (revision: Revision | undefined): revision is Revision =>
  revision?.status.startsWith('pending-') ?? false

/**
 * Frees a release that a cancelled run left pending: Helm itself refuses every upgrade from then on.
 * A young pending revision may be another job at work, so it is waited for first.
 *
 * @returns the newest revision, and what was done, if anything
 * @throws ActionError RELEASE_BUSY
 */
export const recoverRelease = async (
  release: HelmRelease,
  helm: Helm,
  { clock, deadline, signal }: Waiting,
  progress: Progress,
): Promise<{ last?: Revision | undefined; done?: string }> => {
  let revisions = await helm.history(release)
  for (;;) {
    const last = revisions.at(-1)
    if (!isPending(last)) return { last }
    if (clock.now() - last.updated >= abandonedAfter) break
    if (clock.now() >= deadline) throw busy(release, last)
    progress.waiting(`another deployment of ${release.name}: it is ${last.status}`)
    await clock.sleep(pause, signal)
    revisions = await helm.history(release)
  }
  const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status))
  if (good === undefined) {
    const work = helm.uninstall(release)
    await beside(clock, work, () => progress.waiting('helm uninstall'))
    return { done: 'removed a first installation that was cut off' }
  }
  const work = helm.rollback(release, good.revision)
  await beside(clock, work, () => progress.waiting('helm rollback'))
  return { done: `rolled back to revision ${good.revision}, an upgrade was cut off` }
}

export const busy = (release: HelmRelease, last: Revision): ActionError =>
  new ActionError({
    code: 'RELEASE_BUSY',
    message: `release ${release.name} is ${last.status}: another deployment of it runs`,
    hint: 'Give the workflow a concurrency group, so that deployments of one release follow each other.',
  })

/** Objects in an order of their own, hooks left out: two renderings of the same compare equal. */
const comparable = (objects: readonly unknown[]): string => {
  const own = objects.filter(
    (object) => at(object, 'metadata', 'annotations', 'helm.sh/hook') === undefined,
  )
  return JSON.stringify(own.map((object) => JSON.stringify(sorted(object))).sort())
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}

/** Whether the newest revision is deployed and made of the same objects: then there is nothing to do. */
export const unchangedRevision = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  last: Revision | undefined,
  helm: Helm,
): Promise<Revision | undefined> => {
  if (last?.status !== 'deployed') return undefined
  const deployed = await helm.manifest(release)
  return comparable(deployed) === comparable(rendered) ? last : undefined
}
