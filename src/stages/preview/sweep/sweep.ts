import { inParts } from '../../../core/in-parts.ts'
import type { GitHubRepository } from '../../../clients/github/github.ts'
import type { NamedNamespace } from '../../../clients/kubernetes/namespaces.ts'
import type { Progress } from '../../../core/progress.ts'
import { ActionError, messageOf } from '../../../values/action-error.ts'
import type { Waiting } from '../../until.ts'
import { numberOf, type PullRequest, repositorySelector, shaOf } from '../ownership.ts'
import { type PreviewCluster, removePreview } from '../remove.ts'
import { type Judgement, judge, type SweepRules } from './judge.ts'
import type { SweepRow } from './rows.ts'
import { billedIn } from './saved.ts'

/** The scope and rules of a sweep. */
interface SweepRequest extends Pick<SweepRules, 'lifetime' | 'keepLabel'> {
  /** `owner/name`. */
  readonly repository: string
  /** Only reports what would be done. */
  readonly isDryRun: boolean
  /** Milliseconds for the removal of one preview. */
  readonly timeout: number
}

interface SweepClients extends PreviewCluster {
  readonly gitHub: GitHubRepository
  /** Reports on a pull request what happened to its preview. */
  notify(pull: PullRequest, end: 'expired' | 'removed'): Promise<void>
}

type Patience = Omit<Waiting, 'deadline'>

/** Concurrent removals: each mostly waits for a load balancer. */
const AT_ONCE = 5

interface Candidate extends Judgement {
  readonly namespace: NamedNamespace
}

/** A number without a pull request belongs to a closed one. */
const ifMissing = (error: unknown): undefined => {
  if (error instanceof ActionError && error.code === 'GITHUB_NOT_ALLOWED') return undefined
  throw error
}

/** Meanwhile, the preview may have got a commit, or its pull request been reopened. */
const isStill = async (
  { namespace, number, end }: Candidate,
  rules: SweepRules,
  { namespaces, gitHub }: SweepClients,
): Promise<boolean> => {
  const found = await namespaces.find(namespace.name)
  if (found?.uid !== namespace.uid) return false
  const pull = await gitHub.pulls.find(number).catch(ifMissing)
  const now = { ...found, name: namespace.name }
  return judge(now, pull?.isOpen === true ? pull : undefined, rules)?.end === end
}

const removed = async (
  candidate: Candidate,
  request: SweepRequest,
  clients: SweepClients,
  { patience, progress }: { readonly patience: Patience; readonly progress: Progress },
): Promise<SweepRow> => {
  const { namespace, number, end, why } = candidate
  const row = { what: 'preview', name: namespace.name, why } as const
  if (end === undefined) return { ...row, outcome: 'kept' }
  try {
    const saved = await billedIn(namespace.name, clients.kubernetes)
    if (request.isDryRun) return { ...row, outcome: 'would be removed', saved }
    const { clock } = patience
    if (!(await isStill(candidate, { ...request, now: clock.now() }, clients))) {
      return { ...row, outcome: 'kept', why: 'it was used while the sweep ran' }
    }
    const { repository } = request
    const pull = { repository, number, sha: shaOf(namespace), branch: '' }
    const waiting = { ...patience, deadline: clock.now() + request.timeout }
    await removePreview(pull, clients, waiting, progress)
    await clients.notify(pull, end)
    return { ...row, outcome: 'removed', saved }
  } catch (error) {
    patience.signal?.throwIfAborted()
    return { ...row, outcome: 'failed', why: messageOf(error) }
  }
}

/**
 * Removes the previews that are no longer wanted, independently: a failure does not stop the
 * others. After an interruption, the next sweep continues.
 *
 * @returns the result for each preview of the repository
 */
export const sweepPreviews = async (
  request: SweepRequest,
  clients: SweepClients,
  patience: Patience,
  progress: Progress,
): Promise<SweepRow[]> => {
  // In this order, so that a pull request opened in between has no namespace among these.
  const all = await clients.namespaces.list(repositorySelector(request.repository))
  const open = new Map((await clients.gitHub.pulls.open()).map((pull) => [pull.number, pull]))
  const rules = { ...request, now: patience.clock.now() }
  const candidates = all.flatMap((namespace): Candidate[] => {
    const pull = open.get(numberOf(namespace) ?? 0)
    const judgement = judge(namespace, pull, rules)
    return judgement === undefined ? [] : [{ ...judgement, namespace }]
  })
  return inParts(candidates, AT_ONCE, (one) =>
    removed(one, request, clients, { patience, progress }),
  )
}
