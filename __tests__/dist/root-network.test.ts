import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'

import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import type { VirtualNodePool } from '../../emulator/oci/container-engine/virtual-node-pool.ts'
import { cacheFolder, kubernetes } from '../../emulator/tools/modules.ts'
import { LocalJob } from '../../scripts/local-job.ts'
import { LAG, type LocalOci, startLocalOci } from './local-oci.ts'

/** The section `network` of the environment file, in the root action. */
jest.setTimeout(120_000)

let oci: LocalOci
let job: LocalJob

const service = `apiVersion: v1
kind: Service
metadata: { name: web }
spec: { type: LoadBalancer, ports: [{ port: 8443 }] }
`

beforeAll(async () => {
  oci = await startLocalOci()
  job = new LocalJob()
  mkdirSync(join(job.workspace, 'web', 'templates'), { recursive: true })
  mkdirSync(join(job.workspace, '.github'))
  const chart = 'apiVersion: v2\nname: web\nversion: 0.1.0\n'
  writeFileSync(join(job.workspace, 'web', 'Chart.yaml'), chart)
  writeFileSync(join(job.workspace, 'web', 'templates', 'all.yaml'), service)
})

afterAll(async () => {
  job.end()
  await oci.close()
})

const run = async (action: string, network: string, stages: string, more = '') => {
  const { clusterId, subnetIds } = oci.seeded
  const file = `
cluster: ${clusterId}
region: eu-frankfurt-1
network: { node-subnet: ${subnetIds.nodes}, ${network} }
node-pool: { name: web, size: 1 }
${more}
release: { chart: web, namespace: web }
`
  writeFileSync(join(job.workspace, '.github', 'oke.yml'), file)
  const PATH = `${cacheFolder(kubernetes)}:${process.env['PATH']}`
  const step = await job.run(action, { stages }, { ...oci.environment, PATH })
  expect([step.exitCode, step.exitCode === 0 ? '' : step.stdout]).toEqual([0, ''])
  return step
}

const all = <T extends { id: string }>(name: string) => oci.context.store.collection<T>(name).list()

const portsOfListener = (): unknown[] =>
  JSON.stringify(all('securityLists')).match(/"min":(80|8443|9090)\b/g)?.toSorted() ?? []

it('opens the ports of the chart, also where the network alone is picked', async () => {
  await run('root', 'mode: security-list', 'ensure-network')
  expect(new Set(portsOfListener())).toEqual(new Set(['"min":8443']))
  const drift = await run('drift-check', 'mode: security-list', 'ensure-network')
  expect(drift.outputs['drifted']).toBe('0')
})

it('opens the given ports in place of those, and removes what it does not need any more', async () => {
  await run('root', 'listeners: [9090], prune: true', 'ensure-network')
  expect(new Set(portsOfListener())).toEqual(new Set(['"min":9090']))
})

it('makes groups and the pool that is in them in one run, and changes nothing in the next', async () => {
  const groups = 'mode: nsg, create-groups: true'
  const stages = 'ensure-network, ensure-node-pool'
  await run('root', groups, stages)
  const made = all<{ id: string; displayName: string }>('networkSecurityGroups')
  const ofNodes = made.find(({ displayName }) => displayName.startsWith('oke-virtual-nodes-nodes-'))?.id
  expect(ofNodes).toBeDefined()
  const [pool, ...others] = all<VirtualNodePool>('virtualNodePools')
  expect(others).toEqual([])
  expect(pool).toMatchObject({ nsgIds: [ofNodes], podConfiguration: { nsgIds: [ofNodes] } })
  expect((await run('root', groups, stages)).outputs['changes']).toBe('[]')
})

it('attaches the groups to a pool that has none', async () => {
  const pools = oci.context.store.collection<VirtualNodePool>('virtualNodePools')
  const [pool] = pools.list()
  if (pool === undefined) throw new Error('no pool')
  const { podConfiguration } = pool
  pools.put({ ...pool, nsgIds: [], podConfiguration: { ...podConfiguration, nsgIds: [] } })
  await run('root', 'mode: nsg, create-groups: true, attach-groups: true', 'ensure-network')
  expect(pools.get(pool.id)?.nsgIds).toHaveLength(1)
})

interface PlacedSubnet {
  readonly id: string
  readonly securityListIds: readonly string[]
}

interface FilledList {
  readonly id: string
  readonly ingressSecurityRules: readonly unknown[]
}

/** Adds a subnet beside that of the nodes, with an empty list of its own. */
const addSubnet = async (name: string, cidrBlock: string): Promise<readonly [string, string]> => {
  const subnets = oci.context.store.collection<PlacedSubnet>('subnets')
  const lists = oci.context.store.collection<FilledList>('securityLists')
  const nodes = subnets.get(oci.seeded.subnetIds.nodes)
  const list = lists.get(nodes?.securityListIds[0] ?? '')
  if (nodes === undefined || list === undefined) throw new Error('no subnet of nodes')
  const idOf = (kind: string): string => `ocid1.${kind}.oc1.eu-frankfurt-1.aaaaaaaa${name}`
  const [id, listId] = [idOf('subnet'), idOf('securitylist')]
  const none = { ingressSecurityRules: [], egressSecurityRules: [] }
  lists.put({ ...list, id: listId, ...{ displayName: name }, ...none })
  const block = { displayName: name, cidrBlock, ipv4CidrBlocks: [cidrBlock] }
  subnets.put({ ...nodes, id, ...block, securityListIds: [listId] })
  await setTimeout(LAG)
  return [id, listId]
}

it('places a further pool in subnets of its own, and makes the rules and flow logs for them', async () => {
  const [subnetId, listId] = await addSubnet('batch', '10.0.40.0/24')
  const pools = `node-pools: { batch: { size: 1, node-subnet: ${subnetId}, labels: { tier: batch } } }`
  const given = ['root', 'mode: security-list, flow-logs: true', 'ensure-network, ensure-node-pool', pools] as const
  await run(...given)
  const batch = all<VirtualNodePool>('virtualNodePools').find(({ displayName }) => displayName === 'batch')
  expect(batch?.podConfiguration.subnetId).toBe(subnetId)
  expect(batch?.placementConfigurations.map((one) => one.subnetId)).toContain(subnetId)
  const list = all<FilledList>('securityLists').find(({ id }) => id === listId)
  expect(list?.ingressSecurityRules).not.toEqual([])
  expect(JSON.stringify(all('logs'))).toContain(subnetId)
  const again = await run(...given)
  expect(again.outputs['changes']).toBe('[]')
  const drift = await run('drift-check', 'mode: security-list, flow-logs: true', 'ensure-network, ensure-node-pool', pools)
  expect(drift.outputs['drifted']).toBe('0')
})
