import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { JobSteps, signedInEnvironment } from '../actions/job-steps.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { sharedEmulator } from '../emulator-fixture.ts'

interface Part {
  readonly id: string
  readonly displayName: string
  readonly freeformTags: Readonly<Record<string, string>>
}

const KINDS = [
  'vcns',
  'internetGateways',
  'natGateways',
  'serviceGateways',
  'routeTables',
  'securityLists',
  'networkSecurityGroups',
  'subnets',
]

/** One network for all tests: each continues from the state that the previous one left. */
describe('ensure-network with create', () => {
  let bed: TestBed
  let admin: Admin
  let job: JobSteps

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    bed.atEnd(await admin.grant('manage virtual-network-family', 'manage log-groups'))
    job = new JobSteps(signedInEnvironment(bed.environment))
    bed.atEnd(() => Promise.resolve(job.end()))
  }, 120_000)

  afterAll(async () => bed.end(), 120_000)

  const inputs = (more: Readonly<Record<string, string>> = {}) => ({
    create: 'true',
    'compartment-id': bed.environment.networkCompartmentId,
    'vcn-cidr': '10.77.0.0/16',
    'network-name': 'made',
    'network-mode': 'nsg',
    'max-pods': '200',
    'api-clients': '203.0.113.0/24',
    ...more,
  })
  const made = async (): Promise<string[]> => {
    const where = `compartmentId=${bed.environment.networkCompartmentId}`
    const lists = await Promise.all(
      KINDS.map((kind) => bed.signedGet(`/20160918/${kind}?${where}`) as Promise<Part[]>),
    )
    return lists
      .flat()
      .filter(({ freeformTags }) => freeformTags['oke-virtual-nodes-network'] === 'made')
      .map(({ displayName }) => displayName)
  }

  it('refuses a block that the quick-create VCN uses, and makes nothing', async () => {
    const step = await job.run('ensure-network', inputs({ 'vcn-cidr': '10.0.128.0/17' }))
    expect(refusal(step)).toMatchObject({ exitCode: 1, code: 'VCN_CIDR_OVERLAPS' })
    expect(await made()).toEqual([])
  }, 120_000)

  it('plans everything and makes nothing', async () => {
    const plan = await job.run('ensure-network', inputs({ mode: 'plan' }))
    expect(success(plan)).toEqual(succeeded)
    expect(JSON.parse(plan.outputs['changes'] ?? '')).toHaveLength(18)
    expect(plan.summary).toContain('| create | subnet made-subnet-nodes | 10.77.0.0/22')
    expect(await made()).toEqual([])
  }, 120_000)

  it('resumes after it was killed again and again, without a duplicate', async () => {
    const kills = ['VCN made', 'route table', 'security list', 'group made-group-nodes', 'subnet']
    for (const word of kills) {
      const kill = new AbortController()
      let seen = ''
      const killed = await job.run('ensure-network', inputs(), {
        killed: kill.signal,
        onOutput: (text) => {
          seen += text
          if (seen.includes(word)) kill.abort()
        },
      })
      expect([word, killed.exitCode]).toEqual([word, null])
    }
    const last = await job.run('ensure-network', inputs())
    expect(success(last)).toEqual(succeeded)
    const names = await made()
    expect(names).toHaveLength(18)
    expect(new Set(names).size).toBe(18)
    expect(last.outputs['paths-closed']).toBe('0')
    const subnets = ['endpoint', 'node', 'load-balancer', 'database']
    for (const subnet of subnets) {
      expect(last.outputs[`${subnet}-subnet-id`]).toMatch(/^ocid1\.subnet\./)
    }
    for (const group of ['endpoint', 'nodes', 'load-balancer', 'database']) {
      const rules = await bed.sdk<string[]>('group_rules', last.outputs[`${group}-nsg-id`] ?? '')
      expect(rules.length).toBeGreaterThan(0)
      expect(new Set(rules).size).toBe(rules.length)
    }
  }, 240_000)

  it('changes nothing when it is run again: only reads', async () => {
    await admin.forgetRequests()
    const again = await job.run('ensure-network', inputs())
    expect(again).toMatchObject({ exitCode: 0, outputs: { changes: '[]', 'paths-closed': '0' } })
    const requests = await admin.requests()
    expect(requests.filter(({ method }) => method !== 'GET')).toEqual([])
  }, 120_000)
})
