import { afterEach, describe, expect, it } from '@jest/globals'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { proveRegistryLogin } from '../../../../../src/clients/registry/registry-login.ts'
import { noWait } from '../../no-wait.ts'

const right = `Basic ${Buffer.from('acme/ann:right').toString('base64')}`
let server: Server

const listen = async (handle: RequestListener): Promise<string> => {
  server = createServer(handle)
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return `127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** Redirects logins to a separate token realm, like OCIR. */
const withRealm = async (realm = 'token'): Promise<{ host: string; asked: string[] }> => {
  const asked: string[] = []
  const host = await listen((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://registry')
    if (pathname === '/v2/') {
      const to = realm.startsWith('http') ? realm : `http://${host}/${realm}`
      response.writeHead(401, { 'www-authenticate': `Bearer realm="${to}",service="ocir"` }).end()
    } else {
      asked.push(searchParams.toString())
      response.writeHead(request.headers.authorization === right ? 200 : 401).end()
    }
  })
  return { host, asked }
}

const prove = (host: string, password = 'right', scopes?: string[]) =>
  proveRegistryLogin({ host, username: 'acme/ann', password }, noWait, scopes)

describe('whether a registry takes a login', () => {
  afterEach(() => void server.close())

  it('is checked at the realm that the registry names', async () => {
    const { host, asked } = await withRealm()
    await prove(host)
    expect(asked).toEqual(['service=ocir&account=acme%2Fann'])
  })

  it('is checked for the scopes that the login is limited to', async () => {
    const { host, asked } = await withRealm()
    await prove(host, 'right', ['a', 'b'])
    expect(asked).toEqual(['service=ocir&account=acme%2Fann&scope=a&scope=b'])
  })

  it('fails for a wrong auth token, without showing it', async () => {
    const { host } = await withRealm()
    const failure = await prove(host, 'wrong-token').catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'REGISTRY_LOGIN_REFUSED' })
    expect(String(failure)).not.toContain('wrong-token')
  })

  it('is checked with Basic where there is no token server', async () => {
    const host = await listen((request, response) => {
      const isRight = request.headers.authorization === right
      response.writeHead(isRight ? 200 : 401, { 'www-authenticate': 'Basic realm="r"' }).end()
    })
    await prove(host)
    await expect(prove(host, 'no')).rejects.toMatchObject({ code: 'REGISTRY_LOGIN_REFUSED' })
  })

  it('needs no check where the registry needs no login', async () => {
    await expect(prove(await listen((_, response) => response.end()))).resolves.toBeUndefined()
  })

  it.each([
    ['no registry', 404, {}],
    ['a web page', 200, { 'content-type': 'text/html; charset=utf-8' }],
    ['a redirect', 302, { location: 'http://portal.test/' }],
    ['a realm without encryption', 401, { 'www-authenticate': 'Bearer realm="http://a.test/t"' }],
  ])('stays unknown of %s', async (_, status, headers) => {
    const host = await listen((__, response) => response.writeHead(status, headers).end())
    await expect(prove(host)).rejects.toMatchObject({ code: 'REGISTRY_UNREACHABLE' })
  })
})
