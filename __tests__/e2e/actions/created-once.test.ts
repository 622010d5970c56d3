import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import type { StepResult } from '../../../scripts/local-job.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'

interface ListedPool {
  readonly name: string
  readonly state: string
  readonly id: string
}

interface Part {
  readonly id: string
  readonly displayName: string
  readonly freeformTags: Readonly<Record<string, string>>
}

const networkKinds = [
  ...['vcns', 'internetGateways', 'natGateways', 'serviceGateways'],
  ...['routeTables', 'securityLists', 'networkSecurityGroups', 'subnets'],
]

/** Long enough that no run's lists show what another one has just created. */
const lag = 2_000

describe('first runs at once', () => {
  let bed: TestBed
  let admin: Admin

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    bed.atEnd(await admin.grant('manage virtual-network-family'))
    const usual = await admin.setReadLag(0)
    bed.atEnd(() => admin.setReadLag(usual))
    bed.atEnd(() => admin.clearFaults())
    const former = await admin.setPoolMilliseconds(1_000)
    bed.atEnd(() => admin.setPoolMilliseconds(former))
  }, 120_000)

  afterEach(() => admin.clearFaults())
  afterAll(async () => bed.end(), 120_000)

  /** Runs each as a separate job. */
  const atOnce = async (
    runs: number,
    action: string,
    inputs: Readonly<Record<string, string>>,
  ): Promise<StepResult[]> => {
    const jobs = Array.from(
      { length: runs },
      () => new JobSteps(signedInEnvironment(bed.environment)),
    )
    try {
      return await Promise.all(jobs.map((job) => job.run(action, inputs)))
    } finally {
      jobs.forEach((job) => job.end())
    }
  }
  const slowDown = async (milliseconds: number) => {
    await admin.setReadLag(lag)
    if (milliseconds > 0)
      await admin.fault({ path: '/*', count: 1_000_000, delayMilliseconds: milliseconds })
  }
  const poolsNamed = async (name: string) =>
    (await bed.sdk<ListedPool[]>('list_pools')).filter(
      (pool) => pool.name === name && !/^DELET/.test(pool.state),
    )

  it.each([
    [5, 0],
    [10, 200],
  ])(
    '%i of ensure-node-pool, %i ms a call: one pool, and all succeed',
    async (runs, milliseconds) => {
      const name = `once-${runs}-${milliseconds}`
      bed.atEnd(async () => {
        const pools = await poolsNamed(name)
        await Promise.all(pools.map(({ id }) => bed.sdk('delete_pool', id)))
      })
      await slowDown(milliseconds)
      const steps = await atOnce(runs, 'ensure-node-pool', {
        'cluster-id': bed.environment.clusterId,
        'node-subnet-id': bed.environment.subnetIds.nodes,
        'node-pool-name': name,
        'node-pool-size': '1',
      })
      expect(steps.map(success)).toEqual(steps.map(() => succeeded))
      await admin.setReadLag(0)
      const pools = await poolsNamed(name)
      expect(pools).toHaveLength(1)
      expect(new Set(steps.map(({ outputs }) => outputs['node-pool-id']))).toEqual(
        new Set([pools[0]?.id]),
      )
    },
    120_000,
  )

  /** Returns the resources of these kinds with this tag, by name. */
  const partsWith = async (kinds: readonly string[], tag: string, value: string) => {
    const where = `compartmentId=${bed.environment.networkCompartmentId}`
    const lists = kinds.map((kind) => bed.signedGet(`/20160918/${kind}?${where}`))
    const parts = (await Promise.all(lists)).flat() as Part[]
    return parts.filter(({ freeformTags }) => freeformTags[tag] === value)
  }

  it('5 of ensure-network that make groups: one for each role, and all succeed', async () => {
    const { clusterId, subnetIds } = bed.environment
    const groups = () =>
      partsWith(['networkSecurityGroups'], 'oke-virtual-nodes-cluster', clusterId)
    bed.atEnd(async () => {
      for (const { id } of await groups()) await bed.sdk('delete_group', id)
    })
    await slowDown(0)
    const steps = await atOnce(5, 'ensure-network', {
      'cluster-id': clusterId,
      'node-subnet-id': subnetIds.nodes,
      'network-mode': 'nsg',
      'create-groups': 'true',
    })
    expect(steps.map(success)).toEqual(steps.map(() => succeeded))
    await admin.setReadLag(0)
    const roles = (await groups()).map(({ freeformTags }) => freeformTags['oke-virtual-nodes-role'])
    expect(roles.toSorted()).toEqual(['endpoint', 'load-balancer', 'nodes'])
  }, 120_000)

  it('5 of ensure-network that make a network: each part once, and all succeed', async () => {
    await slowDown(0)
    const steps = await atOnce(5, 'ensure-network', {
      create: 'true',
      'compartment-id': bed.environment.networkCompartmentId,
      'vcn-cidr': '10.78.0.0/16',
      'network-name': 'at-once',
    })
    expect(steps.map(success)).toEqual(steps.map(() => succeeded))
    await admin.setReadLag(0)
    const parts = await partsWith(networkKinds, 'oke-virtual-nodes-network', 'at-once')
    const names = parts.map(({ displayName }) => displayName)
    expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
    expect(new Set(steps.map(({ outputs }) => outputs['vcn-id'])).size).toBe(1)
    expect(parts.filter(({ displayName }) => displayName === 'at-once')).toHaveLength(1)
  }, 120_000)
})
