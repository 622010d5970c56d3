import { beforeEach, describe, expect, test } from '@jest/globals'
import { servicesPath } from '../../../../../emulator/network/paths/control-plane-path.ts'
import type { VirtualNodePool } from '../../../../../emulator/oci/container-engine/virtual-node-pool.ts'
import {
  imagePath,
  joinPath,
  kubeletPath,
  metricsPath,
  probePath,
} from '../../../../../emulator/network/paths/virtual-node-path.ts'
import type { RouteTable, Subnet } from '../../../../../emulator/oci/vcn/resources.ts'
import {
  type QuickCreateNetwork,
  seedQuickCreateNetwork,
} from '../../../../../emulator/seed/quick-create.ts'
import { type VcnClient, vcnClient } from '../../oci/vcn/vcn-client.ts'

let client: VcnClient
let network: QuickCreateNetwork

beforeEach(() => {
  client = vcnClient()
  network = seedQuickCreateNetwork(client.context, client.compartmentId)
  const { endpoint: subnetId } = network.subnetIds
  const cluster = { id: 'cluster', endpointConfig: { subnetId, nsgIds: [] } }
  client.context.store.collection('clusters').put(cluster)
})

const pool = () => {
  const { nodes: subnetId } = network.subnetIds
  const podConfiguration = { subnetId, shape: 'Pod.Standard.E4.Flex' }
  const placementConfigurations = [{ availabilityDomain: 'AD-1', subnetId }]
  return {
    clusterId: 'cluster',
    podConfiguration,
    placementConfigurations,
  } satisfies Partial<VirtualNodePool>
}

const nodes = (): Subnet => client.body<Subnet>(`GET /subnets/${network.subnetIds.nodes}`)

interface Rules {
  readonly ingressSecurityRules: readonly { source: string }[]
  readonly egressSecurityRules: readonly { destination: string }[]
}

/** Removes all rules from the nodes' list except the wanted ones. */
const keep = (wanted: (peer: string) => boolean): void => {
  const list = `/securityLists/${nodes().securityListIds[0]}`
  const { ingressSecurityRules: ins, egressSecurityRules: outs } = client.body<Rules>(`GET ${list}`)
  client.call(`PUT ${list}`, {
    ingressSecurityRules: ins.filter(({ source }) => wanted(source)),
    egressSecurityRules: outs.filter(({ destination }) => wanted(destination)),
  })
}

test('quick-create lets images be pulled, kubelets be reached and virtual nodes join', () => {
  expect(imagePath(client.context, pool())).toMatchObject({ allowed: true })
  expect(kubeletPath(client.context, pool())).toMatchObject({ allowed: true })
  expect(joinPath(client.context, pool())).toMatchObject({ allowed: true })
})

test.each<[string, () => void, RegExp | true, RegExp | true]>([
  [
    'the rule to the services (that to the internet covers it)',
    () => keep((peer) => !peer.startsWith('all-')),
    true,
    true,
  ],
  [
    'the rules to the services and to the internet',
    () => keep((peer) => !peer.startsWith('all-') && peer !== '0.0.0.0/0'),
    /no egress rule of subnet .* allows TCP 443 to all-fra-services/,
    true,
  ],
  [
    'the rules for the endpoint',
    () => keep((peer) => peer !== '10.0.0.0/28'),
    true,
    /no ingress rule of subnet .* allows TCP 10250 from 10\.0\.0\.0\/28/,
  ],
  [
    'every route',
    () =>
      client.call(`PUT /routeTables/${nodes().routeTableId}`, {
        routeRules: [],
      } satisfies Partial<RouteTable>),
    /has no route to all-fra-services/,
    true,
  ],
])('without %s', (_name, remove, image, kubelet) => {
  remove()
  for (const [verdict, expected] of [
    [imagePath(client.context, pool()), image],
    [kubeletPath(client.context, pool()), kubelet],
  ] as const) {
    expect([verdict.allowed, verdict.reason]).toEqual([
      expected === true,
      expected === true ? expect.any(String) : expect.stringMatching(expected),
    ])
  }
})

