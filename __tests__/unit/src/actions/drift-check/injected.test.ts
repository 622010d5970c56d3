import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from '@jest/globals'

import { driftCheckWith } from '../../../../../src/actions/drift-check.ts'
import { pipelineWith } from '../../../../../src/actions/pipeline.ts'
import type { NodePool } from '../../../../../src/clients/container-engine/node-pools.ts'
import type { DriftReport } from '../../../../../src/stages/drift/report.ts'
import { actionMemory } from '../action-memory.ts'
import { ids, PipelineMemory } from '../pipeline-memory.ts'

const file = `cluster: ${ids.cluster}
network: { node-subnet: ${ids.nodes} }
node-pool:
  name: shop
  size: 2
  labels: { team: shop, tier: web }
  taints: ['a=b:NoSchedule', 'c=d:NoExecute']
  tags: { cost: shop }
image: { context: examples/shop, repository: shop, compartment: ${ids.compartment} }
release: { namespace: shop, chart: examples/shop/chart }
`
const path = join(mkdtempSync(join(tmpdir(), 'injected-')), 'oke.yml')
writeFileSync(path, file)

/** Changes by hand in OCI, which are found by name, and differences without meaning. */
describe('drift-check of OCI', () => {
  let memory: PipelineMemory

  const job = (inputs: Readonly<Record<string, string>> = {}) =>
    actionMemory({ 'environment-file': path, ...inputs }, memory.clock, {
      OCI_CLI_CONFIG_FILE: '/there',
    })

  beforeEach(async () => {
    memory = new PipelineMemory()
    await pipelineWith(memory.parts).main(job().context)
  })

  const found = async () => {
    const { context, outputs } = job()
    await driftCheckWith(memory.parts).main(context)
    const report = JSON.parse(readFileSync(String(outputs.get('report')), 'utf8')) as DriftReport
    return report.environments
      .flatMap(({ sections }) => sections)
      .flatMap(({ changes }) =>
        changes.map(({ kind, target, description }) => `${kind} ${target}: ${description}`),
      )
  }
  const changePool = (change: Partial<NodePool>): void => {
    const [pool] = memory.pools
    if (pool !== undefined) memory.pools[0] = { ...pool, ...change }
  }

  test.each<[string, Partial<NodePool>, RegExp]>([
    ['its size', { size: 3 }, /size 3 -> 2/],
    ['its shape', { shape: 'Pod.Standard.A1.Flex' }, /has pod shape Pod\.Standard\.A1\.Flex/],
    ['a label', { labels: { team: 'other', tier: 'web' } }, /labels .*other/],
    ['a label that is gone', { labels: { team: 'shop' } }, /labels/],
    ['a label more', { labels: { team: 'shop', tier: 'web', x: 'y' } }, /labels/],
    ['a taint that is gone', { taints: [] }, /taints none ->/],
    ['a tag that is gone', { tags: { other: 'x' } }, /: tags none -> cost=shop$/],
    ['its subnet of pods', { podSubnetId: ids.balancer }, /pod subnet/],
    [
      'its placement',
      { placements: [{ availabilityDomain: 'AD-1', subnetId: ids.balancer, faultDomains: [] }] },
      /placement/,
    ],
    [
      'its state',
      { state: 'NEEDS_ATTENTION', stateDetails: 'no address' },
      /needs attention: no address/,
    ],
    [
      'its fault domains',
      {
        placements: [
          { availabilityDomain: 'AD-1', subnetId: ids.nodes, faultDomains: ['FAULT-DOMAIN-1'] },
        ],
      },
      /FAULT-DOMAIN-1 of AD-1 only/,
    ],
  ])('finds of the pool %s', async (_what, change, reported) => {
    changePool(change)
    const [first] = await found()
    expect(first).toMatch(/^node-pool virtual node pool "shop": /)
    expect(first).toMatch(reported)
  })

  test('finds a pool that is gone', async () => {
    memory.pools.length = 0
    expect(await found()).toEqual([expect.stringMatching(/^node-pool virtual node pool "shop": /)])
  })

  test('finds each rule that was removed, by its list and itself', async () => {
    const lists = [...memory.network.lists].filter(([, rules]) => rules.length > 0)
    let count = 0
    for (const [name, rules] of lists) {
      for (const rule of rules) {
        memory.network.lists.set(
          name,
          rules.filter((one) => one !== rule),
        )
        const [change, ...more] = await found()
        expect(more).toEqual([])
        expect(change).toMatch(new RegExp(`^network security list ${name}: allow `))
        count++
      }
      memory.network.lists.set(name, rules)
    }
    expect(count).toBeGreaterThanOrEqual(8)
    expect(await found()).toEqual([])
  })

  test('finds a repository that is public, and one that is gone', async () => {
    const [[name, repository] = []] = memory.repositories
    if (name === undefined || repository === undefined) throw new Error('no repository')
    memory.repositories.set(name, { ...repository, isPublic: true })
    expect(await found()).toEqual([
      expect.stringMatching(/^repository repository shop: it is public/),
    ])
    memory.repositories.clear()
    expect(await found()).toEqual([expect.stringMatching(/^repository .*shop/)])
  })

  test.each<[string, () => void]>([
    ['nothing', () => undefined],
    ['another order of its labels', () => changePool({ labels: { tier: 'web', team: 'shop' } })],
    [
      'labels that OKE sets',
      () => changePool({ labels: { team: 'shop', tier: 'web', 'oke.oraclecloud.com/pool': 'x' } }),
    ],
    [
      'another order of its taints',
      () => changePool({ taints: [...(memory.pools[0]?.taints ?? [])].reverse() }),
    ],
    [
      'all fault domains, named',
      () =>
        changePool({
          placements: (memory.pools[0]?.placements ?? []).map((placement) => ({
            ...placement,
            faultDomains: ['FAULT-DOMAIN-1', 'FAULT-DOMAIN-2', 'FAULT-DOMAIN-3'],
          })),
        }),
    ],
    ['a tag of somebody else', () => changePool({ tags: { cost: 'shop', other: 'x' } })],
    ['a pool that is being updated', () => changePool({ state: 'UPDATING' })],
    ['who made it', () => changePool({ createdBy: 'eve', updatedAt: '2026-11-29T00:00:00Z' })],
    [
      'another order of its rules',
      () => {
        for (const [name, rules] of memory.network.lists) {
          memory.network.lists.set(name, [...rules].reverse())
        }
      },
    ],
    [
      'a repository of another name',
      () => void memory.repositories.set('x', { id: 'x', name: 'x', isPublic: true }),
    ],
    [
      'a pool of another name',
      () => {
        const [pool] = memory.pools
        if (pool !== undefined) memory.pools.push({ ...pool, id: 'p2', name: 'other', size: 9 })
      },
    ],
  ])('finds no difference in %s', async (_what, change) => {
    change()
    expect(await found()).toEqual([])
  })
})
