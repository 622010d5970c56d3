import { describe, expect, it } from '@jest/globals'

import {
  addressProblem,
  reportAddresses,
  type SubnetUse,
} from '../../../../../src/stages/addresses/address-report.ts'
import { neededAddresses } from '../../../../../src/stages/addresses/needed-addresses.ts'
import { observeAddresses } from '../../../../../src/stages/addresses/observe-addresses.ts'
import { renderAddresses } from '../../../../../src/stages/addresses/render-addresses.ts'
import { requireAddresses } from '../../../../../src/stages/addresses/address-report.ts'
import { smallestPrefix } from '../../../../../src/stages/addresses/smallest-block.ts'
import { takeSnapshot } from '../../../../../src/stages/network/network-snapshot.ts'
import { NetworkMemory, subnet } from '../network-memory.ts'

const expected = {
  nodes: 3,
  podsPerRelease: 10,
  loadBalancers: 1,
  previews: 0,
  surge: 0.25,
  systemPods: 4,
}
const joint = { hasPodSubnet: false, isLoadBalancerPrivate: false }

describe('needed addresses', () => {
  it.each([
    [
      'one release',
      expected,
      joint,
      { endpoint: 1, nodes: 3 + 1 + 10 + 3 + 4, 'load-balancer': 2 },
    ],
    [
      'previews',
      { ...expected, previews: 5 },
      joint,
      { endpoint: 1, nodes: 3 + 1 + 6 * 13 + 4, 'load-balancer': 12 },
    ],
    [
      'two load balancers and a preview',
      { ...expected, loadBalancers: 2, previews: 1 },
      joint,
      { endpoint: 1, nodes: 3 + 1 + 2 * 13 + 4, 'load-balancer': 8 },
    ],
    [
      'a fast rollout',
      { ...expected, surge: 1 },
      joint,
      { endpoint: 1, nodes: 3 + 1 + 20 + 4, 'load-balancer': 2 },
    ],
    [
      'a pod subnet',
      expected,
      { ...joint, hasPodSubnet: true },
      { endpoint: 1, nodes: 4, pods: 17, 'load-balancer': 2 },
    ],
    [
      'a private load balancer',
      expected,
      { ...joint, isLoadBalancerPrivate: true },
      { endpoint: 1, nodes: 21, 'load-balancer': 3 },
    ],
  ])('of %s', (_name, given, form, needed) => {
    expect(neededAddresses(given, form)).toEqual(needed)
  })
})

describe('the smallest block', () => {
  // Oracle's page on subnets: three addresses of each are reserved.
  it.each([
    [1, 30],
    [2, 29],
    [13, 28],
    [14, 27],
    [253, 24],
    [254, 23],
    [4093, 20],
    [8189, 19],
    [65_533, 16],
    [65_534, undefined],
  ])('for %d addresses is /%s', (addresses, prefix) => {
    expect(smallestPrefix(addresses)).toBe(prefix)
  })
})

const use = (used: number, cidr = '10.0.10.0/28'): SubnetUse => ({
  role: 'nodes',
  name: 'workers',
  cidrs: [cidr],
  used,
})

describe('the report of addresses', () => {
  it.each([
    ['enough', 0, 13, 'enough', undefined],
    [
      'too small even if empty',
      0,
      14,
      'too-small',
      /13 usable addresses and 14 are needed: \/27 would do/,
    ],
    [
      'in use by something',
      5,
      10,
      'tight',
      /8 free of 13 usable addresses \(5 in use\) and 10 are needed/,
    ],
    ['nothing said', 5, undefined, 'unknown', undefined],
    ['nothing said, nothing left', 13, undefined, 'tight', /no free address left/],
    ['more than a subnet can be', 0, 70_000, 'too-small', /several subnets of \/16/],
  ] as const)('%s', (_name, used, needed, verdict, problem) => {
    const [line] = reportAddresses([use(used)], needed === undefined ? {} : { nodes: needed })
    expect(line).toMatchObject({ usable: 13, used, free: 13 - used, verdict })
    const reported = line && addressProblem(line)
    if (problem === undefined) expect(reported).toBeUndefined()
    else expect(reported).toMatch(problem)
  })

  it('refuses only what can never fit', () => {
    expect(() => requireAddresses(reportAddresses([use(5)], { nodes: 10 }))).not.toThrow()
    expect(() => requireAddresses(reportAddresses([use(0)], { nodes: 14 }))).toThrow(
      expect.objectContaining({ code: 'SUBNET_TOO_SMALL' }),
    )
  })

  it('shares what two subnets of one role must hold', () => {
    const lines = reportAddresses([use(0), { ...use(0), name: 'more' }], { nodes: 26 })
    expect(lines.map(({ needed, verdict }) => [needed, verdict])).toEqual([
      [13, 'enough'],
      [13, 'enough'],
    ])
  })

  it('is a table in the summary', () => {
    const summary = renderAddresses(reportAddresses([use(1)], { nodes: 14 }))
    expect(summary).toContain('| nodes | workers 10.0.10.0/28 | 13 | 1 | 14 | /27 | 🔴 too small |')
    expect(summary).toContain('- subnet workers (10.0.10.0/28) has 13 usable')
  })
})

it('one call per subnet reads what is used', async () => {
  const memory = new NetworkMemory()
  memory.subnets.set('a', subnet('a', '10.0.10.0/24', []))
  memory.subnets.set('b', subnet('b', '10.0.20.0/24', []))
  const asked: string[] = []
  const used = { a: 7, b: 2 }
  memory.usedAddresses = (id: string) => {
    asked.push(id)
    return Promise.resolve(used[id as 'a' | 'b'])
  }
  const places = {
    nodes: { subnetIds: ['a'], groupIds: [] },
    'load-balancer': { subnetIds: ['b'], groupIds: [] },
  }
  expect(await observeAddresses(places, takeSnapshot(memory))).toEqual([
    { role: 'nodes', name: 'a', cidrs: ['10.0.10.0/24'], used: 7 },
    { role: 'load-balancer', name: 'b', cidrs: ['10.0.20.0/24'], used: 2 },
  ])
  expect(asked).toEqual(['a', 'b'])
})
