import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { cacheFolder, modules } from '../../emulator/tools/modules.ts'
import { LocalJob } from '../../scripts/local-job.ts'

/** `load` from dist/ with the real k6, on a server of which each so-many-th answer is a failure. */
describe('load', () => {
  let job: LocalJob
  let server: Server
  let failEach = Infinity
  const answered = { all: 0, failed: 0 }

  beforeAll(async () => {
    job = new LocalJob()
    server = createServer((_request, response) => {
      const isFailed = ++answered.all % failEach === 0
      if (isFailed) answered.failed++
      setTimeout(() => response.writeHead(isFailed ? 503 : 200).end('ok'), 5)
    })
    await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  })

  afterAll(async () => {
    job.end()
    server.closeAllConnections()
    await new Promise((closed) => server.close(closed))
  })

  const run = (given: Record<string, string>) => {
    Object.assign(answered, { all: 0, failed: 0 })
    const { port } = server.address() as AddressInfo
    const inputs = { url: `http://127.0.0.1:${port}`, rate: '10/s', duration: '2s', ...given }
    const path = [...modules.map(cacheFolder), process.env['PATH']].join(':')
    return job.run('load', inputs, { PATH: path })
  }

  const succeeds = { exitCode: 0, stdout: expect.not.stringContaining('::error') as unknown }
  const fails = (metric: RegExp) => ({
    exitCode: 1,
    stdout: expect.stringMatching(
      new RegExp(`^::error title=LOAD_THRESHOLD_CROSSED::.*${metric.source}`, 'm'),
    ) as unknown,
  })

  it.each([
    ['passes with a rate that rises', Infinity, { ramp: '1s' }, succeeds],
    ['passes if no more fail than may', 4, { 'max-failed': '50%' }, succeeds],
    ['fails if more do', 2, {}, fails(/http_req_failed: rate<=0\.01/)],
    ['fails if answers take too long', Infinity, { 'max-p95': '1ms' }, fails(/http_req_duration/)],
  ])(
    '%s, and says what it measured',
    async (_what, each, given, ended) => {
      failEach = each
      const step = await run(given)
      expect(step).toMatchObject(ended)
      // The first request asks whether somebody answers, before the load.
      const sent = answered.all - 1
      expect(sent).toBeGreaterThan(5)
      expect(Number(step.outputs['requests'])).toBe(sent)
      expect(Number(step.outputs['failed-rate'])).toBeCloseTo(answered.failed / sent, 5)
      expect(Number(step.outputs['requests-per-second'])).toBeGreaterThan(0)
      expect(Number(step.outputs['p95-milliseconds'])).toBeGreaterThan(4)
      expect(step.summary).toMatch(new RegExp(`\\| ${sent} +\\|`))
    },
    60_000,
  )
})
