import { describe, expect, test } from '@jest/globals'
import { ruleExpression } from '../../../../../emulator/network/kernel/rule-expression.ts'
import { egressRule, groupRule, ingressRule } from '../../../../../emulator/oci/vcn/rule-shape.ts'

const NODES = '10.0.10.0/24'
const ANY = '0.0.0.0/0'
const GROUP = 'NETWORK_SECURITY_GROUP'
const tcp = (min: number, max = min) => ({
  ...{ protocol: '6', tcpOptions: { destinationPortRange: { min, max } } },
})

describe('a rule as nft matches it', () => {
  const groups = new Map([['ocid.web', 'group0']])
  test.each<[string, object, string | undefined]>([
    ['all', { protocol: 'all' }, ''],
    ['TCP', { protocol: '6' }, ' ip protocol 6'],
    ['a port', tcp(80), ' tcp dport 80'],
    ['ports', tcp(30_000, 32_767), ' tcp dport 30000-32767'],
    [
      'source ports',
      { protocol: '17', udpOptions: { sourcePortRange: { min: 53, max: 53 } } },
      ' udp sport 53',
    ],
    ['ICMP', { protocol: '1' }, ' ip protocol 1'],
    ['an ICMP type', { protocol: '1', icmpOptions: { type: 8 } }, ' icmp type 8'],
    [
      'an ICMP code',
      { protocol: '1', icmpOptions: { type: 3, code: 4 } },
      ' icmp type 3 icmp code 4',
    ],
    ['another protocol', { protocol: '50' }, ' ip protocol 50'],
  ])('%s', (_name, packets, expected) => {
    const out = egressRule.parse({ destination: NODES, ...packets })
    const into = ingressRule.parse({ source: ANY, ...packets })
    expect(ruleExpression(out, 'EGRESS', '@g', groups)).toBe(
      `ip saddr @g ip daddr ${NODES}${expected}`,
    )
    expect(ruleExpression(into, 'INGRESS', NODES, groups)).toBe(`ip daddr ${NODES}${expected}`)
  })

  test.each<[string, string, string | undefined]>([
    ['ocid.web', GROUP, 'ip saddr 10.0.0.0/8 ip daddr @group0 ip protocol 6'],
    ['ocid.empty', GROUP, undefined],
    ['all-fra-services-in-oracle-services-network', 'SERVICE_CIDR_BLOCK', undefined],
    ['::/0', 'CIDR_BLOCK', undefined],
  ])('to %s (%s)', (destination, destinationType, expected) => {
    const rule = { direction: 'EGRESS', protocol: '6', destination, destinationType }
    expect(ruleExpression(groupRule.parse(rule), 'EGRESS', '10.0.0.0/8', groups)).toBe(expected)
  })
})
