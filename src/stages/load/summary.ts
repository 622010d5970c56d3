/** The figures of a load, all from requests that were actually sent. */
export interface LoadSummary {
  readonly requests: number
  readonly requestsPerSecond: number
  /** Share of failed requests, 0..1. */
  readonly failedRate: number
  readonly p95Milliseconds: number
  readonly droppedIterations: number
  /** Completed iterations: the only figure of a script that sends no HTTP. */
  readonly iterations: number
  readonly iterationsPerSecond: number
  /** 95th percentile of the response time, in milliseconds. */
  readonly iterationP95Milliseconds: number
  /** Thresholds that were crossed, e.g. `metric: expression`. */
  readonly crossed: readonly string[]
}

type Metric = Readonly<Record<string, unknown>>

/**
 * Reads k6's output of `--summary-export`. In that file a rate's `value` is the share of samples
 * that were true, and a threshold is `true` when it was crossed.
 *
 * @throws {SyntaxError} for invalid JSON
 */
export const parseSummary = (text: string): LoadSummary => {
  const parsed = JSON.parse(text) as { metrics?: Record<string, Metric> }
  const metrics = parsed.metrics ?? {}
  const figure = (metric: string, key: string): number => {
    const value = metrics[metric]?.[key]
    return typeof value === 'number' && Number.isFinite(value) ? value : 0
  }
  return {
    requests: figure('http_reqs', 'count'),
    requestsPerSecond: figure('http_reqs', 'rate'),
    failedRate: figure('http_req_failed', 'value'),
    p95Milliseconds: figure('http_req_duration', 'p(95)'),
    droppedIterations: figure('dropped_iterations', 'count'),
    iterations: figure('iterations', 'count'),
    iterationsPerSecond: figure('iterations', 'rate'),
    iterationP95Milliseconds: figure('iteration_duration', 'p(95)'),
    crossed: crossedThresholds(metrics),
  }
}

const crossedThresholds = (metrics: Record<string, Metric>): string[] => {
  return Object.entries(metrics).flatMap(([name, metric]) => {
    const thresholds = metric['thresholds']
    if (typeof thresholds !== 'object' || thresholds === null) return []
    return Object.entries(thresholds)
      .filter(([, crossed]) => crossed === true)
      .map(([expression]) => `${name}: ${expression}`)
  })
}

/** One line for the log, such as `80.0 req/s, p95 41 ms, 0 of 14400 failed`. */
export const describeLoad = (summary: LoadSummary): string => {
  const failed = Math.round(summary.failedRate * summary.requests)
  const dropped = summary.droppedIterations === 0 ? '' : `, ${summary.droppedIterations} never sent`
  if (summary.requests === 0) {
    return (
      `${summary.iterationsPerSecond.toFixed(1)} iterations/s, ` +
      `p95 ${Math.round(summary.iterationP95Milliseconds)} ms, ` +
      `${summary.iterations} iterations, no HTTP${dropped}`
    )
  }
  return (
    `${summary.requestsPerSecond.toFixed(1)} req/s, p95 ${Math.round(summary.p95Milliseconds)} ms, ` +
    `${failed} of ${summary.requests} failed${dropped}`
  )
}
