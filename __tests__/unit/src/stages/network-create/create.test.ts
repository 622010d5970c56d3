import { describe, expect, it } from '@jest/globals'

import { applyCreate } from '../../../../../src/stages/network-create/apply-create.ts'
import { layOut } from '../../../../../src/stages/network-create/lay-out.ts'
import type { DesiredNetwork } from '../../../../../src/stages/network-create/desired-network.ts'
import { planCreate } from '../../../../../src/stages/network-create/plan-create.ts'
import { parseCreatePlan } from '../../../../../src/stages/network-create/parse-create-plan.ts'
import {
  createPlanJson,
  requireSameCreate,
} from '../../../../../src/stages/network-create/same-create.ts'
import { dnsLabel } from '../../../../../src/stages/network-create/wanted-parts.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'
import { Dice } from '../network/random-rules.ts'
import { Crash, CreateMemory } from './create-memory.ts'

const desired = (more: Partial<DesiredNetwork> = {}): DesiredNetwork => ({
  name: 'shop',
  compartmentId: 'compartment',
  vcnCidr: '10.0.0.0/16',
  mode: 'nsg',
  isEndpointPublic: true,
  hasDatabase: true,
  isInternetAllowed: true,
  expected: {
    nodes: 3,
    podsPerRelease: 100,
    loadBalancers: 1,
    previews: 0,
    surge: 0.25,
    systemPods: 6,
  },
  clients: ['0.0.0.0/0'],
  listeners: [80, 443],
  podPorts: [],
  udpListeners: [],
  loadBalancer: 'lb',
  hasOidc: false,
  apiClients: ['203.0.113.0/24'],
  ...more,
})

const toolsFor = (memory: CreateMemory) => ({
  client: memory,
  clock: new VirtualClock(),
  progress: keptProgress().progress,
})

const run = async (memory: CreateMemory, given = desired()) => {
  const created = await applyCreate(await planCreate(given, memory), toolsFor(memory))
  if (created.failure !== undefined) throw created.failure
  return created
}

const made = async (given = desired()): Promise<CreateMemory> => {
  const memory = new CreateMemory()
  await run(memory, given)
  return memory
}

const subnetsOf = (memory: CreateMemory) =>
  Object.fromEntries(
    memory.stored.flatMap(({ desired: part }) =>
      part.kind === 'subnet'
        ? [[part.name, `${part.cidr} ${part.isPrivate ? 'private' : 'public'}`]]
        : [],
    ),
  )

describe('the whole network', () => {
  it('has the subnets, gateways and routes of the reference architecture', async () => {
    const memory = await made()
    expect(subnetsOf(memory)).toEqual({
      'shop-subnet-endpoint': '10.0.2.0/28 public',
      'shop-subnet-nodes': '10.0.0.0/23 private',
      'shop-subnet-load-balancer': '10.0.2.16/28 public',
      'shop-subnet-database': '10.0.2.32/28 private',
    })
    const routes = memory.stored.flatMap(({ desired: part }) =>
      part.kind === 'route-table'
        ? [
            part.routes.map(
              ({ destination, gatewayId }) => `${destination} ${gatewayId.replace(/-\d+$/, '')}`,
            ),
          ]
        : [],
    )
    expect(routes).toEqual([
      ['0.0.0.0/0 internet-gateway'],
      ['0.0.0.0/0 nat-gateway', 'all-fra-services-in-oracle-services-network service-gateway'],
    ])
  })

  it('puts the rules into groups, and leaves the lists empty', async () => {
    const memory = await made()
    const rules = memory.stored.map(
      ({ desired: part, rules: added }) =>
        [part.kind, part.kind === 'security-list' ? part.rules.length : added.length] as const,
    )
    expect(rules.filter(([kind]) => kind === 'security-list').map(([, count]) => count)).toEqual([
      0, 0, 0, 0,
    ])
    expect(rules.filter(([kind, count]) => kind === 'security-group' && count > 0)).toHaveLength(4)
  })

  it('puts them into the lists in the other mode, in one call each', async () => {
    const memory = await made(desired({ mode: 'security-list', hasDatabase: false }))
    const kinds = memory.stored.map(({ desired: part }) => part.kind)
    expect(kinds).not.toContain('security-group')
    const counts = memory.stored.flatMap(({ desired: part }) =>
      part.kind === 'security-list' ? [part.rules.length] : [],
    )
    expect(Math.min(...counts)).toBeGreaterThan(2)
  })

  it('is planned in words before anything is made', async () => {
    const memory = new CreateMemory()
    const plan = await planCreate(desired({ isEndpointPublic: false }), memory)
    const lines = plan.changes.map(
      ({ action, target, description }) => `${action} ${target}: ${description}`,
    )
    expect(lines).toContain('create VCN shop: 10.0.0.0/16')
    expect(lines).toContain(
      'create subnet shop-subnet-endpoint: 10.0.2.0/28, regional, private, for Kubernetes API',
    )
    expect([lines.length, memory.writes, memory.calls]).toEqual([18, 0, 2])
  })

  it('waits for what takes a while', async () => {
    const memory = new CreateMemory()
    memory.slowness = 3
    await run(memory)
    expect(memory.stored).toHaveLength(18)
  })
})

