import type { Clock } from '../../core/clock.ts'
import { pullRequestComments, type PullRequestComments } from './comments.ts'
import { type CommitStatuses, commitStatuses } from './commit-statuses.ts'
import { type Deployments, previewDeployments } from './deployments.ts'
import { type GitHubAccess, gitHubApi } from './github-api.ts'
import { type PullRequests, pullRequests } from './pull-requests.ts'

/** What previews read from and write to a GitHub repository. */
export interface GitHubRepository {
  readonly pulls: PullRequests
  readonly deployments: Deployments
  readonly statuses: CommitStatuses
  comments(number: number): PullRequestComments
}

export const gitHubRepository = (access: GitHubAccess, clock: Clock): GitHubRepository => {
  const ask = gitHubApi(access, clock)
  return {
    pulls: pullRequests(ask),
    deployments: previewDeployments(ask),
    statuses: commitStatuses(ask),
    comments: (number) => pullRequestComments(ask, number),
  }
}
