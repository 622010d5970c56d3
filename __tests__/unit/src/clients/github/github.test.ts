import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { gitHubRepository } from '../../../../../src/clients/github/github.ts'
import { GitHubServer } from '../../../../github-server.ts'
import { noWait } from '../../no-wait.ts'

const workflowToken = 'ghs_0123456789'

describe('pull requests on GitHub', () => {
  let server: GitHubServer

  beforeEach(async () => {
    server = await GitHubServer.start()
    server.allow(workflowToken, { login: 'github-actions[bot]', type: 'Bot' })
    server.allow('ghp_person', { login: 'ann', type: 'User' })
    server.allow('ghs_fork', { login: 'github-actions[bot]', type: 'Bot', readOnly: true })
    server.open('octo/shop', 7)
  })

  afterEach(() => server.end())

  const repository = (token = workflowToken) =>
    gitHubRepository({ token, baseUrl: server.url, repository: 'octo/shop' }, noWait)
  const pull = (token = workflowToken, number = 7) => {
    const own = repository(token)
    return { ...own.comments(number), find: () => own.pulls.find(number) }
  }

  it('writes, lists and changes a comment', async () => {
    await pull().create('up\n\nat | one')
    const [first] = await pull().list()
    expect(first?.body).toBe('up\n\nat | one')
    await pull().update(first?.id ?? 0, 'up at two')
    expect(await pull().list()).toEqual([{ id: first?.id, body: 'up at two' }])
  })

  it('follows the pages to the last one, oldest first', async () => {
    for (let index = 0; index < 230; index++)
      server.comment('octo/shop', 7, workflowToken, `${index}`)
    const all = await pull().list()
    expect(all.map(({ body }) => Number(body))).toEqual([...Array(230).keys()])
    expect(server.requests).toHaveLength(4)
  })

  it('takes only what was written with its token, whatever others write', async () => {
    server.allow('ghp_stranger', { login: 'eve', type: 'User' })
    server.allow('ghs_app', { login: 'echo[bot]', type: 'Bot' })
    for (const token of ['ghp_stranger', 'ghs_app', 'ghp_person', workflowToken]) {
      server.comment('octo/shop', 7, token, `by ${token}`)
    }
    for (const token of ['ghp_person', workflowToken, 'ghs_app']) {
      expect((await pull(token).list()).map(({ body }) => body)).toEqual([`by ${token}`])
    }
  })

  it('knows whether it is open', async () => {
    expect(await pull().find()).toMatchObject({ isOpen: true, headRepository: 'octo/shop' })
    server.close('octo/shop', 7)
    expect(await pull().find()).toMatchObject({ isOpen: false })
  })

  const comments = 'GET /repos/octo/shop/issues/7/comments'
  const limit = 'You have exceeded a secondary rate limit'
  it.each<[string, () => Promise<unknown>, string, RegExp]>([
    [
      'the token may only read',
      () => pull('ghs_fork').create('x'),
      'GITHUB_NOT_ALLOWED',
      /^could not comment on pull request #7: Resource not accessible/,
    ],
    [
      'the token may not change either',
      () => pull('ghs_fork').update(1, 'x'),
      'GITHUB_NOT_ALLOWED',
      /^could not update the comment on pull request #7/,
    ],
    [
      'the pull request is not seen',
      () => pull(workflowToken, 8).list(),
      'GITHUB_NOT_ALLOWED',
      /Not Found/,
    ],
    [
      'the token is unknown',
      () => pull('ghs_expired').list(),
      'GITHUB_TOKEN_REFUSED',
      /Bad credentials/,
    ],
    [
      'the service is down',
      () => {
        server.fail('GET /repos/octo/shop/pulls/7', 503, 'Unavailable')
        return pull().find()
      },
      'GITHUB_FAILED',
      /Unavailable/,
    ],
    [
      'a limit is reached',
      () => {
        server.fail(comments, 403, limit, { 'retry-after': '60' })
        return pull().list()
      },
      'GITHUB_FAILED',
      /secondary rate limit/,
    ],
  ])('says what was not possible: %s', async (_, call, code, message) => {
    server.comment('octo/shop', 7, workflowToken, 'there')
    const failure = await call().catch((error: unknown) => error)
    expect(failure).toMatchObject({ code, message: expect.stringMatching(message) })
    expect(String((failure as Error).message)).not.toMatch(/ghs_|ghp_/)
    expect(server.comments('octo/shop', 7)).toEqual(['there'])
  })

  it('accepts no response that is too large', async () => {
    server.mangle('GET /repos/octo/shop/pulls/7', `{"state":"open","x":"${'x'.repeat(33 << 20)}"}`)
    await expect(pull().find()).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
  })

  it('follows no list without end', async () => {
    for (let count = 0; count < 5001; count++) server.comment('octo/shop', 7, workflowToken, 'a')
    await expect(pull().list()).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
    expect(server.requests).toHaveLength(150)
  })

  it('reports it when there is no response', async () => {
    await server.end()
    await expect(pull().list()).rejects.toMatchObject({ code: 'GITHUB_FAILED' })
  })

  const open = 'GET /repos/octo/shop/pulls/7'
  const polls: [string, string, () => Promise<unknown>, unknown][] = [
    ['the pull request', open, () => pull().find(), expect.objectContaining({ isOpen: true })],
    ['the comments', comments, () => pull().list(), [{ id: 1, body: 'there' }]],
    ['who we are', 'POST /graphql', () => pull().list(), [{ id: 1, body: 'there' }]],
  ]

  it.each(polls)('reads three times if a response cannot be parsed: %s', async (...poll) => {
    const [, line, call, expected] = poll
    server.comment('octo/shop', 7, workflowToken, 'there')
    for (const body of ['', '{}', '[{"id": 1', '<html></html>', '7', 'null']) {
      server.requests.length = 0
      server.mangle(line, body)
      await expect(call()).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
      expect(server.requests.filter((one) => one === line)).toHaveLength(3)
      server.mangle(line, body, 2)
      expect(await call()).toEqual(expected)
    }
  })

  it('reads again after a failure of the service, but writes no comment twice', async () => {
    server.fail(open, 503, 'Unavailable')
    await expect(pull().find()).rejects.toMatchObject({ code: 'GITHUB_FAILED' })
    const write = 'POST /repos/octo/shop/issues/7/comments'
    server.mangle(write, '<html></html>')
    await expect(pull().create('x')).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
    expect(server.requests).toEqual([open, open, open, write])
  })

  it('requests what did not change again without a cost to the rate limit', async () => {
    const { pulls } = repository()
    const first = await pulls.find(7)
    const left = server.rest.limits.headers()['x-ratelimit-remaining']
    expect(await pulls.find(7)).toEqual(first)
    expect(server.rest.limits.headers()['x-ratelimit-remaining']).toBe(left)
    server.close('octo/shop', 7)
    expect(await pulls.find(7)).toMatchObject({ isOpen: false })
  })

  it('waits for a short limit in the middle, also for what is done once', async () => {
    const pauses: number[] = []
    const clock = { ...noWait, sleep: async (pause: number) => void pauses.push(pause) }
    let now = 1_000_000
    const limited = await GitHubServer.start(
      () => (now += pauses.splice(0).reduce((a, b) => a + b, 0)),
    )
    limited.allow(workflowToken, { login: 'github-actions[bot]', type: 'Bot' })
    limited.open('octo/shop', 7)
    const access = { token: workflowToken, baseUrl: limited.url, repository: 'octo/shop' }
    const own = gitHubRepository(access, clock)
    await own.pulls.find(7)
    limited.rest.limits.burstAfter(0, 30)
    await own.comments(7).create('once')
    expect(limited.comments('octo/shop', 7)).toEqual(['once'])
    limited.rest.limits.leave(0, now + 60 * 60_000)
    await expect(own.comments(7).create('twice')).rejects.toMatchObject({
      code: 'GITHUB_FAILED',
      hint: expect.stringContaining('limit') as unknown,
    })
    await limited.end()
  })

  it('lists all open pull requests, with what sweeps judge by', async () => {
    for (let number = 10; number < 160; number++) server.open('octo/shop', number)
    server.open('octo/shop', 8, { labels: ['keep'], headRepository: undefined })
    server.close('octo/shop', 7)
    const open = await repository().pulls.open()
    expect(open).toHaveLength(151)
    expect(open.find(({ number }) => number === 8)).toMatchObject({
      labels: ['keep'],
      headRepository: undefined,
    })
  })

  it('records a deployment, says how it is, and deletes it when it has ended', async () => {
    const { deployments } = repository()
    const sha = 'a'.repeat(40)
    const id = await deployments.create(sha, 'preview:7')
    await deployments.create(sha, 'preview:8')
    expect(await deployments.state(id)).toBeUndefined()
    const url = 'http://203.0.113.9'
    await deployments.setState(id, { state: 'success', url, description: 'x'.repeat(200) })
    expect(await deployments.state(id)).toEqual({ state: 'success', url })
    expect(await deployments.list('preview:7')).toEqual([{ id, sha, task: 'preview:7' }])
    expect(await deployments.list()).toHaveLength(2)
    await deployments.setState(id, { state: 'inactive' })
    await deployments.remove(id)
    expect(await deployments.list('preview:7')).toEqual([])
  })

  it('marks a commit', async () => {
    await repository().statuses.set('a'.repeat(40), { state: 'success', description: 'ready' })
    expect(server.repository('octo/shop').commitStatuses).toMatchObject([
      { state: 'success', context: 'preview', description: 'ready' },
    ])
  })

  it('says which permission the job lacks', async () => {
    server.allow('ghs_few', { login: 'a[bot]', type: 'Bot', writes: ['pull-requests'] })
    const { deployments, statuses } = repository('ghs_few')
    await expect(deployments.create('a'.repeat(40), 'preview:7')).rejects.toMatchObject({
      code: 'GITHUB_NOT_ALLOWED',
      hint: expect.stringContaining('deployments: write') as unknown,
    })
    const marked = statuses.set('a'.repeat(40), { state: 'pending', description: '' })
    await expect(marked).rejects.toMatchObject({
      hint: expect.stringContaining('statuses: write') as unknown,
    })
  })

  it('deletes a comment', async () => {
    const { id } = server.comment('octo/shop', 7, workflowToken, 'twice')
    await pull().remove(id)
    expect(server.comments('octo/shop', 7)).toEqual([])
  })
})
