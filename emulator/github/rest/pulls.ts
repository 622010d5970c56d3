import { listed, notFound, ok, type RestRequest, type RestRoute, timestamp } from './route.ts'
import type { Pull } from './state.ts'
import { labelView, nodeId, repositoryView, userView } from './views.ts'

const author = { login: 'ann', type: 'User' } as const

const addresses = (number: number, { api, repository: { fullName } }: RestRequest) => {
  const url = `${api}/repos/${fullName}/pulls/${number}`
  const issue = `${api}/repos/${fullName}/issues/${number}`
  const html = `https://github.com/${fullName}/pull/${number}`
  return {
    url,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
    issue_url: issue,
    commits_url: `${url}/commits`,
    review_comments_url: `${url}/comments`,
    review_comment_url: `${api}/repos/${fullName}/pulls/comments{/number}`,
    comments_url: `${issue}/comments`,
    statuses_url: `${api}/repos/${fullName}/statuses/`,
  }
}

const linksOf = (of: ReturnType<typeof addresses>) => ({
  self: { href: of.url },
  html: { href: of.html_url },
  issue: { href: of.issue_url },
  comments: { href: of.comments_url },
  commits: { href: of.commits_url },
  statuses: { href: of.statuses_url },
  review_comments: { href: of.review_comments_url },
  review_comment: { href: of.review_comment_url },
})

const end = (fullName: string | undefined, ref: string, sha: string, api: string) => ({
  label: `octo:${ref}`,
  ref,
  sha,
  // GitHub returns null for a deleted fork, although its description does not allow it.
  repo: fullName === undefined ? null : repositoryView(fullName, api),
  user: userView({ login: fullName?.split('/')[0] ?? 'ghost', type: 'User' }, api),
})

/** Returns GitHub's `pull-request-simple`, the form in lists. */
const simple = (pull: Pull, request: RestRequest) => {
  const { api, repository } = request
  const own = addresses(pull.number, request)
  const closed = pull.isOpen ? null : timestamp(pull.updatedAt)
  return {
    ...own,
    id: pull.number,
    node_id: nodeId(`PullRequest:${pull.number}`),
    number: pull.number,
    state: pull.isOpen ? 'open' : 'closed',
    locked: false,
    title: `Pull request ${pull.number}`,
    user: userView(author, api),
    body: null,
    labels: pull.labels.map((name) => labelView(name, repository, api)),
    milestone: null,
    created_at: timestamp(pull.createdAt),
    updated_at: timestamp(pull.updatedAt),
    closed_at: closed,
    merged_at: null,
    merge_commit_sha: null,
    assignee: null,
    head: end(pull.headRepository, pull.branch, pull.sha, api),
    base: end(repository.fullName, 'main', '0'.repeat(40), api),
    _links: linksOf(own),
    author_association: 'MEMBER',
    auto_merge: null,
  }
}

/** The additional fields of a single pull request. */
const counted = {
  merged: false,
  mergeable: true,
  mergeable_state: 'clean',
  merged_by: null,
  comments: 0,
  review_comments: 0,
  maintainer_can_modify: false,
  commits: 1,
  additions: 1,
  deletions: 0,
  changed_files: 1,
}

const isAsked = ({ isOpen }: Pull, query: URLSearchParams): boolean => {
  const state = query.get('state') ?? 'open'
  return state === 'all' || (state === 'open') === isOpen
}

/** Serves pull requests, newest first. */
export const pullRoutes: readonly RestRoute[] = [
  {
    operation: 'pulls/list',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls',
    handle: (request) => {
      const all = [...request.repository.pulls.values()].sort((a, b) => b.number - a.number)
      const asked = all.filter((pull) => isAsked(pull, request.query))
      return listed(asked, (pull) => simple(pull, request))
    },
  },
  {
    operation: 'pulls/get',
    method: 'GET',
    path: '/repos/{owner}/{repo}/pulls/{pull_number}',
    handle: (request) => {
      const pull = request.repository.pulls.get(Number(request.params['pull_number']))
      if (pull === undefined) throw notFound()
      return ok({ ...simple(pull, request), ...counted })
    },
  },
]
