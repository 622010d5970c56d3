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

/** Long enough that no run sees in a list what another one has created just now. */
const lag = 2_000

describe('first runs at once', () => {
  let bed: TestBed
  let admin: Admin

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    bed.atEnd(() => admin.setListLag(0))
    bed.atEnd(() => admin.clearFaults())
    const former = await admin.setPoolMilliseconds(1_000)
    bed.atEnd(() => admin.setPoolMilliseconds(former))
  }, 120_000)

  afterEach(() => admin.clearFaults())
  afterAll(async () => bed.end(), 120_000)

  /** Each of them is a job of its own. */
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
    await admin.setListLag(lag)
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
      await admin.setListLag(0)
      const pools = await poolsNamed(name)
      expect(pools).toHaveLength(1)
      expect(new Set(steps.map(({ outputs }) => outputs['node-pool-id']))).toEqual(
        new Set([pools[0]?.id]),
      )
    },
    120_000,
  )
})
