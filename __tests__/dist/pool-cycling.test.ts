import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import type { VirtualNode, VirtualNodePool } from '../../emulator/oci/container-engine/virtual-node-pool.ts'
import { LocalJob } from '../../scripts/local-job.ts'
import { type LocalOci, startLocalOci } from './local-oci.ts'

/**
 * ensure-node-pool and the root action from dist/: tags, and changes that existing nodes would not
 * get.
 */
jest.setTimeout(60_000)

let oci: LocalOci
let job: LocalJob

beforeAll(async () => {
  oci = await startLocalOci()
  job = new LocalJob()
})

afterAll(async () => {
  job.end()
  await oci.close()
})

const place = () => ({
  'cluster-id': oci.seeded.clusterId,
  'node-subnet-id': oci.seeded.subnetIds.nodes,
  'node-pool-name': 'cycled',
  'node-pool-size': '2',
})

const ensure = (inputs: Readonly<Record<string, string>>) =>
  job.run('ensure-node-pool', { ...place(), ...inputs }, oci.environment)

const pools = () => oci.context.store.collection<VirtualNodePool>('virtualNodePools')
const pool = (): VirtualNodePool => {
  const [found, ...more] = pools().list(({ displayName }) => displayName === 'cycled')
  if (found === undefined || more.length > 0) throw new Error('not exactly one pool')
  return found
}
const nodes = (): string[] =>
  oci.context.store
    .collection<VirtualNode>('virtualNodes')
    .list((node) => node.virtualNodePoolId === pool().id && node.lifecycleState === 'ACTIVE')
    .map(({ id }) => id)

it('replaces the virtual nodes only on request, and keeps foreign tags', async () => {
  const made = await ensure({ 'node-pool-tags': 'cost=shop', 'node-labels': 'team=shop' })
  expect([made.exitCode, pool().freeformTags]).toEqual([0, { cost: 'shop' }])
  const first = nodes()
  expect(first).toHaveLength(2)

  pools().put({ ...pool(), freeformTags: { cost: 'else', by: 'hand' } })
  const kept = await ensure({ 'node-pool-tags': 'cost=shop', 'node-labels': 'team=web' })
  expect(kept.stdout).toMatch(/::warning.*virtual nodes that exist keep their labels/)
  expect([kept.exitCode, pool().freeformTags]).toEqual([0, { cost: 'shop', by: 'hand' }])
  expect(nodes()).toEqual(first)

  const cycled = { 'node-labels': 'team=web,tier=1', 'cycling-surge': '0', 'cycling-unavailable': '50%' }
  const replaced = await ensure(cycled)
  expect([replaced.exitCode, replaced.stdout]).toEqual([0, expect.not.stringContaining('::warning')])
  expect(replaced.outputs['changes']).toContain('are replaced (surge 0, unavailable 50%)')
  const second = nodes()
  expect([second.length, second.filter((id) => first.includes(id))]).toEqual([2, []])

  expect((await ensure(cycled)).outputs['changes']).toBe('[]')
  expect(nodes()).toEqual(second)
})

it('does not replace them with a later change that does not ask for it', async () => {
  const before = nodes()
  expect(pool().virtualNodePoolCyclingDetails?.isVirtualNodeCyclingEnabled).toBe(true)
  const { exitCode } = await ensure({ 'node-labels': 'team=other' })
  expect([exitCode, nodes()]).toEqual([0, before])
  expect(pool().virtualNodePoolCyclingDetails?.isVirtualNodeCyclingEnabled).toBe(false)
})

it('does the same for the environment file, in the root action', async () => {
  const before = nodes()
  const file = join(oci.folder, 'cycling.yml')
  const { clusterId, subnetIds } = oci.seeded
  const run = async (cycling: string, team: string) => {
    const pool = `{ name: cycled, size: 2, labels: { team: ${team} }, tags: { cost: file }, cycling: ${cycling} }`
    const lines = [`cluster: ${clusterId}`, `network: { node-subnet: ${subnetIds.nodes} }`, `node-pool: ${pool}`, '']
    writeFileSync(file, lines.join('\n'))
    const { exitCode, stdout } = await job.run('root', { 'environment-file': file }, oci.environment)
    return [exitCode, stdout]
  }
  expect(await run('never', 'root')).toEqual([0, expect.stringMatching(/virtual nodes that exist keep their labels/)])
  expect([nodes(), pool().freeformTags]).toEqual([before, { cost: 'file', by: 'hand' }])
  expect(await run('{ surge: 1 }', 'cycled')).toEqual([0, expect.stringContaining('are replaced (surge 1, unavailable 0)')])
  expect([nodes().length, nodes().filter((id) => before.includes(id))]).toEqual([2, []])
})

it.each([
  [{ 'cycling-surge': '0' }, 'cannot both be 0'],
  [{ 'cycling-surge': '3' }, 'cannot be above the size of the pool, 2'],
  [{ 'cycling-unavailable': 'all' }, 'is neither a number of virtual nodes nor a percentage'],
])('names what is wrong with %j before anything is done', async (inputs, reported) => {
  const { exitCode, stdout } = await ensure({ ...inputs, 'node-labels': 'team=wrong' })
  expect([exitCode, stdout]).toEqual([1, expect.stringContaining(reported)])
})
