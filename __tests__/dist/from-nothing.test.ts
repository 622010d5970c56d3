import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import type { Cluster } from '../../emulator/oci/container-engine/cluster.ts'
import type { VirtualNodePool } from '../../emulator/oci/container-engine/virtual-node-pool.ts'
import { LocalJob } from '../../scripts/local-job.ts'
import { type LocalOci, startLocalOci } from './local-oci.ts'

/** The root action in an empty compartment: network, cluster and pool in one run. */
jest.setTimeout(120_000)

let oci: LocalOci
let job: LocalJob

beforeAll(async () => {
  oci = await startLocalOci(300)
  job = new LocalJob()
  mkdirSync(join(job.workspace, '.github'))
})

afterAll(async () => {
  job.end()
  await oci.close()
})

/** The compartment of the repositories has neither network nor cluster. */
const file = (kubernetesVersion: string): string => `
region: eu-frankfurt-1
cluster:
  name: shop
  compartment: ${oci.seeded.registryCompartmentId}
  kubernetes-version: '${kubernetesVersion}'
network:
  create: { cidr: 10.90.0.0/16 }
node-pool: { name: web, size: 2 }
`

const run = (action: string, inputs: Readonly<Record<string, string>> = {}, version = '1.35') => {
  writeFileSync(join(job.workspace, '.github', 'oke.yml'), file(version))
  return job.run(action, inputs, oci.environment)
}

const clusters = () =>
  oci.context.store
    .collection<Cluster>('clusters')
    .list(({ compartmentId }) => compartmentId === oci.seeded.registryCompartmentId)
const pools = () => oci.context.store.collection<VirtualNodePool>('virtualNodePools').list()
const vcns = () =>
  oci.context.store
    .collection<{ id: string; compartmentId: string }>('vcns')
    .list(({ compartmentId }) => compartmentId === oci.seeded.registryCompartmentId)

it('plans what is missing, and makes nothing', async () => {
  const { exitCode, stdout, outputs } = await run('root', { mode: 'plan' })
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
  expect(stdout).toContain('create cluster "shop": enhanced, in the network that is made first')
  expect(String(outputs['changes'])).toContain('VCN')
  expect([clusters(), vcns()]).toEqual([[], []])
})

it('reports to a drift-check that there is nothing to compare with', async () => {
  const { exitCode, stdout } = await run('drift-check')
  expect(exitCode).toBe(1)
  expect(stdout).toContain('FOUNDATION_MISSING')
})

it('makes network, cluster and pool in one run, in the order of their needs', async () => {
  const { exitCode, stdout, outputs } = await run('root')
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
  const [cluster, ...others] = clusters()
  expect(others).toEqual([])
  expect(cluster).toMatchObject({
    name: 'shop',
    type: 'ENHANCED_CLUSTER',
    lifecycleState: 'ACTIVE',
    kubernetesVersion: 'v1.35.2',
    vcnId: vcns()[0]?.id,
  })
  expect(outputs['cluster-id']).toBe(cluster?.id)
  expect(pools()).toMatchObject([
    { displayName: 'web', size: 2, clusterId: cluster?.id, lifecycleState: 'ACTIVE' },
  ])
  expect(stdout).toContain('nothing to change')
})

it('changes nothing in the second run', async () => {
  const before = [clusters(), pools(), vcns()]
  const { exitCode, outputs } = await run('root')
  expect(exitCode).toBe(0)
  expect(outputs['changes']).toBe('[]')
  expect([clusters(), pools(), vcns()]).toEqual(before)
})

it('has no drift then', async () => {
  const { exitCode, stdout } = await run('drift-check')
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
})

it('upgrades the cluster and its virtual nodes when the file says so', async () => {
  const { exitCode, stdout } = await run('root', {}, '1.36')
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
  expect(stdout).toContain('v1.35.2 -> v1.36.2')
  expect(clusters()[0]?.kubernetesVersion).toBe('v1.36.2')
  expect(pools()[0]?.kubernetesVersion).toBe('v1.36.2')
})
