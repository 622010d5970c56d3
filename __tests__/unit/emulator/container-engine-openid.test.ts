import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { exportJWK, generateKeyPair, type JWTPayload, SignJWT } from 'jose'
import { verifyOpenIdToken } from '../../../emulator/control-plane/openid-token.ts'
import { reviewToken } from '../../../emulator/control-plane/token-review.ts'
import { testContext } from './container-engine-context.ts'

type Keys = Awaited<ReturnType<typeof generateKeyPair>>
let keys: Keys
let other: Keys
let issuer = ''
const server = createServer((request, response) => {
  void exportJWK(keys.publicKey).then((jwk) => {
    const body = request.url?.endsWith('openid-configuration')
      ? { issuer, jwks_uri: `${issuer}/jwks` }
      : { keys: [{ ...jwk, alg: 'RS256', kid: 'k' }] }
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
  })
})

beforeAll(async () => {
  keys = await generateKeyPair('RS256')
  other = await generateKeyPair('RS256')
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})
afterAll(() => {
  server.closeAllConnections()
  server.close()
})

const sign = (claims: JWTPayload, key: Keys = keys) =>
  new SignJWT({ sub: 'repo:o/r:ref:refs/heads/main', aud: 'oke', iss: issuer, ...claims })
    .setProtectedHeader({ alg: 'RS256', kid: 'k' })
    .setExpirationTime(claims.exp ?? '5m')
    .sign(key.privateKey)

const review = async (token: string, settings: object = {}) => {
  const context = testContext()
  const config = {
    isOpenIdConnectAuthEnabled: true,
    issuerUrl: issuer,
    clientId: 'oke',
    usernamePrefix: 'actions-oidc:',
    ...settings,
  }
  const cluster = { id: 'cluster', options: { openIdConnectTokenAuthenticationConfig: config } }
  context.store.collection('clusters').put(cluster)
  const body = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenReview', spec: { token } }
  const { status } = await reviewToken(body, {
    clusterId: 'cluster',
    groupIds: () => [],
    isAdministrator: () => true,
    verifyPresigned: () => {
      throw new Error('no OKE token')
    },
    verifyOpenId: (jwt) => verifyOpenIdToken(context, 'cluster', jwt),
  })
  return status
}

test('a job token is its subject with the prefix, and no administrator', async () => {
  expect(await review(await sign({}))).toMatchObject({
    authenticated: true,
    user: { username: 'actions-oidc:repo:o/r:ref:refs/heads/main', groups: [] },
  })
})

test('the issuer is the prefix when none is set, and groups have theirs', async () => {
  const token = await sign({ teams: ['a', 'b'] })
  const settings = { usernamePrefix: undefined, groupsClaim: 'teams', groupsPrefix: 'gh:' }
  expect(await review(token, settings)).toMatchObject({
    user: { username: `${issuer}#repo:o/r:ref:refs/heads/main`, groups: ['gh:a', 'gh:b'] },
  })
})

test.each([
  ['another audience', { aud: 'other' }, {}, '"aud"'],
  ['an expired token', { exp: 1000 }, {}, '"exp"'],
  ['another issuer', { iss: 'https://other' }, {}, '"iss"'],
  [
    'a missing required claim',
    {},
    { requiredClaims: [{ key: 'env', value: 'prod' }] },
    'claim env',
  ],
  [
    'a cluster without OpenID Connect',
    {},
    { isOpenIdConnectAuthEnabled: false },
    'no OpenID Connect',
  ],
])('refuses %s', async (_name, claims, settings, error) => {
  const status = await review(await sign(claims), settings)
  expect(status.authenticated).toBe(false)
  expect(status.error).toContain(error)
})

test('refuses a token of another key', async () => {
  expect((await review(await sign({}, other))).authenticated).toBe(false)
})
