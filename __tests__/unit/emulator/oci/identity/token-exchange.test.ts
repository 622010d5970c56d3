import { generateKeyPairSync } from 'node:crypto'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { decodeJwt, SignJWT } from 'jose'

import { parseRule } from '../../../../../emulator/oci/identity/impersonation-rule.ts'
import { trustsOf } from '../../../../../emulator/oci/identity/trust.ts'
import { call, send } from '../calls.ts'
import { AUDIENCE, startIdentity } from './running.ts'

const session = generateKeyPairSync('rsa', { modulusLength: 2048 })
const privateKeyPem = session.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const publicKey = session.publicKey.export({ type: 'spki', format: 'der' }).toString('base64')

let emulator: Awaited<ReturnType<typeof startIdentity>>
let trustId: string

beforeAll(async () => {
  emulator = await startIdentity()
  trustId = trustsOf(emulator.context).list()[0]?.id ?? ''
})
afterAll(() => emulator.close())

beforeEach(() => {
  emulator.clock.offsetMilliseconds = 0
})

const githubToken = async (
  query = `&audience=${encodeURIComponent(AUDIENCE)}`,
): Promise<string> => {
  const headers = { authorization: `Bearer ${emulator.oidc.requestToken}` }
  const response = await fetch(`${emulator.issuer.requestUrl}${query}`, { headers })
  return ((await response.json()) as { value: string }).value
}

const basic = (secret = emulator.seeded.clientSecret): string =>
  `Basic ${Buffer.from(`${emulator.seeded.clientId}:${secret}`).toString('base64')}`

const exchange = async (changes: Record<string, string> = {}, authorization = basic()) => {
  const form = new URLSearchParams({
    grant_type: 'urn:ietf:params:oauth:grant-type:token-exchange',
    requested_token_type: 'urn:oci:token-type:oci-upst',
    subject_token: changes['subject_token'] ?? (await githubToken()),
    subject_token_type: 'jwt',
    public_key: publicKey,
    ...changes,
  })
  const headers = { authorization, 'content-type': 'application/x-www-form-urlencoded' }
  return await send(emulator.base, 'POST', '/oauth2/v1/token', headers, form.toString())
}

const tokenOf = (answer: { json: unknown }): string => (answer.json as { token: string }).token

const putTrust = (changes: object) => {
  const trusts = trustsOf(emulator.context)
  const trust = trusts.get(trustId)
  if (trust) trusts.put({ ...trust, ...changes })
  return () => trust && trusts.put(trust)
}

describe('an exchanged token', () => {
  test('is the service user for an hour, and holds the key that was sent', async () => {
    const answer = await exchange()
    expect(answer.status).toBe(200)
    const claims = decodeJwt(tokenOf(answer))
    expect(claims).toMatchObject({
      sub: emulator.seeded.serviceUserId,
      tenant: emulator.context.tenancyId,
      ptype: 'user',
    })
    expect((claims.exp ?? 0) - (claims.iat ?? 0)).toBe(3600)
    expect(JSON.parse(claims['jwk'] as string)).toMatchObject({
      n: session.publicKey.export({ format: 'jwk' }).n,
    })
  })

  test('signs requests until it expires', async () => {
    const key = { keyId: `ST$${tokenOf(await exchange())}`, privateKeyPem }
    // The service user may read its own without any policy.
    const path = `/20160918/users/${emulator.seeded.serviceUserId}/authTokens`
    expect(await call(emulator.base, key, 'GET', path)).toMatchObject({
      status: 200,
      json: [],
    })
    emulator.clock.offsetMilliseconds = 3601_000
    const date = new Date(emulator.clock.now())
    const late = await call(emulator.base, key, 'GET', path, { date })
    expect(late).toMatchObject({ status: 401, json: { code: 'NotAuthenticated' } })
  })

  test('cannot be refreshed', async () => {
    const token = tokenOf(await exchange())
    const key = { keyId: `ST$${token}`, privateKeyPem }
    const body = { currentToken: token }
    const answer = await call(emulator.base, key, 'POST', '/v1/authentication/refresh', { body })
    expect(answer.status).toBe(401)
  })
})

