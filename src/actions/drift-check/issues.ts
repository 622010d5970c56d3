import type { GitHubAccess } from '../../clients/github/github-api.ts'
import type { DriftIssues } from '../../clients/github/issues.ts'
import type { Clock } from '../../core/clock.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { EnvironmentDrift } from '../../stages/drift/environment-drift.ts'
import {
  type IssueSettings,
  type KeptIssue,
  keepIssues,
} from '../../stages/drift/issue/keep-issues.ts'
import { asFlag, asInteger, asText } from '../../values/input-text.ts'

/** Default for how many of our issues may be open at once. */
const LIMIT = '10'

const withoutAt = (name: string): string => name.replace(/^@/, '')

/** How issues are kept; undefined if none are requested. */
export const readIssueSettings = (read: InputReader) => {
  const settings = {
    labels: read.list('issue-labels', asText),
    assignees: read.list('issue-assignees', withoutAt),
    mentions: read.list('issue-mentions', withoutAt),
    limit: read.orDefault('issue-limit', asInteger(1, 1000), LIMIT),
  }
  const token = read.secret('github-token')
  if (!read.withDefault('issue', asFlag, false)) return undefined
  if (token === undefined) {
    const hint = 'Leave "github-token" out: the token of the job is taken then.'
    read.problem('input "issue" needs "github-token", which is empty', hint)
  }
  return { ...settings, token: token ?? '' }
}

type IssueInputs = NonNullable<ReturnType<typeof readIssueSettings>>

/** Opens the issue client of a repository; in memory in tests. */
export type OpenIssues = (access: GitHubAccess, clock: Clock) => DriftIssues

const runUrlOf = (environment: Environment): string | undefined => {
  const server = variable(environment, 'GITHUB_SERVER_URL')
  const repository = variable(environment, 'GITHUB_REPOSITORY')
  const run = variable(environment, 'GITHUB_RUN_ID')
  return server && repository && run ? `${server}/${repository}/actions/runs/${run}` : undefined
}

const line = ({ environment, outcome, url }: KeptIssue): string =>
  `Issue of ${environment}: ${outcome}${url === undefined ? '' : ` ${url}`}`

const warnOverLimit = (kept: readonly KeptIssue[], limit: number, context: ActionContext): void => {
  const over = kept.filter(({ outcome }) => outcome === 'over-limit')
  if (over.length === 0) return
  const names = over.map(({ environment }) => environment).join(', ')
  context.log.warning(
    `no issue was opened for ${names}: ${limit} of drift-check are open already (issue-limit)`,
  )
}

/**
 * Keeps the issue of each environment up to date, and sets the results as an output.
 * @throws ActionError GITHUB_*
 */
export const publishIssues = async (
  environments: readonly EnvironmentDrift[],
  { token, ...settings }: IssueInputs,
  open: OpenIssues,
  context: ActionContext,
): Promise<void> => {
  const { environment, clock, log, outputs } = context
  const access: GitHubAccess = {
    token,
    baseUrl: variable(environment, 'GITHUB_API_URL') ?? 'https://api.github.com',
    repository: variable(environment, 'GITHUB_REPOSITORY') ?? '',
  }
  const all: IssueSettings = { ...settings, runUrl: runUrlOf(environment) }
  const kept = await keepIssues(environments, open(access, clock), all)
  for (const one of kept.filter(({ outcome }) => outcome !== 'none')) log.info(line(one))
  warnOverLimit(kept, settings.limit, context)
  await outputs.set('issues', JSON.stringify(kept))
}
