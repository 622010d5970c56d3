import { describe, expect, it } from '@jest/globals'

import type { ProbeResponse, ProbeRequest } from '../../../../src/clients/http/http-probe.ts'
import type { K6, K6Result, Script } from '../../../../src/clients/kubernetes/k6.ts'
import { type LoadClients, runLoad } from '../../../../src/stages/load.ts'
import type { LoadRequest } from '../../../../src/stages/load/load-request.ts'
import { expectedRequests, fullRate, loadProfile } from '../../../../src/stages/load/profile.ts'
import { loadScript } from '../../../../src/stages/load/script.ts'
import { callOf, parseCall } from '../../../../src/values/load/load-call.ts'
import { parseStep } from '../../../../src/values/load/load-step.ts'
import { describeLoad } from '../../../../src/stages/load/summary.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

const request: LoadRequest = {
  url: 'http://203.0.113.9/',
  calls: [callOf('/cart')],
  ratePerSecond: 80,
  durationMilliseconds: 180_000,
  rampMilliseconds: 0,
  maxFailedRate: 0.01,
}

/** Returns what k6 2.2 writes with --summary-export. */
const summary = (failed: number, crossed: boolean) =>
  JSON.stringify({
    metrics: {
      http_reqs: { count: 14_400, rate: 80.02 },
      http_req_duration: { avg: 20, 'p(95)': 41.3 },
      http_req_failed: {
        value: failed,
        passes: failed * 14_400,
        thresholds: { 'rate<=0.01': crossed },
      },
      dropped_iterations: { count: 0, rate: 0 },
    },
  })

const run = async (
  given: Omit<K6Result, 'seconds'>,
  more: Partial<LoadRequest> = {},
  response: ProbeResponse = { status: 200 },
) => {
  const result = { seconds: [], ...given }
  const asked: { script?: Script; environment?: Readonly<Record<string, string>> } = {}
  const kept = keptProgress()
  const k6 = {
    run: async (script: Script, environment: Readonly<Record<string, string>>) => {
      Object.assign(asked, { script, environment })
      return result
    },
  }
  const clients = { k6, clock: new VirtualClock(), probe: async () => response }
  return { asked, kept, result: await runLoad({ ...request, ...more }, clients, kept.progress) }
}

