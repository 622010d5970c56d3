/** The growth of the response time buckets: each reaches 5 % further than the one before. */
export const latencyScale = { floorMilliseconds: 0.1, ratio: 1.05, last: 260 } as const

/** How many response times fell into each bucket. Two of them are merged by adding. */
export type LatencyHistogram = ReadonlyMap<number, number>

/**
 * The bucket of a response time: the first one that reaches it. The pods' scripts compute the same.
 */
export const bucketOf = (milliseconds: number): number => {
  if (!(milliseconds > latencyScale.floorMilliseconds)) return 0
  const bucket = Math.ceil(
    Math.log(milliseconds / latencyScale.floorMilliseconds) / Math.log(latencyScale.ratio) - 1e-9,
  )
  return Math.min(bucket, latencyScale.last)
}

/** The middle of a bucket in milliseconds, at most 2.5 % from everything in it. */
const middleOf = (bucket: number): number =>
  bucket === 0
    ? latencyScale.floorMilliseconds / 2
    : latencyScale.floorMilliseconds * latencyScale.ratio ** (bucket - 0.5)

/** One histogram over all that the others hold. */
export const mergeHistograms = (histograms: Iterable<LatencyHistogram>): LatencyHistogram => {
  const merged = new Map<number, number>()
  for (const histogram of histograms) {
    for (const [bucket, count] of histogram) merged.set(bucket, (merged.get(bucket) ?? 0) + count)
  }
  return merged
}

/** The difference between a histogram and an earlier state of it. */
export const sinceThen = (now: LatencyHistogram, then: LatencyHistogram): LatencyHistogram =>
  new Map(
    [...now]
      .map(([bucket, count]) => [bucket, count - (then.get(bucket) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  )

/**
 * The response time in milliseconds below which a share (0..1) of all lie, by the nearest rank;
 * undefined for an empty histogram.
 */
export const percentileOf = (histogram: LatencyHistogram, share: number): number | undefined => {
  const buckets = [...histogram].sort(([a], [b]) => a - b)
  const rank = Math.max(1, Math.ceil(buckets.reduce((sum, [, count]) => sum + count, 0) * share))
  let below = 0
  for (const [bucket, count] of buckets) {
    below += count
    if (below >= rank) return middleOf(bucket)
  }
  return undefined
}
