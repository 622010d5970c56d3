import { get } from 'node:https'

import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { createRemoteJWKSet, jwtVerify } from 'jose'

import {
  createOidcIssuer,
  type OidcIssuer,
  type OidcListener,
} from '../../../../emulator/github/oidc.ts'
import {
  DEFAULT_CLAIMS,
  type JobClaims,
  subjectOf,
} from '../../../../emulator/github/oidc-claims.ts'
import { createContext } from '../../../../emulator/oci/core/create-context.ts'
import {
  createServerIdentity,
  type ServerIdentity,
} from '../../../../emulator/x509/server-identity.ts'

let issuer: OidcIssuer
let listener: OidcListener
let identity: ServerIdentity

beforeAll(async () => {
  const context = createContext()
  identity = await createServerIdentity(context)
  issuer = await createOidcIssuer(context, identity)
  listener = await issuer.listen(0)
})
afterAll(() => listener.close())
beforeEach(() => {
  issuer.claims = DEFAULT_CLAIMS
})

const request = async (query = '', token = issuer.requestToken) => {
  const headers = { authorization: `bearer ${token}` }
  const response = await fetch(`${listener.requestUrl}${query}`, { headers })
  return { status: response.status, body: (await response.json()) as Record<string, string> }
}

const claimsOf = async (query: string) => {
  const configuration = `${listener.url}/.well-known/openid-configuration`
  const { jwks_uri, issuer: name } = (await (await fetch(configuration)).json()) as Record<
    'jwks_uri' | 'issuer',
    string
  >
  expect(name).toBe(listener.issuerUrl)
  const keys = createRemoteJWKSet(new URL(jwks_uri.replace('https:', 'http:')))
  const { value = '' } = (await request(query)).body
  return (await jwtVerify(value, keys, { issuer: name })).payload
}

test('is reached by https too, when its authority is trusted', async () => {
  const url = `${listener.issuerUrl}/.well-known/openid-configuration`
  const text = await new Promise<string>((resolve, reject) => {
    get(url, { ca: identity.authorityPem, agent: false }, (response) => {
      response.on('data', (data: Buffer) => resolve(data.toString()))
    }).on('error', reject)
  })
  expect(JSON.parse(text)).toMatchObject({ issuer: listener.issuerUrl })
})

describe('a job token', () => {
  test('verifies through the published configuration, for the asked audience', async () => {
    const claims = await claimsOf('&audience=https%3A%2F%2Fcloud.oracle.com')
    expect(claims).toMatchObject({
      aud: 'https://cloud.oracle.com',
      sub: 'repo:octo/shop:ref:refs/heads/main',
      repository_owner: 'octo',
      job_workflow_ref: 'octo/shop/.github/workflows/deploy.yml@refs/heads/main',
    })
  })

  test('names the owner when no audience is requested', async () => {
    expect((await claimsOf('')).aud).toBe('https://github.com/octo')
  })

  test('takes claims of the issuer, and of the request first', async () => {
    issuer.claims = { ...DEFAULT_CLAIMS, repository: 'a/b', ref: 'refs/heads/x' }
    const query = '&repository=c/d&job_workflow_ref=o/w/.github/workflows/x.yml%40refs/tags/v1'
    expect(await claimsOf(query)).toMatchObject({
      sub: 'repo:c/d:ref:refs/heads/x',
      job_workflow_ref: 'o/w/.github/workflows/x.yml@refs/tags/v1',
    })
  })

  test('is not given without the request token', async () => {
    expect((await request('', 'other')).status).toBe(401)
  })

  test.each(['&repository=nothing', '&ref=main', '&environment='])(
    'is not given for %s',
    async (query) => {
      expect((await request(query)).status).toBe(400)
    },
  )
})

describe('subjectOf', () => {
  test.each<[Partial<JobClaims>, string]>([
    [{}, 'repo:octo/shop:ref:refs/heads/main'],
    [{ event: 'pull_request' }, 'repo:octo/shop:pull_request'],
    [{ environment: 'production' }, 'repo:octo/shop:environment:production'],
    [{ environment: 'a:b', event: 'pull_request' }, 'repo:octo/shop:environment:a%3Ab'],
    [{ immutable: true }, 'repo:octo@583231/shop@1296269:ref:refs/heads/main'],
  ])('%p', (changes, subject) => {
    expect(subjectOf({ ...DEFAULT_CLAIMS, ...changes })).toBe(subject)
  })
})
