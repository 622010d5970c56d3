import { beforeEach, describe, expect, test } from '@jest/globals'
import type { ListenerPath } from '../../../../../emulator/network/load-balancer/load-balancer-verdict.ts'
import { checkPathIn } from '../../../../../emulator/network/load-balancer/load-balancer-path.ts'
import type { Store } from '../../../../../emulator/oci/core/store.ts'
import type { SecurityList, Subnet } from '../../../../../emulator/oci/vcn/resources.ts'
import {
  type QuickCreateNetwork,
  seedQuickCreateNetwork,
} from '../../../../../emulator/seed/quick-create.ts'
import { vcnClient } from '../../oci/vcn/vcn-client.ts'

const balancer = '10.0.20.0/24'
const nodes = '10.0.10.0/24'

let store: Store
let network: QuickCreateNetwork

beforeEach(() => {
  const client = vcnClient()
  store = client.context.store
  network = seedQuickCreateNetwork(client.context, client.compartmentId)
  const podConfiguration = { subnetId: network.subnetIds.nodes, shape: 'Pod.Standard.E4.Flex' }
  const pool = { id: 'pool', lifecycleState: 'ACTIVE', podConfiguration }
  store.collection('virtualNodePools').put(pool)
  const ip = { id: 'ip', ipAddress: '10.0.10.7', subnetId: network.subnetIds.nodes }
  store.collection('privateIps').put(ip)
})

const tcp = (min: number, max = min) => ({
  protocol: '6',
  isStateless: false,
  tcpOptions: { destinationPortRange: { min, max } },
})
const rules = {
  listener: ['loadBalancer', 'ingress', { ...tcp(80), source: '0.0.0.0/0' }],
  toNodes: ['loadBalancer', 'egress', { ...tcp(30000, 32767), destination: nodes }],
  toHealth: ['loadBalancer', 'egress', { ...tcp(10256), destination: nodes }],
  nodePort: ['nodes', 'ingress', { ...tcp(30000, 32767), source: balancer }],
  health: ['nodes', 'ingress', { ...tcp(10256), source: balancer }],
} as const

const add = (...names: (keyof typeof rules)[]): void => {
  for (const name of names) {
    const [where, direction, rule] = rules[name]
    const subnet = store.collection<Subnet>('subnets').get(network.subnetIds[where])!
    const lists = store.collection<SecurityList>('securityLists')
    const list = lists.get(subnet.securityListIds[0]!)!
    const key = direction === 'ingress' ? 'ingressSecurityRules' : 'egressSecurityRules'
    lists.put({ ...list, [key]: [...list[key], rule] })
  }
}

const path = (more: Partial<ListenerPath> = {}): ListenerPath => ({
  subnetIds: [network.subnetIds.loadBalancer],
  networkSecurityGroupIds: [],
  preserveSource: false,
  internal: false,
  protocol: 'TCP',
  listenerPort: 80,
  nodePort: 31_000,
  healthPort: 10256,
  backends: ['10.0.10.7'],
  ...more,
})
const check = (more?: Partial<ListenerPath>) => checkPathIn(store)(path(more))

describe('the path through a load balancer, by the rules of the VCN', () => {
  test('quick-create leaves every part of it closed, and the reason names what is missing', () => {
    const verdict = check()
    expect(verdict).toMatchObject({ listener: false, nodePort: false, health: false })
    expect(verdict.reason).toMatch(/^TCP-80: no ingress rule of subnet .* TCP 80/)
  })

  test('each rule opens its part', () => {
    add('listener')
    expect(check()).toMatchObject({ listener: true, nodePort: false, health: false })
    add('toNodes', 'nodePort')
    expect(check()).toMatchObject({ listener: true, nodePort: true, health: false })
    add('toHealth')
    expect(check().health).toBe(false)
    add('health')
    expect(check()).toEqual({ listener: true, nodePort: true, health: true })
    expect(check({ listenerPort: 443 }).listener).toBe(false)
  })

  test('a network load balancer that preserves the source needs node ports open to clients', () => {
    add('listener', 'toNodes', 'toHealth', 'nodePort', 'health')
    expect(check({ preserveSource: true })).toMatchObject({ nodePort: false, health: true })
  })

  test('a private load balancer is for clients in the VCN', () => {
    add('toNodes', 'toHealth', 'nodePort', 'health')
    expect(check({ internal: true }).listener).toBe(false)
    add('listener')
    expect(check({ internal: true })).toEqual({ listener: true, nodePort: true, health: true })
  })
})
