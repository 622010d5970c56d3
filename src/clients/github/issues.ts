import type { Clock } from '../../core/clock.ts'
import { Fields, itemsOf } from '../../values/fields.ts'
import { type Ask, type Common, type GitHubAccess, gitHubApi, type Octokit } from './github-api.ts'
import { allPages } from './pages.ts'

/** An issue that this workflow's token wrote. */
export interface Issue {
  readonly number: number
  readonly body: string
  readonly isOpen: boolean
  /** Its web address. */
  readonly url: string
}

/** The content of a new issue. */
export interface NewIssue {
  readonly title: string
  readonly body: string
  /** Labels besides the one that marks our issues. */
  readonly labels: readonly string[]
  readonly assignees: readonly string[]
}

/** The issues of a repository that report drift. Every call throws ActionError GITHUB_*. */
export interface DriftIssues {
  /** Open and closed, oldest first, all pages. */
  list(): Promise<readonly Issue[]>
  create(issue: NewIssue): Promise<Issue>
  update(
    number: number,
    change: { readonly body?: string; readonly isOpen?: boolean },
  ): Promise<void>
  comment(number: number, body: string): Promise<void>
}

/** The label that marks our issues: removing it takes the issue out of our hands. */
export const DRIFT_LABEL = 'oke-drift'

const permission = 'issues: write'

interface WrittenIssue extends Issue {
  readonly author: string | undefined
  readonly isPull: boolean
}

const issueOf = (issue: Fields): WrittenIssue => ({
  number: issue.number('number'),
  body: issue.optionalText('body') ?? '',
  isOpen: issue.text('state') === 'open',
  url: issue.text('html_url'),
  author: issue.optional('user')?.optionalText('login'),
  isPull: issue.has('pull_request'),
})

/** The user that the token writes as; GET /user is closed to workflow and app tokens. */
const loginOf = async (graphql: Octokit['graphql'], { request }: Common): Promise<string> =>
  new Fields(await graphql('{ viewer { login } }', { request })).fields('viewer').text('login')

const listWith = (ask: Ask) => (): Promise<readonly Issue[]> =>
  ask({ doing: 'list the issues that tell of drift', permission }, async (octokit, common) => {
    const { rest, graphql } = octokit
    const order = { state: 'all', sort: 'created', direction: 'asc' } as const
    const all = await allPages(
      (page) => rest.issues.listForRepo({ ...common, ...page, ...order, labels: DRIFT_LABEL }),
      (data) => itemsOf(data, issueOf),
    )
    if (all.length === 0) return []
    // Any user can write our marker, so only issues that this token's user opened are changed.
    const me = await loginOf(graphql, common)
    return all.filter(({ author, isPull }) => author === me && !isPull)
  })

/** GitHub's REST API for the issues of a repository. */
export const driftIssues = (access: GitHubAccess, clock: Clock): DriftIssues => {
  const ask = gitHubApi(access, clock)
  return {
    list: listWith(ask),
    // A request whose response was lost may have opened the issue: the next run finds it.
    create: ({ title, body, labels, assignees }) =>
      ask(
        { doing: `open the issue "${title}"`, permission, attempts: 1 },
        async (octokit, common) => {
          const own = [DRIFT_LABEL, ...labels.filter((name) => name !== DRIFT_LABEL)]
          const content = { title, body, labels: own, assignees: [...assignees] }
          const { data } = await octokit.rest.issues.create({ ...common, ...content })
          return issueOf(new Fields(data))
        },
      ),
    update: (number, { body, isOpen }) =>
      ask({ doing: `update issue #${number}`, permission }, async ({ rest }, common) => {
        const state = isOpen === undefined ? {} : ({ state: isOpen ? 'open' : 'closed' } as const)
        const content = { ...(body === undefined ? {} : { body }), ...state }
        await rest.issues.update({ ...common, issue_number: number, ...content })
      }),
    comment: (number, body) =>
      ask(
        { doing: `comment on issue #${number}`, permission, attempts: 1 },
        async ({ rest }, common) => {
          await rest.issues.createComment({ ...common, issue_number: number, body })
        },
      ),
  }
}
