import { describe, expect, it, test } from '@jest/globals'

import { planEnsureNetwork } from '../../../../../src/stages/network/ensure-network.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import type { NetworkSettings } from '../../../../../src/stages/network/network-target.ts'
import { findingText } from '../../../../../src/stages/network/review-rules.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'
import { contents, ensure, mark, memory, target } from './network-fixture.ts'

const rule = (change: Partial<SecurityRule>): SecurityRule => ({
  direction: 'INGRESS',
  protocol: '6',
  peer: '0.0.0.0/0',
  peerType: 'CIDR_BLOCK',
  ports: { min: 30_000, max: 32_767 },
  isStateless: false,
  description: 'by hand',
  ...change,
})

const review = async (
  rules: readonly SecurityRule[],
  list = 'nodes-list',
  settings: Partial<NetworkSettings> = {},
) => {
  const network = memory()
  network.lists.set(list, [...rules])
  return (await planEnsureNetwork(target(settings), takeSnapshot(network))).findings
}

describe('over-broad rules', () => {
  it('node ports for everybody, where a load balancer is the only one that needs them', async () => {
    expect(await review([rule({})])).toEqual([
      {
        kind: 'over-broad',
        holder: { kind: 'security-list', id: 'nodes-list', name: 'nodes-list' },
        rule: 'allow TCP 30000-32767 from 0.0.0.0/0',
        why: expect.stringContaining('load balancer') as unknown,
        instead: ['allow TCP 30000-32767 from 10.0.20.0/24'],
      },
    ])
  })

  it('not where a network load balancer keeps the addresses of its clients', async () => {
    expect(
      await review([rule({})], 'nodes-list', { loadBalancer: 'nlb-preserving-source' }),
    ).toEqual([])
  })

  it('every protocol for everybody, with all that was needed of it', async () => {
    const [found] = await review([rule({ protocol: 'all', ports: undefined })])
    expect(found?.kind).toBe('over-broad')
    expect(found?.instead).toEqual(
      expect.arrayContaining([
        'allow TCP 30000-32767 from 10.0.20.0/24',
        'allow TCP 10256 from 10.0.20.0/24',
        'allow all traffic from 10.0.10.0/24',
      ]),
    )
  })

  it('the Kubernetes API, once its clients are named', async () => {
    const open = [rule({ ports: { min: 6443, max: 6443 } })]
    expect(await review(open, 'endpoint-list')).toEqual([])
    const named = await review(open, 'endpoint-list', { apiClients: ['192.0.2.0/24'] })
    expect(named.map(({ instead }) => instead)).toEqual([
      expect.arrayContaining(['allow TCP 6443 from 192.0.2.0/24']),
    ])
  })

  test('node ports that named clients reach with their own addresses', async () => {
    const named = { loadBalancer: 'nlb-preserving-source', clients: ['192.0.2.0/24'] } as const
    const [found] = await review([rule({})], 'nodes-list', named)
    expect(found).toMatchObject({
      why: 'it is open to everybody, and only 10.0.20.0/24, 192.0.2.0/24 has to get in',
      instead: [
        'allow TCP 30000-32767 from 10.0.20.0/24',
        'allow TCP 30000-32767 from 192.0.2.0/24',
      ],
    })
  })

  const port = (min: number, max = min) => ({ ports: { min, max } })

  test.each<[string, string, Partial<SecurityRule>, Partial<NetworkSettings>, readonly string[]]>([
    ['one node port', 'nodes-list', port(30_080), {}, ['allow TCP 30080 from 10.0.20.0/24']],
    [
      'one UDP node port',
      'nodes-list',
      { ...port(31_000), protocol: '17' },
      {},
      ['allow UDP 31000 from 10.0.20.0/24'],
    ],
    ['the health port', 'nodes-list', port(10_256), {}, ['allow TCP 10256 from 10.0.20.0/24']],
    [
      'a range that holds both',
      'nodes-list',
      port(8000, 32_767),
      {},
      ['allow TCP 30000-32767 from 10.0.20.0/24', 'allow TCP 10256 from 10.0.20.0/24'],
    ],
    [
      'the database',
      'database-list',
      port(3306),
      { databaseSubnetId: 'database' },
      ['allow TCP 3306 from 10.0.10.0/24'],
    ],
    ['the control plane', 'endpoint-list', port(12_250), {}, ['allow TCP 12250 from 10.0.10.0/24']],
    [
      'listeners, once their clients are named',
      'balancer-list',
      port(80),
      { clients: ['192.0.2.0/24'] },
      ['allow TCP 80 from 192.0.2.0/24'],
    ],
    [
      'node ports of IPv6',
      'nodes-list',
      { ...port(30_080), peer: '::/0' },
      {},
      ['allow TCP 30080 from 10.0.20.0/24'],
    ],
  ])('%s for everybody', async (_name, list, change, more, instead) => {
    const found = await review([rule(change)], list, more)
    expect(found.map((one) => [one.kind, one.instead])).toEqual([['over-broad', instead]])
  })

  test('TCP 1-65535 is every port', async () => {
    const [found] = await review([rule(port(1, 65_535))])
    expect(found?.why).toContain('every port')
  })

  test.each<[string, Partial<SecurityRule>]>([
    ['what nobody is known to need', port(22)],
    ['a narrow rule', { peer: '10.0.20.0/24' }],
    ['listeners', { ports: { min: 80, max: 80 } }],
    ['egress through NAT', { direction: 'EGRESS', protocol: 'all', ports: undefined }],
  ])('not %s', async (_name, change) => {
    expect(await review([rule(change)], 'balancer-list')).toEqual([])
  })
})

it('names the wrong sources of the published page, and what they should be', async () => {
  const own = { peer: '10.0.10.0/24' }
  const found = await review([rule(own), rule({ ...own, ports: { min: 10_256, max: 10_256 } })])
  expect(found.map(({ kind, instead }) => [kind, instead])).toEqual([
    ['wrong-source', ['allow TCP 30000-32767 from 10.0.20.0/24']],
    ['wrong-source', ['allow TCP 10256 from 10.0.20.0/24']],
  ])
})

it('a stateless rule without answers breaks what it seems to allow', async () => {
  const request = rule({ peer: '10.0.20.0/24', isStateless: true })
  const [found] = await review([request])
  expect(found).toMatchObject({ kind: 'unanswered' })
  const responses = { direction: 'EGRESS', ports: undefined, peer: '10.0.0.0/16' } as const
  expect(await review([request, rule(responses)])).toEqual([])
})

it('reports our rules that are no longer needed, and leaves them until requested', async () => {
  const network = memory()
  await ensure(target({ listeners: [80, 8080] }), network)
  const before = contents(network)
  const { plan } = await ensure(target({ listeners: [80] }), network)
  expect(contents(network)).toEqual(before)
  expect(plan.findings.map(findingText)).toEqual([
    'security list shared-list: "allow TCP 8080 from 0.0.0.0/0": it was added by this action and this run does not need it; prune removes it',
  ])
  const pruned = await ensure(target({ listeners: [80], prune: true }), network)
  expect(pruned.plan).toMatchObject({ rulesToRemove: 1, findings: [] })
  expect((await ensure(target({ listeners: [80] }), network)).plan.findings).toEqual([])
})

it('leaves the rules of another cluster alone, in the same list', async () => {
  const network = memory()
  const theirs = rule({
    description: mark.replace('aaaashop', 'elsewher') + 'x: y',
    peer: '10.9.0.0/16',
  })
  network.lists.set('shared-list', [theirs])
  await ensure(target({ prune: true }), network)
  expect(network.lists.get('shared-list')).toContainEqual(theirs)
})
