import type { Ask } from './github-api.ts'

export interface CommitStatus {
  readonly state: 'pending' | 'success' | 'failure'
  readonly description: string
  /** The target of its link. */
  readonly url?: string | undefined
}

/** The status of a commit. */
export interface CommitStatuses {
  set(sha: string, status: CommitStatus): Promise<void>
}

/** Its name on commits, which branch rules can require. */
const context = 'preview'

/** Characters that GitHub accepts. */
const DESCRIPTION = 140

export const commitStatuses = (ask: Ask): CommitStatuses => ({
  set: (sha, { state, description, url }) =>
    ask(
      { doing: 'set the status of the commit', permission: 'statuses: write' },
      async ({ rest }, common) => {
        await rest.repos.createCommitStatus({
          ...common,
          sha,
          state,
          context,
          description: description.slice(0, DESCRIPTION),
          ...(url === undefined ? {} : { target_url: url }),
        })
      },
    ),
})
