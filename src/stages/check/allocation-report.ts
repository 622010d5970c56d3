import { PODS_PER_NODE } from '../../values/kubernetes/virtual-nodes.ts'
import { codeOf, renderTable } from '../../values/markdown.ts'
import { plural } from '../../values/plural.ts'
import type { Prices } from '../../values/prices.ts'
import { type Allocation, type PodSize, totalOf } from './allocation.ts'

/** E.g. `2 OCPU, 4 GB`. */
export const amountText = ({ ocpus, gigabytes }: PodSize): string =>
  `${ocpus} OCPU, ${gigabytes} GB`

/** For an hour. */
export const priceOf = ({ ocpus, gigabytes }: PodSize, prices: Prices): number =>
  ocpus * prices.ocpuHour + gigabytes * prices.gigabyteHour

const shownPrice = (size: PodSize, prices: Prices): string =>
  `${priceOf(size, prices).toFixed(3)} ${prices.currency}/h`

/** The allocation in the action's output: per workload and in total. */
export const allocationOutput = (
  all: readonly Allocation[],
  prices: Prices | undefined,
): string => {
  const total = (pods: 'replicas' | 'most') => {
    const { pods: count, ...size } = totalOf(all, pods)
    const price = prices && Number(priceOf(size, prices).toFixed(6))
    // Each pod takes one address of its subnet.
    return { pods: count, addresses: count, ...size, ...(prices && { pricePerHour: price }) }
  }
  const currency = prices && { currency: prices.currency }
  return JSON.stringify({
    workloads: all,
    first: total('replicas'),
    most: total('most'),
    ...currency,
  })
}

const scaledText = ({ replicas, most }: Allocation): string =>
  replicas === most ? String(replicas) : `${replicas} to ${most}`

/** The section of the job summary; empty if nothing runs pods. */
export const allocationSummary = (
  all: readonly Allocation[],
  prices: Prices | undefined,
): string => {
  if (all.length === 0) return ''
  const rows = all.map((one) => [codeOf(one.object), scaledText(one), amountText(one)])
  const table = renderTable(['workload', 'pods', 'each gets'], rows)
  const lines = (['replicas', 'most'] as const).map((pods) => {
    const total = totalOf(all, pods)
    const nodes = Math.ceil(total.pods / PODS_PER_NODE)
    const price = prices === undefined ? '' : `, ${shownPrice(total, prices)}`
    const when = pods === 'most' ? 'At most' : 'At first'
    return `- ${when}: ${plural(total.pods, 'pod')} and as many addresses, ${amountText(total)}${price}; at least ${plural(nodes, 'virtual node')}.\n`
  })
  return `#### What its pods get\n\n${table}\n${lines.join('')}`
}
