import { describe, expect, it } from '@jest/globals'

import {
  bucketOf,
  type LatencyHistogram,
  latencyScale,
  mergeHistograms,
  percentileOf,
  sinceThen,
} from '../../../../../src/values/load/latency-histogram.ts'

const histogramOf = (times: readonly number[]): LatencyHistogram =>
  mergeHistograms(times.map((time) => new Map([[bucketOf(time), 1]])))

/** Times of four pods, one of which is slow; the same in each run. */
const pods = [20, 22, 25, 400].map((middle, pod) =>
  Array.from({ length: 500 }, (_, at) => middle * (0.2 + ((at * 37 + pod * 11) % 100) / 40)),
)

describe('a histogram of response times', () => {
  it.each([0.5, 0.9, 0.95, 0.99, 1])('merges to the one over all, at %d', (share) => {
    const merged = mergeHistograms(pods.map(histogramOf))
    expect(merged).toEqual(histogramOf(pods.flat()))
    const sorted = pods.flat().sort((a, b) => a - b)
    const exact = sorted[Math.ceil(sorted.length * share) - 1] ?? 0
    const found = percentileOf(merged, share) ?? 0
    expect(Math.abs(found - exact) / exact).toBeLessThan(0.026)
    expect(found).toBe(percentileOf(histogramOf(pods.flat()), share))
  })

  it('is not the mean of percentiles, which is far from the truth', () => {
    const mean = pods.map((times) => percentileOf(histogramOf(times), 0.95) ?? 0)
    const averaged = mean.reduce((sum, time) => sum + time, 0) / mean.length
    const merged = percentileOf(mergeHistograms(pods.map(histogramOf)), 0.95) ?? 0
    expect(merged / averaged).toBeGreaterThan(2)
  })

  it('takes what is too small, too large or no time at all', () => {
    expect([0, 0.05, 0.1, Number.NaN].map(bucketOf)).toEqual([0, 0, 0, 0])
    expect(bucketOf(10_000)).toBeLessThan(latencyScale.last)
    expect(bucketOf(1e9)).toBe(latencyScale.last)
    expect(percentileOf(new Map(), 0.95)).toBeUndefined()
  })

  it('returns what was added since an earlier state', () => {
    const then = histogramOf([1, 1, 50])
    const now = mergeHistograms([then, histogramOf([1, 80])])
    expect(sinceThen(now, then)).toEqual(histogramOf([1, 80]))
  })
})
