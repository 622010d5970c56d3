import { createServer, request as httpRequest } from 'node:http'
import { type AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'

import { type ForwardProxy, startForwardProxy } from '../../../../emulator/proxy/forward-proxy.ts'
import { destinationOf } from '../../../../emulator/proxy/proxy-route.ts'

const behind = createServer((request, response) => {
  const { host, 'proxy-authorization': leaked } = request.headers
  response.end(JSON.stringify({ host, url: request.url, leaked }))
})
const network = { ociPort: 0, apiServerPort: 0, vcnHostname: 'c-x.endpoint.oraclevcn.com' }
let open: ForwardProxy
let closed: ForwardProxy

beforeAll(async () => {
  await new Promise<void>((resolve) => behind.listen(0, '127.0.0.1', resolve))
  const { port } = behind.address() as AddressInfo
  const known = { ...network, ociPort: port, apiServerPort: port }
  const now = () => Date.UTC(2026, 0, 1)
  open = await startForwardProxy({ network: known, now })
  closed = await startForwardProxy({ network: known, now, credentials: 'me:secret' })
})
afterAll(async () => {
  await Promise.all([open.close(), closed.close()])
  behind.close()
})

interface Seen {
  readonly status: number
  readonly text: string
}

/** Sends one plain request through the proxy, or one through a tunnel to the target `tunnel`. */
const through = (
  proxy: ForwardProxy,
  target: string,
  { tunnel, credentials }: { tunnel?: string; credentials?: string } = {},
): Promise<Seen> => {
  const headers = credentials
    ? { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
    : {}
  const method = tunnel ? 'CONNECT' : 'GET'
  const at = { host: '127.0.0.1', port: proxy.port, method, path: tunnel ?? target, headers }
  return new Promise((resolve, reject) => {
    const sent = httpRequest({ ...at, agent: false })
    const read = (status: number) => (answer: NodeJS.ReadableStream) => {
      let text = ''
      answer.on('data', (data: Buffer) => (text += data.toString()))
      answer.on('end', () => resolve({ status, text }))
    }
    sent.on('error', reject)
    sent.on('response', (answer) => read(answer.statusCode ?? 0)(answer))
    sent.on('connect', (answer, socket) => {
      if (answer.statusCode !== 200) return resolve({ status: answer.statusCode ?? 0, text: '' })
      const inner = { createConnection: () => socket, path: target }
      httpRequest(inner, (got) => read(got.statusCode ?? 0)(got))
        .on('error', reject)
        .end()
    })
    sent.end()
  })
}

describe('a forward proxy', () => {
  test('passes plain requests on, with the requested name', async () => {
    const seen = await through(open, 'http://iaas.eu-frankfurt-1.oraclecloud.com/20160918/vcns?a=b')
    expect(seen.status).toBe(200)
    expect(JSON.parse(seen.text)).toMatchObject({ url: '/20160918/vcns?a=b' })
  })

  test('connects tunnels to the server behind the name', async () => {
    const seen = await through(open, '/inside', { tunnel: `${network.vcnHostname}:6443` })
    expect(JSON.parse(seen.text)).toMatchObject({ url: '/inside' })
  })

  test.each([
    ['a foreign name', 'http://example.com/', {}, 403],
    ['a tunnel to a foreign name', '/', { tunnel: 'example.com:443' }, 403],
    ['a tunnel to a port that is none', '/', { tunnel: '127.0.0.1:99999' }, 403],
    ['a private address', '/', { tunnel: '10.0.0.1:443' }, 403],
    ['no absolute URL', '/path', {}, 400],
    ['a port where nobody listens', 'http://127.0.0.1:1/', {}, 502],
    ['a tunnel to nobody', '/', { tunnel: '127.0.0.1:1' }, 502],
  ])('refuses %s', async (_what, target, more, status) => {
    expect((await through(open, target, more)).status).toBe(status)
  })

  test('wants its credentials, and keeps them to itself', async () => {
    const url = 'http://auth.eu-frankfurt-1.oraclecloud.com/'
    const tunnel = 'auth.eu-frankfurt-1.oraclecloud.com:443'
    expect((await through(closed, url)).status).toBe(407)
    expect((await through(closed, url, { credentials: 'me:other' })).status).toBe(407)
    expect((await through(closed, '/', { tunnel })).status).toBe(407)
    const passed = await through(closed, url, { credentials: 'me:secret' })
    expect(JSON.parse(passed.text)).not.toHaveProperty('leaked')
    expect((await through(closed, '/', { tunnel, credentials: 'me:secret' })).status).toBe(200)
    expect(JSON.stringify(closed.requests)).not.toContain('secret')
  })

  test('records its requests', () => {
    expect(closed.requests.map(({ method, status }) => `${method} ${status}`)).toEqual([
      'GET 407',
      'GET 407',
      'CONNECT 407',
      'GET 200',
      'CONNECT 200',
    ])
    const target = 'http://iaas.eu-frankfurt-1.oraclecloud.com/20160918/vcns'
    expect(open.requests).toContainEqual({
      ...{ time: '2026-01-01T00:00:00.000Z', method: 'GET', target, status: 200 },
    })
  })
})

test.each([
  ['localhost', '127.0.0.1:443'],
  ['127.0.0.2', '127.0.0.2:443'],
  ['AUTH.eu-frankfurt-1.oraclecloud.com', '127.0.0.1:1'],
  [network.vcnHostname, '127.0.0.1:2'],
  ['oraclecloud.com.evil.example', undefined],
  ['169.254.169.254', undefined],
])('%s leads to %s', (host, where) => {
  const found = destinationOf(host, 443, { ...network, ociPort: 1, apiServerPort: 2 })
  expect(found && `${found.host}:${found.port}`).toBe(where)
})