describe('run again', () => {
  it('changes nothing, with a fixed number of calls', async () => {
    const memory = await made()
    const [writes, calls] = [memory.writes, memory.calls]
    const { done } = await run(memory)
    expect([done, memory.writes - writes]).toEqual([[], 0])
    // VCNs, services, seven kinds, four groups.
    expect(memory.calls - calls).toBe(13)
  })

  it.each([
    ['', desired()],
    [', flow logs and all', desired({ flowLogs: 'all', mode: 'security-list' })],
    [', with a capture filter', desired({ flowLogs: 'rejected', mode: 'security-list' })],
  ])('after a crash at any call it converges to the same network%s', async (_more, given) => {
    const whole = await made(given)
    const picture = whole.picture()
    for (const when of ['before', 'after'] as const) {
      for (let call = 1; call <= whole.calls; call++) {
        const memory = new CreateMemory()
        memory.slowness = 1
        memory.crashAt = { call, when }
        await expect(run(memory, given)).rejects.toThrow(Crash)
        memory.crashAt = undefined
        await run(memory, given)
        expect(memory.picture()).toEqual(picture)
      }
    }
  })

  it.each([1, 2, 3, 4])('five runs at once make one network (seed %i)', async (seed) => {
    const memory = new CreateMemory()
    const dice = new Dice(seed)
    memory.turns = () => dice.whole(20)
    await Promise.all(Array.from({ length: 5 }, () => run(memory)))
    expect(memory.picture()).toEqual((await made()).picture())
  })

  it('removes rules of ours that are there twice', async () => {
    const memory = await made()
    const picture = memory.picture()
    const group = memory.stored.find(({ desired: part }) => part.name === 'shop-group-nodes')
    await memory.addToSecurityGroup(group?.id ?? '', group?.rules.slice(0, 2) ?? [])
    const { done } = await run(memory)
    expect(done.map(({ description }) => description)).toEqual(['remove 2 duplicates of them'])
    expect(memory.picture()).toEqual(picture)
  })

  it('takes a 404 right after its own call for a delay, not for a deletion', async () => {
    const memory = new CreateMemory()
    memory.blindness = 2
    await run(memory)
    expect(memory.picture()).toEqual((await made()).picture())
  })

  it('gives up on a part that is gone each time it was made', async () => {
    const memory = new CreateMemory()
    memory.blindness = Infinity
    await expect(run(memory)).rejects.toMatchObject({ code: 'RESOURCE_GONE' })
  })

  it('makes again what was deleted, though its token is worn out', async () => {
    const memory = await made()
    const subnet = memory.stored.find(({ desired: part }) => part.name === 'shop-subnet-nodes')
    memory.remove(subnet?.id ?? '')
    const { done } = await run(memory)
    expect(done.map(({ target }) => target)).toEqual(['subnet shop-subnet-nodes'])
    expect(subnetsOf(memory)['shop-subnet-nodes']).toBe('10.0.0.0/23 private')
  })

  it('records every subnet if requested later, even a recreated one', async () => {
    const memory = await made()
    const given = desired({ flowLogs: 'all' })
    const { done } = await run(memory, given)
    expect(done.map(({ target, description }) => `${target} ${description}`)).toEqual([
      'log group shop-log-group for flow logs',
      'flow log shop-flow-log-endpoint of the subnet for Kubernetes API',
      'flow log shop-flow-log-nodes of the subnet for virtual nodes and pods',
      'flow log shop-flow-log-load-balancer of the subnet for load balancers',
      'flow log shop-flow-log-database of the subnet for databases',
    ])
    expect((await run(memory, given)).done).toEqual([])
    const subnet = memory.stored.find(({ desired: part }) => part.name === 'shop-subnet-nodes')
    memory.remove(subnet?.id ?? '')
    expect((await run(memory, given)).done.map(({ target }) => target)).toEqual([
      'subnet shop-subnet-nodes',
      'flow log shop-flow-log-nodes',
    ])
  })

  it('keeps what exists when more is expected, and lays the rest out around it', async () => {
    const memory = await made(desired({ hasDatabase: false }))
    const foreign = { kind: 'subnet', name: 'foreign', cidr: '10.0.2.32/28', tags: {} } as const
    const [vcn, list, routes] = ['vcn', 'security-list', 'route-table'].map(
      (kind) => memory.stored.find(({ desired: part }) => part.kind === kind)?.id ?? '',
    )
    await memory.create(
      {
        ...foreign,
        compartmentId: 'compartment',
        vcnId: vcn ?? '',
        dnsLabel: 'x',
        isPrivate: true,
        routeTableId: routes ?? '',
        securityListId: list ?? '',
      },
      'foreign',
    )
    await run(memory, desired({ expected: { ...desired().expected, podsPerRelease: 400 } }))
    expect(subnetsOf(memory)).toMatchObject({
      'shop-subnet-nodes': '10.0.0.0/23 private',
      'shop-subnet-database': '10.0.2.48/28 private',
    })
  })
})

