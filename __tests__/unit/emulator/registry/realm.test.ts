import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createRepository } from '../../../../emulator/oci/artifacts/container-repository.ts'
import { setCreatedOnFirstPush } from '../../../../emulator/oci/artifacts/container-configuration.ts'
import { LOGIN_AUDIENCE, REGISTRY_AUDIENCE } from '../../../../emulator/registry/ocir.ts'
import { realmHandler } from '../../../../emulator/registry/realm.ts'
import { formatScopes, type Access } from '../../../../emulator/registry/scope.ts'
import { AUTH_TOKEN, testOcir, USER, type TestOcir } from './registry-ocir.ts'

let ocir: TestOcir
let server: Server
let realm: string

beforeAll(async () => {
  ocir = await testOcir()
  const { context, namespace } = ocir
  const compartmentId = context.tenancyId
  const create = (displayName: string, isPublic = false) =>
    createRepository(context, namespace, { compartmentId, createdBy: USER, displayName, isPublic })
  create('shop')
  create('open', true)
  create('secret')
  ocir.allow("Allow any-user to manage repos in tenancy where target.repo.name != 'secret'")
  const handle = realmHandler(ocir)
  server = createServer((request, response) => void handle(request, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  realm = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
})

afterAll(() => new Promise((resolve) => server.close(resolve)))

const ask = async (login: string | undefined, scope = '', method = 'GET') => {
  const headers =
    login === undefined ? {} : { authorization: `Basic ${Buffer.from(login).toString('base64')}` }
  const url = new URL(realm)
  url.searchParams.append('scope', scope)
  const response = await fetch(url, { headers, method })
  const body = (await response.json()) as { token?: string; errors?: { code: string }[] }
  const token = await ocir.signer.verify(body.token ?? '', REGISTRY_AUDIENCE, Date.now())
  return { status: response.status, body, token, granted: token && formatScopes(token.access) }
}

const loginToken = (access: Access[] = [], now = Date.now()): Promise<string> =>
  ocir.signer.sign({
    ...{ subject: USER, audience: LOGIN_AUDIENCE, access, now, lifeSeconds: 3600 },
  })

const good = `acme/pusher@example.com:${AUTH_TOKEN}`

describe('a login', () => {
  test.each([
    ['with an auth token', good, 200],
    ['with the default domain named', `acme/Default/pusher@example.com:${AUTH_TOKEN}`, 200],
    ['of a domain', 'acme/staff/other:second', 200],
    ['with a wrong password', 'acme/pusher@example.com:nope', 401],
    ["with another user's token", 'acme/pusher@example.com:second', 401],
    ['of a domain without the domain', 'acme/other:second', 401],
    ['of the wrong domain', `acme/Staff/pusher@example.com:${AUTH_TOKEN}`, 401],
    ['of a foreign namespace', `other/pusher@example.com:${AUTH_TOKEN}`, 401],
    ['without a namespace', `pusher@example.com:${AUTH_TOKEN}`, 401],
    ['of an unknown user', `acme/nobody:${AUTH_TOKEN}`, 401],
    ['with a bearer token that is none', 'BEARER_TOKEN:abc', 401],
  ])('%s', async (_what, login, status) => {
    const answer = await ask(login)
    expect(answer.status).toBe(status)
    if (status === 401) expect(answer.body.errors?.[0]?.code).toBe('UNAUTHORIZED')
    else expect(answer.token?.subject).toMatch(/^ocid1\.user/)
  })

  test('with a bearer token names who it was made for', async () => {
    const answer = await ask(`BEARER_TOKEN:${await loginToken()}`)
    expect(answer.token).toEqual({ subject: USER, access: [] })
  })

  test('with an expired bearer token is refused', async () => {
    const token = await loginToken([], Date.now() - 2 * 3600_000)
    expect((await ask(`BEARER_TOKEN:${token}`)).status).toBe(401)
  })

  test('with a token of the registry instead of a login token is refused', async () => {
    const { body } = await ask(good, 'repository:acme/shop:pull')
    expect((await ask(`BEARER_TOKEN:${body.token}`)).status).toBe(401)
  })

  test('by POST is refused', async () => {
    expect((await ask(good, '', 'POST')).status).toBe(405)
  })
})

describe('the scope', () => {
  test.each([
    ['pull and push', 'repository:acme/shop:pull,push', 'repository:acme/shop:pull,push'],
    ['a new repository', 'repository:acme/new:pull,push', 'repository:acme/new:pull,push'],
    ['deleting', 'repository:acme/shop:delete', 'repository:acme/shop:delete'],
    ['a foreign namespace', 'repository:other/shop:pull', ''],
    ['a forbidden repository', 'repository:acme/secret:pull,push', ''],
    ['the catalogue', 'registry:catalog:*', ''],
    ['any action', 'repository:acme/shop:*', ''],
    [
      'a mount from a foreign repository',
      'repository:acme/shop:push repository:other/x:pull',
      'repository:acme/shop:push',
    ],
    ['nonsense', 'shop', ''],
  ])('%s', async (_what, asked, granted) => {
    expect((await ask(good, asked)).granted).toBe(granted)
  })

  test.each([
    ['repository:acme/open:pull,push', 'repository:acme/open:pull'],
    ['repository:acme/shop:pull', ''],
  ])('%s without a login', async (asked, granted) => {
    expect((await ask(undefined, asked)).granted).toBe(granted)
  })

  test('of a login token made for pulls stays so', async () => {
    const access = [{ type: 'repository', name: 'acme/shop', actions: ['pull'] }]
    const login = `BEARER_TOKEN:${await loginToken(access)}`
    const asked = 'repository:acme/shop:pull,push repository:acme/new:pull'
    expect((await ask(login, asked)).granted).toBe('repository:acme/shop:pull')
  })

  test('of a new repository needs that pushes may create repositories', async () => {
    setCreatedOnFirstPush(ocir.context, false)
    const answer = await ask(good, 'repository:acme/new:pull,push')
    setCreatedOnFirstPush(ocir.context, true)
    expect(answer.granted).toBe('repository:acme/new:pull')
  })
})
