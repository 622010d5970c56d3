import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Revision } from '../../clients/kubernetes/helm-revisions.ts'
import type { WorkflowRuns } from '../../clients/github/workflow-runs.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import { describeMark, parseMark, type ReleaseMark } from '../../values/kubernetes/release-mark.ts'
import type { PendingPolicy } from '../../values/kubernetes/release-policies.ts'
import { withHeartbeat } from '../with-heartbeat.ts'
import type { Waiting } from '../until.ts'
import type { ReviewedCluster } from './review-release.ts'

/** What recovering a release needs. */
export interface ReleaseTools {
  readonly helm: Helm
  readonly kubernetes: ReviewedCluster
  readonly runs: WorkflowRuns
  readonly waiting: Waiting
  readonly progress: Progress
  /** Called with each change when it is made. */
  readonly changed: (description: string) => void
  /** Recovered by default. */
  readonly onPending?: PendingPolicy | undefined
}

/** Milliseconds after which a pending revision of unknown origin counts as abandoned. */
export const ABANDONED = 5 * 60_000
/** Milliseconds between two reads of the release, and at least between two calls to GitHub. */
const PAUSE = 5_000
const ASK = 30_000

export const isPending = (revision: Revision | undefined): revision is Revision =>
  revision?.status.startsWith('pending-') ?? false

/** Failures after which the release is read again: others hold it, or the response was lost. */
export const isPassing = (error: unknown): boolean =>
  error instanceof ActionError && (error.isTransient || error.code === 'RELEASE_BUSY')

/**
 * The mark of the newest revision. An upgrade by other tools keeps the labels of the previous
 * revision, and a rollback those of the restored one: such a mark means nothing.
 */
const holderOf = async (
  release: HelmRelease,
  { revision, status }: Revision,
  helm: Helm,
): Promise<ReleaseMark | undefined> => {
  if (status === 'pending-rollback') return undefined
  const marks = await helm.marks(release)
  const mark = marks.get(revision)
  return mark === undefined || mark === marks.get(revision - 1) ? undefined : parseMark(mark)
}

type Verdict = 'over' | 'alive' | 'unknown'

/** Judges whether the holder of a release is still working; checks from time to time. */
class Holders {
  readonly #release: HelmRelease
  readonly #tools: ReleaseTools
  #known: { readonly revision: number; readonly at: number; readonly verdict: Verdict } | undefined
  #mark: ReleaseMark | undefined

  constructor(release: HelmRelease, tools: ReleaseTools) {
    this.#release = release
    this.#tools = tools
  }