describe('an approved plan', () => {
  const approvedFor = async (given: DesiredNetwork) => {
    const memory = new CreateMemory()
    return parseCreatePlan(createPlanJson(await planCreate(given, memory)))
  }

  it('is the same after a crash at any call', async () => {
    const approved = await approvedFor(desired())
    const { calls } = await made()
    for (let call = 1; call <= calls; call++) {
      const memory = new CreateMemory()
      memory.crashAt = { call, when: 'after' }
      await expect(run(memory)).rejects.toThrow(Crash)
      memory.crashAt = undefined
      requireSameCreate(approved, await planCreate(desired(), memory))
    }
  })

  it.each<[string, Partial<DesiredNetwork>, string]>([
    ['another listener', { listeners: [80, 443, 8443] }, 'allow TCP 8443 from 0.0.0.0/0'],
    ['the issuer of tokens', { hasOidc: true }, 'allow TCP 443 to 0.0.0.0/0'],
    ['UDP', { udpListeners: [53], loadBalancer: 'nlb' }, 'allow UDP 53 from 0.0.0.0/0'],
    ['another block', { vcnCidr: '10.1.0.0/16' }, 'create VCN shop'],
    ['another compartment', { compartmentId: 'other' }, 'create VCN shop'],
    ['lists', { mode: 'security-list' }, 'create security list shop-list-endpoint'],
  ])('is not enough for %s', async (_name, more, needed) => {
    const memory = new CreateMemory()
    const now = await planCreate(desired(more), memory)
    const approved = await approvedFor(desired())
    expect(() => requireSameCreate(approved, now)).toThrow(
      expect.objectContaining({
        code: 'NETWORK_PLAN_STALE',
        message: expect.stringContaining(needed) as unknown,
      }),
    )
  })

  it('is read again before anything is created', async () => {
    const memory = await made(desired({ mode: 'security-list' }))
    const plan = await planCreate(desired(), memory)
    const subnet = memory.stored.find(({ desired: part }) => part.kind === 'subnet')
    memory.remove(subnet?.id ?? '')
    const writes = memory.writes
    await expect(applyCreate(plan, toolsFor(memory))).rejects.toMatchObject({
      code: 'NETWORK_PLAN_STALE',
    })
    expect(memory.writes).toBe(writes)
  })
})

