import { describe, expect, test } from '@jest/globals'

import { cidrContains, parseCidr, usableAddresses } from '../../../../src/values/network/cidr.ts'
import { formatDuration, parseDuration } from '../../../../src/values/duration.ts'
import { asEndpoint, asFlag, asInteger, asOneOf } from '../../../../src/values/input-text.ts'
import { parseQuantity } from '../../../../src/values/kubernetes/quantity.ts'
import { parseRate, perSecond } from '../../../../src/values/rate.ts'
import { parseRegion, realmDomain } from '../../../../src/values/oci/region.ts'
import { parseTaint } from '../../../../src/values/kubernetes/taint.ts'
import { asServer } from '../../../../src/values/kubernetes/api-server-address.ts'
import { asUrl } from '../../../../src/values/network/url.ts'
import { parseVcnCidr } from '../../../../src/values/network/vcn-cidr.ts'

describe('duration', () => {
  test.each([
    ['90s', 90_000],
    ['3m', 180_000],
    ['1h30m', 5_400_000],
    ['7d', 604_800_000],
    ['250ms', 250],
    ['1.5s', 1500],
  ])('%s is %d ms', (text, milliseconds) => expect(parseDuration(text)).toBe(milliseconds))
  test.each(['', '3', 'm', '3 m', '-3m', '0s', '3w'])('refuses "%s"', (text) => {
    expect(() => parseDuration(text)).toThrow(/not a duration/)
  })
  test.each([
    [12_400, '12.4 s'],
    [65_000, '1 min 05 s'],
    [59_980, '1 min 00 s'],
    [7_380_000, '2 h 03 min'],
  ])('%d ms reads %s', (milliseconds, text) => expect(formatDuration(milliseconds)).toBe(text))
})

describe('CIDR', () => {
  test.each([
    ['10.0.0.0/16', '10.0.10.0/24', true],
    ['10.0.10.0/24', '10.0.0.0/16', false],
    ['0.0.0.0/0', '192.168.1.1/32', true],
    ['0.0.0.0/0', '::/0', false],
    ['2001:db8::/32', '2001:db8:1::/48', true],
  ])('%s contains %s: %s', (outer, inner, contains) => {
    expect(cidrContains(parseCidr(outer), parseCidr(inner))).toBe(contains)
  })
  test.each([
    ['10.0.10.0/19', /behind \/19/],
    ['10.0.0.0', /prefix length is missing/],
    ['10.0.0.0/33', /above 32/],
    ['10.0.0/24', /address is not one/],
    ['all', /address is not one/],
  ])('refuses %s', (text, message) => expect(() => parseCidr(text)).toThrow(message))
  test.each([
    ['10.0.0.0/8', /\/8 is no size of a VCN/],
    ['0.0.0.0/0', /\/0 is no size/],
    ['10.0.0.0/31', /\/31 is no size/],
    ['169.254.0.0/16', /169\.254\.0\.0\/16 is reserved/],
    ['169.254.8.0/24', /reserved/],
    ['239.0.0.0/16', /224\.0\.0\.0\/3 is reserved/],
    ['fd00::/48', /not IPv4/],
    ['10.0.0.1/16', /not a CIDR block/],
  ])('a VCN cannot have %s', (text, message) => expect(() => parseVcnCidr(text)).toThrow(message))
  test.each(['10.0.0.0/16', '192.168.4.0/30', '100.64.0.0/16', '169.253.0.0/16'])(
    'a VCN can have %s',
    (text) => expect(parseVcnCidr(text)).toEqual(parseCidr(text)),
  )
  test.each([
    ['10.0.0.0/28', 13],
    ['10.0.0.0/24', 253],
    ['10.0.32.0/19', 8189],
  ])('%s leaves %d addresses', (text, count) =>
    expect(usableAddresses(parseCidr(text))).toBe(count),
  )
})

