import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Helm } from '../../clients/kubernetes/helm.ts'
import type { Progress } from '../../core/progress.ts'
import { messageOf } from '../../values/action-error.ts'
import type { FailurePolicy } from '../../values/kubernetes/release-policies.ts'

interface Tools {
  readonly helm: Pick<Helm, 'history' | 'rollback' | 'uninstall'>
  readonly progress: Progress
  readonly changed: (description: string) => void
}

/** The newest revision before the deployment; undefined if nothing is done on failure. */
export const revisionBefore = async (
  policy: FailurePolicy,
  release: HelmRelease,
  helm: Pick<Helm, 'history'>,
): Promise<number | undefined> =>
  policy === 'keep' ? undefined : ((await helm.history(release)).at(-1)?.revision ?? 0)

const act = async (
  policy: FailurePolicy,
  release: HelmRelease,
  before: number,
  { helm }: Tools,
): Promise<string | undefined> => {
  const revisions = await helm.history(release)
  const isOurs = (revisions.at(-1)?.revision ?? 0) > before
  if (!isOurs) return undefined
  const good = revisions.findLast(
    ({ revision, status }) => revision <= before && ['deployed', 'superseded'].includes(status),
  )
  if (good !== undefined) {
    await helm.rollback(release, good.revision)
    return `rolled back to revision ${good.revision}`
  }
  if (policy !== 'uninstall-if-first') return undefined
  await helm.uninstall(release)
  return 'uninstalled, as it was the first installation'
}

/**
 * Cleans up after a failed deployment as requested. Never throws: the original failure counts.
 * @param before the newest revision before it
 * @returns what was done
 */
export const afterFailure = async (
  policy: FailurePolicy,
  release: HelmRelease,
  before: number | undefined,
  tools: Tools,
): Promise<string | undefined> => {
  if (before === undefined) return undefined
  try {
    const done = await act(policy, release, before, tools)
    if (done === undefined) return undefined
    tools.changed(`release ${release.name}: ${done}`)
    return `The release was ${done}.`
  } catch (error) {
    tools.progress.warning(`on-failure: ${policy} could not be done: ${messageOf(error)}`)
    return undefined
  }
}
