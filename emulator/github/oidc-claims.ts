/** The claims of a job's OIDC token that the admin API or the request URL may set. */
export interface JobClaims {
  /** E.g. `octo/shop`. */
  readonly repository: string
  readonly repositoryId: string
  readonly repositoryOwnerId: string
  /** E.g. `refs/heads/main`. */
  readonly ref: string
  readonly sha: string
  /** The event, e.g. `push` or `pull_request`. */
  readonly event: string
  /** The environment of the job; without one the subject names the event or the ref. */
  readonly environment?: string
  /** E.g. `octo/shop/.github/workflows/deploy.yml@refs/heads/main`. */
  readonly jobWorkflowRef?: string
  /**
   * Whether the subject includes the ids of owner and repository, as for repositories created since
   * July 2026.
   */
  readonly immutable: boolean
  readonly actor: string
}

export const DEFAULT_CLAIMS: JobClaims = {
  repository: 'octo/shop',
  repositoryId: '1296269',
  repositoryOwnerId: '583231',
  ref: 'refs/heads/main',
  sha: '7fd1a60b01f91b314f59955a4e4d4e80d8edf11d',
  event: 'push',
  immutable: false,
  actor: 'octocat',
}

/**
 * Returns `repo:OWNER/REPO:` or `repo:OWNER@ID/REPO@ID:`, then environment, pull request, or ref.
 */
export const subjectOf = (claims: JobClaims): string => {
  const [owner = '', name = ''] = claims.repository.split('/')
  const repository = claims.immutable
    ? `${owner}@${claims.repositoryOwnerId}/${name}@${claims.repositoryId}`
    : claims.repository
  if (claims.environment !== undefined)
    return `repo:${repository}:environment:${encodeURIComponent(claims.environment)}`
  return `repo:${repository}:${claims.event === 'pull_request' ? 'pull_request' : `ref:${claims.ref}`}`
}

/** Returns the token's claims under GitHub's names, without the registered ones. */
export const tokenClaims = (claims: JobClaims): Record<string, string> => {
  const { repository, ref } = claims
  const [owner = ''] = repository.split('/')
  const workflowRef = `${repository}/.github/workflows/deploy.yml@${ref}`
  const isPullRequest = claims.event === 'pull_request'
  return {
    repository,
    repository_id: claims.repositoryId,
    repository_owner: owner,
    repository_owner_id: claims.repositoryOwnerId,
    repository_visibility: 'private',
    ref,
    ref_type: ref.startsWith('refs/tags/') ? 'tag' : 'branch',
    ref_protected: 'false',
    sha: claims.sha,
    event_name: claims.event,
    head_ref: isPullRequest ? 'feature' : '',
    base_ref: isPullRequest ? 'main' : '',
    ...(claims.environment !== undefined && { environment: claims.environment }),
    workflow: 'deploy',
    workflow_ref: workflowRef,
    workflow_sha: claims.sha,
    job_workflow_ref: claims.jobWorkflowRef ?? workflowRef,
    job_workflow_sha: claims.sha,
    runner_environment: 'github-hosted',
    run_id: '1',
    run_number: '1',
    run_attempt: '1',
    actor: claims.actor,
    actor_id: '583231',
  }
}
