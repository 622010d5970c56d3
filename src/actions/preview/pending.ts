import type { GitHubRepository } from '../../clients/github/github.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { PullRequest } from '../../stages/preview/ownership.ts'
import { messageOf } from '../../values/action-error.ts'
import { at, count, text } from '../../values/json.ts'
import { announceOnGitHub, INTERRUPTED, runAddress } from './announce.ts'

const KEY = 'preview-pending'

/**
 * The pull request whose preview is reported as being built; undefined once the result is reported.
 */
interface Pending {
  readonly pull: PullRequest | undefined
}

/** Notes that the result still has to be reported, so that post does it if main cannot. */
export const notePending = (
  pull: PullRequest | undefined,
  { state }: ActionContext,
): Promise<void> => state.save(KEY, pull === undefined ? {} : { pull })

/** @returns undefined for what main cannot have written */
const pendingIn = (value: unknown): Pending | undefined => {
  const pull = at(value, 'pull')
  if (pull === undefined) return { pull: undefined }
  const [repository, sha] = [text(at(pull, 'repository')), text(at(pull, 'sha'))]
  const number = count(at(pull, 'number'))
  const isSound = /^[\w.-]+\/[\w.-]+$/.test(repository) && /^[0-9a-f]{40,64}$/.test(sha)
  if (!isSound || number < 1) return undefined
  return { pull: { repository, number, sha, branch: text(at(pull, 'branch')) } }
}

/** Tells that a run was cancelled or killed while it made a preview; a failure of that only warns. */
export const endPending = async (
  open: (repository: string) => Promise<GitHubRepository | undefined>,
  context: ActionContext,
): Promise<void> => {
  try {
    const pull = context.state.load(KEY, pendingIn)?.pull
    const gitHub = pull && (await open(pull.repository))
    if (pull === undefined || gitHub === undefined) return
    const run = runAddress(context.environment)
    const facts = { pull, run, lifetime: 0, keepLabel: '', now: context.clock.now() }
    await announceOnGitHub(INTERRUPTED, facts, gitHub, context)
  } catch (error) {
    context.log.warning(
      `the comment may still say that the preview is being built: ${messageOf(error)}`,
    )
  }
}
