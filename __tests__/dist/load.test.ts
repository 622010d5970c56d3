import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { cacheFolder, modules } from '../../emulator/tools/modules.ts'
import { LocalJob } from '../../scripts/local-job.ts'

/** `load` from dist/ with the real k6, against a server that fails every nth request. */
describe('load', () => {
  let job: LocalJob
  let server: Server
  let failEach = Infinity
  /** The number of responses after which all fail. */
  let isDownAfter = Infinity
  const answered = { all: 0, failed: 0 }
  const seen: { line: string; token: unknown; host: string | undefined }[] = []
  const bodies: string[] = []

  beforeAll(async () => {
    job = new LocalJob()
    server = createServer((request, response) => {
      const { method = '', url = '', headers } = request
      const pieces: Buffer[] = []
      request.on('data', (piece: Buffer) => pieces.push(piece))
      request.on('end', () => bodies.push(`${method} ${Buffer.concat(pieces).toString()}`))
      seen.push({ line: `${method} ${url}`, token: headers['x-token'], host: headers.host })
      const isFailed = ++answered.all % failEach === 0 || answered.all > isDownAfter
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

  const run = (given: Record<string, string>, environment: Record<string, string> = {}) => {
    Object.assign(answered, { all: 0, failed: 0 })
    seen.length = 0
    bodies.length = 0
    const { port } = server.address() as AddressInfo
    const inputs = { url: `http://127.0.0.1:${port}`, rate: '10/s', duration: '2s', ...given }
    const path = [...modules.map(cacheFolder), process.env['PATH']].join(':')
    return job.run('load', inputs, { PATH: path, ...environment })
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
      // The first request is the check before the load.
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

  it('sends several requests by their weights, with a secret that never shows', async () => {
    failEach = Infinity
    const given = {
      ...{ requests: '/ x4\nPOST /cart', host: 'shop.example.com' },
      ...{ headers: 'x-token=key ${TOKEN}', environment: 'TOKEN', rate: '40/s', duration: '3s' },
    }
    const step = await run(given, { TOKEN: 'top-secret-value' })
    expect(step).toMatchObject(succeeds)
    const sent = seen.slice(1)
    const count = (line: string) => sent.filter((one) => one.line === line).length
    expect(count('GET /') + count('POST /cart')).toBe(sent.length)
    expect(count('POST /cart')).toBeGreaterThan(5)
    expect(count('GET /')).toBeGreaterThan(2 * count('POST /cart'))
    expect(new Set(sent.map(({ token }) => token))).toEqual(new Set(['key top-secret-value']))
    expect(new Set(sent.map(({ host }) => host))).toEqual(new Set(['shop.example.com']))
    expect(JSON.stringify(step)).not.toContain('top-secret-value')
  }, 60_000)

  it('sends a body of a file with the requests that have one', async () => {
    failEach = Infinity
    mkdirSync(job.workspace, { recursive: true })
    writeFileSync(join(job.workspace, 'cart.json'), '{"token": "${TOKEN}", "cheese": "Käse"}')
    const given = { requests: '/\nPOST /cart', 'body-file': 'cart.json', environment: 'TOKEN' }
    const step = await run(given, { TOKEN: 'top-secret-value' })
    expect(step).toMatchObject(succeeds)
    const posted = 'POST {"token": "top-secret-value", "cheese": "Käse"}'
    expect(new Set(bodies)).toEqual(new Set(['GET ', posted]))
    expect(JSON.stringify(step)).not.toContain('top-secret-value')
  }, 60_000)

  it('sends nothing where no request has the body that is given', async () => {
    const step = await run({ body: 'x' })
    expect(step.stdout).toContain('no request of the load has a body')
    expect(answered.all).toBe(0)
  }, 60_000)

  describe('by a command', () => {
    const generator = (figures: string, end = '') => {
      mkdirSync(join(job.workspace, 'load'), { recursive: true })
      const script = `#!${process.execPath}
const { writeFileSync } = require('node:fs')
const { BASE_URL, RATE, DURATION, FIGURES, TOKEN } = process.env
const send = async () => {
  for (let i = 0; i < 20; i++) await fetch(BASE_URL + '?' + process.argv.slice(2).join('&'))
  console.log('rate', RATE, 'for', DURATION, 'token', TOKEN, 'of', process.env.OF_THE_JOB)
  ${figures === '' ? '' : `writeFileSync(FIGURES, JSON.stringify(${figures}))`}
  ${end}
}
send()
`
      writeFileSync(join(job.workspace, 'load', 'send.js'), script, { mode: 0o755 })
    }
    const command = 'load/send.js\nrate=${RATE}\nwith space'
    const figures = `{ sent: 20, failed: 0, p95Milliseconds: 12.5, seconds: 2,
      timeline: [{ at: Date.now() / 1000, sent: 20, failed: 0, p95Milliseconds: 12.5 }] }`

    it('reads its figures, and passes it only what it needs', async () => {
      failEach = Infinity
      generator(figures)
      const given = { command, environment: 'TOKEN' }
      const step = await run(given, { TOKEN: 'top-secret-value', OF_THE_JOB: 'x' })
      expect(step).toMatchObject({ ...succeeds, outputs: { requests: '20' } })
      expect(step.outputs).toMatchObject({
        ...{ 'requests-per-second': '10', 'failed-rate': '0', 'p95-milliseconds': '12.5' },
      })
      expect(answered.all).toBe(21)
      expect(seen[1]?.line).toBe('GET /?rate=10&with%20space')
      expect(step.stdout).toContain('rate 10 for 2s token')
      expect(step.stdout).toContain('of undefined')
      const timeline = readFileSync(step.outputs['timeline'] ?? '', 'utf8')
      expect(JSON.parse(timeline)).toMatchObject({ load: { seconds: [{ ended: 20 }] } })
    }, 60_000)

    it.each([
      ['its exit code', figures, 'process.exitCode = 7', {}, /LOAD_FAILED.*exit code 7/],
      ['figures that are missing', '', '', {}, /LOAD_FIGURES_INVALID.*were not written/],
      ['its p95', figures, '', { 'max-p95': '10ms' }, /LOAD_THRESHOLD_CROSSED.*http_req_duration/],
      [
        'failed requests',
        '{ sent: 20, failed: 5, p95Milliseconds: 1 }',
        '',
        {},
        /LOAD_THRESHOLD_CROSSED.*http_req_failed/,
      ],
    ])(
      'fails by %s',
      async (_what, written, end, more, error) => {
        failEach = Infinity
        generator(written, end)
        const step = await run({ command, ...more })
        expect(step.exitCode).toBe(1)
        expect(step.stdout).toMatch(new RegExp(`^::error title=${error.source}`, 'm'))
      },
      60_000,
    )

    it('is no place for secrets among the arguments', async () => {
      const step = await run({ command: 'curl\n${TOKEN}' }, { TOKEN: 'x' })
      expect(step.stdout).toContain('an argument holds ${TOKEN}')
      expect(answered.all).toBe(0)
    }, 60_000)
  })

  it('sends in steps, and takes statuses that are expected for no failure', async () => {
    failEach = 2
    const given = { steps: '10/s for 2s\nto 30/s in 2s\n5/s for 1s', 'expect-status': '200, 503' }
    const step = await run(given)
    expect(step).toMatchObject(succeeds)
    expect(Number(step.outputs['failed-rate'])).toBe(0)
    // 20, 40 and 5, give or take one at each corner.
    expect(Math.abs(Number(step.outputs['requests']) - 65)).toBeLessThan(6)
  }, 60_000)

  it('stops when the target is clearly down, with what it sent until then', async () => {
    failEach = Infinity
    isDownAfter = 1
    const step = await run({ duration: '60s' })
    isDownAfter = Infinity
    expect(step.stdout).toMatch(/^::error title=LOAD_TARGET_DOWN/m)
    const sent = answered.all - 1
    const counted = Number(step.outputs['requests'])
    // Requests in progress when k6 was stopped reached the server and have no result.
    expect(counted).toBeLessThanOrEqual(sent)
    expect(counted).toBeGreaterThan(sent - 5)
    expect(sent).toBeLessThan(300)
    const timeline = JSON.parse(readFileSync(step.outputs['timeline'] ?? '', 'utf8')) as {
      readonly result: string
      readonly load: { readonly seconds: readonly { readonly ended: number }[] }
    }
    const ended = timeline.load.seconds.reduce((sum, second) => sum + second.ended, 0)
    expect([timeline.result, ended]).toEqual(['failure', counted])
    expect(readFileSync(step.outputs['page'] ?? '', 'utf8')).toContain('Requests per second')
  }, 60_000)

  it('warms up before, and counts nothing of that', async () => {
    failEach = Infinity
    const step = await run({ 'warm-up': '2s' })
    expect(step).toMatchObject(succeeds)
    expect(step.stdout).toContain('warming up for 2.0 s at 10 req/s, not counted')
    const counted = Number(step.outputs['requests'])
    expect(Math.abs(counted - 20)).toBeLessThan(3)
    expect(Math.abs(answered.all - 1 - counted - 20)).toBeLessThan(3)
  }, 60_000)

  it('takes k6 from the tool cache of the runner where it is not on PATH', async () => {
    failEach = Infinity
    const place = join(job.temporaryFolder, 'cache', 'k6', '2.2.0', process.arch)
    mkdirSync(place, { recursive: true })
    const built = modules.map((one) => join(cacheFolder(one), 'k6')).find((one) => existsSync(one))
    symlinkSync(built ?? 'k6 was not built', join(place, 'k6'))
    writeFileSync(`${place}.complete`, '')
    const nothing = { PATH: '/nonexistent' }
    const step = await run({}, { ...nothing, RUNNER_TOOL_CACHE: join(place, '..', '..', '..') })
    expect(step).toMatchObject(succeeds)
    expect(Number(step.outputs['requests'])).toBeGreaterThan(5)
    expect(step.stdout).not.toContain('fetching')
  }, 60_000)

  it('leaves the warm-up to a script that is given', async () => {
    const step = await run({ script: 'load.js', 'warm-up': '1s' })
    expect(step.stdout).toContain('inputs "script" and "warm-up" are both set')
    expect(answered.all).toBe(0)
  }, 60_000)

  it('goes to no host that is not allowed', async () => {
    const step = await run({ 'allow-target': 'shop.example.com' })
    expect(step.stdout).toContain('input "url" names 127.0.0.1, which "allow-target" does not')
    expect(answered.all).toBe(0)
  }, 60_000)

  it('sends no more than is allowed', async () => {
    const step = await run({ rate: '2000/s', duration: '2h' })
    expect(step.stdout).toContain('a load of 2000 req/s is more than the 1000 req/s')
    expect(answered.all).toBe(0)
  }, 60_000)
})
