import type { GitHubAccess } from '../../clients/github/github-api.ts'
import type { DriftIssues } from '../../clients/github/issues.ts'
import type { Clock } from '../../core/clock.ts'
import type { ActionContext } from '../../runner/context.ts'
import { type Environment, variable } from '../../runner/environment.ts'
import type { EnvironmentDrift } from '../../stages/drift/environment-drift.ts'
import {
  type IssueSettings,
  type KeptIssue,
  keepIssues,
} from '../../stages/drift/issue/keep-issues.ts'
import type { IssueInputs } from './issue-settings.ts'

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
