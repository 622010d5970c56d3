import type { InputReader } from '../../runner/inputs.ts'
import type { Expectation } from '../../stages/addresses/needed-addresses.ts'
import { loadBalancersOf, podsAtPeak } from '../../stages/addresses/release-pods.ts'
import { asInteger } from '../../values/input-text.ts'
import { asShare } from '../../values/share.ts'

/**
 * CoreDNS with its usual replicas, metrics-server, an ingress controller with two pods, one to
 * spare.
 */
const SYSTEM_PODS = 6

/** What the inputs say about what will run; the rest follows from the release's chart. */
type Peak = Omit<Expectation, 'podsPerRelease' | 'loadBalancers'> & {
  readonly podsPerRelease: number | undefined
}

export const readPeak = (read: InputReader): Peak => ({
  podsPerRelease: read.optional('max-pods', asInteger(1, 100_000)),
  nodes: read.withDefault('node-pool-size', asInteger(1, 1000), 3),
  previews: read.withDefault('previews', asInteger(0, 1000), 0),
  surge: read.withDefault('surge', asShare, 0.25),
  systemPods: SYSTEM_PODS,
})

/** At least one: a release may have no chart here, or be behind another release's Service. */
const loadBalancers = (objects: readonly unknown[]): number => Math.max(1, loadBalancersOf(objects))

/** `max-pods`, else what the chart runs at its peak; undefined if neither is given. */
export const expectationOf = (
  peak: Peak,
  objects: readonly unknown[] = [],
): Expectation | undefined => {
  const derived = podsAtPeak(objects)
  const podsPerRelease = peak.podsPerRelease ?? (derived > 0 ? derived : undefined)
  if (podsPerRelease === undefined) return undefined
  return { ...peak, podsPerRelease, loadBalancers: loadBalancers(objects) }
}

/**
 * A network is created once and outlives many releases: the least number of pods to size it for.
 */
const USUAL_PODS = 100

/** Pods that a new network is sized for: `max-pods`, else the chart's peak, 100 at least. */
export const expectationOfNew = (peak: Peak, objects: readonly unknown[]): Expectation => ({
  ...peak,
  podsPerRelease: peak.podsPerRelease ?? Math.max(USUAL_PODS, podsAtPeak(objects)),
  loadBalancers: loadBalancers(objects),
})
