import { describe, expect, test } from '@jest/globals'

import { rulesCover } from '../../../../../src/values/network/rule-coverage.ts'
import { describeRule, type SecurityRule } from '../../../../../src/values/network/security-rule.ts'

const rule = (change: Partial<SecurityRule>): SecurityRule => ({
  direction: 'INGRESS',
  protocol: '6',
  peer: '10.0.20.0/24',
  peerType: 'CIDR_BLOCK',
  ports: { min: 10_256, max: 10_256 },
  isStateless: false,
  ...change,
})

/** Whether one rule alone covers the other. */
const ruleCovers = (existing: SecurityRule, wanted: SecurityRule): boolean =>
  rulesCover([existing], wanted)

describe('one rule', () => {
  test.each<[string, Partial<SecurityRule>, boolean]>([
    ['the same rule', {}, true],
    ['with another description', { description: 'by hand' }, true],
    ['a larger network', { peer: '10.0.0.0/16' }, true],
    ['a smaller network', { peer: '10.0.20.0/25' }, false],
    ['more ports', { ports: { min: 10_000, max: 11_000 } }, true],
    ['all ports', { ports: undefined }, true],
    ['all protocols', { protocol: 'all', ports: undefined }, true],
    ['other ports', { ports: { min: 80, max: 80 } }, false],
    ['another protocol', { protocol: '17' }, false],
    ['the other direction', { direction: 'EGRESS' }, false],
    ['a stateless rule', { isStateless: true }, false],
    ['bound to source ports', { sourcePorts: { min: 1, max: 1 } }, false],
    ['from a group', { peer: 'ocid1.nsg', peerType: 'NETWORK_SECURITY_GROUP' }, false],
  ])('%s: %#', (_name, change, covers) => {
    expect(ruleCovers(rule(change), rule({}))).toBe(covers)
  })

  test('everybody includes the addresses of Oracle services', () => {
    const services = rule({
      direction: 'EGRESS',
      peer: 'all-fra-services-in-oracle-services-network',
      peerType: 'SERVICE_CIDR_BLOCK',
    })
    expect(ruleCovers({ ...services, peer: '0.0.0.0/0', peerType: 'CIDR_BLOCK' }, services)).toBe(
      true,
    )
    expect(ruleCovers({ ...services, peer: '10.0.0.0/8', peerType: 'CIDR_BLOCK' }, services)).toBe(
      false,
    )
    expect(ruleCovers({ ...services, peer: 'oci-fra-objectstorage' }, services)).toBe(false)
  })

  test('ICMP: every code covers one code, another code does not', () => {
    const icmp = (type: number, code?: number) =>
      rule({ protocol: '1', ports: undefined, icmp: { type, code } })
    expect(ruleCovers(icmp(3), icmp(3, 4))).toBe(true)
    expect(ruleCovers(icmp(3, 1), icmp(3, 4))).toBe(false)
    expect(ruleCovers(icmp(8), icmp(3, 4))).toBe(false)
  })
})

test('a rule in words', () => {
  expect(describeRule(rule({}))).toBe('allow TCP 10256 from 10.0.20.0/24')
  expect(
    describeRule(rule({ direction: 'EGRESS', protocol: '17', ports: { min: 1, max: 9 } })),
  ).toBe('allow UDP 1-9 to 10.0.20.0/24')
})