describe('runLoad', () => {
  it('reads the figures', async () => {
    const { result } = await run({ exitCode: 0, output: '', summary: summary(0, false) })
    expect(result.failure).toBeUndefined()
    expect(result.summary).toMatchObject({ requests: 14_400, failedRate: 0, p95Milliseconds: 41.3 })
    expect(result.summary && describeLoad(result.summary)).toBe(
      '80.0 req/s, p95 41 ms, 0 of 14400 failed',
    )
  })

  it('lets virtual users think, and has so many more of them', () => {
    const users = (script: string) => Number(/"preAllocatedVUs": (\d+)/.exec(script)?.[1])
    const [busy, thinking] = [0, 500].map((thinkMilliseconds) =>
      loadScript({ ...request, thinkMilliseconds }),
    )
    expect([users(busy ?? ''), users(thinking ?? '')]).toEqual([160, 200])
    expect(busy).not.toContain('sleep(')
    expect(thinking).toMatch(/http\.request\(.*\)\n\s+sleep\(0\.5\)\n/)
  })

  it('warms up with a run of its own, of which nothing counts', async () => {
    const runs: string[] = []
    const reported: Readonly<Record<string, string>>[] = []
    const k6: K6 = {
      run: async (script, environment, _limits, { onLine, onSent }) => {
        runs.push('text' in script ? script.text : JSON.stringify(script))
        reported.push(environment)
        onLine(`k6 says something in run ${runs.length}`)
        onSent?.({ seconds: () => [], recent: () => [] })
        if (runs.length === 1) return { exitCode: 99, output: '', seconds: [], summary: '{}' }
        return { exitCode: 0, output: '', seconds: [], summary: summary(0, false) }
      },
    }
    const kept = keptProgress()
    const clients = { k6, clock: new VirtualClock(), probe: async () => ({ status: 200 }) }
    const given = { rampMilliseconds: 60_000, maxP95Milliseconds: 500, warmUpMilliseconds: 30_000 }
    const started: number[] = []
    const onStart = () => void started.push(runs.length)
    const result = await runLoad({ ...request, ...given }, clients, kept.progress, { onStart })
    expect(result).toMatchObject({ failure: undefined, summary: { requests: 14_400 } })
    expect(started).toEqual([2])
    expect(runs[0]).toMatch(
      /"constant-arrival-rate",\s+"rate": 8,\s+"timeUnit": "1s",\s+"duration": "30s"/,
    )
    expect(runs[0]).toContain('"rate<=1"')
    expect(runs[0]).not.toContain('http_req_duration')
    expect(runs[1]).toBe(loadScript({ ...request, ...given }))
    expect(reported.map(({ DURATION }) => DURATION)).toEqual(['30s', '180s'])
    expect(kept.infos).toEqual([
      'warming up for 30.0 s at 8 req/s, not counted',
      'k6 says something in run 2',
    ])
  })

  it.each([
    [0, 180_000, 80, 80],
    [60_000, 90_000, 6.3, 9],
    [90_000, 90_000, 5.5, 10],
  ])('derives the full rate from the mean, with a ramp of %d of %d ms', (ramp, all, mean, full) => {
    const options = { ...request, rampMilliseconds: ramp, durationMilliseconds: all }
    expect(fullRate(mean, options)).toBeCloseTo(full)
  })

  it('keeps the figures of a load that failed', async () => {
    const { result } = await run({ exitCode: 99, output: '', summary: summary(0.5, true) })
    expect(result.summary?.failedRate).toBe(0.5)
    expect(result.failure).toMatchObject({
      code: 'LOAD_THRESHOLD_CROSSED',
      message: expect.stringContaining('http_req_failed: rate<=0.01'),
    })
  })

  it.each([
    [104, 'LOAD_SCRIPT_INVALID'],
    [105, 'LOAD_ABORTED'],
    [107, 'LOAD_SCRIPT_INVALID'],
    [108, 'LOAD_ABORTED'],
    [110, 'LOAD_MARKED_FAILED'],
    [255, 'LOAD_FAILED'],
  ])('maps exit code %i', async (exitCode, code) => {
    const { result } = await run({ exitCode, output: 'what k6 said' })
    expect(result.failure).toMatchObject({
      code,
      message: expect.stringContaining('what k6 said'),
    })
  })

  it('is no success if the script sent nothing', async () => {
    const { result } = await run({ exitCode: 0, output: '', summary: '{"metrics":{}}' })
    expect(result.failure?.code).toBe('LOAD_FAILED')
  })

  /** What k6 2.2 writes for a script that only uses WebSocket. */
  const noHttp = JSON.stringify({
    metrics: {
      iterations: { count: 120, rate: 12 },
      iteration_duration: { 'p(95)': 52.4 },
      ws_sessions: { count: 120, rate: 12 },
      checks: { value: 1, thresholds: { 'rate>0.9': false } },
    },
  })

  it("takes a user's script without HTTP by its iterations", async () => {
    const given = { exitCode: 0, output: '', summary: noHttp }
    const silent = { failure: 'Parse Error: Expected HTTP/' }
    const { result, kept } = await run(given, { script: 'ws.js' }, silent)
    expect(result.failure).toBeUndefined()
    expect(result.summary && describeLoad(result.summary)).toBe(
      '12.0 iterations/s, p95 52 ms, 120 iterations, no HTTP',
    )
    expect(kept.warnings.join()).toContain('does not respond to HTTP')
  })

  it.each([
    ['its own script, which sends HTTP', noHttp, {}],
    ["a user's script of which no iteration ended", '{"metrics":{}}', { script: 'ws.js' }],
  ])('is no success with nothing sent by %s', async (_what, summary, more) => {
    const { result } = await run({ exitCode: 0, output: '', summary }, more)
    expect(result.failure?.code).toBe('LOAD_FAILED')
  })

  it("lets a user's thresholds judge a script without HTTP", async () => {
    const { result } = await run({ exitCode: 99, output: '', summary: noHttp }, { script: 'ws.js' })
    expect(result.failure?.code).toBe('LOAD_THRESHOLD_CROSSED')
  })

  it("hands the load over to the user's script", async () => {
    const { asked } = await run(
      { exitCode: 0, output: '', summary: summary(0, false) },
      { script: 'load.js' },
    )
    expect(asked.script).toEqual({ path: 'load.js' })
    expect(asked.environment).toEqual({
      BASE_URL: 'http://203.0.113.9/',
      RATE: '80',
      DURATION: '180s',
    })
  })

  describe('to a name that leads nowhere yet', () => {
    const named = { url: 'https://shop.example.com/', addressUrl: 'https://203.0.113.9' }
    const unknown = { failure: 'getaddrinfo ENOTFOUND shop.example.com' }
    const sent = async (responses: readonly ProbeResponse[], more: Partial<LoadRequest> = {}) => {
      const [scripts, asked, left] = [[] as Script[], [] as ProbeRequest[], [...responses]]
      const kept = keptProgress()
      const ended = { exitCode: 0, output: '', summary: summary(0, false), seconds: [] }
      const k6: K6 = { run: (script) => Promise.resolve((scripts.push(script), ended)) }
      const probe = async (one: ProbeRequest) => (asked.push(one), left.shift() ?? unknown)
      const clients = { k6, clock: new VirtualClock(), probe }
      const running = runLoad({ ...request, ...named, ...more }, clients, kept.progress)
      const failure: unknown = await running.then(
        ({ failure: one }) => one,
        (error: unknown) => error,
      )
      const texts = scripts.map((script) => ('text' in script ? script.text : ''))
      return { failure, asked, texts, scripts, warnings: kept.warnings }
    }

    it('goes to the address that the deployment asked, by that name', async () => {
      const more = { warmUpMilliseconds: 10_000 }
      const { failure, asked, texts, warnings } = await sent([unknown, { status: 200 }], more)
      expect(failure).toBeUndefined()
      expect(asked).toEqual([
        { url: 'https://shop.example.com/cart' },
        { url: 'https://203.0.113.9/cart', host: 'shop.example.com' },
      ])
      expect(texts).toHaveLength(2)
      for (const text of texts) {
        expect(text).toMatch(/"hosts": \{\s+"shop\.example\.com": "203\.0\.113\.9"\s+\}/)
        expect(text).toContain('"url": "https://shop.example.com/cart"')
      }
      expect(warnings).toEqual([
        'https://shop.example.com/cart does not respond (getaddrinfo ENOTFOUND shop.example.com); the load goes to shop.example.com at 203.0.113.9',
      ])
    })

    it("is known to the user's script too", async () => {
      const { scripts } = await sent([unknown, { status: 200 }], { script: 'shop.js' })
      expect(scripts).toEqual([{ path: 'shop.js', hosts: { 'shop.example.com': '203.0.113.9' } }])
    })

    it.each([undefined, 'shop.js'])('is known to pods, by script %s', async (script) => {
      const pods = { count: 2, startWithin: 60_000 }
      const { texts } = await sent([unknown, { status: 200 }], { pods, script })
      expect(texts[0]).toMatch(/"shop\.example\.com": ?"203\.0\.113\.9"/)
    })

    it('is left to pods where nothing answers to us', async () => {
      const pods = { count: 2, startWithin: 60_000 }
      const { failure, texts, warnings } = await sent([unknown, unknown], { pods })
      expect([failure, warnings]).toEqual([undefined, []])
      expect(texts[0]).not.toContain('"hosts"')
    })

    it('keeps the path that the release is behind', async () => {
      const more = { url: 'https://shop.example.com/of-7/' }
      const { asked } = await sent([unknown, { status: 200 }], more)
      expect(asked[1]?.url).toBe('https://203.0.113.9/of-7/cart')
    })

    it('goes where the name leads if it leads anywhere', async () => {
      const { failure, texts } = await sent([{ status: 200 }])
      expect([failure, texts.join().includes('"hosts"')]).toEqual([undefined, false])
    })

    it('is not sent where nothing answers there either', async () => {
      const { failure, texts } = await sent([unknown, { status: 503 }])
      expect(failure).toMatchObject({ code: 'LOAD_TARGET_UNREACHABLE' })
      expect(texts).toEqual([])
    })
  })

  it('sends nothing to an address that does not answer', async () => {
    const k6 = { run: async () => Promise.reject(new Error('must not run')) }
    const probe = async () => ({ failure: 'connection refused' })
    const failure = runLoad(
      request,
      { k6, probe, clock: new VirtualClock() },
      keptProgress().progress,
    )
    await expect(failure).rejects.toMatchObject({ code: 'LOAD_TARGET_UNREACHABLE' })
  })
})

