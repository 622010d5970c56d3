import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { GitHubServer } from '../../../github-server.ts'

const issues = '/repos/octo/shop/issues'

interface Issue {
  readonly number: number
  readonly state: string
  readonly state_reason: string | null
  readonly pull_request?: object
  readonly labels: readonly { readonly name: string }[]
}

describe('issues of GitHub', () => {
  let server: GitHubServer

  beforeEach(async () => {
    server = await GitHubServer.start()
    server.allow('ghs_job', { login: 'github-actions[bot]', type: 'Bot' })
    server.allow('ghs_fork', { login: 'github-actions[bot]', type: 'Bot', readOnly: true })
    server.open('octo/shop', 7)
    server.repository('octo/shop').assignable.add('ann')
  })
  afterEach(() => server.end())

  const call = async <T>(method: string, path: string, body?: unknown, token = 'ghs_job') => {
    const response = await fetch(server.url + path, {
      method,
      headers: { authorization: `Bearer ${token}` },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    return { status: response.status, content: (await response.json()) as T }
  }
  const open = async (title: string, more: object = {}) =>
    (await call<Issue>('POST', issues, { title, ...more })).content

  it('are numbered with pull requests, and listed among them', async () => {
    const { number } = await open('Drift', { labels: ['oke-drift'], assignees: ['ann'] })
    expect(number).toBe(8)
    const { content } = await call<Issue[]>('GET', issues)
    expect(content.map((one) => [one.number, one.pull_request !== undefined])).toEqual([
      [8, false],
      [7, true],
    ])
  })

  it('are found by label, state and creator', async () => {
    await open('Other')
    const { number } = await open('Drift', { labels: ['oke-drift', 'ops'] })
    await call('PATCH', `${issues}/${number}`, { state: 'closed' })
    const numbers = async (query: string) =>
      (await call<Issue[]>('GET', `${issues}?${query}`)).content.map((one) => one.number)
    expect(await numbers('labels=OKE-drift')).toEqual([])
    expect(await numbers('labels=oke-drift,ops&state=all')).toEqual([number])
    expect(await numbers('labels=none&state=all')).toEqual([])
    expect(await numbers('state=open&creator=ann')).toEqual([7])
    expect(await numbers('state=all&direction=asc&per_page=1')).toEqual([7])
  })

  it('are closed, reopened, labelled and commented', async () => {
    const { number } = await open('Drift', { labels: ['a'] })
    const change = async (body: object) =>
      (await call<Issue>('PATCH', `${issues}/${number}`, body)).content
    expect(await change({ state: 'closed' })).toMatchObject({ state_reason: 'completed' })
    expect(await change({ state: 'open', body: 'again' })).toMatchObject({
      ...{ state: 'open', state_reason: 'reopened', body: 'again' },
    })
    await call('POST', `${issues}/${number}/labels`, { labels: ['a', 'b'] })
    const { content } = await call<Issue>('GET', `${issues}/${number}`)
    expect(content.labels.map(({ name }) => name)).toEqual(['a', 'b'])
    expect((await call('POST', `${issues}/${number}/comments`, { body: 'x' })).status).toBe(201)
  })

  it.each<[string, object, number]>([
    ['a title that is missing', {}, 422],
    ['a person who may not be assigned', { title: 'x', assignees: ['eve'] }, 422],
    ['a body that is too long', { title: 'x', body: 'x'.repeat(65_537) }, 422],
  ])('refuse %s', async (_what, body, status) => {
    expect((await call('POST', issues, body)).status).toBe(status)
  })

  it('refuse a token that may only read', async () => {
    expect((await call('POST', issues, { title: 'x' }, 'ghs_fork')).status).toBe(403)
    expect((await call('PATCH', `${issues}/99`, { state: 'open' })).status).toBe(404)
  })
})
