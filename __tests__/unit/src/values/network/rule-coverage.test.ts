import { describe, expect, it, test } from '@jest/globals'

import { cidrInterval } from '../../../../../src/values/network/cidr.ts'
import {
  isAnswered,
  ruleMeets,
  rulesCover,
} from '../../../../../src/values/network/rule-coverage.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { Dice, randomRule, randomRules } from '../../stages/network/random-rules.ts'

const rule = (change: Partial<SecurityRule> = {}): SecurityRule => ({
  direction: 'INGRESS',
  protocol: '6',
  peer: '10.0.20.0/24',
  peerType: 'CIDR_BLOCK',
  ports: { min: 30_000, max: 32_767 },
  isStateless: false,
  ...change,
})

describe('rules together', () => {
  const halves = [rule({ peer: '10.0.20.0/25' }), rule({ peer: '10.0.20.128/25' })]
  const ports = (min: number, max: number) => rule({ ports: { min, max } })

  test.each<[string, readonly SecurityRule[], boolean]>([
    ['two halves of the network', halves, true],
    ['one half of it', halves.slice(1), false],
    ['adjoining ports', [ports(30_000, 31_000), ports(31_001, 40_000)], true],
    ['ports with a gap', [ports(30_000, 31_000), ports(31_002, 40_000)], false],
    [
      'four quarters',
      [30_000, 31_384].flatMap((min) =>
        halves.map((half) => ({ ...half, ports: { min, max: min + 1383 } })),
      ),
      true,
    ],
    ['a block that is not on its boundary', [rule({ peer: '10.0.20.7/22' })], true],
    ['what is no block at all', [rule({ peer: 'somewhere' })], false],
    ['IPv6 for everybody', [rule({ peer: '::/0' })], false],
  ])('%s', (_name, rules, covered) => {
    expect(rulesCover(rules, rule())).toBe(covered)
  })

  it('a group that contains the peer', () => {
    const group = rule({ peer: 'g', peerType: 'NETWORK_SECURITY_GROUP' })
    expect(rulesCover([group], rule(), ['g'])).toBe(true)
    expect(rulesCover([group], rule(), ['other'])).toBe(false)
  })

  it('every port, however it is written', () => {
    expect(rulesCover([rule({ ports: { min: 1, max: 65_535 } })], rule({ ports: undefined }))).toBe(
      true,
    )
  })
})

describe('what decides is what packets carry', () => {
  const from = (min: number, max: number) => rule({ sourcePorts: { min, max } })

  test.each<[string, readonly SecurityRule[], boolean]>([
    ['source ports that every client uses', [from(1024, 65_535)], true],
    ['source ports of some clients', [from(32_768, 60_999)], false],
    ['source ports of servers', [from(443, 443)], false],
  ])('%s', (_name, rules, covered) => {
    expect(rulesCover(rules, rule())).toBe(covered)
  })

  it('one label for all services includes each of them', () => {
    const label = (peer: string) => rule({ peer, peerType: 'SERVICE_CIDR_BLOCK' })
    const all = label('all-fra-services-in-oracle-services-network')
    expect(rulesCover([all], label('oci-fra-objectstorage'))).toBe(true)
    expect(rulesCover([label('oci-fra-objectstorage')], all)).toBe(false)
  })
})

describe('stateless rules', () => {
  const request = rule({ isStateless: true })
  const response = rule({
    direction: 'EGRESS',
    isStateless: true,
    ports: undefined,
    sourcePorts: { min: 30_000, max: 32_767 },
  })

  test.each<[string, readonly SecurityRule[], boolean]>([
    ['without answers', [request], false],
    ['with a stateless rule for the answers', [request, response], true],
    [
      'with one for everything',
      [
        request,
        rule({ direction: 'EGRESS', protocol: 'all', ports: undefined, peer: '0.0.0.0/0' }),
      ],
      true,
    ],
    [
      'with answers from other ports',
      [request, { ...response, sourcePorts: { min: 80, max: 80 } }],
      false,
    ],
    [
      'with answers to ports that no client has',
      [request, { ...response, ports: { min: 80, max: 80 } }],
      false,
    ],
    [
      'with answers to both halves of the network by a rule each',
      [request, { ...response, peer: '10.0.20.0/25' }, { ...response, peer: '10.0.20.128/25' }],
      true,
    ],
    [
      'with answers to half of the network',
      [request, { ...response, peer: '10.0.20.0/25' }],
      false,
    ],
    ['beside a stateful one', [request, rule()], true],
  ])('%s', (_name, rules, covered) => {
    expect(rulesCover(rules, rule())).toBe(covered)
  })

  it('path MTU messages have no answer', () => {
    const message = rule({ protocol: '1', ports: undefined, icmp: { type: 3, code: 4 } })
    expect(isAnswered([], message)).toBe(true)
    expect(rulesCover([{ ...message, isStateless: true }], message)).toBe(true)
  })
})

