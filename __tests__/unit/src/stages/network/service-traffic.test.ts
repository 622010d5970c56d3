import { expect, test } from '@jest/globals'

import { serviceTraffic } from '../../../../../src/stages/network/service-traffic.ts'

const service = (spec: object, annotations: Record<string, string> = {}) => ({
  kind: 'Service',
  metadata: { name: 'edge', annotations },
  spec: { type: 'LoadBalancer', ports: [{ port: 80 }], ...spec },
})

const nlb = { 'oci.oraclecloud.com/load-balancer-type': 'nlb' }
const preserve = (value: string) => ({
  ...nlb,
  'oci-network-load-balancer.oraclecloud.com/is-preserve-source': value,
})
const local = { externalTrafficPolicy: 'Local' }
const groups = (prefix: string, ids: string) => ({
  [`${prefix}/oci-network-security-groups`]: ids,
})
const subnets = { named: [], usesDefault: true }
const plain = {
  listeners: [80],
  udpListeners: [],
  clients: [],
  loadBalancer: 'lb',
  groups: [],
  subnets,
}
const classic = (number: number, id: string) => ({
  [`service.beta.kubernetes.io/oci-load-balancer-subnet${number}`]: id,
})
const nlbSubnet = (id: string) => ({ 'oci-network-load-balancer.oraclecloud.com/subnet': id })
const ranges = (text: string) => ({
  'service.beta.kubernetes.io/load-balancer-source-ranges': text,
})

test.each<[string, readonly unknown[], unknown]>([
  ['a Service with a load balancer', [service({})], plain],
  ['other objects', [{ kind: 'Deployment' }, service({ type: 'ClusterIP' }), null], undefined],
  [
    'ports of several, each once',
    [service({ ports: [{ port: 443 }, { port: 80 }] }), service({ ports: [{ port: 443 }] })],
    { ...plain, listeners: [80, 443] },
  ],
  [
    'UDP behind a network load balancer',
    [service({ ports: [{ port: 53, protocol: 'UDP' }] }, nlb)],
    { ...plain, listeners: [], udpListeners: [53], loadBalancer: 'nlb' },
  ],
  [
    'one that keeps the addresses of its clients',
    [service({}), service(local, nlb)],
    { ...plain, loadBalancer: 'nlb-preserving-source' },
  ],
  [
    'one that says so',
    [service(local, preserve('true'))],
    { ...plain, loadBalancer: 'nlb-preserving-source' },
  ],
  [
    'one that does not want to',
    [service(local, preserve('false'))],
    { ...plain, loadBalancer: 'nlb' },
  ],
  [
    'one that cannot, with externalTrafficPolicy Cluster',
    [service({}, preserve('true'))],
    { ...plain, loadBalancer: 'nlb' },
  ],
  ['no network load balancer, which never does', [service(local)], plain],
  [
    'a type in any case, which preserves nothing then',
    [service(local, { 'oci.oraclecloud.com/load-balancer-type': 'NLB' })],
    { ...plain, loadBalancer: 'nlb' },
  ],
  [
    'groups of the load balancer',
    [service({}, groups('oci.oraclecloud.com', 'g-1, g-2'))],
    { ...plain, groups: ['g-1', 'g-2'] },
  ],
  [
    'groups that a network load balancer reads',
    [
      service(
        {},
        {
          ...nlb,
          ...groups('oci.oraclecloud.com', 'g-1'),
          ...groups('oci-network-load-balancer.oraclecloud.com', 'g-2'),
        },
      ),
    ],
    { ...plain, loadBalancer: 'nlb', groups: ['g-2'] },
  ],
  [
    'groups that all have',
    [
      service({}, groups('oci.oraclecloud.com', 'g-1,g-2')),
      service({}, groups('oci.oraclecloud.com', 'g-2')),
    ],
    { ...plain, groups: ['g-2'] },
  ],
  [
    'clients that are named',
    [service({ loadBalancerSourceRanges: ['192.0.2.0/24'] })],
    { ...plain, clients: ['192.0.2.0/24'] },
  ],
  [
    'clients that only one Service restricts',
    [service({ loadBalancerSourceRanges: ['192.0.2.0/24'] }), service({})],
    plain,
  ],
  [
    'clients of the annotation',
    [service({}, ranges(' 192.0.2.0/24, 198.51.100.0/24 '))],
    { ...plain, clients: ['192.0.2.0/24', '198.51.100.0/24'] },
  ],
  ['no client of an empty annotation', [service({}, ranges(' '))], plain],
  [
    'clients of the field, before those of the annotation',
    [service({ loadBalancerSourceRanges: ['192.0.2.0/24'] }, ranges('198.51.100.0/24'))],
    { ...plain, clients: ['192.0.2.0/24'] },
  ],
  [
    'clients by their network address',
    [service({ loadBalancerSourceRanges: ['203.0.113.7/24', ' 2001:db8::1/32'] })],
    { ...plain, clients: ['2001:db8::/32', '203.0.113.0/24'] },
  ],
  [
    'subnets of a load balancer',
    [service({}, { ...classic(1, 's-1'), ...classic(2, ' s-2 '), ...nlbSubnet('s-3') })],
    { ...plain, subnets: { named: ['s-1', 's-2'], usesDefault: false } },
  ],
  [
    'the subnet of a network load balancer',
    [service({}, { ...nlb, ...nlbSubnet('s-3'), ...classic(1, 's-1') })],
    { ...plain, loadBalancer: 'nlb', subnets: { named: ['s-3'], usesDefault: false } },
  ],
  [
    'subnets of some, each once',
    [service({}, classic(1, 's-1')), service({}, classic(1, 's-1')), service({}, classic(1, ''))],
    { ...plain, subnets: { named: ['s-1'], usesDefault: true } },
  ],
])('%s', (_name, objects, expected) => {
  expect(serviceTraffic(objects)).toEqual(expected)
})

test('clients that are no blocks are refused, as they will be by the cluster', () => {
  const objects = [service({}, ranges('203.0.113.7'))]
  expect(() => serviceTraffic(objects)).toThrow('"203.0.113.7" is not a CIDR block')
})
