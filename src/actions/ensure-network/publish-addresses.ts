import type { ActionContext } from '../../runner/context.ts'
import type { InputReader } from '../../runner/inputs.ts'
import type { StageLog } from '../../runner/log.ts'
import {
  addressesOutput,
  addressProblem,
  reportAddresses,
} from '../../stages/addresses/address-report.ts'
import { type Expectation, neededAddresses } from '../../stages/addresses/needed-addresses.ts'
import { observeAddresses } from '../../stages/addresses/observe-addresses.ts'
import { addressText, renderAddresses } from '../../stages/addresses/render-addresses.ts'
import { loadBalancersOf, podsAtPeak } from '../../stages/addresses/release-pods.ts'
import { requireAddresses } from '../../stages/addresses/require-addresses.ts'
import type { NetworkSnapshot } from '../../stages/network/network-snapshot.ts'
import type { PathPlaces } from '../../stages/reachability/observe-paths.ts'
import { asInteger } from '../../values/input-text.ts'
import { asShare } from '../../values/share.ts'

/** CoreDNS in its usual number, metrics-server, an ingress controller with two pods, one to spare. */
const SYSTEM_PODS = 6

/** What the inputs say of what will run; the rest follows from the release's chart. */
export type Peak = Omit<Expectation, 'podsPerRelease' | 'loadBalancers'> & {
  readonly podsPerRelease: number | undefined
}

export const readPeak = (read: InputReader): Peak => ({
  podsPerRelease: read.optional('max-pods', asInteger(1, 100_000)),
  nodes: read.withDefault('node-pool-size', asInteger(1, 1000), 3),
  previews: read.withDefault('previews', asInteger(0, 1000), 0),
  surge: read.withDefault('surge', asShare, 0.25),
  systemPods: SYSTEM_PODS,
})

/** Without a chart, and behind a Service of somebody else's, a release is taken to have one. */
const loadBalancers = (objects: readonly unknown[]): number => Math.max(1, loadBalancersOf(objects))

/** `max-pods`, else what the chart runs at its peak; undefined where nothing says it. */
export const expectationOf = (
  peak: Peak,
  objects: readonly unknown[] = [],
): Expectation | undefined => {
  const derived = podsAtPeak(objects)
  const podsPerRelease = peak.podsPerRelease ?? (derived > 0 ? derived : undefined)
  if (podsPerRelease === undefined) return undefined
  return { ...peak, podsPerRelease, loadBalancers: loadBalancers(objects) }
}

/** A network is made once and outlives many releases: for so many pods of one at least. */
const USUAL_PODS = 100

/** What a new network is made for: `max-pods`, else what the chart runs at its peak, 100 at least. */
export const expectationOfNew = (peak: Peak, objects: readonly unknown[]): Expectation => ({
  ...peak,
  podsPerRelease: peak.podsPerRelease ?? Math.max(USUAL_PODS, podsAtPeak(objects)),
  loadBalancers: loadBalancers(objects),
})

export interface AddressSources {
  readonly places: PathPlaces
  readonly snapshot: NetworkSnapshot
  readonly expected: Expectation | undefined
  /** Only tells, and refuses nothing. */
  readonly isPlan: boolean
}

/**
 * Tells usable, used and needed addresses in the log, the summary and the outputs. Without `max-pods`
 * nothing is known of the need, and no call is made.
 * @throws ActionError SUBNET_TOO_SMALL, unless only planned
 */
export const publishAddresses = async (
  { places, snapshot, expected, isPlan }: AddressSources,
  { outputs, summary }: Pick<ActionContext, 'outputs' | 'summary'>,
  stage: StageLog,
): Promise<void> => {
  if (expected === undefined) return outputs.set('addresses', '[]')
  const uses = await observeAddresses(places, snapshot)
  const balancers = places['load-balancer']?.subnetIds ?? []
  const areBalancersPrivate = await Promise.all(
    balancers.map(async (id) => (await snapshot.subnet(id)).isPrivate),
  )
  const form = {
    hasPodSubnet: places.pods !== undefined,
    isLoadBalancerPrivate: areBalancersPrivate.includes(true),
  }
  const needed = neededAddresses(expected, form)
  const lines = reportAddresses(uses, needed)
  addressText(lines).forEach((line) => stage.info(`  ${line}`))
  await summary.append(renderAddresses(lines))
  await outputs.set('addresses', addressesOutput(lines))
  const warned = isPlan ? lines : lines.filter(({ verdict }) => verdict !== 'too-small')
  warned.flatMap((line) => addressProblem(line) ?? []).forEach((problem) => stage.warning(problem))
  if (!isPlan) requireAddresses(lines)
}
