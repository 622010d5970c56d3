import { beforeEach, describe, expect, it } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import {
  networkTarget,
  type NetworkTarget,
} from '../../../../../src/stages/network/network-target.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { apply } from './network-fixture.ts'
import { NetworkMemory, subnet } from '../network-memory.ts'
import { networkOptions } from '../../../../../src/values/network/options.ts'

const foreign: SecurityRule = {
  direction: 'INGRESS',
  protocol: '6',
  peer: '192.0.2.0/24',
  peerType: 'CIDR_BLOCK',
  ports: { min: 22, max: 22 },
  isStateless: false,
  description: "somebody else's",
}

const settings = {
  mode: 'security-list',
  nodeSubnetId: 'nodes',
  groups: {},
  ...networkOptions({ listeners: [80, 443] }),
} as const

const cluster = { id: 'c', endpointSubnetId: 'endpoint', loadBalancerSubnetIds: ['balancer'] }

describe('ensure network', () => {
  let memory: NetworkMemory
  let target: NetworkTarget

  beforeEach(() => {
    memory = new NetworkMemory()
    memory.subnets.set('endpoint', subnet('endpoint', '10.0.0.0/28', ['endpoint-list']))
    memory.subnets.set('nodes', subnet('nodes', '10.0.10.0/24', ['nodes-list', 'shared-list']))
    memory.subnets.set('pods', subnet('pods', '10.0.32.0/19', ['pods-list']))
    memory.subnets.set('balancer', subnet('balancer', '10.0.20.0/24', ['balancer-list']))
    target = networkTarget(settings, cluster)
  })

  const ensure = async () => {
    const plan = await planEnsureNetwork(target, takeSnapshot(memory))
    return { plan, applied: await apply(plan, memory) }
  }

  it('adds what is missing to the first list of each subnet, then nothing', async () => {
    const first = await ensure()
    expect(first.plan.changes.map((change) => change.target)).toEqual([
      'security list endpoint-list',
      'security list nodes-list',
      'security list balancer-list',
    ])
    expect(first.applied.failure).toBeUndefined()
    const second = await ensure()
    expect(second.plan).toMatchObject({ changes: [], rulesMissing: 0, warnings: [] })
    expect(second.plan.rulesKept).toBeGreaterThanOrEqual(first.plan.rulesMissing)
  })

  it('plans into another list of the subnet where the first is full in that direction', async () => {
    const full = Array.from({ length: 200 }, (_, port) => ({
      ...foreign,
      ports: { min: port + 1, max: port + 1 },
    }))
    memory.lists.set('nodes-list', full)
    memory.lists.set('balancer-list', full)
    const { plan, applied } = await ensure()
    expect(applied.failure).toBeUndefined()
    const directions = (id: string) => {
      const change = plan.changes.find(({ holder }) => holder.id === id)
      return [...new Set((change?.rules ?? []).map(({ direction }) => direction))].toSorted()
    }
    expect(directions('nodes-list')).toEqual(['EGRESS'])
    expect(directions('shared-list')).toEqual(['INGRESS'])
    // There is no other list: OCI decides, since the limit is not confirmed.
    expect(directions('balancer-list')).toEqual(['EGRESS', 'INGRESS'])
    expect((await ensure()).plan.changes).toEqual([])
  })

  it('has one order, whichever answer comes first', async () => {
    const orders = new Set<string>()
    const ids = [...memory.subnets.keys()]
    const read = memory.subnet.bind(memory)
    for (const last of ids) {
      memory.subnet = async (id) => {
        for (let turns = id === last ? 50 : 1; turns > 0; turns--) await Promise.resolve()
        return read(id)
      }
      const { changes } = await planEnsureNetwork(target, takeSnapshot(memory))
      orders.add(changes.map((change) => change.target).join(', '))
    }
    expect([...orders]).toEqual([
      'security list endpoint-list, security list nodes-list, security list balancer-list',
    ])
  })

  it('writes node ports as TCP and UDP, from the load balancer only', async () => {
    await ensure()
    const ports = (memory.lists.get('nodes-list') ?? []).filter(
      (rule) => rule.ports?.min === 30_000,
    )
    expect(ports.map(({ protocol, peer }) => [protocol, peer])).toEqual([
      ['6', '10.0.20.0/24'],
      ['17', '10.0.20.0/24'],
    ])
  })

  it('leaves foreign rules alone, and counts those of every attached list', async () => {
    memory.lists.set('nodes-list', [foreign])
    memory.lists.set('shared-list', [
      { ...foreign, protocol: 'all', ports: undefined, peer: '10.0.0.0/16' },
    ])
    const { plan } = await ensure()
    const nodes = plan.changes.find((change) => change.target.endsWith('nodes-list'))
    expect(nodes?.rules.every(({ direction }) => direction === 'EGRESS')).toBe(true)
    expect(memory.lists.get('nodes-list')?.[0]).toEqual(foreign)
  })

  it('starts again when another client changed the list, and loses neither change', async () => {
    memory.beforeWrite = () => {
      memory.beforeWrite = undefined
      memory.changeList('endpoint-list', [foreign])
    }
    const { applied } = await ensure()
    expect(applied.failure).toBeUndefined()
    expect(memory.lists.get('endpoint-list')).toContainEqual(foreign)
    expect((await planEnsureNetwork(target, takeSnapshot(memory))).changes).toEqual([])
  })

  it('gives up when the list changes at every attempt, and says what was done', async () => {
    memory.beforeWrite = () => memory.changeList('nodes-list', [foreign])
    const { applied } = await ensure()
    expect(applied.failure).toMatchObject({ code: 'OCI_CHANGED_MEANWHILE' })
    expect(applied.done.map((change) => change.target)).toEqual(['security list endpoint-list'])
    expect(applied.remaining).toHaveLength(2)
  })

  it('puts a separate pod subnet behind the load balancer instead of the nodes', async () => {
    target = networkTarget({ ...settings, podSubnetId: 'pods' }, cluster)
    await ensure()
    const out = (memory.lists.get('balancer-list') ?? []).filter(
      ({ direction }) => direction === 'EGRESS',
    )
    expect(new Set(out.map(({ peer }) => peer))).toEqual(new Set(['10.0.32.0/19']))
  })

  it('adds to groups in calls of at most 25 rules', async () => {
    const groups = { endpoint: 'g-endpoint', nodes: 'g-nodes', 'load-balancer': 'g-balancer' }
    const clients = Array.from({ length: 30 }, (_, index) => `192.0.2.${index}/32`)
    target = networkTarget({ ...settings, mode: 'nsg', groups, clients, listeners: [80] }, cluster)
    const { applied } = await ensure()
    expect(applied.failure).toBeUndefined()
    expect(memory.calls.filter((call) => /^add.*g-balancer$/.test(call))).toEqual([
      'add 25 to group g-balancer',
      'add 8 to group g-balancer',
    ])
    expect((await planEnsureNetwork(target, takeSnapshot(memory))).changes).toEqual([])
  })

  it('refuses to exceed the limit of a group, even to plan it', async () => {
    const groups = { endpoint: 'g-endpoint', nodes: 'g-nodes', 'load-balancer': 'g-balancer' }
    memory.groups.set(
      'g-nodes',
      Array.from({ length: 115 }, () => foreign),
    )
    target = networkTarget({ ...settings, mode: 'nsg', groups }, cluster)
    await expect(planEnsureNetwork(target, takeSnapshot(memory))).rejects.toMatchObject({
      code: 'NETWORK_RULES_LIMIT',
    })
    expect(memory.groups.get('g-nodes')).toHaveLength(115)
    expect(memory.calls.filter((call) => call.startsWith('add'))).toEqual([])
  })

  it('warns of a private subnet from which no image can be pulled', async () => {
    memory.routesOfAll = []
    expect((await planEnsureNetwork(target, takeSnapshot(memory))).routeFaults).toMatchObject([
      {
        code: 'no-service-gateway',
        message: expect.stringContaining('no route at all') as unknown,
      },
    ])
  })

  it('needs the group of every role in mode nsg', async () => {
    target = networkTarget({ ...settings, mode: 'nsg', groups: {} }, cluster)
    await expect(planEnsureNetwork(target, takeSnapshot(memory))).rejects.toMatchObject({
      code: 'NETWORK_GROUP_MISSING',
    })
  })

  it('reads each subnet and list once', async () => {
    await planEnsureNetwork(target, takeSnapshot(memory))
    expect(memory.calls).toHaveLength(new Set(memory.calls).size)
  })
})
