import type { NodePool, VirtualNode } from '../../clients/container-engine/node-pools.ts'
import type { Change } from '../../core/change.ts'

/** Each availability domain has three (Oracle's documentation of regions and availability domains). */
const FAULT_DOMAINS = 3

/** Transitional states: the next check may find them settled. */
const PASSING = ['CREATING', 'UPDATING']

const needsAttention = ({ state, stateDetails }: NodePool): string[] =>
  state === 'NEEDS_ATTENTION' ? [`needs attention: ${stateDetails ?? 'OCI gives no details'}`] : []

/** A pool without fault domains, like ours, is spread over all of them. */
const fewerDomains = ({ placements }: NodePool): string[] =>
  placements
    .filter(({ faultDomains }) => faultDomains.length > 0 && faultDomains.length < FAULT_DOMAINS)
    .map(
      ({ availabilityDomain, faultDomains }) =>
        `placed on ${faultDomains.join(', ')} of ${availabilityDomain} only, not on all fault domains`,
    )

const missingNodes = ({ size, state }: NodePool, nodes: readonly VirtualNode[]): string[] => {
  if (PASSING.includes(state) || nodes.some((node) => PASSING.includes(node.state))) return []
  const active = nodes.filter((node) => node.state === 'ACTIVE')
  if (active.length >= size) return []
  const problems = nodes
    .filter((node) => node.state !== 'ACTIVE' && node.state !== 'DELETED')
    .map(({ name, state: of, problem }) => `${name} is ${of}${problem ? `: ${problem}` : ''}`)
  return [[`${active.length} of ${size} virtual nodes are ACTIVE`, ...problems].join('; ')]
}

/**
 * Faults of a pool whose settings are as described.
 * @param isPlaced whether its fault domains are described too
 */
export const poolFaults = (
  pool: NodePool,
  nodes: readonly VirtualNode[],
  isPlaced: boolean,
): Change[] =>
  [
    ...needsAttention(pool),
    ...(isPlaced ? [] : fewerDomains(pool)),
    ...missingNodes(pool, nodes),
  ].map((description): Change => ({
    action: 'update',
    target: `virtual node pool "${pool.name}"`,
    description,
  }))

/** Nodes in a single fault domain, which is OKE's choice and not a setting. */
export const spreadWarnings = (nodes: readonly VirtualNode[]): string[] => {
  const domains = nodes.map(({ faultDomain }) => faultDomain)
  const [first] = domains
  if (nodes.length < 2 || first === undefined) return []
  if (domains.some((domain) => domain !== first)) return []
  return [`all ${nodes.length} virtual nodes are in ${first}`]
}
