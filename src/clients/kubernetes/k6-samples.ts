/** What a load did in one second, as it was answered. */
export interface LoadSecond {
  /** Milliseconds since the epoch of its beginning. */
  readonly at: number
  /** Requests that were sent and had ended, well or not; iterations of a script that sends none. */
  readonly ended: number
  readonly failed: number
  /** Iterations that never began, because no virtual user was free. */
  readonly dropped: number
  /** 95th percentile of the time that they took. */
  readonly p95Milliseconds?: number
}

interface Bucket {
  requests: number
  failed: number
  dropped: number
  iterations: number
  readonly requestTimes: number[]
  readonly iterationTimes: number[]
}

const emptyBucket = (): Bucket => ({
  ...{ requests: 0, failed: 0, dropped: 0, iterations: 0 },
  ...{ requestTimes: [], iterationTimes: [] },
})

/** Times of a second that are kept: enough for its percentile, however fast a script turns. */
const TIMES = 5_000

const keepTime = (times: number[], count: number, value: number): void => {
  if (times.length < TIMES) times.push(value)
  else times[count % TIMES] = value
}

/** The metrics that are kept, with what a sample of each adds. */
const keep: Readonly<Record<string, (bucket: Bucket, value: number) => void>> = {
  http_reqs: (bucket, value) => (bucket.requests += value),
  http_req_failed: (bucket, value) => (bucket.failed += value),
  http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
  iterations: (bucket, value) => (bucket.iterations += value),
  iteration_duration: ({ iterationTimes, iterations }, value) =>
    keepTime(iterationTimes, iterations, value),
  dropped_iterations: (bucket, value) => (bucket.dropped += value),
}

/** `http_reqs,1764400000,1.000000,…`; the header has no number in its place. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/
const HEADER = 'metric_name,timestamp,metric_value,'

/**
 * Percentile of what a second brought, in milliseconds to a tenth. The times are the bucket's own, and
 * put in order here.
 */
const percentile95 = (times: number[]): number | undefined => {
  times.sort((a, b) => a - b)
  const time = times[Math.ceil(times.length * 0.95) - 1]
  return time === undefined ? undefined : Math.round(time * 10) / 10
}

/** The samples that k6 prints as CSV, put together by the second. */
export class K6Samples {
  readonly #buckets = new Map<number, Bucket>()

  /** Takes a line of the output; false if it is no sample. */
  take(line: string): boolean {
    const found = SAMPLE.exec(line)
    if (found === null) return line.startsWith(HEADER)
    const [, metric = '', second, value] = found
    if (!Object.hasOwn(keep, metric)) return true
    const time = Number(second)
    const bucket = this.#buckets.get(time) ?? emptyBucket()
    this.#buckets.set(time, bucket)
    keep[metric]?.(bucket, Number(value))
    return true
  }

  /** In order of time; a second in which nothing ended stands there with zeros. */
  seconds(): LoadSecond[] {
    const times = [...this.#buckets.keys()]
    const first = times.reduce((a, b) => Math.min(a, b), Infinity)
    const last = times.reduce((a, b) => Math.max(a, b), -Infinity)
    const isHttp = [...this.#buckets.values()].some(({ requests }) => requests > 0)
    // Samples of a clock that was set are no hours of load.
    const length = times.length === 0 ? 0 : Math.min(last - first + 1, times.length * 60)
    return Array.from({ length }, (_, index) => {
      const bucket = this.#buckets.get(first + index) ?? emptyBucket()
      const p95 = percentile95(isHttp ? bucket.requestTimes : bucket.iterationTimes)
      return {
        at: (first + index) * 1000,
        ended: isHttp ? bucket.requests : bucket.iterations,
        failed: bucket.failed,
        dropped: bucket.dropped,
        ...(p95 === undefined ? {} : { p95Milliseconds: p95 }),
      }
    })
  }
}
