import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { githubPullRequest } from '../../../../../src/clients/github/github.ts'
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

  const pull = (token = workflowToken, number = 7) =>
    githubPullRequest({ token, baseUrl: server.url, repository: 'octo/shop', number }, noWait)

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
    expect(await pull().isOpen()).toBe(true)
    server.close('octo/shop', 7)
    expect(await pull().isOpen()).toBe(false)
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
        return pull().isOpen()
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

  it('takes no answer that is too large', async () => {
    server.mangle('GET /repos/octo/shop/pulls/7', `{"state":"open","x":"${'x'.repeat(33 << 20)}"}`)
    await expect(pull().isOpen()).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
  })

  it('follows no list without end', async () => {
    for (let count = 0; count < 5001; count++) server.comment('octo/shop', 7, workflowToken, 'a')
    await expect(pull().list()).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
    expect(server.requests).toHaveLength(150)
  })

  it('says so when nobody answers', async () => {
    await server.end()
    await expect(pull().list()).rejects.toMatchObject({ code: 'GITHUB_FAILED' })
  })

  const open = 'GET /repos/octo/shop/pulls/7'
  const looks: [string, string, () => Promise<unknown>, unknown][] = [
    ['the pull request', open, () => pull().isOpen(), true],
    ['the comments', comments, () => pull().list(), [{ id: 1, body: 'there' }]],
    ['who we are', 'POST /graphql', () => pull().list(), [{ id: 1, body: 'there' }]],
  ]

  it.each(looks)('looks three times where an answer cannot be read: %s', async (...look) => {
    const [, line, call, expected] = look
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

  it('looks again after a failure of the service, but writes no comment twice', async () => {
    server.fail(open, 503, 'Unavailable')
    await expect(pull().isOpen()).rejects.toMatchObject({ code: 'GITHUB_FAILED' })
    const write = 'POST /repos/octo/shop/issues/7/comments'
    server.mangle(write, '<html></html>')
    await expect(pull().create('x')).rejects.toMatchObject({ code: 'GITHUB_RESPONSE_INVALID' })
    expect(server.requests).toEqual([open, open, open, write])
  })
})
