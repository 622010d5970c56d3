import { afterAll, beforeAll, expect, it, jest } from '@jest/globals'

import { checkPathIn } from '../../emulator/network/load-balancer/load-balancer-path.ts'
import { LocalJob } from '../../scripts/local-job.ts'
import { type LocalOci, startLocalOci } from './local-oci.ts'

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

const network = () => ({ 'cluster-id': oci.seeded.clusterId, 'node-subnet-id': oci.seeded.subnetIds.nodes })
const nsg = () => ({ ...network(), 'network-mode': 'nsg', 'create-groups': 'true' })

interface Path {
  readonly id: string
  readonly open: boolean
  readonly attach: readonly string[]
}

const ensured = async (inputs: Readonly<Record<string, string>>) => {
  const { exitCode, stdout, outputs } = await job.run('ensure-network', inputs, oci.environment)
  expect([exitCode, exitCode === 0 ? '' : stdout]).toEqual([0, ''])
  const paths = JSON.parse(outputs['paths'] ?? '') as Path[]
  return { outputs, waiting: paths.filter(({ attach }) => attach.length > 0).map(({ id }) => id) }
}

/** Judges the load balancer with these groups, as the emulator does. */
const balancer = (groupIds: readonly string[]) =>
  checkPathIn(oci.context.store)({
    subnetIds: [oci.seeded.subnetIds.loadBalancer],
    networkSecurityGroupIds: groupIds,
    preserveSource: false,
    internal: false,
    protocol: 'TCP',
    listenerPort: 80,
    nodePort: 30_080,
    healthPort: 10_256,
    backends: [],
  })

const balancerGroup = (): string => {
  const groups = oci.context.store.collection<{ id: string; displayName: string }>('networkSecurityGroups').list()
  return groups.find(({ displayName }) => displayName.includes('load-balancer'))?.id ?? ''
}

/** Adds a second pool in the same subnets, in a state that allows no changes. */
const addFailedPool = (): void => {
  const pools = oci.context.store.collection<{ id: string; displayName: string; nsgIds: string[] }>('virtualNodePools')
  const [pool] = pools.list()
  const own = { id: oci.context.newOcid('virtualnodepool'), displayName: 'failed', lifecycleState: 'FAILED' }
  if (pool !== undefined) pools.put({ ...pool, ...own, nsgIds: [] })
}

const BALANCER = ['clients-to-load-balancer-80', 'load-balancer-to-pods', 'load-balancer-health']

/** Compares the report of paths with the emulator's own judgement of a load balancer. */
it('rules in groups count where these are attached, and the report says which wait for it', async () => {
  const pool = { ...network(), 'node-pool-name': 'grouped' }
  expect((await job.run('ensure-node-pool', pool, oci.environment)).exitCode).toBe(0)

  const unattached = await ensured(nsg())
  expect(unattached.waiting).toEqual(BALANCER)
  expect(unattached.outputs).toMatchObject({ 'paths-closed': '0', 'paths-pending': '3' })
  expect(balancer([])).toMatchObject({ listener: false, nodePort: false, health: false })
  expect(balancer([balancerGroup()])).toMatchObject({ listener: true, nodePort: false, health: false })

  addFailedPool()
  // The pool gets its group, a failed one is left alone; the Service still has to name the load
  // balancer's.
  const attached = await ensured({ ...nsg(), 'attach-groups': 'true' })
  expect(attached.waiting).toEqual(BALANCER)
  expect(balancer([])).toMatchObject({ listener: false, nodePort: false, health: false })
  expect(balancer([balancerGroup()])).toEqual({ listener: true, nodePort: true, health: true })
  expect((await ensured({ ...nsg(), 'attach-groups': 'true' })).outputs).toMatchObject({ changes: '[]' })
})
