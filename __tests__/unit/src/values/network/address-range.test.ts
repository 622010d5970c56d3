import { describe, expect, it } from '@jest/globals'

import {
  formatAddress,
  formatRange,
  networkBlock,
} from '../../../../../src/values/network/address-range.ts'
import { parseCidr } from '../../../../../src/values/network/cidr.ts'

describe('addresses as people write them', () => {
  it.each([
    '10.0.20.0/24',
    '0.0.0.0/0',
    '255.255.255.255/32',
    '::/0',
    '2001:db8::/32',
    '::1/128',
    'fe80::1:0:0:2/128',
  ])('%s', (block) => {
    const { version, first, last } = parseCidr(block)
    expect(formatRange(version, first, last)).toBe(block)
  })

  it.each([
    ['10.0.20.7/24', '10.0.20.0/24'],
    ['203.0.113.255/31', '203.0.113.254/31'],
    ['1.2.3.4/0', '0.0.0.0/0'],
    ['2001:DB8::1/32', '2001:db8::/32'],
  ])('%s lies in %s', (text, block) => {
    expect(networkBlock(text)).toBe(block)
  })

  it.each(['10.0.20.7', 'everybody', '10.0.20.0/33'])('%s is no block', (text) => {
    expect(() => networkBlock(text)).toThrow(`"${text}" is not a CIDR block`)
  })

  it('writes both ends where the range is no block', () => {
    const { first, last } = parseCidr('10.0.20.0/24')
    expect(formatRange(4, first + 1n, last)).toBe('10.0.20.1-10.0.20.255')
    expect(formatAddress(6, 1n << 112n)).toBe('1::')
  })
})
