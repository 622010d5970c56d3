import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

import { expect, it } from '@jest/globals'

import { exchange } from '../../../../../src/clients/http/http-exchange.ts'

/**
 * Responds to one request per connection, and closes it while the client keeps it. Runs in a
 * separate thread.
 */
const server = `
  const { parentPort } = require('node:worker_threads')
  const server = require('node:net').createServer((socket) => {
    socket.on('error', () => undefined)
    socket.once('data', () => {
      socket.write('HTTP/1.1 200 OK\\r\\ncontent-length: 2\\r\\n\\r\\nok')
      setTimeout(() => socket.end(), 50)
    })
  })
  server.listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
`

it('takes no connection that was closed while this process was busy, such as with loading code', async () => {
  const worker = new Worker(server, { eval: true })
  try {
    const [port] = (await once(worker, 'message')) as [number]
    const call = (method: string, body?: string) =>
      exchange(new URL(`http://127.0.0.1:${port}`), {
        method,
        headers: {},
        body,
        signal: AbortSignal.timeout(10_000),
      })
    expect((await call('GET')).body).toBe('ok')
    await new Promise((wake) => setTimeout(wake, 10))
    const end = performance.now() + 300
    while (performance.now() < end);
    expect((await call('POST', 'a change')).body).toBe('ok')
  } finally {
    await worker.terminate()
  }
})
