import { afterEach, beforeEach, expect, it, jest } from '@jest/globals'
import { mkdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { Readable } from 'node:stream'

import { AttackedJob } from './attacked-job.ts'
import { signedIn } from './cloud.ts'
import { HostileServer } from './hostile-server.ts'

jest.setTimeout(60_000)

/** Tools and responses that never end. */
let job: AttackedJob

beforeEach(() => void (job = new AttackedJob()))
afterEach(() => job.end())

const piece = Buffer.alloc(2 ** 20, '{"a":1},')

it('an answer of OCI', async () => {
  const endless: Server = createServer((_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const body = new Readable({
      read() {
        this.push(piece)
      },
    })
    body.pipe(response).on('close', () => body.destroy())
  })
  await new Promise<void>((done) => endless.listen(0, '127.0.0.1', done))
  const server = await HostileServer.start()
  try {
    const { port } = endless.address() as AddressInfo
    const environment = {
      ...signedIn(job, server),
      OCI_CLI_ENDPOINT: `http://127.0.0.1:${port}`,
    }
    const step = await job.run('login-ocir', {}, environment)
    expect([step.exitCode, step.stdout]).toEqual([
      1,
      expect.stringContaining('title=ANSWER_TOO_LARGE'),
    ])
  } finally {
    endless.closeAllConnections()
    await new Promise((closed) => endless.close(closed))
    await server.close()
  }
})

it('the output of a tool', async () => {
  mkdirSync(join(job.workspace, 'chart'))
  job.tool('kubectl', '')
  job.tool('helm', `const text = 'x'.repeat(2 ** 20); for (;;) print(text)`)
  const inputs = { release: 'shop', namespace: 'shop', chart: 'chart' }
  const step = await job.run('deploy', inputs)
  expect([step.exitCode, step.stdout]).toEqual([
    1,
    expect.stringContaining('helm printed more than 64 MB, and was ended'),
  ])
})
