import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { problemsOf } from '../../../../emulator/github/published/conforms.ts'
import { declarations } from '../../../../emulator/github/published/declarations.ts'
import { responseProblems } from '../../../../emulator/github/published/published.ts'
import { GitHubServer } from '../../../github-server.ts'

const shop = '/repos/octo/shop'
const sha = 'a'.repeat(40)

describe("GitHub's REST API", () => {
  let now = 1_000_000
  let server: GitHubServer

  beforeEach(async () => {
    server = await GitHubServer.start(() => now)
    server.allow('ghs_job', { login: 'github-actions[bot]', type: 'Bot' })
    server.allow('ghs_fork', { login: 'github-actions[bot]', type: 'Bot', readOnly: true })
    server.open('octo/shop', 7)
  })
  afterEach(() => server.end())

  const call = async (
    method: string,
    path: string,
    body?: unknown,
    headers: Record<string, string> = {},
  ) => {
    const response = await fetch(`${server.url}${path}`, {
      method,
      headers: { authorization: 'Bearer ghs_job', ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const content = (text === '' ? undefined : JSON.parse(text)) as { id: number; message: string }
    return { status: response.status, headers: response.headers, content }
  }
  const deploy = (environment: string, more: object = {}) =>
    call('POST', `${shop}/deployments`, { ref: sha, environment, ...more })
  const stateOf = async (id: number) => {
    const { content } = await call('GET', `${shop}/deployments/${id}/statuses`)
    return (content as unknown as { state: string }[])[0]?.state
  }

  it('answers only as GitHub describes it', async () => {
    const made = await deploy('preview')
    const routes: [string, string, unknown?][] = [
      ['POST', `${shop}/issues/7/comments`, { body: 'here' }],
      ['GET', `${shop}/issues/7/comments`],
      ['GET', `${shop}/deployments`],
      ['POST', `${shop}/deployments/${made.content.id}/statuses`, { state: 'success' }],
      ['GET', `${shop}/deployments/${made.content.id}/statuses`],
      ['POST', `${shop}/statuses/${sha}`, { state: 'pending', context: 'preview' }],
      ['GET', `${shop}/commits/${sha}/statuses`],
      ['GET', `${shop}/pulls?state=all`],
      ['GET', `${shop}/pulls/7`],
    ]
    for (const [method, path, body] of routes) {
      const { status, content } = await call(method, path, body)
      expect([path, status, content]).toEqual([path, method === 'GET' ? 200 : 201, content])
    }
  })

  it.each<[string, string, unknown, string]>([
    ['GET', '/issues/7/comments?perPage=9', undefined, 'query parameter perPage is unknown'],
    ['POST', '/issues/7/comments', { text: 'a' }, 'body.text is unknown; body.body is missing'],
    ['POST', '/deployments', { ref: 1 }, 'body.ref is no string: 1'],
    ['POST', `/statuses/${sha}`, { state: 'green' }, 'body.state is "green", not'],
  ])('refuses what GitHub does not describe: %s %s', async (method, path, body, problem) => {
    const { status, content } = await call(method, shop + path, body)
    expect([status, content.message]).toEqual([422, expect.stringContaining(problem)])
  })

  it('says what of an answer is not as GitHub describes it', () => {
    expect(responseProblems('issues/create-comment', 201, { id: 1 })).toContain(
      'body.url is missing',
    )
    expect(responseProblems('issues/create-comment', 299, {})[0]).toMatch(/describes no status 299/)
    expect(responseProblems('issues/invent', 200, {})[0]).toMatch(/describes no status/)
    const label = declarations.find('components', 'schemas', 'label')
    expect(label && problemsOf(label, { id: '1' }, 'label')).toContain('label.id is no number: "1"')
  })

  it('returns pages of at most a hundred, with links to the others', async () => {
    for (let count = 0; count < 205; count++) server.comment('octo/shop', 7, 'ghs_job', `${count}`)
    const path = `${shop}/issues/7/comments?per_page=500`
    const last = await call('GET', `${path}&page=3`)
    expect(last.content).toHaveLength(5)
    expect(last.headers.get('link')).not.toContain('rel="next"')
    const second = await call('GET', `${path}&page=2`)
    expect(second.headers.get('link')).toContain(`page=3>; rel="next"`)
  })

  it('responds with 304 to a matching ETag, which costs nothing of the rate limit', async () => {
    const path = `${shop}/pulls/7`
    const first = await call('GET', path)
    const etag = first.headers.get('etag') ?? ''
    const again = await call('GET', path, undefined, { 'if-none-match': etag })
    expect([again.status, again.content]).toEqual([304, undefined])
    expect(again.headers.get('x-ratelimit-remaining')).toBe(
      first.headers.get('x-ratelimit-remaining'),
    )
    server.close('octo/shop', 7)
    expect((await call('GET', path, undefined, { 'if-none-match': etag })).status).toBe(200)
  })

  it('refuses tokens that are unknown, may only read, or lack the one permission', async () => {
    const comment = (token: string) =>
      call('POST', `${shop}/issues/7/comments`, { body: 'a' }, { authorization: `token ${token}` })
    expect((await comment('ghs_nobody')).status).toBe(401)
    const { status, content } = await comment('ghs_fork')
    expect([status, content.message]).toEqual([403, 'Resource not accessible by integration'])
    server.allow('ghs_comments', { login: 'a[bot]', type: 'Bot', writes: ['pull-requests'] })
    expect((await comment('ghs_comments')).status).toBe(201)
    const authorization = 'Bearer ghs_comments'
    const deployment = await call('POST', `${shop}/deployments`, { ref: sha }, { authorization })
    expect(deployment.status).toBe(403)
  })

  it('refuses all when the hour is used up, until it is over', async () => {
    server.rest.limits.leave(1, now + 60_000)
    expect((await call('GET', `${shop}/pulls/7`)).status).toBe(200)
    const { status, headers, content } = await call('GET', `${shop}/pulls/7`)
    expect([status, headers.get('x-ratelimit-remaining'), content.message]).toEqual([
      403,
      '0',
      expect.stringContaining('API rate limit exceeded'),
    ])
    expect(headers.get('x-ratelimit-reset')).toBe(String((now + 60_000) / 1000))
    now += 60_000
    expect((await call('GET', `${shop}/pulls/7`)).status).toBe(200)
  })

  it('refuses a burst for some seconds', async () => {
    server.rest.limits.burstAfter(1, 30)
    expect((await call('GET', `${shop}/pulls/7`)).status).toBe(200)
    const { status, headers } = await call('GET', `${shop}/pulls/7`)
    expect([status, headers.get('retry-after')]).toEqual([403, '30'])
    now += 30_000
    expect((await call('GET', `${shop}/pulls/7`)).status).toBe(200)
  })

  it('makes older deployments inactive unless they are transient, and deletes no active one', async () => {
    const one = await deploy('staging')
    const kept = await deploy('staging', { transient_environment: true })
    const two = await deploy('staging')
    for (const { content } of [one, kept, two]) {
      await call('POST', `${shop}/deployments/${content.id}/statuses`, { state: 'success' })
    }
    expect(await stateOf(one.content.id)).toBe('inactive')
    expect(await stateOf(kept.content.id)).toBe('success')
    expect((await call('DELETE', `${shop}/deployments/${two.content.id}`)).status).toBe(422)
    expect((await call('DELETE', `${shop}/deployments/${one.content.id}`)).status).toBe(204)
  })
})
