import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, expect, it } from '@jest/globals'

import { exchange } from '../../../../../src/clients/http/http-exchange.ts'

const megabyte = Buffer.alloc(2 ** 20, ' ')
let server: Server
let url: URL
let sent = 0

beforeAll(async () => {
  server = createServer((_, response) => {
    const send = () => {
      while (response.write(megabyte)) sent++
      response.once('drain', send)
    }
    send()
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  url = new URL(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
})

afterAll(() => {
  server.closeAllConnections()
  server.close()
})

it('an answer without end is cut off', async () => {
  const asked = exchange(url, { method: 'GET', headers: {}, signal: AbortSignal.timeout(15_000) })
  await expect(asked).rejects.toMatchObject({ code: 'ANSWER_TOO_LARGE' })
  expect(sent).toBeLessThan(200)
})
