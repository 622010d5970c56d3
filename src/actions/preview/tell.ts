import type { PullRequestComments } from '../../clients/github.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type CommentResult, keepComment } from '../../stages/preview/comment.ts'
import type { PreviewInputs } from './inputs.ts'

const lines: Readonly<Record<CommentResult, string>> = {
  created: 'Commented on the pull request',
  updated: 'Updated the comment on the pull request',
  unchanged: 'The comment on the pull request says so already',
  absent: 'The pull request has no comment of ours',
  refused:
    'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
    'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
}

/** Says what became of the preview: in the job summary, and in one comment on the pull request. */
export const tell = async (
  text: string,
  { action, pull, token, apiUrl }: PreviewInputs,
  comments: (access: {
    readonly token: string
    readonly baseUrl: string
    readonly repository: string
    readonly number: number
  }) => PullRequestComments,
  { summary, log }: ActionContext,
): Promise<void> => {
  await summary.append(text)
  if (token === undefined) return log.notice('No comment: the input "github-token" is empty.')
  const { repository, number } = pull
  const kept = comments({ token, baseUrl: apiUrl, repository, number })
  const result = await keepComment(text, kept, action === 'up' ? 'always' : 'present')
  if (result === 'refused') log.notice(lines.refused)
  else log.info(lines[result])
}
