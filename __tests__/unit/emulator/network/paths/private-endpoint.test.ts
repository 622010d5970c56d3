import { type AddressInfo, connect, createServer } from 'node:net'

import { afterAll, beforeAll, expect, test } from '@jest/globals'

import { servePrivateEndpoint } from '../../../../../emulator/network/paths/private-endpoint.ts'

const apiServer = createServer((client) => client.end('api server'))
let port = 0

beforeAll(async () => {
  await new Promise<void>((resolve) => apiServer.listen(0, '127.0.0.1', resolve))
  port = (apiServer.address() as AddressInfo).port
})
afterAll(() => {
  apiServer.close()
})

/**
 * Returns what a client at this address receives: nothing, if that is expected and holds for 300
 * ms.
 */
const seen = (host: string, expected: string): Promise<string> =>
  new Promise((resolve) => {
    const client = connect({ host, port })
    const settle = (what: string) => {
      client.destroy()
      resolve(what)
    }
    client.once('data', (data) => settle(data.toString()))
    client.once('error', (error) => settle((error as NodeJS.ErrnoException).code ?? ''))
    if (expected === 'nothing') client.setTimeout(300, () => settle('nothing'))
  })

test.each([
  ['reachable', '127.0.0.2', 'api server'],
  ['silent', '127.0.0.3', 'nothing'],
  ['unreachable', '127.0.0.3', 'ECONNREFUSED'],
] as const)('a private endpoint that is %s', async (kind, host, what) => {
  const close = await servePrivateEndpoint(kind, port)
  expect(await seen(host, what)).toBe(what)
  await close()
  expect(await seen(host, 'ECONNREFUSED')).toBe('ECONNREFUSED')
})
