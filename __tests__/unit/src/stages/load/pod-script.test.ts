import { createContext, SourceTextModule, SyntheticModule } from 'node:vm'

import { describe, expect, it } from '@jest/globals'

import { podScript } from '../../../../../src/stages/load/script.ts'
import { parseCall } from '../../../../../src/values/load/load-call.ts'
import {
  bucketOf,
  mergeHistograms,
  percentileOf,
} from '../../../../../src/values/load/latency-histogram.ts'
import { parsePodLine, type PodReport } from '../../../../../src/values/load/pod-report.ts'

interface PodOptions {
  readonly executionSegment: string
  readonly executionSegmentSequence: string
  readonly thresholds: Readonly<Record<string, readonly string[]>>
}

interface PodModule {
  readonly options: PodOptions
  default(): void
  warmUp(): void
  setup(): void
  report(): void
  handleSummary(data: object): { readonly stdout: string }
}

const share = {
  ...{ pods: 4, warmUpMilliseconds: 0, durationMilliseconds: 20_000 },
  waitMilliseconds: 60_000,
}

const script = podScript(
  {
    url: 'http://edge.shop.svc.cluster.local',
    calls: [parseCall('POST /cart')],
    ...{
      ratePerSecond: 80,
      durationMilliseconds: 20_000,
      rampMilliseconds: 0,
      maxFailedRate: 0.01,
    },
  },
  share,
)

/** k6 as a script sees it, and the metrics that it counts: by name, and by name and tag. */
class K6Memory {
  readonly counted: Record<string, number> = {}
  readonly said: string[] = []
  readonly asked: string[] = []
  readonly slept: number[] = []
  status = 200
  duration = 0
  aborted: string | undefined

  /** Runs the script like the pod of an index, or like one of k6's operator. */
  async open(index: number | undefined, startAt: number): Promise<PodModule> {
    const context = createContext({
      console: { log: (line: string) => void this.said.push(line) },
      __ENV: index === undefined ? {} : { JOB_COMPLETION_INDEX: String(index) },
      open: () => `${startAt}\n`,
    })
    const response = (method: string, url: string) => {
      this.asked.push(`${method} ${url}`)
      const { status, duration, counted } = this
      const data = Object.entries(counted).map(([id, count]) => ({
        ...{ id, attributes: { sample: { count } } },
      }))
      return { status, error: '', timings: { duration }, json: () => data }
    }
    const counted = this.counted
    class Counter {
      readonly #name: string
      constructor(name: string) {
        this.#name = name
      }
      add(value: number, tags: Record<string, string> = {}): void {
        const tagged = Object.entries(tags).map(([tag, of]) => `${this.#name}{${tag}:${of}}`)
        for (const name of [this.#name, ...tagged]) counted[name] = (counted[name] ?? 0) + value
      }
    }
    const abort = (why: string) => void (this.aborted = why)
    const modules: Record<string, Record<string, unknown>> = {
      'k6/http': {
        default: {
          request: response,
          get: (url: string) => response('GET', url),
          expectedStatuses: () => undefined,
        },
      },
      'k6/metrics': { Counter },
      'k6/execution': { default: { test: { abort } } },
      k6: { sleep: (seconds: number) => void this.slept.push(seconds) },
    }
    const loaded = new SourceTextModule(script, { context })
    await loaded.link((name) => {
      const exports = modules[name] ?? {}
      return new SyntheticModule(
        Object.keys(exports),
        function () {
          for (const [key, value] of Object.entries(exports)) this.setExport(key, value)
        },
        { context },
      )
    })
    await loaded.evaluate()
    return loaded.namespace as unknown as PodModule
  }

  lines() {
    return this.said.map(parsePodLine)
  }
}

const reportOf = (text: string): PodReport => {
  const line = text
    .split('\n')
    .map(parsePodLine)
    .find(({ kind }) => kind === 'report')
  if (line?.kind !== 'report') throw new Error(`no report in ${text}`)
  return line.report
}

describe('the script of a pod', () => {
  it('takes its own part of the load', async () => {
    const { options } = await new K6Memory().open(2, 0)
    expect(options.executionSegment).toBe('2/4:3/4')
    expect(options.executionSegmentSequence).toBe('0,1/4,2/4,3/4,1')
  })

  it("leaves its part to the arguments of k6's operator where it has no index", async () => {
    const { options } = await new K6Memory().open(undefined, 0)
    expect(Object.keys(options).filter((name) => name.startsWith('executionSegment'))).toEqual([])
  })

  it('waits for the common start once the target has answered', async () => {
    const k6 = new K6Memory()
    const pod = await k6.open(0, Date.now() + 30_000)
    pod.setup()
    expect(k6.asked).toEqual(['GET http://edge.shop.svc.cluster.local/cart'])
    expect(k6.slept[0]).toBeGreaterThan(29)
    expect(k6.lines()).toMatchObject([{ kind: 'ready', early: expect.any(Number) }])
    // The check is not part of the load.
    expect(k6.counted).toEqual({})
  })

  it('ends where the target does not respond', async () => {
    const k6 = new K6Memory()
    k6.status = 503
    const pod = await k6.open(0, Date.now())
    pod.setup()
    expect(k6.lines()[0]).toEqual({ kind: 'unreachable', why: 'status 503' })
    expect(k6.aborted).toBeDefined()
  })

  it('sorts response times as the runner does, so that four pods merge to one histogram', async () => {
    const times = [0.02, 0.1, 0.7, 1, 4.9, 20, 21, 33.3, 150, 999, 4_000, 10_000, 1e9]
    const pods = await Promise.all(
      [0, 1, 2, 3].map(async (index) => {
        const k6 = new K6Memory()
        const pod = await k6.open(index, 0)
        for (const time of times) {
          k6.duration = time * (index + 1)
          pod.default()
        }
        k6.status = 500
        pod.default()
        pod.warmUp()
        k6.status = 200
        pod.report()
        return reportOf(k6.said.at(-1) ?? '')
      }),
    )
    for (const { sent, failed } of pods) expect([sent, failed]).toEqual([14, 1])
    const all = [0, 1, 2, 3].flatMap((index) =>
      [...times, times.at(-1) ?? 0].map((time) => time * (index + 1)),
    )
    const one = mergeHistograms(all.map((time) => new Map([[bucketOf(time), 1]])))
    const merged = mergeHistograms(pods.map(({ took }) => took))
    expect(new Map([...merged].sort())).toEqual(new Map([...one].sort()))
    for (const share of [0.5, 0.95, 0.99]) {
      expect(percentileOf(merged, share)).toBe(percentileOf(one, share))
    }
  })

  it('has every bucket counted, and reports all at the end', async () => {
    const pod = await new K6Memory().open(0, 0)
    const metrics = {
      load_sent: { values: { count: 7 } },
      [`load_took{bucket:${bucketOf(1e9)}}`]: { values: { count: 7 } },
      'dropped_iterations{scenario:load}': { values: { count: 2 } },
      http_req_duration: { values: { avg: 1 } },
    }
    const last = reportOf(pod.handleSummary({ metrics }).stdout)
    expect(last).toMatchObject({ sent: 7, failed: 0, dropped: 2, isLast: true })
    expect(last.took).toEqual(new Map([[bucketOf(1e9), 7]]))
    for (const name of Object.keys(metrics).filter((one) => one.includes('{'))) {
      expect(pod.options.thresholds[name]).toEqual([])
    }
  })
})
