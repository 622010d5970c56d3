import { createContext, type Module, SourceTextModule, SyntheticModule } from 'node:vm'

import { expect, it } from '@jest/globals'

import { podUserScript } from '../../../../../src/stages/load/pod-user-script.ts'
import { percentileOf } from '../../../../../src/values/load/latency-histogram.ts'
import { parsePodLine } from '../../../../../src/values/load/pod-report.ts'

interface PodModule {
  readonly options: {
    readonly scenarios: Readonly<Record<string, object>>
    readonly thresholds: Readonly<Record<string, readonly string[]>>
    readonly summaryTrendStats: readonly string[]
  }
  default(data: unknown): unknown
  shop(): string
  setup(): Promise<unknown>
  handleSummary(data: object): { readonly stdout: string }
}

const share = {
  ...{ pods: 4, durationMilliseconds: 20_000, waitMilliseconds: 60_000 },
  ...{ longestMilliseconds: 140_000, file: 'script.js' },
}

const INDEXED = { JOB_COMPLETION_INDEX: '1' }

/** Returns what pod 1 runs with a user's script, after its start. */
const open = async (script: string, __ENV: Readonly<Record<string, string>> = INDEXED) => {
  const said: string[] = []
  const context = createContext({
    console: { log: (line: string) => void said.push(line) },
    __ENV,
    open: () => '1000\n',
  })
  const synthetic = (exports: Readonly<Record<string, unknown>>): Module =>
    new SyntheticModule(
      Object.keys(exports),
      function () {
        for (const [key, value] of Object.entries(exports)) this.setExport(key, value)
      },
      { context },
    )
  const k6 = synthetic({ sleep: () => undefined })
  const execution = synthetic({ default: { instance: { iterationsCompleted: 3, vusActive: 1 } } })
  const own: Module = new SourceTextModule(script, { context })
  const modules = new Map([
    ['k6', k6],
    ['k6/execution', execution],
    ['./script.js', own],
  ])
  const pod = new SourceTextModule(podUserScript(share), { context })
  await pod.link((name) => modules.get(name) ?? Promise.reject(new Error(name)))
  await pod.evaluate()
  return { pod: pod.namespace as PodModule, said }
}

const SCRIPT = `
export const options = {
  scenarios: { shop: { executor: 'constant-arrival-rate', exec: 'shop' } },
  thresholds: { http_req_duration: ['p(95)<500'] },
  summaryTrendStats: ['avg'],
  insecureSkipTLSVerify: true,
}
export const setup = async () => ({ token: 'x' })
export const shop = () => 'shopping'
export default (data) => data.token
`

it("leaves its part to the arguments of k6's operator where it has no index", async () => {
  const { pod } = await open(SCRIPT, {})
  expect(Object.keys(pod.options)).not.toContain('executionSegment')
  expect(Object.keys(pod.options)).not.toContain('executionSegmentSequence')
})

it('is the script of the user, with its part of the load', async () => {
  const { pod, said } = await open(SCRIPT)
  expect(pod.options).toMatchObject({
    executionSegment: '1/4:2/4',
    executionSegmentSequence: '0,1/4,2/4,3/4,1',
    insecureSkipTLSVerify: true,
    setupTimeout: '120s',
    scenarios: { shop: { executor: 'constant-arrival-rate', exec: 'shop' } },
    thresholds: { http_req_duration: ['p(95)<500'], 'iterations{scenario:shop}': [] },
  })
  expect(Object.keys(pod.options.scenarios)).toEqual(['shop', 'oke-load-report'])
  expect(pod.shop()).toBe('shopping')
  const data = await pod.setup()
  expect(pod.default(data)).toBe('x')
  expect(said.map(parsePodLine)).toEqual([{ kind: 'ready', early: expect.any(Number) }])
})

it.each([
  ['{ vus: 8, duration: "10s" }', { executor: 'constant-vus', vus: 8, duration: '10s' }],
  ['{ vus: 8, iterations: 80 }', { executor: 'shared-iterations', vus: 8, iterations: 80 }],
  ['{ stages: [] }', { executor: 'ramping-vus', stages: [] }],
  ['undefined', { executor: 'per-vu-iterations' }],
])('makes a scenario of %s, since it adds one', async (options, scenario) => {
  const { pod } = await open(`export const options = ${options}\nexport default () => 1`)
  expect(pod.options.scenarios['default']).toMatchObject(scenario)
  for (const name of ['vus', 'duration', 'iterations', 'stages']) {
    expect(pod.options).not.toHaveProperty(name)
  }
})

it('reports at the end what k6 counted, for the script alone', async () => {
  const { pod } = await open(SCRIPT)
  // Of 3,001 requests each took a millisecond more than the previous one.
  const values: Record<string, number> = { count: 3_001 }
  for (const stat of pod.options.summaryTrendStats.slice(1)) {
    values[stat] = 1 + 3_000 * (Number(/\((.*)\)/.exec(stat)?.[1]) / 100)
  }
  const metrics = {
    http_reqs: { values: { count: 3_001 } },
    http_req_failed: { values: { passes: 7 } },
    http_req_duration: { values, thresholds: { 'p(95)<500': { ok: false } } },
    dropped_iterations: { values: { count: 2 } },
    iterations: { values: { count: 1_501 } },
    'iterations{scenario:shop}': { values: { count: 1_500 }, thresholds: {} },
  }
  const line = parsePodLine(pod.handleSummary({ metrics }).stdout.trim())
  if (line.kind !== 'report') throw new Error('it reports')
  expect(line.report).toMatchObject({
    ...{ sent: 1_500, isLast: true },
    whole: {
      ...{ requests: 3_001, failed: 7, dropped: 2 },
      thresholds: expect.arrayContaining([
        { metric: 'http_req_duration', expression: 'p(95)<500', isKept: false },
      ]),
    },
  })
  const took = line.report.whole?.took ?? new Map<number, number>()
  expect([...took.values()].reduce((sum, count) => sum + count, 0)).toBe(3_001)
  expect(Math.abs((percentileOf(took, 0.95) ?? 0) / 2_851 - 1)).toBeLessThan(0.026)
})

it('reports for a script without HTTP how long its iterations took', async () => {
  const { pod } = await open(SCRIPT)
  const values = Object.fromEntries(
    pod.options.summaryTrendStats.map((stat) => [stat, stat === 'count' ? 3 : 40]),
  )
  const metrics = { 'iteration_duration{scenario:shop}': { values } }
  const line = parsePodLine(pod.handleSummary({ metrics }).stdout.trim())
  expect(line).toMatchObject({ report: { whole: { requests: 0, thresholds: [] } } })
  const took = line.kind === 'report' ? line.report.whole?.took : undefined
  expect([...(took ?? [])].map(([, count]) => count)).toEqual([3])
})
