import { beforeEach, describe, expect, test } from '@jest/globals'
import { loadBalancerPath } from '../../../../../emulator/network/paths/path-load-balancer.ts'
import {
  type Endpoint,
  type Flow,
  allows,
} from '../../../../../emulator/network/paths/reachability.ts'
import type { Store } from '../../../../../emulator/oci/core/store.ts'
import type { RouteTable, SecurityList, Subnet } from '../../../../../emulator/oci/vcn/resources.ts'
import {
  type QuickCreateNetwork,
  seedQuickCreateNetwork,
} from '../../../../../emulator/seed/quick-create.ts'
import { type VcnClient, vcnClient } from '../../oci/vcn/vcn-client.ts'

const LOAD_BALANCER = '10.0.20.0/24'
const NODES = '10.0.10.0/24'
const ANY = '0.0.0.0/0'

let client: VcnClient
let store: Store
let network: QuickCreateNetwork

beforeEach(() => {
  client = vcnClient()
  store = client.context.store
  network = seedQuickCreateNetwork(client.context, client.compartmentId)
})

const subnet = (name: keyof QuickCreateNetwork['subnetIds']): Subnet =>
  client.body<Subnet>(`GET /subnets/${network.subnetIds[name]}`)
const ends = (): Record<
  'client' | 'balancer' | 'pod' | 'api' | 'internet' | 'oracle',
  Endpoint
> => ({
  client: { address: '198.51.100.7' },
  internet: { address: '203.0.113.9' },
  oracle: { service: 'all-fra-services-in-oracle-services-network' },
  balancer: { address: '10.0.20.5', subnetId: network.subnetIds.loadBalancer },
  pod: { address: '10.0.10.30', subnetId: network.subnetIds.nodes },
  api: { address: '10.0.0.3', subnetId: network.subnetIds.endpoint },
})
type End = keyof ReturnType<typeof ends>
const verdict = (from: End, to: End, port: number, protocol: 6 | 17 = 6) =>
  allows(store, { from: ends()[from], to: ends()[to], protocol, port })

const ports = (min: number, max = min) => ({ destinationPortRange: { min, max } })
const tcp = (min: number, max = min) => ({ protocol: '6', tcpOptions: ports(min, max) })
interface Rules {
  ingressSecurityRules: object[]
  egressSecurityRules: object[]
}
/** Adds rules to the only list of a subnet, as a careful user does: read, merge, write. */
const addRules = (name: keyof QuickCreateNetwork['subnetIds'], added: Partial<Rules>): void => {
  const target = `/securityLists/${subnet(name).securityListIds[0]}`
  const current = client.body<Rules>(`GET ${target}`)
  client.call(`PUT ${target}`, {
    ingressSecurityRules: [...current.ingressSecurityRules, ...(added.ingressSecurityRules ?? [])],
    egressSecurityRules: [...current.egressSecurityRules, ...(added.egressSecurityRules ?? [])],
  })
}
const nodePorts = { ...tcp(30000, 32767), source: LOAD_BALANCER }
const health = { ...tcp(10256), source: LOAD_BALANCER }
const openBalancer = (): void =>
  addRules('loadBalancer', {
    ingressSecurityRules: [{ ...tcp(80), source: ANY }],
    egressSecurityRules: [
      { ...tcp(30000, 32767), destination: NODES },
      { ...tcp(10256), destination: NODES },
    ],
  })

test("quick-create leaves the load balancer's list empty, and the one named for it unattached", () => {
  const lists = client.body<SecurityList[]>(
    `GET /securityLists?compartmentId=${client.compartmentId}&vcnId=${network.vcnId}`,
  )
  const named = lists.filter(({ displayName }) => displayName.startsWith('oke-svclbseclist-'))
  expect(named).toMatchObject([{ ingressSecurityRules: [], egressSecurityRules: [] }])
  const attached = (['endpoint', 'nodes', 'loadBalancer'] as const).flatMap(
    (name) => subnet(name).securityListIds,
  )
  expect(attached).not.toContain(named[0]?.id)
  const [id] = subnet('loadBalancer').securityListIds
  expect(client.body(`GET /securityLists/${id}`)).toMatchObject({
    displayName: expect.stringMatching(/^Default Security List for oke-vcn-quick-cluster1-/),
    ingressSecurityRules: [],
    egressSecurityRules: [],
  })
  expect(subnet('endpoint')).toMatchObject({
    cidrBlock: '10.0.0.0/28',
    prohibitPublicIpOnVnic: false,
  })
  expect(subnet('nodes')).toMatchObject({ cidrBlock: NODES, prohibitPublicIpOnVnic: true })
  const { routeRules } = client.body<RouteTable>(`GET /routeTables/${subnet('nodes').routeTableId}`)
  expect(routeRules.map((rule) => rule.destination)).toEqual([
    ANY,
    'all-fra-services-in-oracle-services-network',
  ])
})

