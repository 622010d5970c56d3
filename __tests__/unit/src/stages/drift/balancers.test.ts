import { describe, expect, test } from '@jest/globals'

import type { LoadBalancer } from '../../../../../src/clients/network/load-balancers.ts'
import { balancedServices, balancerChanges } from '../../../../../src/stages/drift/balancers.ts'

const PREFIX = 'service.beta.kubernetes.io/oci-load-balancer-'
const GROUPS = 'oci.oraclecloud.com/oci-network-security-groups'
const flexible = (least: string, most: string) => ({
  [`${PREFIX}shape`]: 'flexible',
  [`${PREFIX}shape-flex-min`]: least,
  [`${PREFIX}shape-flex-max`]: most,
})
const service = (annotations: Readonly<Record<string, string>> = {}, ip?: string) => ({
  ...{ apiVersion: 'v1', kind: 'Service' },
  metadata: { name: 'edge', annotations },
  spec: { type: 'LoadBalancer' },
  ...(ip === undefined ? {} : { status: { loadBalancer: { ingress: [{ ip }] } } }),
})
const balancer = (more: Partial<LoadBalancer> = {}): LoadBalancer => ({
  ...{ id: 'ocid1.loadbalancer.oc1..a', name: 'uid', state: 'ACTIVE', isPrivate: false },
  addresses: ['203.0.113.9'],
  ...{ groupIds: [], shape: 'flexible', bandwidth: { least: 10, most: 100 } },
  ...more,
})
const differences = (
  described: Readonly<Record<string, string>>,
  present: LoadBalancer,
  added: Readonly<Record<string, string>> = {},
) =>
  balancerChanges(
    [service(described)],
    [service({ ...described, ...added }, '203.0.113.9')],
    [balancer({ addresses: ['203.0.113.1'], shape: '8000Mbps' }), present],
    'shop',
  )

describe('a load balancer', () => {
  test.each([
    [
      'another flexible shape',
      flexible('10', '200'),
      balancer(),
      'its shape is flexible, 10 to 100 Mbps, not flexible, 10 to 200 Mbps',
    ],
    [
      'a fixed shape',
      flexible('10', '100'),
      balancer({ shape: '100Mbps', bandwidth: undefined }),
      'its shape is 100Mbps, not flexible',
    ],
    ['a flexible shape', { [`${PREFIX}shape`]: '400Mbps' }, balancer(), 'not 400Mbps'],
    [
      'a group less',
      { [GROUPS]: 'ocid1.nsg.a, ocid1.nsg.b' },
      balancer({ groupIds: ['ocid1.nsg.a'] }),
      'network security group ocid1.nsg.b is not attached',
    ],
    ['a public address', { [`${PREFIX}internal`]: 'true' }, balancer(), 'it has a public address'],
    ['an internal address', {}, balancer({ isPrivate: true }), 'it is internal'],
  ])('with %s than its Service says', (_what, described, present, detail) => {
    const [finding, ...more] = differences(described, present)
    expect(more).toEqual([])
    expect(finding).toMatchObject({ target: 'Service/edge', ocid: present.id, kind: 'Service' })
    expect(finding?.description).toContain(detail)
  })

  test.each([
    [`${PREFIX}shape`, 'flexible'],
    ['oci.oraclecloud.com/loadbalancer-policy', 'IP_HASH'],
    ['oci-network-load-balancer.oraclecloud.com/backend-policy', 'TWO_TUPLE'],
  ])('that was changed by the annotation %s', (name, value) => {
    const [finding] = differences({}, balancer(), { [name]: value })
    expect(finding?.fields).toEqual([{ path: `metadata.annotations.${name}`, detail: name }])
  })

  test.each([
    ['the shape it says', flexible('10', '100'), balancer()],
    [
      'bandwidths that OCI brings into bounds',
      flexible('1', '5'),
      balancer({ bandwidth: { least: 10, most: 10 } }),
    ],
    [
      'a most below the least',
      flexible('200', '100'),
      balancer({ bandwidth: { least: 200, most: 200 } }),
    ],
    ['units', flexible('10Mbps', '100 mbps'), balancer()],
    ['no word of its shape', {}, balancer()],
    [
      'a group more, which OKE manages',
      { [GROUPS]: 'ocid1.nsg.a' },
      balancer({ groupIds: ['ocid1.nsg.a', 'ocid1.nsg.oke'] }),
    ],
    [
      'an internal address that it says',
      { [`${PREFIX}internal`]: 'TRUE' },
      balancer({ isPrivate: true }),
    ],
    [
      'no shape, as a network load balancer',
      flexible('10', '100'),
      balancer({ shape: undefined, bandwidth: undefined }),
    ],
    [
      'another address, as one elsewhere',
      flexible('10', '900'),
      balancer({ addresses: ['203.0.113.2'] }),
    ],
  ])('with %s does not differ', (_what, described, present) => {
    expect(differences(described, present)).toEqual([])
  })

  test('of annotations of others does not differ', () => {
    const added = { 'kubectl.kubernetes.io/restartedAt': 'x', 'meta.helm.sh/release-name': 'shop' }
    expect(differences({}, balancer(), added)).toEqual([])
  })

  test('that may not be read is not reported as different, but its annotations are', () => {
    const live = [service({ [`${PREFIX}shape`]: '400Mbps' }, '203.0.113.9')]
    expect(balancerChanges([service()], live, undefined, 'shop')).toHaveLength(1)
    expect(balancerChanges([service()], [], [balancer()], 'shop')).toEqual([])
  })

  test('belongs to Services of that type alone', () => {
    const plain = { kind: 'Service', spec: { type: 'ClusterIP' } }
    expect(balancedServices([plain, service(), { kind: 'Deployment' }])).toEqual([service()])
  })
})
