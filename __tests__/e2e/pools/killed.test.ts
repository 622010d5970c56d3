import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'

interface ListedPool {
  readonly name: string
  readonly state: string
  readonly id: string
}

const name = 'e2e-killed'

describe('ensure-node-pool that is killed while it waits', () => {
  let bed: TestBed
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
    bed.atEnd(async () => {
      for (const { id } of await pools()) await bed.sdk('delete_pool', id)
    })
    const admin = new Admin(bed.environment)
    // Long enough for a slow machine to read the pool while it is being created.
    const former = await admin.setPoolMilliseconds(15_000)
    bed.atEnd(() => admin.setPoolMilliseconds(former))
  }, 120_000)

  afterAll(async () => bed.end(), 120_000)

  const pools = async () =>
    (await bed.sdk<ListedPool[]>('list_pools')).filter(
      (pool) => pool.name === name && !/^DELET/.test(pool.state),
    )
  const inputs = () => ({
    'cluster-id': bed.environment.clusterId,
    'node-subnet-id': bed.environment.subnetIds.nodes,
    'node-pool-name': name,
    'node-pool-size': '1',
  })

  it('finds its pool when it runs again, waits for it, and makes no other', async () => {
    const kill = new AbortController()
    let seen = ''
    const killed = await job.run('ensure-node-pool', inputs(), {
      killed: kill.signal,
      onOutput: (text) => {
        seen += text
        if (seen.includes('creating virtual node pool')) kill.abort()
      },
    })
    expect(killed.exitCode).toBeNull()
    expect((await pools()).map(({ state }) => state)).toEqual(['CREATING'])
    const again = await job.run('ensure-node-pool', inputs())
    expect(success(again)).toEqual(succeeded)
    expect(again.outputs['changes']).toBe('[]')
    const [made, ...others] = await pools()
    expect([made, others]).toEqual([
      { name, state: 'ACTIVE', id: again.outputs['node-pool-id'] },
      [],
    ])
  }, 120_000)
})
