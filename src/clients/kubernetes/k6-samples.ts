/** The results of a load in one second. */
export interface LoadSecond {
  /** Milliseconds since the epoch of its beginning. */
  readonly at: number
  /** Completed requests, successful or not; iterations for a script that sends none. */
  readonly ended: number
  readonly failed: number
  /** Iterations that never started, because no virtual user was free. */
  readonly dropped: number
  /** Median response time. */
  readonly p50Milliseconds?: number
  /** 95th percentile of the response time. */
  readonly p95Milliseconds?: number
}

/** What a load has sent so far. */
export interface SentLoad {
  /** In order of time; a second in which nothing ended has zeros. */
  seconds(): LoadSecond[]
  /** At most this many of the newest complete seconds. */
  recent(count: number): LoadSecond[]
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

/** Response times kept per second: enough for its percentile, however fast a script iterates. */
const TIMES = 5_000

const keepTime = (times: number[], count: number, value: number): void => {
  if (times.length < TIMES) times.push(value)
  else times[count % TIMES] = value
}

/** The metrics that are kept, and what a sample of each adds. */
const keep: Readonly<Record<string, (bucket: Bucket, value: number) => void>> = {
  http_reqs: (bucket, value) => (bucket.requests += value),
  http_req_failed: (bucket, value) => (bucket.failed += value),
  http_req_duration: ({ requestTimes, requests }, value) => keepTime(requestTimes, requests, value),
  iterations: (bucket, value) => (bucket.iterations += value),
  iteration_duration: ({ iterationTimes, iterations }, value) =>
    keepTime(iterationTimes, iterations, value),
  dropped_iterations: (bucket, value) => (bucket.dropped += value),
}

/** `http_reqs,1764400000,1.000000,…`; the header has no number there. */
const SAMPLE = /^([A-Za-z_][A-Za-z0-9_]*),(\d{9,11}),(-?\d+(?:\.\d+)?),/
const HEADER = 'metric_name,timestamp,metric_value,'

/** Percentiles of one second, in tenths of a millisecond. Sorts the bucket's own times in place. */
const percentiles = (times: number[]): Pick<LoadSecond, 'p50Milliseconds' | 'p95Milliseconds'> => {
  times.sort((a, b) => a - b)
  const at = (share: number) => times[Math.ceil(times.length * share) - 1]
  const [p50, p95] = [at(0.5), at(0.95)]
  if (p50 === undefined || p95 === undefined) return {}
  const tenth = (time: number) => Math.round(time * 10) / 10
  return { p50Milliseconds: tenth(p50), p95Milliseconds: tenth(p95) }
}

/** Seconds for which samples of an earlier second may still arrive. */
const LATE = 5

/**
 * Limit of a load's apparent length, as a multiple of the seconds with samples: clocks may be set.
 */
const MOST_GAP = 60

/** Aggregates the CSV samples of k6 by the second. */
export class K6Samples implements SentLoad {
  readonly #buckets = new Map<number, Bucket>()
  /** Figures of past seconds are cached: a load of hours is read twice a second. */
  readonly #closed = new Map<number, LoadSecond>()
  #newest = 0

  /** Reads a line of the output; false if it is not a sample. */
  take(line: string): boolean {
    const found = SAMPLE.exec(line)
    if (found === null) return line.startsWith(HEADER)
    const [, metric = '', second, value] = found
    if (!Object.hasOwn(keep, metric)) return true
    const time = Number(second)
    const bucket = this.#buckets.get(time) ?? emptyBucket()
    this.#buckets.set(time, bucket)
    this.#newest = Math.max(this.#newest, time)
    this.#closed.delete(time)
    keep[metric]?.(bucket, Number(value))
    return true
  }

  seconds(): LoadSecond[] {
    const times = [...this.#buckets.keys()]
    const first = times.reduce((a, b) => Math.min(a, b), Infinity)
    const last = times.reduce((a, b) => Math.max(a, b), -Infinity)
    const length = times.length === 0 ? 0 : Math.min(last - first + 1, times.length * MOST_GAP)
    const isHttp = this.#isHttp()
    return Array.from({ length }, (_, index) => this.#second(first + index, isHttp))
  }

  recent(count: number): LoadSecond[] {
    const times = [...this.#buckets.keys()].sort((a, b) => a - b)
    const isHttp = this.#isHttp()
    return times.slice(-1 - count, -1).map((time) => this.#second(time, isHttp))
  }

  #isHttp(): boolean {
    return [...this.#buckets.values()].some(({ requests }) => requests > 0)
  }

  #second(time: number, isHttp: boolean): LoadSecond {
    const known = this.#closed.get(time)
    if (known !== undefined) return known
    const second = this.#made(time, isHttp)
    if (isHttp && time < this.#newest - LATE) this.#closed.set(time, second)
    return second
  }

  #made(time: number, isHttp: boolean): LoadSecond {
    const bucket = this.#buckets.get(time) ?? emptyBucket()
    return {
      at: time * 1000,
      ended: isHttp ? bucket.requests : bucket.iterations,
      failed: bucket.failed,
      dropped: bucket.dropped,
      ...percentiles(isHttp ? bucket.requestTimes : bucket.iterationTimes),
    }
  }
}
