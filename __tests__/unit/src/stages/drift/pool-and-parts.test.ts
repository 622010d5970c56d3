import { describe, expect, test } from '@jest/globals'

import { comparePool } from '../../../../../src/stages/drift/compare-pool.ts'
import { compareRepository } from '../../../../../src/stages/drift/compare-repository.ts'
import { poolFaults, spreadWarnings } from '../../../../../src/stages/drift/pool-faults.ts'
import { describeDrift } from '../../../../../src/stages/drift/describe.ts'
import { comparedEnvironment } from '../../../../../src/stages/drift/environment-drift.ts'
import { driftReport } from '../../../../../src/stages/drift/report.ts'
import { requireCompared } from '../../../../../src/stages/drift/verdict.ts'
import { comparedSection, type DriftSection } from '../../../../../src/stages/drift/section.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'

const pool = {
  ...{ id: 'p', name: 'shop', clusterId: 'c', compartmentId: 'o', size: 2, shape: 'S' },
  ...{ podSubnetId: 's', podGroupIds: [], nodeGroupIds: [], labels: {}, taints: [], tags: {} },
  ...{ placements: [], state: 'ACTIVE' },
}
const node = (name: string, state = 'ACTIVE', faultDomain = name) => ({
  ...{ id: name, name, state, faultDomain },
})
const nodes = [node('FAULT-DOMAIN-1'), node('FAULT-DOMAIN-2')]
const placed = (faultDomains: readonly string[]) => ({
  ...pool,
  placements: [{ availabilityDomain: 'AD-1', subnetId: 's', faultDomains }],
})

describe('a pool whose settings are as described', () => {
  test.each([
    ['nothing', pool, nodes, []],
    [
      'that it needs attention',
      { ...pool, state: 'NEEDS_ATTENTION', stateDetails: 'no address' },
      nodes,
      ['needs attention: no address'],
    ],
    [
      'that it is on fewer fault domains',
      placed(['FAULT-DOMAIN-1']),
      nodes,
      ['placed on FAULT-DOMAIN-1 of AD-1 only, not on all fault domains'],
    ],
    [
      'nothing of all three',
      placed(['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3']),
      nodes,
      [],
    ],
    [
      'a node that failed',
      pool,
      [node('one'), { ...node('two', 'FAILED'), problem: 'out of capacity' }],
      ['1 of 2 virtual nodes are ACTIVE; two is FAILED: out of capacity'],
    ],
    ['a node that is gone', pool, [node('one')], ['1 of 2 virtual nodes are ACTIVE']],
    ['nothing while a node is made', pool, [node('one'), node('two', 'CREATING')], []],
  ])('reports %s', (_what, given, seen, wanted) => {
    expect(poolFaults(given, seen, false).map(({ description }) => description)).toEqual(wanted)
  })

  test('warns of nodes that share a fault domain', () => {
    expect(spreadWarnings(nodes)).toEqual([])
    expect(spreadWarnings([node('a', 'ACTIVE', 'FD-1'), node('b', 'ACTIVE', 'FD-1')])).toEqual([
      'all 2 virtual nodes are in FD-1',
    ])
  })

  const refused = (code: string) =>
    Promise.reject(new ActionError({ code, message: 'pool has shape A', hint: 'make a new one' }))

  test.each(['NODE_POOL_SHAPE_CHANGE', 'NODE_POOL_FAILED'])('%s is a drift', async (code) => {
    const section = await comparePool('shop', refused(code), { virtualNodes: async () => [] })
    expect(section).toMatchObject({
      outcome: 'drift',
      changes: [{ action: 'update', description: 'pool has shape A. make a new one' }],
    })
  })

  test('what cannot be compared is none', async () => {
    const section = comparePool('shop', refused('OCI_NOT_ALLOWED'), {
      virtualNodes: async () => [],
    })
    await expect(section).rejects.toMatchObject({ code: 'OCI_NOT_ALLOWED' })
  })
})

test.each([
  [false, 'clean'],
  [true, 'drift'],
])('a repository that is public (%s) is %s', async (isPublic, outcome) => {
  const found = { id: 'r', name: 'shop', isImmutable: true, isPublic }
  const image = { repository: 'shop', compartment: 'c' }
  const plan = { changes: [], kept: ['repository shop'] }
  expect((await compareRepository(image, plan, { find: async () => found })).outcome).toBe(outcome)
})

describe('where not everything could be compared', () => {
  const clean = comparedSection('network', [], ['2 rules'])
  const empty = comparedSection('release', [], [])
  const failed: DriftSection = {
    ...{ name: 'node pool', outcome: 'failed', changes: [], kept: [], warnings: [] },
    failure: new ActionError({ code: 'OCI_NOT_ALLOWED', message: 'm', hint: 'h' }),
  }

  const environment = (sections: readonly DriftSection[]) =>
    comparedEnvironment('oke.yml', { sections, notices: [] }, [], '2026-11-29')

  test.each([
    [[clean], 'Drift: none'],
    [[clean, failed], 'Drift: none in what could be compared; not compared: node pool'],
    [[failed], 'Drift: not known, nothing could be compared'],
    [[], 'Drift: not known, nothing could be compared'],
  ])('the log does not say that there is no drift', (sections, head) => {
    expect(describeDrift([environment(sections)])[0]).toBe(head)
  })

  test('nothing at all is an error', () => {
    expect(() => requireCompared([empty])).toThrow(ActionError)
    expect(() => requireCompared([])).toThrow('nothing was compared')
    expect(() => requireCompared([clean, empty])).not.toThrow()
    expect(driftReport([environment([failed])], 0).result).toBe('failed')
  })
})
