import type { Store } from '../../oci/core/store.ts'
import type { Subnet } from '../../oci/vcn/resources.ts'
import { type Direction, heldRules } from '../paths/rule-match.ts'
import type { Place } from './places.ts'
import { type GroupSets, ruleExpression } from './rule-expression.ts'

/**
 * The bit of the connection mark that records that a stateful rule matched at the source (EGRESS)
 * or at the destination (INGRESS).
 */
const bits = { EGRESS: '0x1', INGRESS: '0x2' } as const

export const chain = (name: string, lines: readonly string[]): string =>
  [`  chain ${name} {`, ...lines.map((line) => `    ${line}`), '  }'].join('\n')

export const dropIf = (field: string, values: readonly string[], more = ''): string[] =>
  values.length > 0 ? [`${field} { ${values.join(', ')} } ${more}drop`] : []

/**
 * Returns the chains `leaving` and `entering`, and the sets that they need: how the rules of these
 * subnets judge a packet at its two ends. A stateless rule precedes all stateful ones and lets only
 * its own packets through; a stateful one lets the connection pass in both directions for as long
 * as it lasts.
 */
export const endChains = (
  store: Store,
  subnets: readonly Subnet[],
  places: readonly Place[],
): string[] => {
  const groups = groupMembers(places)
  const sets = new Map([...groups.keys()].map((id, index) => [id, `group${index}`]))
  const note = (bit: string) => [`ct direction original ct mark set ct mark or ${bit}`]
  return [
    ...[...groups.values()].map(
      (members, index) =>
        `  set group${index} { type ipv4_addr; elements = { ${members.join(', ')} }; }`,
    ),
    chain('letout', note(bits.EGRESS)),
    chain('letin', note(bits.INGRESS)),
    chain('leaving', [
      ...passing('EGRESS', 'INGRESS'),
      ...endRules(store, subnets, sets, 'EGRESS'),
    ]),
    chain('entering', [
      ...passing('INGRESS', 'EGRESS'),
      ...endRules(store, subnets, sets, 'INGRESS'),
    ]),
  ]
}

const groupMembers = (places: readonly Place[]): Map<string, string[]> => {
  const members = new Map<string, string[]>()
  for (const { address, nsgIds } of places) {
    for (const id of nsgIds) members.set(id, [...(members.get(id) ?? []), address])
  }
  return members
}

/**
 * Lets pass what a stateful rule has accepted before: requests by this end's bit, replies by the
 * other end's.
 */
const passing = (requests: Direction, replies: Direction): string[] => [
  `ct direction original ct mark and ${bits[requests]} == ${bits[requests]} return`,
  `ct direction reply ct mark and ${bits[replies]} == ${bits[replies]} return`,
]

/**
 * All rules for one direction, of lists and groups; packets that match none of them are dropped.
 */
const endRules = (
  store: Store,
  subnets: readonly Subnet[],
  sets: GroupSets,
  direction: Direction,
): string[] => {
  const ofLists = subnets.flatMap(({ id, cidrBlock }) =>
    heldRules(store, { subnetId: id }, direction).map(({ rule }) => ({ rule, own: cidrBlock })),
  )
  const ofGroups = [...sets].flatMap(([id, set]) =>
    heldRules(store, { nsgIds: [id] }, direction).map(({ rule }) => ({ rule, own: `@${set}` })),
  )
  const compiled = [...ofLists, ...ofGroups].flatMap(({ rule, own }) => {
    const match = ruleExpression(rule, direction, own, sets)
    return match === undefined ? [] : [{ match, isStateless: rule.isStateless }]
  })
  const stateless = compiled.filter(({ isStateless }) => isStateless)
  const stateful = compiled.filter(({ isStateless }) => !isStateless)
  const [side, note] = direction === 'EGRESS' ? ['saddr', 'letout'] : ['daddr', 'letin']
  return [
    ...stateless.map(({ match }) => `${match} return`),
    ...stateful.map(({ match }) => `${match} goto ${note}`),
    ...dropIf(
      `ip ${side}`,
      subnets.map(({ cidrBlock }) => cidrBlock),
    ),
  ]
}