describe('a refused exchange', () => {
  test.each<[string, Record<string, string>, string, RegExp]>([
    ['another grant', { grant_type: 'client_credentials' }, 'unsupported_grant_type', /token exch/],
    ['another token type', { requested_token_type: 'upst' }, 'invalid_request', /requested_token/],
    ['another subject type', { subject_token_type: 'saml' }, 'invalid_request', /must be jwt/],
    ['no key', { public_key: '' }, 'invalid_request', /public_key is missing/],
    ['a key that is none', { public_key: 'AAAA' }, 'invalid_request', /no RSA public key/],
    ['a subject that is no JWT', { subject_token: 'x.y' }, 'invalid_grant', /is no JWT/],
  ])('%s', async (_what, changes, error, words) => {
    const answer = await exchange(changes)
    const error_description = expect.stringMatching(words) as unknown
    expect(answer).toMatchObject({ status: 400, json: { error, error_description } })
  })

  test('a wrong client secret is 401', async () => {
    const answer = await exchange({}, basic('wrong'))
    expect(answer).toMatchObject({ status: 401, json: { error: 'invalid_client' } })
  })

  test.each<[string, object, RegExp]>([
    ['an inactive trust', { active: false }, /No active identity propagation trust/],
    ['another client', { oauthClients: ['other'] }, /does not allow the client/],
    ['another audience', { clientClaimValues: ['other'] }, /claim aud/],
    ['no impersonation', { allowImpersonation: false }, /does not allow impersonation/],
    [
      'a claim that is not the validated one',
      { claimValidations: [{ name: 'repository_owner', value: 'other' }] },
      /claim repository_owner of the subject token is not other/,
    ],
    ['no rule that fits', { impersonationServiceUsers: [] }, /No impersonation rule/],
    [
      'a user that is gone',
      { impersonationServiceUsers: [{ rule: 'sub co repo', value: 'gone' }] },
      /service user gone does not exist/,
    ],
    [
      'keys that cannot be had',
      { publicKeyEndpoint: 'http://127.0.0.1:1/jwks' },
      /cannot be verified/,
    ],
  ])('%s', async (_what, changes, words) => {
    const restore = putTrust(changes)
    const answer = await exchange()
    restore()
    const error_description = expect.stringMatching(words) as unknown
    expect(answer).toMatchObject({
      status: 400,
      json: { error: 'invalid_grant', error_description },
    })
  })

  test('a subject token that has expired', async () => {
    const subject_token = await githubToken()
    emulator.clock.offsetMilliseconds = 301_000
    const answer = await exchange({ subject_token })
    expect(answer.text).toContain('has expired')
  })

  test('a subject token of the right issuer with a foreign key', async () => {
    const subject_token = await new SignJWT({ sub: 'repo:octo/shop:ref:refs/heads/main' })
      .setProtectedHeader({ alg: 'RS256' })
      .setIssuer(emulator.issuer.issuerUrl)
      .setAudience(AUDIENCE)
      .setExpirationTime('5m')
      .sign(session.privateKey)
    expect((await exchange({ subject_token })).text).toContain('cannot be verified')
  })
})