describe('loadScript', () => {
  it.each([
    [80, { rate: 80, timeUnit: '1s' }],
    [1.5, { rate: 90, timeUnit: '1m' }],
  ])('gives %d requests a second as k6 takes them', (ratePerSecond, expected) => {
    const script = loadScript({ ...request, ratePerSecond })
    const options = JSON.parse(/export const options = (\{[^]*?\n\})/.exec(script)?.[1] ?? '') as {
      scenarios: { load: object }
    }
    expect(options.scenarios.load).toMatchObject({ ...expected, duration: '180s' })
    expect(script).toContain('"url": "http://203.0.113.9/cart"')
  })

  it('rises to the rate within the ramp, and holds it for the rest', () => {
    const script = loadScript({ ...request, rampMilliseconds: 30_000 })
    const options = JSON.parse(/export const options = (\{[^]*?\n\})/.exec(script)?.[1] ?? '') as {
      scenarios: { load: object }
    }
    expect(options.scenarios.load).toMatchObject({
      executor: 'ramping-arrival-rate',
      startRate: 8,
      stages: [
        { target: 80, duration: '30s' },
        { target: 80, duration: '150s' },
      ],
    })
  })

  const optionsOf = (script: string) =>
    JSON.parse(/export const options = (\{[^]*?\n\})/.exec(script)?.[1] ?? '') as {
      scenarios: { load: object }
      thresholds: Record<string, string[]>
    }

  const steps = ['80/s for 1m', 'to 160/s in 30s', '160/s for 1m', '40/s for 1m'].map(parseStep)
  const stepped = { ...request, steps, ratePerSecond: 160, durationMilliseconds: 210_000 }

  it('goes from rate to rate as the steps say', () => {
    const { scenarios, thresholds } = optionsOf(loadScript(stepped))
    expect(scenarios.load).toMatchObject({
      ...{ executor: 'ramping-arrival-rate', startRate: 80, timeUnit: '1s' },
      stages: [
        { target: 80, duration: '60s' },
        { target: 160, duration: '30s' },
        { target: 160, duration: '60s' },
        { target: 40, duration: '0s' },
        { target: 40, duration: '60s' },
      ],
    })
    // 80 × 60 + 120 × 30 + 160 × 60 + 40 × 60
    expect(expectedRequests(stepped)).toBe(20_400)
    expect(thresholds['dropped_iterations']).toEqual(['count<=204'])
    expect(loadProfile(stepped)).toEqual([
      [0, 80],
      ...[
        [0, 80],
        [60_000, 80],
        [90_000, 160],
        [90_000, 160],
        [150_000, 160],
      ],
      ...[
        [150_000, 40],
        [210_000, 40],
        [210_000, 0],
      ],
    ])
    expect(fullRate(20_400 / 210, stepped)).toBeCloseTo(160)
  })

  it('gives all steps by the minute where one is no whole number by the second', () => {
    const slow = ['30/m for 1m', '2/s for 1m'].map(parseStep)
    const { scenarios } = optionsOf(loadScript({ ...stepped, steps: slow }))
    expect(scenarios.load).toMatchObject({ startRate: 30, timeUnit: '1m' })
  })

  it('has the requests with their weights, and no value of a variable', () => {
    const headers = { authorization: 'Bearer ${TOKEN}' }
    const calls = [
      { ...parseCall('/'), headers },
      { ...parseCall('POST /cart x3'), body: '{"id":"${ID}"}', statuses: [[201, 201]] as const },
    ]
    const script = loadScript({ ...request, calls })
    const listed = JSON.parse(/const calls = (\[[^]*?\n\])/.exec(script)?.[1] ?? '') as object[]
    expect(listed).toEqual([
      {
        ...{ method: 'GET', url: 'http://203.0.113.9/', weight: 1, headers, body: null },
        statuses: [{ min: 200, max: 399 }],
      },
      {
        ...{ method: 'POST', url: 'http://203.0.113.9/cart', weight: 3, headers: {} },
        ...{ body: '{"id":"${ID}"}', statuses: [{ min: 201, max: 201 }] },
      },
    ])
  })
})

