/** One comment, on the pull request or on an issue. */
interface Comment {
  readonly id: number
  readonly number: number
  body: string
  readonly user: typeof user
}

interface Deployment {
  readonly id: number
  readonly sha: string
  readonly task: string
  /** Newest first. */
  readonly states: { readonly state: string; readonly environment_url: string }[]
}

interface Issue {
  readonly number: number
  title: string
  body: string
  state: string
  readonly user: typeof user
  readonly html_url: string
}

/** The data of one repository: a pull request, number 1, which is open by default. */
export interface Repository {
  readonly name: string
  isClosed: boolean
  comments: Comment[]
  deployments: Deployment[]
  readonly issues: Issue[]
}

/** The user as whom a workflow's token writes. */
export const user = { login: 'github-actions[bot]', type: 'Bot' } as const

type Body = Readonly<Record<string, string>>
export type Answer = readonly [status: number, content: unknown]

interface Asked {
  readonly repository: Repository
  /** The number in the path. */
  readonly id: number
  readonly body: Body
  readonly query: URLSearchParams
  readonly newId: () => number
}

const missing: Answer = [404, { message: 'Not Found' }]

const pullOf = ({ name, isClosed }: Repository) => ({
  ...{ number: 1, state: isClosed ? 'closed' : 'open', labels: [] },
  head: { sha: 'a'.repeat(40), ref: 'feature', repo: { full_name: name } },
  updated_at: '2026-11-29T14:06:38Z',
})

const comment = ({ repository, id: number, body, newId }: Asked): Answer => {
  const made = { id: newId(), number, body: body['body'] ?? '', user }
  repository.comments.push(made)
  return [201, made]
}

const changed = <T extends object>(found: T | undefined, body: Body): Answer =>
  found === undefined ? missing : [200, Object.assign(found, body)]

const deployment = ({ repository, body, newId }: Asked): Answer => {
  const made = { id: newId(), sha: body['ref'] ?? '', task: body['task'] ?? '', states: [] }
  repository.deployments.push(made)
  return [201, made]
}

const statusOf = ({ repository, id, body }: Asked): Answer => {
  const found = repository.deployments.find((one) => one.id === id)
  if (found === undefined) return missing
  const status = { state: body['state'] ?? '', environment_url: body['environment_url'] ?? '' }
  found.states.unshift(status)
  return [201, status]
}

const withoutDeployment = ({ repository, id }: Asked): Answer => {
  const found = repository.deployments.find((one) => one.id === id)
  if (found === undefined) return missing
  // GitHub does not delete an active deployment.
  if (found.states[0]?.state !== 'inactive') return [422, { message: 'is active' }]
  repository.deployments = repository.deployments.filter((one) => one !== found)
  return [204, undefined]
}

const issue = ({ repository, body }: Asked): Answer => {
  // After the pull request, which is number 1 of the same sequence.
  const number = repository.issues.length + 2
  const made = {
    ...{ number, title: body['title'] ?? '', body: body['body'] ?? '', state: 'open', user },
    html_url: `https://github.com/${repository.name}/issues/${number}`,
  }
  repository.issues.push(made)
  return [201, made]
}

/** The GitHub calls of previews and drift checks, by the path below the repository. */
const routes: readonly (readonly [string, RegExp, (asked: Asked) => Answer])[] = [
  ['GET', /^pulls\/1$/, ({ repository }) => [200, pullOf(repository)]],
  ['GET', /^pulls$/, ({ repository }) => [200, repository.isClosed ? [] : [pullOf(repository)]]],
  [
    'GET',
    /^issues\/(\d+)\/comments$/,
    ({ repository, id }) => [200, repository.comments.filter(({ number }) => number === id)],
  ],
  ['POST', /^issues\/(\d+)\/comments$/, comment],
  [
    'PATCH',
    /^issues\/comments\/(\d+)$/,
    ({ repository, id, body }) =>
      changed(
        repository.comments.find((one) => one.id === id),
        body,
      ),
  ],
  [
    'DELETE',
    /^issues\/comments\/(\d+)$/,
    ({ repository, id }) => {
      repository.comments = repository.comments.filter((one) => one.id !== id)
      return [204, undefined]
    },
  ],
  [
    'GET',
    /^deployments$/,
    ({ repository, query }) => {
      const task = query.get('task')
      return [200, repository.deployments.filter((one) => task === null || one.task === task)]
    },
  ],
  ['POST', /^deployments$/, deployment],
  ['DELETE', /^deployments\/(\d+)$/, withoutDeployment],
  [
    'GET',
    /^deployments\/(\d+)\/statuses$/,
    ({ repository, id }) => [
      200,
      repository.deployments.find((one) => one.id === id)?.states ?? [],
    ],
  ],
  ['POST', /^deployments\/(\d+)\/statuses$/, statusOf],
  ['POST', /^statuses\/[0-9a-f]{40}$/, ({ body }) => [201, body]],
  ['GET', /^issues$/, ({ repository }) => [200, repository.issues]],
  ['POST', /^issues$/, issue],
  [
    'PATCH',
    /^issues\/(\d+)$/,
    ({ repository, id, body }) =>
      changed(
        repository.issues.find((one) => one.number === id),
        body,
      ),
  ],
]

/** Returns GitHub's response to one request below a repository. */
export const responseOf = (method: string, path: string, asked: Omit<Asked, 'id'>): Answer => {
  for (const [verb, pattern, response] of routes) {
    const found = verb === method ? pattern.exec(path) : null
    if (found !== null) return response({ ...asked, id: Number(found[1] ?? 0) })
  }
  return missing
}
