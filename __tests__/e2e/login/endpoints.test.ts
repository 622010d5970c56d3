import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { giveRights } from '../auth/rights.ts'
import { emulator, type Environment, environmentOf } from '../emulator-fixture.ts'
import { outcomeOf } from '../official-clients.ts'

/** A cluster without a public endpoint, like those of most companies. */
const seed = { cluster: { endpoints: { public: false, private: 'reachable', vcnHostname: true } } }

describe('kubeconfig of a cluster in a VCN', () => {
  const name = `endpoints-${process.pid}`
  const folder = mkdtempSync(join(tmpdir(), 'seed-'))
  let environment: Environment
  let job: JobSteps

  beforeAll(async () => {
    const file = join(folder, 'seed.yml')
    writeFileSync(file, stringify(seed))
    await emulator('up', '--name', name, '--seed', file)
    environment = await environmentOf(name)
    await giveRights(environment, 'e2e-endpoints')
  }, 300_000)

  afterAll(async () => {
    rmSync(folder, { recursive: true })
    await emulator('down', '--name', name)
  }, 120_000)

  beforeEach(() => {
    job = new JobSteps({ ...jobEnvironment(environment), ...deployerProfile(environment) })
  })
  afterEach(() => job.end())

  const cluster = () => ({ 'cluster-id': environment.clusterId })
  const whoami = (variables: Readonly<Record<string, string>>) =>
    outcomeOf('kubectl', ['auth', 'whoami', '--output=name'], {
      env: { ...jobEnvironment(environment), HOME: job.temporaryFolder, ...variables },
    })

  it.each([
    ['the first that exists', {}],
    ['the one that is asked for', { endpoint: 'private' }],
  ])(
    'is connected to by its private address: %s',
    async (_which, inputs) => {
      const step = await job.run('kubeconfig', { ...cluster(), ...inputs })
      expect(success(step)).toEqual(succeeded)
      expect(step.outputs['server']).toMatch(/^https:\/\/127\.0\.0\.2:/)
      expect(await whoami(step.exported)).toMatchObject({ code: 0 })
    },
    60_000,
  )

  it('is connected to by its VCN hostname through a proxy that knows the name', async () => {
    const proxy = await new Admin(environment).startProxy()
    const step = await job.run(
      'kubeconfig',
      { ...cluster(), endpoint: 'vcn-hostname' },
      { environment: { HTTPS_PROXY: proxy.url } },
    )
    expect(success(step)).toEqual(succeeded)
    const { host } = new URL(step.outputs['server'] ?? '')
    expect(host).toMatch(/\.oraclevcn\.com:/)
    const before = await proxy.targets()
    expect(before).toContain(host)
    const later = await whoami({ ...step.exported, HTTPS_PROXY: proxy.url })
    expect(later).toMatchObject({ code: 0 })
    expect((await proxy.targets()).length).toBeGreaterThan(before.length)
  }, 60_000)

  it.each([
    ['vcn-hostname', 'CLUSTER_UNREACHABLE', /\.oraclevcn\.com/],
    ['public', 'CLUSTER_ENDPOINT_MISSING', /it has private .* vcn-hostname/],
  ])(
    'is not connected to by its %s endpoint from elsewhere, and says why',
    async (endpoint, code, part) => {
      const step = await job.run('kubeconfig', { ...cluster(), endpoint })
      expect(refusal(step)).toMatchObject({ exitCode: 1, code })
      expect(refusal(step).text).toMatch(part)
      expect(step.exported).toEqual({})
    },
    60_000,
  )
})
