import { mkdtempSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { afterEach, beforeEach, describe, expect, it } from '@jest/globals'

import { githubJob } from '../../../../../src/clients/github/github-oidc.ts'
import { identityDomain } from '../../../../../src/clients/oci/identity-domain.ts'
import { signInWithGithub } from '../../../../../src/stages/auth/github-oidc-sign-in.ts'
import { noWait } from '../../no-wait.ts'

const eventFile = join(mkdtempSync(join(tmpdir(), 'event-')), 'event.json')
writeFileSync(
  eventFile,
  JSON.stringify({ pull_request: { head: { repo: { full_name: 'someone/shop' } } } }),
)
const run = { GITHUB_REPOSITORY: 'octo/shop', GITHUB_EVENT_PATH: eventFile }
const jwt = (claims: object): string =>
  `h.${Buffer.from(JSON.stringify(claims)).toString('base64url')}.s`
const subject = jwt({
  sub: 'repo:octo/shop:ref:refs/heads/main',
  aud: 'https://cloud.oracle.com',
  repository_owner_id: '1',
  repository_id: '2',
})

describe('jobs without an OIDC token', () => {
  it.each([
    ['a push', { GITHUB_EVENT_NAME: 'push' }, 'OIDC_PERMISSION_MISSING', /id-token: write/],
    [
      'a pull request from a fork',
      { GITHUB_EVENT_NAME: 'pull_request' },
      'OIDC_NOT_FOR_FORKS',
      /head\.repo\.full_name == github\.repository/,
    ],
    [
      'a pull request of the repository itself',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_REPOSITORY: 'Someone/Shop' },
      'OIDC_PERMISSION_MISSING',
      /id-token: write/,
    ],
    [
      'pull_request_target',
      { GITHUB_EVENT_NAME: 'pull_request_target' },
      'OIDC_PERMISSION_MISSING',
      /id-token: write/,
    ],
    [
      'Dependabot',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_ACTOR: 'dependabot[bot]' },
      'OIDC_NOT_FOR_DEPENDABOT',
      /Dependabot's secrets/,
    ],
    [
      'an event that cannot be read',
      { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: '/nowhere' },
      'OIDC_NOT_FOR_FORKS',
      /head\.repo\.full_name == github\.repository/,
    ],
  ])('fail with the reason: %s', async (_, variables, code, hint) => {
    await expect(githubJob({ ...run, ...variables }, noWait).idToken('a')).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(hint) as unknown,
    })
  })
})

describe('the exchange of a token', () => {
  let server: Server
  let responses: { status: number; body: unknown; headers?: Record<string, string> }[]
  let asked: string[]
  let address: string

  beforeEach(async () => {
    asked = []
    server = createServer((request, response) => {
      asked.push(`${request.method ?? ''} ${request.url ?? ''}`)
      const { status, body, headers } = responses.shift() ?? { status: 500, body: {} }
      response
        .writeHead(status, headers)
        .end(typeof body === 'string' ? body : JSON.stringify(body))
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })

  afterEach(() => {
    server.closeAllConnections()
    server.close()
  })

  const signIn = (masked: string[] = []) =>
    signInWithGithub({
      job: githubJob(
        {
          ACTIONS_ID_TOKEN_REQUEST_URL: `${address}/token?x=1`,
          ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'bearer',
        },
        noWait,
      ),
      domain: identityDomain(address, { id: 'id', secret: 'secret' }, noWait),
      createKeys: async () => ({ privateKey: 'private', publicKey: 'public' }),
      audience: 'https://cloud.oracle.com',
      mask: (secret) => masked.push(secret),
      renewal: { method: 'session-token' },
    })

  it('masks every token before it is used', async () => {
    const upst = jwt({ tenant: 't', sub: 'u', exp: 60 })
    responses = [
      { status: 200, body: { value: subject } },
      { status: 200, body: { token: upst } },
    ]
    const masked: string[] = []
    expect(await signIn(masked)).toMatchObject({ tenancyId: 't', userId: 'u', expiresAt: 60_000 })
    expect(masked).toEqual([subject, 'private', upst])
  })

  it.each([
    ['wrong client', 401, { error: 'invalid_client' }, 'OIDC_EXCHANGE_REFUSED', /client-secret/, 2],
    [
      'no rule fits',
      400,
      { error: 'invalid_grant' },
      'OIDC_EXCHANGE_REFUSED',
      /impersonationServiceUsers: sub eq repo:octo\/shop:ref/,
      2,
    ],
    [
      'no rule fits',
      400,
      {},
      'OIDC_EXCHANGE_REFUSED',
      /does not match this job: repo:octo@1\/shop@2:/,
      2,
    ],
    ['always busy', 429, {}, 'OIDC_DOMAIN_UNAVAILABLE', /Run again/, 5],
  ])('is refused: %s', async (_, status, body, code, hint, requests) => {
    responses = [{ status: 200, body: { value: subject } }]
    for (let count = 0; count < 4; count++) responses.push({ status, body })
    await expect(signIn()).rejects.toMatchObject({
      code,
      hint: expect.stringMatching(hint) as unknown,
    })
    expect(asked).toHaveLength(requests)
  })

  const page = { headers: { 'content-type': 'text/html' }, body: '<html>' }
  const portal = { headers: { location: 'http://portal.test/login?ticket=secret' }, body: {} }
  const token = { status: 200, body: { value: subject } }
  const staying = <T>(answer: T): T[] => Array.from({ length: 4 }, () => answer)
  const redirect = /a redirect to http:\/\/portal\.test\/login came instead, HTTP 302/

  it.each([
    [
      'the domain redirects',
      'OIDC_DOMAIN_UNREACHABLE',
      redirect,
      [token, ...staying({ status: 302, ...portal })],
    ],
    [
      'the domain has a path',
      'OIDC_DOMAIN_UNREACHABLE',
      /a web page came instead, HTTP 404/,
      [token, ...staying({ status: 404, ...page })],
    ],
    [
      'the domain is a console',
      'OIDC_DOMAIN_UNREACHABLE',
      /a web page came instead, HTTP 200/,
      [token, ...staying({ status: 200, ...page })],
    ],
    [
      'the domain greets in words',
      'OIDC_DOMAIN_UNREACHABLE',
      /the response is no whole JSON/,
      [token, ...staying({ status: 200, body: 'welcome' })],
    ],
    [
      'the domain refuses in words',
      'OIDC_EXCHANGE_REFUSED',
      /refused GitHub's token \(403\): go away/,
      [token, { status: 403, body: 'go away' }],
    ],
    [
      "GitHub's address redirects",
      'OIDC_TOKEN_UNAVAILABLE',
      redirect,
      staying({ status: 302, ...portal }),
    ],
    [
      "GitHub's address has a page",
      'OIDC_TOKEN_UNAVAILABLE',
      /a web page came instead, HTTP 200/,
      staying({ status: 200, ...page }),
    ],
  ])('is distinguished when %s', async (_, code, says, given) => {
    responses = [...given]
    await expect(signIn()).rejects.toMatchObject({
      code,
      message: expect.stringMatching(says) as unknown,
    })
    expect(asked).toHaveLength(given.length)
  })

  it('is tried again when the service is busy once', async () => {
    const upst = jwt({ tenant: 't' })
    responses = [
      { status: 503, body: {} },
      { status: 200, body: { value: subject } },
      { status: 429, body: {} },
      { status: 200, body: { token: upst } },
    ]
    expect(await signIn()).toMatchObject({ token: upst })
  })
})
