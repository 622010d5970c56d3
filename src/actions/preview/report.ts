import type { GitHubPullRequest } from '../../clients/github/github.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type CommentResult, keepComment } from '../../stages/preview/comment.ts'

const lines: Readonly<Record<CommentResult, string>> = {
  created: 'Commented on the pull request',
  updated: 'Updated the comment on the pull request',
  unchanged: 'The comment on the pull request says so already',
  absent: 'The pull request has no comment of ours',
  refused:
    'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
    'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
}

/** What is to be said, and whether only to a pull request that has our comment. */
export interface Told {
  readonly text: string
  readonly when: 'always' | 'present'
}

/** Says what became of the preview: in the job summary, and in one comment on the pull request. */
export const tell = async (
  { text, when }: Told,
  gitHub: GitHubPullRequest | undefined,
  { summary, log, clock }: ActionContext,
): Promise<void> => {
  await summary.append(text)
  if (gitHub === undefined) return log.notice('No comment: the input "github-token" is empty.')
  const result = await keepComment(text, gitHub, clock, when)
  if (result === 'refused') log.notice(lines.refused)
  else log.info(lines[result])
}