test.each<[End, End, number, boolean]>([
  ['client', 'api', 6443, true],
  ['client', 'api', 22, false],
  ['pod', 'api', 6443, true],
  ['pod', 'api', 12250, true],
  ['pod', 'api', 8080, false],
  ['api', 'pod', 10250, true],
  ['pod', 'pod', 5432, true],
  ['pod', 'internet', 443, true],
  ['pod', 'oracle', 443, true],
  ['api', 'oracle', 443, true],
  ['api', 'oracle', 80, false],
  ['api', 'internet', 443, false],
  ['client', 'balancer', 80, false],
  ['balancer', 'pod', 30080, false],
  ['client', 'pod', 22, false],
])('as quick-create leaves it: %s to %s, port %d: %s', (from, to, port, allowed) => {
  const found = verdict(from, to, port)
  expect(found).toMatchObject({ allowed, reason: expect.stringMatching(/./) })
})

describe('the load balancer', () => {
  const path = () =>
    loadBalancerPath(store, {
      client: ends().client,
      loadBalancer: ends().balancer,
      backend: ends().pod,
      listenerPort: 80,
      nodePort: 30080,
    })
  const allowed = () => {
    const { listener, backend, health: check } = path()
    return [listener.allowed, backend.allowed, check.allowed]
  }

  test('passes leg by leg as rules are added', () => {
    expect(allowed()).toEqual([false, false, false])
    expect(path().listener.reason).toMatch(
      /no ingress rule of subnet oke-svclbsubnet-.*Default Security List.*TCP 80 from 198.51.100.7/,
    )
    openBalancer()
    expect(allowed()).toEqual([true, false, false])
    expect(path().backend.reason).toMatch(
      /no ingress rule of subnet oke-nodesubnet-.*TCP 30080 from 10.0.20.5/,
    )
    addRules('nodes', { ingressSecurityRules: [nodePorts] })
    expect(allowed()).toEqual([true, true, false])
    expect(path().health.reason).toMatch(/TCP 10256 from/)
    addRules('nodes', { ingressSecurityRules: [health] })
    expect(allowed()).toEqual([true, true, true])
    expect(path().backend.reason).toMatch(
      /TCP 30000-32767 to 10.0.10.0\/24 in security list Default Security List.*; TCP 30000-32767 from 10.0.20/,
    )
  })

  test.each([
    ['the node CIDR as source, as a printed table has it', { ...nodePorts, source: NODES }],
    ['UDP in place of TCP', { protocol: '17', udpOptions: ports(30000, 32767), source: ANY }],
    ['ports that miss the node port', { ...tcp(30081, 32767), source: LOAD_BALANCER }],
    ['half of the load balancer subnet', { ...nodePorts, source: '10.0.20.128/25' }],
    [
      'source ports in place of destination ports',
      { protocol: '6', source: ANY, tcpOptions: { sourcePortRange: { min: 30000, max: 32767 } } },
    ],
  ])('does not reach pods with %s', (_name, rule) => {
    openBalancer()
    addRules('nodes', { ingressSecurityRules: [rule] })
    expect(path().backend.allowed).toBe(false)
  })

  test.each([
    ['all protocols', { protocol: 'all', source: LOAD_BALANCER }],
    ['all TCP ports from the VCN', { protocol: '6', source: '10.0.0.0/16' }],
    ['from anywhere', { ...tcp(1, 65535), source: ANY }],
  ])('reaches pods with a broader rule: %s', (_name, rule) => {
    openBalancer()
    addRules('nodes', { ingressSecurityRules: [rule] })
    expect(allowed()).toEqual([true, true, true])
  })

  test('needs a rule for the whole subnet while its own address is not known', () => {
    const half = { ...nodePorts, source: '10.0.20.0/25' }
    openBalancer()
    addRules('nodes', { ingressSecurityRules: [half] })
    const flow: Flow = {
      from: { subnetId: network.subnetIds.loadBalancer },
      to: ends().pod,
      protocol: 6,
      port: 30080,
    }
    expect(allows(store, flow).allowed).toBe(false)
    expect(allows(store, { ...flow, from: ends().balancer }).allowed).toBe(true)
  })

  test('passes by NSG rules that name each other, in addition to the lists', () => {
    const shared = { compartmentId: client.compartmentId, vcnId: network.vcnId }
    const make = (displayName: string): string =>
      client.body<{ id: string }>('POST /networkSecurityGroups', { ...shared, displayName }).id
    const [balancers, pods] = [make('balancers'), make('pods')]
    const add = (group: string, rule: object) =>
      client.call(`POST /networkSecurityGroups/${group}/actions/addSecurityRules`, {
        securityRules: [{ ...tcp(30000, 32767), ...rule }],
      })
    const type = 'NETWORK_SECURITY_GROUP'
    add(balancers, { direction: 'EGRESS', destination: pods, destinationType: type })
    add(pods, { direction: 'INGRESS', source: balancers, sourceType: type })
    const from = { ...ends().balancer, nsgIds: [balancers] }
    const to = { ...ends().pod, nsgIds: [pods] }
    const flow: Flow = { from, to, protocol: 6, port: 30080 }
    expect(allows(store, flow)).toMatchObject({
      allowed: true,
      reason: expect.stringContaining('NSG balancers'),
    })
    expect(allows(store, { ...flow, from: ends().balancer }).allowed).toBe(false)
    expect(allows(store, { ...flow, to: ends().pod }).allowed).toBe(false)
  })

  test('with stateless rules needs one for the reply as well', () => {
    openBalancer()
    addRules('nodes', { ingressSecurityRules: [{ ...nodePorts, isStateless: true }, nodePorts] })
    expect(path().backend.allowed).toBe(true)
    const target = `/securityLists/${subnet('nodes').securityListIds[0]}`
    client.call(`PUT ${target}`, { egressSecurityRules: [] })
    expect(path().backend).toMatchObject({
      allowed: false,
      reason: expect.stringContaining('stateless'),
    })
  })
})