test.each([6443, 12_250])('without the rule for TCP %d no virtual node joins', (port) => {
  const endpoint = client.body<Subnet>(`GET /subnets/${network.subnetIds.endpoint}`)
  const list = `/securityLists/${endpoint.securityListIds[0]}`
  const { ingressSecurityRules } = client.body<{ ingressSecurityRules: PortRule[] }>(`GET ${list}`)
  const others = ({ source, tcpOptions }: PortRule) =>
    source === '0.0.0.0/0' ? false : tcpOptions?.destinationPortRange?.min !== port
  client.call(`PUT ${list}`, { ingressSecurityRules: ingressSecurityRules.filter(others) })
  const { allowed, reason } = joinPath(client.context, pool())
  expect([allowed, reason]).toEqual([
    false,
    expect.stringMatching(`no ingress rule of subnet .* allows TCP ${port} from`),
  ])
})

describe('pods in a subnet of their own', () => {
  const apart = () => {
    const { loadBalancer: subnetId } = network.subnetIds
    return { ...pool(), podConfiguration: { subnetId, shape: 'Pod.Standard.E4.Flex' } }
  }
  const [PODS, NODES, ENDPOINT] = ['10.0.20.0/24', '10.0.10.0/24', '10.0.0.0/28']
  const all = { protocol: 'all' }
  const change = (name: 'nodes' | 'loadBalancer', rules: object): void => {
    const subnet = client.body<Subnet>(`GET /subnets/${network.subnetIds[name]}`)
    client.call(`PUT /securityLists/${subnet.securityListIds[0]}`, rules)
  }
  const verdicts = () =>
    [probePath(client.context, apart(), 8080), metricsPath(client.context, apart())].map(
      ({ allowed, reason }) => allowed || reason,
    )
  const open = { source: ENDPOINT, ...all }

  test.each<[string, object[], object[], object[], (true | RegExp)[]]>([
    ['no rule', [], [], [open], [/allows TCP 8080 from 10.0.10/, /allows TCP 10250 to 10.0.10/]],
    [
      'probes alone',
      [{ source: NODES, ...all }],
      [],
      [open],
      [true, /no egress rule of .*svclbsubnet.* TCP 10250 to 10.0.10/],
    ],
    [
      'metrics-server is a client, and no server',
      [{ source: NODES, ...all }],
      [{ destination: NODES, ...all }],
      [open, { source: PODS, ...all }],
      [true, /no ingress rule of .*svclbsubnet.* TCP 10250 from 10.0.0/],
    ],
    [
      'all of them',
      [open, { source: NODES, ...all }],
      [{ destination: NODES, ...all }],
      [open, { source: PODS, ...all }],
      [true, true],
    ],
  ])('%s', (_name, intoPods, outOfPods, intoNodes, expected) => {
    const subnet = client.body<Subnet>(`GET /subnets/${network.subnetIds.endpoint}`)
    client.call(`PUT /securityLists/${subnet.securityListIds[0]}`, {
      egressSecurityRules: [{ destination: '0.0.0.0/0', ...all }],
    })
    change('loadBalancer', { ingressSecurityRules: intoPods, egressSecurityRules: outOfPods })
    change('nodes', { ingressSecurityRules: intoNodes })
    expect(verdicts()).toEqual(
      expected.map((one) => (one === true ? true : expect.stringMatching(one))),
    )
  })

  test('in one subnet nothing lies between a virtual node and its pods', () => {
    change('nodes', { ingressSecurityRules: [open] })
    expect(probePath(client.context, pool(), 8080)).toMatchObject({ allowed: true })
    expect(metricsPath(client.context, pool())).toMatchObject({ allowed: true })
  })
})

test('the control plane reaches OCI only by a rule and a route', () => {
  const verdict = () => servicesPath(client.context, 'cluster')
  expect(verdict()).toMatchObject({ allowed: true })
  const { securityListIds, routeTableId } = client.body<Subnet>(
    `GET /subnets/${network.subnetIds.endpoint}`,
  )
  client.call(`PUT /routeTables/${routeTableId}`, { routeRules: [] })
  expect(verdict().reason).toMatch(/has no route to all-fra-services/)
  client.call(`PUT /securityLists/${securityListIds[0]}`, { egressSecurityRules: [] })
  expect(verdict().reason).toMatch(/no egress rule of subnet .* allows TCP 443 to all-fra-services/)
})

interface PortRule {
  readonly source: string
  readonly tcpOptions?: { readonly destinationPortRange?: { readonly min: number } }
}