describe('refused', () => {
  it('more rules than a group holds', async () => {
    const memory = new CreateMemory()
    const listeners = Array.from({ length: 130 }, (_, index) => 8000 + 2 * index)
    await expect(planCreate(desired({ listeners }), memory)).rejects.toMatchObject({
      code: 'NETWORK_RULES_LIMIT',
    })
  })

  const withVcn = async (name: string, cidr: string, tags = {}): Promise<CreateMemory> => {
    const memory = new CreateMemory()
    await memory.create(
      { kind: 'vcn', name, cidr, tags, compartmentId: 'compartment', dnsLabel: 'x' },
      name + cidr,
    )
    return memory
  }
  const tags = { 'oke-virtual-nodes-network': 'shop', 'oke-virtual-nodes-part': 'vcn' }

  it.each<[string, () => Promise<CreateMemory>, string]>([
    ['the same block', () => withVcn('other', '10.0.0.0/16'), 'VCN_CIDR_OVERLAPS'],
    ['a part of it', () => withVcn('other', '10.0.128.0/24'), 'VCN_CIDR_OVERLAPS'],
    ['a larger one', () => withVcn('other', '10.0.0.0/8'), 'VCN_CIDR_OVERLAPS'],
    ['the same name', () => withVcn('shop', '172.16.0.0/16'), 'VCN_NAME_TAKEN'],
    ['ours with another block', () => withVcn('shop', '172.16.0.0/16', tags), 'VCN_DIFFERS'],
    [
      'two of ours',
      async () => {
        const memory = await withVcn('shop', '10.0.0.0/16', tags)
        await memory.create(
          {
            kind: 'vcn',
            name: 'shop',
            cidr: '10.0.0.0/16',
            tags,
            compartmentId: 'compartment',
            dnsLabel: 'y',
          },
          'second',
        )
        return memory
      },
      'VCN_AMBIGUOUS',
    ],
  ])('%s', async (_name, prepare, code) => {
    const memory = await prepare()
    const before = memory.writes
    await expect(planCreate(desired(), memory)).rejects.toMatchObject({ code })
    expect(memory.writes).toBe(before)
  })

  it('a neighbour is none of our business', async () => {
    await expect(run(await withVcn('other', '10.1.0.0/16'))).resolves.toBeDefined()
  })
})

describe('the lay-out', () => {
  it.each([
    ['/24 holds 60 pods with growth', '10.0.0.0/24', 20, '10.0.0.0/25'],
    ['without room to grow, what is expected', '10.0.0.0/24', 90, '10.0.0.0/25'],
  ])('%s', (_name, vcnCidr, podsPerRelease, nodes) => {
    const blocks = layOut(
      desired({ vcnCidr, expected: { ...desired().expected, podsPerRelease } }),
      new Map(),
      [],
    )
    expect(blocks.get('nodes')).toBe(nodes)
  })

  it('says which VCN would do', () => {
    const small = desired({
      vcnCidr: '10.0.0.0/24',
      expected: { ...desired().expected, podsPerRelease: 1000 },
    })
    expect(() => layOut(small, new Map(), [])).toThrow(
      expect.objectContaining({ code: 'VCN_TOO_SMALL', hint: expect.stringContaining('a /20') }),
    )
  })

  it('gives a DNS label that OCI takes', () => {
    expect([dnsLabel('Shop-Network-Production'), dnsLabel('1-shop')]).toEqual([
      'shopnetworkprod',
      'n1shop',
    ])
  })
})