describe('a load that is stopped', () => {
  /** Returns k6 while requests fail: it ends when it is asked to, like the real one. */
  const failing = async (failed: number, more: Partial<LoadRequest>, isEnough?: () => boolean) => {
    const clock = new VirtualClock()
    let asked = false
    const k6: LoadClients['k6'] = {
      run: async (_script, _environment, { interrupt }, { onSent }) => {
        interrupt?.addEventListener('abort', () => (asked = true))
        const begun = clock.now()
        const seconds = () =>
          Array.from({ length: Math.floor((clock.now() - begun) / 1000) }, (_, index) => ({
            ...{ at: begun + index * 1000, ended: 80, failed, dropped: 0 },
          }))
        onSent?.({ seconds, recent: (count) => seconds().slice(-count) })
        while (!asked && clock.now() - begun < 180_000) await clock.sleep(100)
        const text = summary(failed / 80, false)
        return { exitCode: asked ? 105 : 0, summary: text, seconds: seconds(), output: '' }
      },
    }
    const clients = { k6, clock, probe: async () => ({ status: 200 }) }
    const run = { isEnough }
    const result = await runLoad({ ...request, ...more }, clients, keptProgress().progress, run)
    return { ...result, asked }
  }

  it('is one whose target no longer responds', async () => {
    const { failure, seconds, asked } = await failing(80, { abortOnFail: true })
    expect(failure?.code).toBe('LOAD_TARGET_DOWN')
    expect([asked, seconds.length < 30]).toEqual([true, true])
  })

  it.each([
    ['some answers', 70, { abortOnFail: true }],
    ['it may still pass', 80, { abortOnFail: true, maxFailedRate: 1 }],
    ['it is to go on in any case', 80, { abortOnFail: false }],
    ['a script judges itself', 80, { abortOnFail: true, script: 'load.js' }],
  ])('is none while %s', async (_what, failed, more) => {
    const { failure, seconds } = await failing(failed, more)
    expect(failure).toBeUndefined()
    expect(seconds).toHaveLength(180)
  })

  it('is a success once it has shown what it is sent for', async () => {
    let polls = 0
    const { failure, asked } = await failing(0, {}, () => ++polls > 20)
    expect([failure, asked]).toEqual([undefined, true])
  })
})