  get text(): string {
    return describeMark(this.#mark, this.#tools.runs.own)
  }

  async verdict(last: Revision): Promise<Verdict> {
    const { helm, runs, waiting } = this.#tools
    const now = waiting.clock.now()
    const { revision, at = 0, verdict } = this.#known ?? {}
    if (revision === last.revision && verdict !== undefined && now - at < ASK) return verdict
    if (revision !== last.revision) this.#mark = await holderOf(this.#release, last, helm)
    const isOver = this.#mark && (await runs.isOver(this.#mark))
    const found = isOver === undefined ? 'unknown' : isOver ? 'over' : 'alive'
    this.#known = { revision: last.revision, at: now, verdict: found }
    return found
  }
}

/** Whether the step was ended in the meantime. */
const isEnd = (error: unknown): boolean =>
  error instanceof ActionError && ['JOB_CANCELLED', 'TIMED_OUT'].includes(error.code)

/** @returns what was done */
const free = async (
  release: HelmRelease,
  revisions: readonly Revision[],
  { helm, waiting, progress, changed }: ReleaseTools,
): Promise<string> => {
  const { clock } = waiting
  /** If it is interrupted, the release is left half rolled back. */
  const reportStep = async (what: string, work: Promise<void>): Promise<void> => {
    try {
      await withHeartbeat(clock, work, () => progress.waiting(what))
    } catch (error) {
      if (isEnd(error)) changed(`release ${release.name}: ${what}, which was cut off`)
      throw error
    }
  }
  const good = revisions.findLast(({ status }) => ['deployed', 'superseded'].includes(status))
  if (good === undefined) {
    await reportStep('helm uninstall', helm.uninstall(release))
    return 'removed a first installation that was cut off'
  }
  const what = `helm rollback to revision ${good.revision}`
  await reportStep(what, helm.rollback(release, good.revision))
  return `rolled back to revision ${good.revision}, an upgrade was cut off`
}

/**
 * Brings a release out of a pending state, in which Helm rejects every upgrade. What this run, or
 * one that has ended, left behind is recovered at once; a working holder is awaited; an unknown one
 * counts as abandoned after five minutes.
 *
 * @returns the newest revision, which is not pending
 * @throws ActionError RELEASE_BUSY at the deadline
 */
export const freeRelease = async (
  release: HelmRelease,
  tools: ReleaseTools,
): Promise<Revision | undefined> => {
  const { helm, waiting, progress, changed, onPending = 'free' } = tools
  const { clock, signal } = waiting
  const deadline = onPending === 'fail' ? clock.now() : waiting.deadline
  const holders = new Holders(release, tools)
  /** The revision of our own rollback that lost the API server; it has no mark. */
  let cutOff: number | undefined
  for (;;) {
    const revisions = await helm.history(release)
    const last = revisions.at(-1)
    if (!isPending(last)) return last
    const verdict = last.revision === cutOff ? 'over' : await holders.verdict(last)
    const age = clock.now() - last.updated
    const isLeft = verdict === 'over' || (verdict === 'unknown' && age >= ABANDONED)
    if (isLeft && onPending === 'free') {
      try {
        const done = await free(release, revisions, tools)
        progress.warning(`Release ${release.name}: ${done}`)
        changed(`release ${release.name}: ${done}`)
        continue
      } catch (error) {
        if (!isPassing(error) || clock.now() >= deadline) throw error
        if (error instanceof ActionError && error.isTransient) cutOff = last.revision + 1
      }
    }
    if (clock.now() >= deadline) {
      const isKept = onPending !== 'free' && verdict !== 'alive'
      throw busy(release, last, isKept ? 'kept' : verdict, holders.text)
    }
    const until =
      verdict === 'unknown' && onPending === 'free' ? `, taken for abandoned in ${left(age)}` : ''
    progress.waiting(
      `release ${release.name}: ${last.status} for ${formatDuration(Math.max(age, 0))} by ${holders.text}${until}`,
    )
    await clock.sleep(Math.min(PAUSE, Math.max(deadline - clock.now(), 0)), signal)
  }
}

const left = (age: number): string => formatDuration(Math.max(ABANDONED - age, 0))

const HINTS: Readonly<Record<Verdict | 'kept', string>> = {
  kept: 'It stays as it is, as on-pending says. Bring it out of that by helm rollback or helm uninstall, or set on-pending to free.',
  over: 'Run again: it is freed then.',
  alive:
    'Give the workflow a concurrency group, so that deployments of one release follow each other.',
  unknown:
    'Whether that one still works cannot be known. If it does not: helm rollback, or a timeout above five minutes, after which it is taken for abandoned. With "permissions: { actions: read }" the run that holds the release is asked for.',
}

/** The error for a pending release, with what is known about its holder. */
export const busy = (
  { name }: HelmRelease,
  { revision, status, updated }: Revision,
  verdict: Verdict | 'kept' = 'unknown',
  holder = 'another deployment',
): ActionError => {
  const since = new Date(updated).toISOString()
  const works = verdict === 'alive' ? ', which is still in progress' : ''
  return new ActionError({
    code: 'RELEASE_BUSY',
    message: `revision ${revision} of release ${name} is ${status} since ${since}, begun by ${holder}${works}`,
    hint: HINTS[verdict],
  })
}
