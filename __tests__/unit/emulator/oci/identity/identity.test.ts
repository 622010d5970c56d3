import { createPublicKey, generateKeyPairSync } from 'node:crypto'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { call, send } from '../calls.ts'
import { startIdentity } from './running.ts'

let emulator: Awaited<ReturnType<typeof startIdentity>>

beforeAll(async () => {
  emulator = await startIdentity()
})
afterAll(() => emulator.close())

const get = (path: string) => call(emulator.base, emulator.key, 'GET', path)
const post = (path: string, body: unknown) =>
  call(emulator.base, emulator.key, 'POST', path, { body })
const remove = (path: string) => call(emulator.base, emulator.key, 'DELETE', path)

const ecKey = (): string => {
  const { publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  return publicKey.export({ type: 'spki', format: 'pem' }).toString()
}

describe('tenancy and compartments', () => {
  test('the seeded compartment, by id and in lists', async () => {
    const { compartmentId } = emulator.seeded
    const { tenancyId } = emulator.context
    expect((await get(`/20160918/compartments/${compartmentId}`)).json).toMatchObject({
      id: compartmentId,
      compartmentId: tenancyId,
      lifecycleState: 'ACTIVE',
    })
    const list = (query: string) => get(`/20160918/compartments?compartmentId=${tenancyId}${query}`)
    expect((await list('')).json).toMatchObject([
      { name: 'shop' },
      { name: 'network' },
      { name: 'registry' },
    ])
    expect((await list('&name=none')).json).toHaveLength(0)
    expect((await get(`/20160918/compartments/${tenancyId}`)).json).toMatchObject({
      id: tenancyId,
    })
  })

  test('the tenancy and its region', async () => {
    const { tenancyId } = emulator.context
    expect((await get(`/20160918/tenancies/${tenancyId}`)).json).toMatchObject({
      id: tenancyId,
      homeRegionKey: 'FRA',
    })
    expect((await get(`/20160918/tenancies/${tenancyId}/regionSubscriptions`)).json).toEqual([
      { regionKey: 'FRA', regionName: 'eu-frankfurt-1', status: 'READY', isHomeRegion: true },
    ])
    expect((await get('/20160918/regions')).json).toContainEqual({
      key: 'FRA',
      name: 'eu-frankfurt-1',
    })
  })

  test('availability and fault domains; a trailing slash as the SDKs send it', async () => {
    const { tenancyId } = emulator.context
    const domains = await get(`/20160918/availabilityDomains/?compartmentId=${tenancyId}`)
    const names = (domains.json as { name: string }[]).map(({ name }) => name)
    expect(names).toHaveLength(3)
    expect(names[0]).toMatch(/^[A-Z][a-z]{3}:EU-FRANKFURT-1-AD-1$/)
    const path = `/20160918/faultDomains?compartmentId=${tenancyId}&availabilityDomain=${names[0]}`
    expect((await get(path)).json).toMatchObject([
      { name: 'FAULT-DOMAIN-1' },
      { name: 'FAULT-DOMAIN-2' },
      { name: 'FAULT-DOMAIN-3' },
    ])
  })

  test.each(['/n', '/n/'])('the namespace as a JSON string: %s', async (path) => {
    expect((await get(path)).text).toBe(JSON.stringify(emulator.seeded.namespace))
  })

  test.each([
    '/20160918/compartments/ocid1.compartment.oc1..none',
    '/20160918/tenancies/ocid1.tenancy.oc1..none',
    '/20160918/users/ocid1.user.oc1..none',
    '/n?compartmentId=none',
  ])('absent: %s', async (path) => {
    expect(await get(path)).toMatchObject({
      status: 404,
      json: { code: 'NotAuthorizedOrNotFound' },
    })
  })

  test.each(['compartments', 'availabilityDomains', 'users'])(
    '%s need a compartmentId',
    async (kind) => {
      const response = await get(`/20160918/${kind}`)
      expect(response).toMatchObject({ status: 400, json: { code: 'MissingParameter' } })
    },
  )
})

describe('credentials of a user', () => {
  const newKey = () => {
    const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
    return {
      pem: createPublicKey(pair.privateKey).export({ type: 'spki', format: 'pem' }).toString(),
      privateKeyPem: pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    }
  }

  test('an auth token is shown once; two are the limit', async () => {
    const path = `/20160918/users/${emulator.seeded.userId}/authTokens`
    const made = (await post(path, { description: 'second' })).json as Record<string, string>
    expect(made['token']).toMatch(/^[\w-]{20}$/)
    expect((await post(path, { description: 'third' })).json).toMatchObject({
      code: 'LimitExceeded',
    })
    const list = await get(path)
    expect(list.json).toHaveLength(2)
    expect(list.text).not.toContain(made['token'])
    expect((await remove(`${path}/${made['id']}`)).status).toBe(204)
    expect((await get(path)).json).toHaveLength(1)
  })

  test('a new API key signs, a deleted one does not', async () => {
    const path = `/20160918/users/${emulator.seeded.userId}/apiKeys`
    const { pem, privateKeyPem } = newKey()
    const made = (await post(path, { key: pem })).json as Record<string, string>
    expect(made['fingerprint']).toMatch(/^([0-9a-f]{2}:){15}[0-9a-f]{2}$/)
    const key = { keyId: made['keyId'] ?? '', privateKeyPem }
    expect((await call(emulator.base, key, 'GET', '/n')).status).toBe(200)
    expect((await post(path, { key: pem })).json).toMatchObject({ code: 'ApiKeyAlreadyExists' })
    expect((await remove(`${path}/${made['fingerprint']}`)).status).toBe(204)
    expect((await call(emulator.base, key, 'GET', '/n')).status).toBe(401)
  })

  test.each([
    ['no PEM', 'a key'],
    ['an EC key', ecKey()],
  ])('%s is no API key', async (_what, key) => {
    const response = await post(`/20160918/users/${emulator.seeded.userId}/apiKeys`, { key })
    expect(response).toMatchObject({ status: 400, json: { code: 'InvalidParameter' } })
  })

  test('a service user can have neither', async () => {
    const user = `/20160918/users/${emulator.seeded.serviceUserId}`
    const responses = [
      await post(`${user}/apiKeys`, { key: newKey().pem }),
      await post(`${user}/authTokens`, { description: 'x' }),
    ]
    expect(responses.map(({ status }) => status)).toEqual([400, 400])
  })
})

describe('a login session', () => {
  const pair = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const privateKeyPem = pair.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  const publicKeyPem = pair.publicKey.export({ type: 'spki', format: 'pem' }).toString()

  const refresh = async (token: string, currentToken = token) => {
    const key = { keyId: `ST$${token}`, privateKeyPem }
    const date = new Date(emulator.clock.now())
    const more = { body: { currentToken }, date }
    return await call(emulator.base, key, 'POST', '/v1/authentication/refresh', more)
  }

  const signIn = async (): Promise<string> => {
    const body = { userId: emulator.seeded.userId, publicKeyPem, sessionSeconds: 7200 }
    const response = await send(emulator.admin, 'POST', '/session-tokens', {}, JSON.stringify(body))
    return (response.json as { token: string }).token
  }

  test('is refreshed until it ends', async () => {
    const first = await signIn()
    emulator.clock.offsetMilliseconds = 3500_000
    const second = (await refresh(first)).json as { token: string }
    emulator.clock.offsetMilliseconds = 7000_000
    expect((await refresh(first)).status).toBe(401)
    expect((await refresh(second.token)).status).toBe(200)
    emulator.clock.offsetMilliseconds = 7201_000
    expect((await refresh(second.token)).status).toBe(401)
    emulator.clock.offsetMilliseconds = 0
  })

  test('has its own key when none is given, and lives as long as requested', async () => {
    const made = await send(emulator.admin, 'POST', '/session-tokens', {}, '{"tokenSeconds": 90}')
    const body = made.json as Record<'token' | 'privateKeyPem' | 'userId' | 'fingerprint', string>
    expect(body).toMatchObject({ userId: emulator.seeded.userId, region: 'eu-frankfurt-1' })
    const key = { keyId: `ST$${body.token}`, privateKeyPem: body.privateKeyPem }
    expect((await call(emulator.base, key, 'GET', '/n')).status).toBe(200)
    emulator.clock.offsetMilliseconds = 91_000
    const date = new Date(emulator.clock.now())
    expect((await call(emulator.base, key, 'GET', '/n', { date })).status).toBe(401)
    emulator.clock.offsetMilliseconds = 0
  })

  test('is not refreshed with something else', async () => {
    expect((await refresh(await signIn(), 'a.b.c')).status).toBe(401)
  })
})

describe('identity propagation trusts', () => {
  const path = '/admin/v1/IdentityPropagationTrusts'
  const trust = () => ({
    name: 'second',
    type: 'JWT',
    issuer: 'https://issuer.example',
    publicKeyEndpoint: 'https://issuer.example/jwks',
    oauthClients: [emulator.seeded.clientId],
    allowImpersonation: true,
    subjectType: 'User',
    impersonationServiceUsers: [{ rule: 'sub eq x', value: emulator.seeded.serviceUserId }],
  })

  test('are made, listed, shown and deleted', async () => {
    const made = await post(path, trust())
    expect(made).toMatchObject({ status: 201 })
    const { id } = made.json as { id: string }
    expect((await get(path)).json).toMatchObject({ totalResults: 2 })
    expect((await get(`${path}/${id}`)).text).not.toContain('impersonationServiceUsers')
    for (const query of ['attributes=impersonationServiceUsers', 'attributeSets=all']) {
      expect((await get(`${path}/${id}?${query}`)).json).toMatchObject({
        subjectType: 'User',
        impersonationServiceUsers: [{ rule: 'sub eq x', value: emulator.seeded.serviceUserId }],
      })
    }
    expect((await post(path, trust())).status).toBe(409)
    expect((await remove(`${path}/${id}`)).status).toBe(204)
    expect((await remove(`${path}/${id}`)).status).toBe(404)
  })

  test.each<[string, object, RegExp]>([
    [
      'a rule that is none',
      { impersonationServiceUsers: [{ rule: 'sub is x', value: 'u' }] },
      /claim eq/,
    ],
    [
      'a person',
      { impersonationServiceUsers: [{ rule: 'sub eq x', value: 'u' }] },
      /no service user/,
    ],
    ['no impersonation', { allowImpersonation: false }, /allowImpersonation/],
    ['a key endpoint that is no URL', { publicKeyEndpoint: 'jwks' }, /publicKeyEndpoint/],
  ])('refuse %s', async (_what, changes, words) => {
    const response = await post(path, { ...trust(), ...changes })
    const message = expect.stringMatching(words) as unknown
    expect(response).toMatchObject({ status: 400, json: { message } })
  })
})

describe('what a trust needs in the identity domain', () => {
  const [apps, users, groups] = ['Apps', 'Users', 'Groups'].map((name) => `/admin/v1/${name}`) as [
    string,
    string,
    string,
  ]
  const extension = 'urn:ietf:params:scim:schemas:oracle:idcs:extension:user:User'
  const app = {
    displayName: 'ci',
    basedOnTemplate: { value: 'CustomWebAppTemplateId' },
    isOAuthClient: true,
    clientType: 'confidential',
    allowedGrants: ['client_credentials'],
    active: true,
  }
  const user = { userName: 'ci', [extension]: { serviceUser: true } }
  const idOf = ({ json }: { json: unknown }): string => (json as { id: string }).id

  test('an application has a client id that is not its id, and a secret', async () => {
    const made = await post(apps, app)
    expect(made).toMatchObject({ status: 201, json: { displayName: 'ci', active: true } })
    const { name, clientSecret } = made.json as { name: string; clientSecret: string }
    expect(name).not.toBe(idOf(made))
    expect((await get(`${apps}/${idOf(made)}`)).json).toMatchObject({ name, clientSecret })
    expect((await remove(`${apps}/${idOf(made)}`)).status).toBe(204)
    expect((await get(`${apps}/${idOf(made)}`)).status).toBe(404)
  })

  test('a service user has an OCID in addition to its id, and becomes a member of a group', async () => {
    const made = await post(users, user)
    const { ocid } = made.json as { ocid: string }
    expect(ocid).toMatch(/^ocid1\.user\./)
    expect((await get(`/20160918/users/${ocid}`)).json).toMatchObject({ id: ocid, name: 'ci' })
    const group = `${groups}/${idOf(await post(groups, { displayName: 'ci' }))}`
    const value = [{ type: 'User', value: idOf(made) }]
    const body = { Operations: [{ op: 'add', path: 'members', value }] }
    const added = await call(emulator.base, emulator.key, 'PATCH', group, { body })
    expect(added).toMatchObject({ status: 200, json: { displayName: 'ci' } })
    expect((await get(group)).text).not.toContain('members')
    expect((await get(`${group}?attributes=members`)).json).toMatchObject({
      members: [{ ...value[0], ocid }],
    })
    expect((await remove(group)).status).toBe(204)
    expect((await remove(`${users}/${idOf(made)}`)).status).toBe(204)
    expect((await get(`${users}/${idOf(made)}`)).status).toBe(404)
  })

  test('is refused a second time under the same name', async () => {
    const made = [await post(users, user), await post(groups, { displayName: 'ci' })]
    expect(made.map(({ status }) => status)).toEqual([201, 201])
    expect((await post(users, user)).status).toBe(409)
    expect((await post(groups, { displayName: 'ci' })).status).toBe(409)
  })

  test.each<[string, string, object, RegExp]>([
    ['a public client', apps, { ...app, clientType: 'public' }, /clientType/],
    ['an application that may do nothing', apps, { ...app, allowedGrants: [] }, /allowedGrants/],
    ['a person without a name', users, { userName: 'p' }, /name/],
    ['a user that is no service user', users, { ...user, [extension]: {} }, /serviceUser/],
    [
      'a member that does not exist',
      groups,
      { displayName: 'g', members: [{ type: 'User', value: 'nobody' }] },
      /'nobody'/,
    ],
  ])('%s is refused', async (_what, path, body, words) => {
    const message = expect.stringMatching(words) as unknown
    expect(await post(path, body)).toMatchObject({ status: 400, json: { message } })
  })
})