describe('rules', () => {
  const users = { first: '', second: '' }
  beforeAll(() => {
    users.first = emulator.seeded.serviceUserId
    users.second = emulator.seeded.userId
  })

  test.each([
    ['the first that fits wins', ['sub eq repo:octo/*', 'sub co octo'], '', 'first'],
    [
      'a later one when the first does not fit',
      ['sub eq repo:other/*', 'sub co octo'],
      '',
      'second',
    ],
    ['a quoted value', ['sub eq "repo:octo/shop:pull_request"'], '&event=pull_request', 'first'],
    [
      'all of several comparisons',
      ['sub eq repo:octo/* and event_name eq pull_request', 'sub co octo and event_name eq push'],
      '',
      'second',
    ],
    [
      'one of several',
      ['ref eq refs/heads/x or (actor eq nobody or actor eq octocat) and event_name eq push'],
      '',
      'first',
    ],
    ['and before or', ['sub eq x and actor eq octocat or sub eq y', 'sub co octo'], '', 'second'],
    ['a list claim', ['sub eq x', 'aud eq https://cloud.*'], '', 'second'],
    [
      'the workflow',
      ['job_workflow_ref eq *@refs/tags/*', 'job_workflow_ref co deploy.yml@refs/heads/main'],
      '',
      'second',
    ],
    [
      'an exact value is no prefix',
      ['sub eq repo:octo', 'sub co :environment:prod'],
      '&environment=prod',
      'second',
    ],
  ] as const)('%s', async (_what, rules, query, expected) => {
    const values = [users.first, users.second]
    const restore = putTrust({
      impersonationServiceUsers: rules.map((rule, index) => ({ rule, value: values[index] })),
    })
    const subject_token = await githubToken(`&audience=${encodeURIComponent(AUDIENCE)}${query}`)
    const answer = await exchange({ subject_token })
    restore()
    expect(decodeJwt(tokenOf(answer)).sub).toBe(users[expected])
  })
})

describe('the admin API', () => {
  const admin = async (method: string, path: string, body?: object) =>
    (await send(emulator.admin, method, path, {}, body && JSON.stringify(body))) as {
      status: number
      json: Record<string, string>
    }

  test('adds an application and a service user to the trust, and switches both off', async () => {
    const restore = putTrust({})
    const app = (await admin('POST', '/identity-domain-apps', { name: 'second' })).json
    const user = (await admin('POST', '/service-users', { name: 'reader' })).json
    const as = `Basic ${Buffer.from(`${app['id']}:${app['clientSecret']}`).toString('base64')}`
    expect((await exchange({}, as)).text).toContain('does not allow the client')
    const changes = {
      oauthClients: [emulator.seeded.clientId, app['id']],
      impersonationServiceUsers: [{ rule: 'sub co octo', value: user['id'] }],
    }
    expect((await admin('PUT', '/trusts/github-actions', changes)).status).toBe(200)
    expect(decodeJwt(tokenOf(await exchange({}, as))).sub).toBe(user['id'])
    await admin('PUT', '/trusts/github-actions', { clientClaimName: null })
    const subject_token = await githubToken('&audience=anything')
    expect((await exchange({ subject_token }, as)).status).toBe(200)
    await admin('PUT', `/identity-domain-apps/${app['id']}`, { active: false })
    expect((await exchange({}, as)).status).toBe(401)
    await admin('PUT', '/trusts/github-actions', { active: false })
    expect((await exchange()).text).toContain('No active identity propagation trust')
    restore()
  })

  test.each([
    ['/trusts/none', {}, 404],
    ['/trusts/github-actions', { active: 'no' }, 400],
    ['/trusts/github-actions', { impersonationServiceUsers: [{ rule: 'x', value: 'y' }] }, 400],
    [
      '/trusts/github-actions',
      { impersonationServiceUsers: [{ rule: 'a eq b', value: 'y' }] },
      400,
    ],
    ['/identity-domain-apps/none', { active: true }, 404],
  ])('PUT %s %j is refused', async (path, body, status) => {
    expect((await admin('PUT', path, body)).status).toBe(status)
  })
})

test.each([
  '',
  'sub',
  'sub eq',
  'sub is x',
  'a eq b and',
  'a eq b c eq d',
  '(a eq b',
  'a eq "b',
  'a eq (',
])('%j is no rule', (text) => {
  expect(parseRule(text)).toBeUndefined()
})
