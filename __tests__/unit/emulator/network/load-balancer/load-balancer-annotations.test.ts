import { describe, expect, test } from '@jest/globals'
import { readAnnotations } from '../../../../../emulator/network/load-balancer/load-balancer-annotations.ts'

const classic = 'service.beta.kubernetes.io/oci-load-balancer-'
const network = 'oci-network-load-balancer.oraclecloud.com/'
const type = { 'oci.oraclecloud.com/load-balancer-type': 'nlb' }
const flexible = (min: string, max: string) => ({
  [`${classic}shape`]: 'Flexible',
  [`${classic}shape-flex-min`]: min,
  [`${classic}shape-flex-max`]: max,
})

describe('annotations of a load balancer', () => {
  test('none: the defaults of the cloud controller manager', () => {
    expect(readAnnotations({})).toEqual({
      type: 'lb',
      shapeName: '100Mbps',
      internal: false,
      subnetIds: [],
      networkSecurityGroupIds: [],
      policy: 'ROUND_ROBIN',
      preserveSource: false,
      healthCheck: { retries: 3, timeoutInMillis: 3000, intervalInMillis: 10_000 },
    })
  })

  test.each([
    ['10', '100', 10, 100],
    ['10Mbps', '100mbps', 10, 100],
    ['1', '5', 10, 10],
    ['200', '100', 200, 200],
    ['10', '99999', 10, 8192],
  ])('a flexible shape of %s to %s is %i to %i', (min, max, minimumMbps, maximumMbps) => {
    expect(readAnnotations(flexible(min, max))).toMatchObject({
      shapeName: 'flexible',
      bandwidth: { minimumMbps, maximumMbps },
    })
  })

  test('the type in any case; only "nlb" as it is written preserves the source', () => {
    const written = (value: string) =>
      readAnnotations({ 'oci.oraclecloud.com/load-balancer-type': value }, 'Local')
    expect(written('NLB')).toMatchObject({ type: 'nlb', preserveSource: false })
    expect(written('nlb')).toMatchObject({ type: 'nlb', preserveSource: true })
  })

  test.each<[Record<string, string>, object]>([
    [{ [`${classic}internal`]: 'true' }, { internal: true }],
    [{ [`${classic}subnet1`]: 'a', [`${classic}subnet2`]: 'b' }, { subnetIds: ['a', 'b'] }],
    [
      { 'oci.oraclecloud.com/oci-network-security-groups': 'x, y,x' },
      { networkSecurityGroupIds: ['x', 'y'] },
    ],
    [
      { ...type, [`${network}subnet`]: 'n' },
      { type: 'nlb', subnetIds: ['n'] },
    ],
    [
      { ...type, [`${network}internal`]: 'true' },
      { internal: true, policy: 'FIVE_TUPLE' },
    ],
    [{ ...type, [`${classic}internal`]: 'true' }, { internal: false }],
  ])('%j', (annotations, expected) => {
    expect(readAnnotations(annotations)).toMatchObject(expected)
  })

  test('source is preserved by a network load balancer with externalTrafficPolicy Local only', () => {
    expect(readAnnotations(type, 'Local').preserveSource).toBe(true)
    expect(readAnnotations(type, 'Cluster').preserveSource).toBe(false)
    expect(readAnnotations({}, 'Local').preserveSource).toBe(false)
  })

  test.each<[Record<string, string>, string]>([
    [{ [`${classic}shape`]: 'flexible' }, 'requires'],
    [flexible('ten', '100'), 'invalid format'],
    [{ [`${classic}internal`]: 'maybe' }, 'invalid value: maybe'],
    [{ 'oci.oraclecloud.com/loadbalancer-policy': 'RANDOM' }, '"RANDOM" is not valid'],
    [{ 'oci.oraclecloud.com/oci-network-security-groups': '1,2,3,4,5,6' }, 'Max: 5'],
    [{ 'oci.oraclecloud.com/oci-network-security-groups': '1,,2' }, 'invalid NetworkSecurity'],
    [{ [`${classic}health-check-interval`]: '1' }, 'between 1000 and 1800000'],
    [{ [`${classic}health-check-retries`]: 'x' }, 'invalid value: x'],
    [{ ...type, [`${network}is-preserve-source`]: 'true' }, 'cannot be set'],
  ])('refuses %j', (annotations, message) => {
    expect(() => readAnnotations(annotations)).toThrow(message)
  })
})
