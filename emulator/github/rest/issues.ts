import {
  created,
  listed,
  notFound,
  ok,
  RestError,
  type RestRequest,
  type RestRoute,
  textIn,
  timestamp,
} from './route.ts'
import type { Issue } from './state.ts'
import { labelView, nodeId, userView } from './views.ts'

const view = (issue: Issue, request: RestRequest) => {
  const { api, repository } = request
  const url = `${api}/repos/${repository.fullName}/issues/${issue.number}`
  const assignees = issue.assignees.map((login) => userView({ login, type: 'User' }, api))
  return {
    id: issue.number,
    node_id: nodeId(`Issue:${issue.number}`),
    number: issue.number,
    url,
    repository_url: `${api}/repos/${repository.fullName}`,
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    html_url: `https://github.com/${repository.fullName}/issues/${issue.number}`,
    title: issue.title,
    body: issue.body,
    state: issue.isOpen ? 'open' : 'closed',
    state_reason: issue.stateReason,
    user: userView(issue.user, api),
    labels: issue.labels.map((name) => labelView(name, repository, api)),
    assignee: assignees[0] ?? null,
    assignees,
    milestone: null,
    locked: false,
    comments: repository.comments.filter(({ number }) => number === issue.number).length,
    created_at: timestamp(issue.createdAt),
    updated_at: timestamp(issue.updatedAt),
    closed_at: issue.isOpen ? null : timestamp(issue.updatedAt),
    author_association: 'NONE',
  }
}

/** Returns pull requests as issues: GitHub lists them among the issues. */
const pullsAsIssues = ({ repository }: RestRequest): (Issue & { readonly isPull: true })[] =>
  [...repository.pulls.values()].map((pull) => ({
    ...{ number: pull.number, title: `Pull request ${pull.number}`, body: null, assignees: [] },
    ...{ user: { login: 'ann', type: 'User' }, isOpen: pull.isOpen, stateReason: null },
    ...{ labels: pull.labels, createdAt: pull.createdAt, updatedAt: pull.updatedAt, isPull: true },
  }))

const isAsked = (issue: Issue, query: URLSearchParams): boolean => {
  const state = query.get('state') ?? 'open'
  const labels = (query.get('labels') ?? '').split(',').filter((name) => name !== '')
  const creator = query.get('creator')
  return (
    (state === 'all' || (state === 'open') === issue.isOpen) &&
    labels.every((name) => issue.labels.some((own) => own.toLowerCase() === name.toLowerCase())) &&
    (creator === null || creator === issue.user.login)
  )
}

const list = (request: RestRequest) => {
  const all: (Issue & { readonly isPull?: true })[] = [
    ...request.repository.issues.values(),
    ...pullsAsIssues(request),
  ]
  const isUp = request.query.get('direction') === 'asc'
  const asked = all
    .filter((one) => isAsked(one, request.query))
    .sort((a, b) => (isUp ? a.number - b.number : b.number - a.number))
  return listed(asked, (one) => ({
    ...view(one, request),
    ...(one.isPull && { pull_request: pullLinks(one.number, request) }),
  }))
}

const pullLinks = (number: number, { api, repository: { fullName } }: RestRequest) => {
  const html = `https://github.com/${fullName}/pull/${number}`
  return {
    url: `${api}/repos/${fullName}/pulls/${number}`,
    html_url: html,
    diff_url: `${html}.diff`,
    patch_url: `${html}.patch`,
  }
}

const namesIn = ({ body }: RestRequest, key: string): string[] | undefined => {
  const value = body[key]
  if (!Array.isArray(value)) return undefined
  return value.map((one: unknown) =>
    typeof one === 'object' && one !== null && 'name' in one ? String(one.name) : String(one),
  )
}

const bodyIn = (request: RestRequest): string | null => {
  const body = textIn(request, 'body')
  if (body.length > 65_536)
    throw new RestError(422, 'Body is too long (maximum is 65536 characters)')
  return body === '' ? null : body
}

/** Throws for users who may not be assigned, as GitHub does. */
const assigneesIn = (request: RestRequest): string[] => {
  const names = namesIn(request, 'assignees') ?? []
  if (names.some((name) => !request.repository.assignable.has(name)))
    throw new RestError(422, 'Validation Failed')
  return names
}

const nextNumber = ({ repository }: RestRequest): number =>
  Math.max(0, ...repository.issues.keys(), ...repository.pulls.keys()) + 1

const create = (request: RestRequest): Issue => {
  const title = textIn(request, 'title')
  if (title.trim() === '') throw new RestError(422, 'Validation Failed')
  const issue: Issue = {
    ...{ number: nextNumber(request), title, body: bodyIn(request), user: request.caller.user },
    ...{ isOpen: true, stateReason: null, labels: namesIn(request, 'labels') ?? [] },
    ...{ assignees: assigneesIn(request), createdAt: request.now, updatedAt: request.now },
  }
  request.repository.issues.set(issue.number, issue)
  return issue
}

const found = ({ params, repository }: RestRequest): Issue => {
  const issue = repository.issues.get(Number(params['issue_number']))
  if (issue === undefined) throw notFound()
  return issue
}

const stateIn = (request: RestRequest, issue: Issue): Partial<Issue> => {
  const state = textIn(request, 'state')
  if (state === '') return {}
  const isOpen = state === 'open'
  const reason = textIn(request, 'state_reason') || (isOpen ? 'reopened' : 'completed')
  return isOpen === issue.isOpen ? {} : { isOpen, stateReason: reason }
}

const update = (request: RestRequest): Issue => {
  const issue = found(request)
  const { body } = request
  const labels = namesIn(request, 'labels')
  return Object.assign(issue, {
    ...('title' in body && { title: textIn(request, 'title') }),
    ...('body' in body && { body: bodyIn(request) }),
    ...(labels && { labels }),
    ...('assignees' in body && { assignees: assigneesIn(request) }),
    ...stateIn(request, issue),
    updatedAt: request.now,
  })
}

const all = '/repos/{owner}/{repo}/issues'
const one = `${all}/{issue_number}`
const writes = ['issues'] as const

/** Serves issues, newest first. */
export const issueRoutes: readonly RestRoute[] = [
  { operation: 'issues/list-for-repo', method: 'GET', path: all, handle: list },
  {
    operation: 'issues/create',
    method: 'POST',
    path: all,
    writes,
    handle: (request) => created(view(create(request), request)),
  },
  {
    operation: 'issues/get',
    method: 'GET',
    path: one,
    handle: (request) => ok(view(found(request), request)),
  },
  {
    operation: 'issues/update',
    method: 'PATCH',
    path: one,
    writes,
    handle: (request) => ok(view(update(request), request)),
  },
  {
    operation: 'issues/add-labels',
    method: 'POST',
    path: `${one}/labels`,
    writes,
    handle: (request) => {
      const issue = found(request)
      const names = namesIn(request, 'labels') ?? []
      issue.labels = [...new Set([...issue.labels, ...names])]
      const { repository, api } = request
      return ok(issue.labels.map((name) => labelView(name, repository, api)))
    },
  },
]