describe('quantity', () => {
  test.each([
    ['100m', 0.1],
    ['0.5', 0.5],
    ['2', 2],
    ['128Mi', 134_217_728],
    ['1G', 1e9],
    ['5e3', 5000],
    ['1E3', 1000],
    ['1E', 1e18],
    ['2P', 2e15],
    ['1Ei', 2 ** 60],
    ['+1', 1],
    ['-500m', -0.5],
  ])('%s is %d', (text, value) => expect(parseQuantity(text)).toBeCloseTo(value, 9))
  test.each(['', 'm', '1 Gi', '10Q', '1e'])('refuses "%s"', (text) => {
    expect(() => parseQuantity(text)).toThrow(/not a Kubernetes quantity/)
  })
})

describe('rate', () => {
  test.each([
    ['80/s', 80],
    ['300/m', 5],
    ['2 / s', 2],
  ])('%s is %d a second', (text, rate) => expect(perSecond(parseRate(text))).toBe(rate))
  test.each(['80', '0/s', '1.5/s', '80/h'])('refuses "%s"', (text) => {
    expect(() => parseRate(text)).toThrow(/not a rate/)
  })
})

describe('region', () => {
  test.each(['eu-frankfurt-1', 'us-gov-ashburn-1', 'ap-batam-1', 'me-new-place-2'])(
    'takes %s, known or not',
    (text) => expect(parseRegion(text)).toBe(text),
  )
  test.each(['fra', 'Frankfurt', 'eu_frankfurt_1', 'eu-frankfurt'])('refuses %s', (text) => {
    expect(() => parseRegion(text)).toThrow(/not a region identifier/)
  })
  test('knows the domains of realms', () => {
    expect(realmDomain('oc19')).toBe('oraclecloud.eu')
    expect(() => realmDomain('oc999')).toThrow(/not known/)
  })
})

describe('input text', () => {
  test('flag', () => {
    expect([asFlag('true'), asFlag('FALSE')]).toEqual([true, false])
    expect(() => asFlag('yes')).toThrow(/neither true nor false/)
  })
  test('integer', () => {
    expect(asInteger(1, 9)('7')).toBe(7)
    expect(() => asInteger(1, 9)('10')).toThrow(/from 1 to 9/)
    expect(() => asInteger(1)('1.5')).toThrow(/whole number/)
  })
  test('one of', () => {
    expect(asOneOf('nsg', 'security-list')('nsg')).toBe('nsg')
    expect(() => asOneOf('nsg', 'security-list')('NSG')).toThrow(/not allowed/)
  })
  test.each([
    ['https://idcs-1.identity.oraclecloud.com:443/', 'https://idcs-1.identity.oraclecloud.com'],
    ['http://127.0.0.1:8080/x/', 'http://127.0.0.1:8080/x'],
    ['http://localhost:1', 'http://localhost:1'],
  ])('endpoint %s', (text, endpoint) => expect(asEndpoint(text)).toBe(endpoint))
  test.each([
    'http://example.com',
    'http://127.0.0.1.example.com',
    'https://user@host',
    'https://host?a=b',
    'host',
  ])('refuses endpoint %s', (text) =>
    expect(() => asEndpoint(text)).toThrow(/not an https address/),
  )
  test.each([asEndpoint, asUrl, asServer])(
    'refuses an address without what can be secret: %p',
    (as) => {
      const refusal = () => as('ftp://user:S3cret@host/path?token=S3cret')
      expect(refusal).toThrow('"ftp://***@host/path?***"')
      expect(refusal).not.toThrow(/S3cret/)
    },
  )
  test('taint', () => {
    expect(parseTaint('a=b:NoSchedule')).toEqual({ key: 'a', value: 'b', effect: 'NoSchedule' })
    expect(parseTaint('a:NoExecute')).toEqual({ key: 'a', value: '', effect: 'NoExecute' })
    expect(() => parseTaint('a=b:Never')).toThrow(/not a taint/)
  })
})
