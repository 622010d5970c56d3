import { describe, expect, it, test } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { unattachedGroups } from '../../../../../src/stages/network/unattached-groups.ts'
import { ensure, memory, pool, target } from './network-fixture.ts'

const nsg = (more: Partial<NetworkSettings> = {}) => target({ mode: 'nsg', ...more })
const both = (id: string) => ({ nodeGroupIds: [id], podGroupIds: [id] })

test.each<[string, Partial<NetworkSettings>, unknown]>([
  ['no pool yet', {}, undefined],
  ['pools elsewhere', { pools: [pool({ podSubnetId: 'x', placements: [] })] }, undefined],
  ['a pool without them', { pools: [pool()] }, []],
  ['nodes and pods', { pools: [pool(both('g-nodes'))] }, ['g-nodes']],
  ['nodes alone', { pools: [pool({ nodeGroupIds: ['g-nodes'] })] }, []],
  ['one of two pools', { pools: [pool(both('g-nodes')), pool()] }, []],
  [
    'pods in a subnet of their own',
    { podSubnetId: 'pods', pools: [pool({ podSubnetId: 'pods', nodeGroupIds: ['g-nodes'] })] },
    ['g-nodes'],
  ],
])('groups of the nodes: %s', (_name, settings, expected) => {
  expect(nsg(settings).attachedGroups?.nodes).toEqual(expected)
})

describe('what is not attached', () => {
  const warnings = async (more: Partial<NetworkSettings>) => {
    const attachedGroups = { endpoint: ['g-endpoint'], ...more.attachedGroups }
    return (await planEnsureNetwork(nsg({ ...more, attachedGroups }), takeSnapshot(memory())))
      .warnings
  }
  const balancer = (groups: readonly string[], more: Partial<NetworkSettings> = {}) => ({
    ...more,
    attachedGroups: { 'load-balancer': groups },
  })

  it.each<[string, Partial<NetworkSettings>, readonly string[]]>([
    ['nothing is said of what is not known', {}, []],
    [
      'the endpoint',
      { attachedGroups: { endpoint: [] } },
      [
        'g-endpoint is not attached to the Kubernetes API endpoint, so its rules do not count yet: oci ce cluster update-endpoint-config --nsg-ids',
      ],
    ],
    ['a pool', { pools: [pool()] }, ['g-nodes is not attached to virtual nodes and pods,']],
    ['a pool that is about to get it', { pools: [pool()], attachesPools: true }, []],
    [
      'a load balancer',
      balancer(['g-other']),
      [
        'g-balancer is not attached to the load balancer, so its rules do not count yet: annotation oci.oraclecloud.com/oci-network-security-groups: g-balancer of its Service',
      ],
    ],
    [
      'a network load balancer',
      balancer([], { loadBalancer: 'nlb' }),
      [
        'annotation oci-network-load-balancer.oraclecloud.com/oci-network-security-groups: g-balancer',
      ],
    ],
    ['a load balancer that has it', balancer(['g-balancer']), []],
    ['in the other mode', { ...balancer([]), mode: 'security-list' }, []],
  ])('%s', async (_name, settings, expected) => {
    const found = await warnings(settings)
    expect(found).toEqual(expected.map((text) => expect.stringContaining(text) as unknown))
  })

  it('holds no group that is still to be made, and every one that may be attached unseen', () => {
    const desired = nsg({ databaseSubnetId: 'database', pools: [pool(both('g-nodes'))] })
    expect(unattachedGroups(desired).map(({ role, isKnown }) => [role, isKnown])).toEqual([
      ['endpoint', true],
      ['load-balancer', false],
      ['database', false],
    ])
    const made = {
      ...desired,
      roles: { ...desired.roles, database: { subnetIds: [], groupId: 'new:database' } },
    }
    expect(unattachedGroups(made).map(({ role }) => role)).not.toContain('database')
  })
})

/**
 * The groups of Oracle's Terraform module, which refer to each other; its pods cannot reach port
 * 12250.
 */
describe('a network whose rules are in attached groups', () => {
  const [API, NODES, PODS, BALANCER] = ['t-api', 't-workers', 't-pods', 't-balancer'] as const
  const rule = (
    direction: SecurityRule['direction'],
    peer: string,
    protocol = 'all',
    ports?: readonly [number, number],
  ): SecurityRule => ({
    direction,
    protocol,
    peer,
    peerType: peer.startsWith('t-') ? 'NETWORK_SECURITY_GROUP' : 'SERVICE_CIDR_BLOCK',
    ...(ports === undefined ? {} : { ports: { min: ports[0], max: ports[1] } }),
    isStateless: false,
  })
  const port = (direction: SecurityRule['direction'], peer: string, number: number) =>
    rule(direction, peer, '6', [number, number])
  const LABEL = 'all-fra-services-in-oracle-services-network'
  const nodePorts = (peer: string, direction: SecurityRule['direction']) =>
    ['6', '17'].map((protocol) => rule(direction, peer, protocol, [30_000, 32_767]))

  const network = () => {
    const made = memory()
    const api = [NODES, PODS].flatMap((peer) => [
      port('INGRESS', peer, 6443),
      port('INGRESS', peer, 12_250),
    ])
    made.groups.set(API, [
      ...api,
      rule('EGRESS', LABEL, '6'),
      port('EGRESS', NODES, 10_250),
      rule('EGRESS', PODS),
    ])
    const inner = [NODES, PODS].flatMap((peer) => [rule('INGRESS', peer), rule('EGRESS', peer)])
    const out = [rule('EGRESS', LABEL, '6'), port('EGRESS', API, 6443), rule('INGRESS', API)]
    made.groups.set(NODES, [...inner, ...out, port('EGRESS', API, 12_250)])
    made.groups.set(PODS, [...inner, ...out, rule('INGRESS', BALANCER)])
    made.groups.set(BALANCER, [...nodePorts(PODS, 'EGRESS'), port('EGRESS', PODS, 10_256)])
    return made
  }
  const settings: Partial<NetworkSettings> = {
    podSubnetId: 'pods',
    pools: [pool({ podSubnetId: 'pods', nodeGroupIds: [NODES], podGroupIds: [PODS, 'g-other'] })],
    attachedGroups: { endpoint: [API], 'load-balancer': [BALANCER] },
  }
  const rows = async (desired: Partial<NetworkSettings>) => {
    const { changes } = (await ensure(target(desired), network())).plan
    const added = changes.flatMap(({ rules }) => rules).filter(({ protocol }) => protocol !== '1')
    const names = added.map(({ description = '' }) => /^\S+ ([^:]+):/.exec(description)?.[1] ?? '')
    return [...new Set(names)].toSorted()
  }

  it.each(['nsg', 'security-list'] as const)('needs no rule twice, mode %s', async (mode) => {
    expect(await rows({ ...settings, mode })).toEqual([
      'load-balancer-in-clients-listeners',
      'pods-out-endpoint-control-plane',
    ])
  })

  it('as soon as one pool lacks its groups, they do not count', async () => {
    const pools = [...(settings.pools ?? []), pool({ podSubnetId: 'pods' })]
    expect(await rows({ ...settings, mode: 'nsg', pools })).toContain(
      'pods-in-load-balancer-node-ports',
    )
  })
})