/** Clients may use any port that is not reserved. */
const letsClients = ({ sourcePorts }: SecurityRule): boolean =>
  sourcePorts === undefined || (sourcePorts.min <= 1024 && sourcePorts.max === 65_535)

/** An independent implementation: packet by packet, at every corner of the rules. */
const packetPasses = (
  rules: readonly SecurityRule[],
  address: bigint,
  port: number,
  wanted: SecurityRule,
) =>
  rules.some((one) => {
    const block = one.peerType === 'CIDR_BLOCK' ? cidrInterval(one.peer) : undefined
    if (one.direction !== wanted.direction) return false
    if (block?.version !== 4 || address < block.first || block.last < address) return false
    if (one.protocol === 'all') return true
    if (one.protocol !== wanted.protocol || !letsClients(one)) return false
    return one.ports === undefined || (one.ports.min <= port && port <= one.ports.max)
  })

const passesEverywhere = (rules: readonly SecurityRule[], wanted: SecurityRule): boolean => {
  const frame = cidrInterval(wanted.peer)
  const { min, max } = wanted.ports ?? { min: 1, max: 65_535 }
  if (frame === undefined) throw new Error('only blocks here')
  const blocks = rules.flatMap(({ peer }) => cidrInterval(peer) ?? [])
  const addresses = [frame.first, ...blocks.flatMap(({ first, last }) => [first, last + 1n])]
  const ports = [
    min,
    ...rules.flatMap((one) => (one.ports ? [one.ports.min, one.ports.max + 1] : [])),
  ]
  return addresses
    .filter((address) => frame.first <= address && address <= frame.last)
    .every((address) =>
      ports
        .filter((port) => min <= port && port <= max)
        .every((port) => packetPasses(rules, address, port, wanted)),
    )
}

test('covers exactly what lets every packet through', () => {
  const dice = new Dice(1)
  const found = { covered: 0, not: 0 }
  const wantedPeers = ['10.0.20.0/24', '10.0.0.0/28', '10.0.10.0/24', '0.0.0.0/0']
  for (let round = 0; round < 4000; round++) {
    const rules = randomRules(dice, 30).filter(({ isStateless }) => !isStateless)
    const ports = dice.pick([undefined, { min: 30_000, max: 32_767 }, { min: 443, max: 443 }])
    const direction = dice.pick(['INGRESS', 'EGRESS'] as const)
    const wanted = rule({ peer: dice.pick(wantedPeers), ports, direction })
    const expected = passesEverywhere(rules, wanted)
    found[expected ? 'covered' : 'not']++
    expect({ rules, wanted, is: rulesCover(rules, wanted) }).toEqual({
      rules,
      wanted,
      is: expected,
    })
  }
  expect(Math.min(found.covered, found.not)).toBeGreaterThan(500)
})

test('more rules never cover less, and a rule that covers alone also meets', () => {
  const dice = new Dice(2)
  for (let round = 0; round < 2000; round++) {
    const rules = randomRules(dice, 10)
    const wanted = { ...randomRule(dice), isStateless: false }
    if (rulesCover([...rules], wanted)) {
      expect(rulesCover([...rules, randomRule(dice)], wanted)).toBe(true)
      expect(rules.some((one) => ruleMeets(one, wanted))).toBe(true)
    }
  }
})
