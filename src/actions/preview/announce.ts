import type { GitHubRepository } from '../../clients/github/github.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import {
  type CommentRecord,
  type CommentResult,
  type Composed,
  keepComment,
} from '../../stages/preview/comment.ts'
import { isShownNowhere, isShownReady, showDeployment } from '../../stages/preview/deployment.ts'
import { type News, type NewsFacts, renderNews } from '../../stages/preview/news.ts'
import { ActionError } from '../../values/action-error.ts'
import { defaultPreview } from '../../values/environment/preview-schema.ts'
import type { PreviewInputs } from './inputs.ts'

const lines: Readonly<Record<CommentResult, string>> = {
  created: 'Commented on the pull request',
  updated: 'Updated the comment on the pull request',
  unchanged: 'The comment on the pull request says so already',
  left: 'The comment on the pull request stays as it is',
  absent: 'The pull request has no comment of ours',
  refused:
    'No comment on the pull request: the token may only read, as in pull requests from forks. The ' +
    'preview is described in the job summary. Else add "permissions: { pull-requests: write }".',
}

/** The page of the run, as a person opens it; undefined outside of GitHub Actions. */
export const runAddress = (environment: Environment): string | undefined => {
  const [server, repository, id] = ['SERVER_URL', 'REPOSITORY', 'RUN_ID'].map((name) =>
    variable(environment, `GITHUB_${name}`),
  )
  if (repository === undefined || id === undefined) return undefined
  return `${server ?? 'https://github.com'}/${repository}/actions/runs/${id}`
}

/** Returns what is up after the news. */
const liveAfter = (news: News, sha: string, last: CommentRecord | undefined) => {
  if (news.state === 'ready') return { sha, url: news.url }
  if (news.state === 'failed' && news.live !== undefined) return news.live
  return news.state === 'building' || news.state === 'failed' ? last?.live : undefined
}

/** The news of a run that was cancelled or killed. */
export const INTERRUPTED: News = {
  state: 'failed',
  code: 'JOB_CANCELLED',
  cause: 'the run ended before the preview was ready',
}

/** Whether the comment is about something newer, or has no need of the news. */
const isNoNews = (news: News, { pull }: NewsFacts, last?: CommentRecord): boolean => {
  if (last === undefined) return false
  const { state } = news
  // What was reported before the run was ended is still true.
  if (news === INTERRUPTED && last.state !== 'building') return true
  // A run that is repeated changes nothing of a preview that is up, most of the time.
  if (state === 'building') return last.state === 'ready' && last.sha === pull.sha
  const isOfOther = last.sha !== pull.sha && last.state === 'building'
  return (state === 'ready' || state === 'failed') && isOfOther
}

/**
 * A repeated run finds nothing to change: the changes that the first run reported stay in the
 * comment.
 */
const withChanges = (news: News, { pull }: NewsFacts, last?: CommentRecord): News => {
  if (news.state !== 'ready' || news.changes.length > 0 || last?.sha !== pull.sha) return news
  return { ...news, changes: last.changes ?? [] }
}

const composed = (
  given: News,
  facts: NewsFacts,
  last: CommentRecord | undefined,
): Composed | undefined => {
  if (isNoNews(given, facts, last)) return undefined
  const { sha } = facts.pull
  const live = liveAfter(given, sha, last)
  const news = withChanges(given, facts, last)
  const changes = news.state === 'ready' && news.changes.length > 0 ? news.changes : undefined
  const record = { state: news.state, sha, ...(live && { live }), ...(changes && { changes }) }
  return { record, text: renderNews(news, facts, live) }
}

/** Goes on after what GitHub refuses: the preview itself is as it is. */
const tolerant = async (work: () => Promise<void>, { log }: ActionContext): Promise<void> => {
  try {
    await work()
  } catch (error) {
    if (!(error instanceof ActionError) || error.code === 'GITHUB_TOKEN_REFUSED') throw error
    if (error.code === 'GITHUB_NOT_ALLOWED') log.info(`${error.message}. ${error.hint}`)
    else log.warning(`${error.message}. ${error.hint}`)
  }
}

const statuses = {
  building: { state: 'pending', description: 'The preview is being built' },
  ready: { state: 'success', description: 'The preview is ready' },
  failed: { state: 'failure', description: 'The preview failed' },
} as const

/**
 * Whether everything besides the comment was reported too: a killed run may have written only the
 * comment.
 */
const isReportedWhole = ({ state }: News, facts: NewsFacts, { deployments }: GitHubRepository) => {
  const isWhole = async (): Promise<boolean> => {
    if (state === 'ready') return isShownReady(facts, deployments)
    return (state !== 'expired' && state !== 'removed') || isShownNowhere(facts, deployments)
  }
  // What may not be read was not written either, and need not be retried.
  return isWhole().catch(() => true)
}

/** Says it in the comment. @returns undefined if GitHub failed, which is logged */
export const commentOnGitHub = async (
  news: News,
  facts: NewsFacts,
  gitHub: GitHubRepository,
  context: ActionContext,
): Promise<CommentResult | undefined> => {
  const compose = (last: CommentRecord | undefined) => composed(news, facts, last)
  const isEnd = news.state === 'expired' || news.state === 'removed'
  let result: CommentResult | undefined
  await tolerant(async () => {
    const said = { compose, when: isEnd ? 'present' : 'always' } as const
    result = await keepComment(said, gitHub.comments(facts.pull.number), context.clock)
    if (result === 'refused') context.log.notice(lines.refused)
    else context.log.info(lines[result])
  }, context)
  return result
}

/**
 * Reports the result for the preview: in its comment, its GitHub deployment and the commit's
 * status.
 *
 * @returns whether the comment contains it, as far as the token may write one
 */
export const announceOnGitHub = async (
  news: News,
  facts: NewsFacts,
  gitHub: GitHubRepository,
  context: ActionContext,
): Promise<boolean> => {
  const { pull, run } = facts
  const isEnd = news.state === 'expired' || news.state === 'removed'
  const result = await commentOnGitHub(news, facts, gitHub, context)
  // The remaining deployment makes the next sweep find a comment that does not report this yet.
  if (result === 'left' || (isEnd && result === undefined)) return result !== undefined
  if (result === 'unchanged' && (await isReportedWhole(news, facts, gitHub))) return true
  await tolerant(() => showDeployment(news, facts, gitHub.deployments), context)
  if (news.state === 'expired' || news.state === 'removed') return true
  const url = news.state === 'ready' ? (news.url ?? run) : run
  const status = { ...statuses[news.state], url }
  await tolerant(() => gitHub.statuses.set(pull.sha, status), context)
  return result !== undefined
}

/** Returns the facts to report with the news of this run. */
export const factsOf = (
  { pull, pipeline }: Pick<PreviewInputs, 'pull' | 'pipeline'>,
  { environment, clock }: ActionContext,
): NewsFacts => {
  const { ttl, 'keep-label': keepLabel } = pipeline.environment.preview ?? defaultPreview
  return { pull, run: runAddress(environment), lifetime: ttl, keepLabel, now: clock.now() }
}

/** Says the news on GitHub, and what is final in the job summary too. */
export const announce = async (
  news: News,
  facts: NewsFacts,
  gitHub: GitHubRepository | undefined,
  context: ActionContext,
): Promise<void> => {
  if (news.state !== 'building') await context.summary.append(renderNews(news, facts))
  if (gitHub !== undefined) return void (await announceOnGitHub(news, facts, gitHub, context))
  if (news.state !== 'building') {
    context.log.notice('No comment: the input "github-token" is empty.')
  }
}
