import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'

/** A change whose response is lost was made anyway: the rules must not be duplicated. */
describe('ensure-network when the connection is cut after the change', () => {
  let bed: TestBed
  let admin: Admin
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    await bed.sdk('remember_rules')
    bed.atEnd(() => bed.sdk('restore_rules'))
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
  }, 120_000)

  afterEach(() => admin.clearFaults())
  afterAll(async () => bed.end(), 120_000)

  const network = () => ({
    'cluster-id': bed.environment.clusterId,
    'node-subnet-id': bed.environment.subnetIds.nodes,
  })
  const twice = (rules: readonly string[]) =>
    rules.filter((rule, index) => rules.indexOf(rule) !== index)

  it('converges in the same run with network security groups, whose rules are read again', async () => {
    const names = ['endpoint', 'nodes', 'load-balancer']
    const groups = new Map<string, string>()
    for (const name of names) {
      const id = await bed.sdk<string>('create_group', `e2e-${name}`)
      bed.atEnd(() => bed.sdk('delete_group', id))
      groups.set(`${name}-nsg-id`, id)
    }
    const inputs = { ...network(), 'network-mode': 'nsg', ...Object.fromEntries(groups) }
    await admin.fault({ method: 'POST', path: '*/addSecurityRules', reset: 'after' })
    expect(success(await job.run('ensure-network', inputs))).toEqual(succeeded)
    const again = await job.run('ensure-network', inputs)
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '[]', 'rules-added': '0' } })
    const ids = [...groups.values()]
    const all = await Promise.all(ids.map((id) => bed.sdk<string[]>('group_rules', id)))
    expect(all.flat()).toHaveLength(7)
    expect(all.flatMap(twice)).toEqual([])
  }, 120_000)

  it('converges in the same run with security lists, which have an etag', async () => {
    await admin.fault({ method: 'PUT', path: '*/securityLists/*', reset: 'after' })
    expect(success(await job.run('ensure-network', network()))).toEqual(succeeded)
    const again = await job.run('ensure-network', network())
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '[]', 'rules-added': '0' } })
    for (const subnet of ['endpoint', 'nodes', 'loadBalancer']) {
      expect(twice(await bed.sdk<string[]>('list_rules', subnet))).toEqual([])
    }
  }, 120_000)
})