describe('routes', () => {
  interface Part {
    id: string
  }
  const only = (path: string): string =>
    client.body<Part[]>(`GET /${path}?compartmentId=${client.compartmentId}`)[0]?.id ?? ''

  test('no path in or out without an enabled internet gateway', () => {
    client.call(`PUT /internetGateways/${only('internetGateways')}`, { isEnabled: false })
    expect(verdict('client', 'api', 6443)).toMatchObject({
      allowed: false,
      reason: expect.stringMatching(/internet gateway oke-igw.* is disabled/),
    })
    client.call(`PUT /routeTables/${subnet('endpoint').routeTableId}`, { routeRules: [] })
    expect(verdict('client', 'api', 6443).reason).toMatch(/has no route to 198.51.100.7/)
  })

  test('NAT and service gateways can block traffic', () => {
    client.call(`PUT /natGateways/${only('natGateways')}`, { blockTraffic: true })
    expect(verdict('pod', 'internet', 443).reason).toMatch(/NAT gateway .* blocks traffic/)
    expect(verdict('pod', 'oracle', 443).allowed).toBe(true)
    client.call(`PUT /serviceGateways/${only('serviceGateways')}`, { blockTraffic: true })
    expect(verdict('pod', 'oracle', 443).reason).toMatch(/service gateway .* blocks traffic/)
  })

  test('a NAT gateway lets nothing in, even where rules would', () => {
    addRules('nodes', { ingressSecurityRules: [{ protocol: 'all', source: ANY }] })
    expect(verdict('client', 'pod', 80).reason).toMatch(/NAT gateway .* lets no connection in/)
  })

  test('a private subnet has no public address, whatever its routes', () => {
    const { routeTableId } = subnet('endpoint')
    client.call(`PUT /subnets/${network.subnetIds.nodes}`, { routeTableId })
    expect(verdict('pod', 'internet', 443).reason).toMatch(/is private/)
  })

  test('two VCNs do not see each other', () => {
    const other = seedQuickCreateNetwork(client.context, client.compartmentId, 'other')
    const to = { address: '10.0.0.4', subnetId: other.subnetIds.endpoint }
    const flow: Flow = { from: ends().pod, to, protocol: 6, port: 6443 }
    expect(allows(store, flow)).toMatchObject({
      allowed: false,
      reason: expect.stringMatching(/no route between the VCNs/),
    })
  })
})
