import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sharedEmulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import { refusal, succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { refusingAddress } from './closed-ports.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'
import { shopChart } from './shop.ts'

interface Report {
  readonly result: string
  readonly stages: readonly unknown[]
  readonly failures: readonly { readonly code: string; readonly hint: string }[]
}

interface Change {
  readonly action: string
  readonly target: string
}

/** The root action up to its plan, and what it leaves when it fails before. */
describe('the root action', () => {
  let environment: Environment
  let admin: Admin
  let job: JobSteps

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    admin = new Admin(environment)
  }, 60_000)

  beforeEach(async () => {
    job = new JobSteps(signedInEnvironment(environment))
    await admin.forgetRequests()
  })
  afterEach(() => job.end())

  const inputs = (more: Record<string, string> = {}) => ({
    'report-folder': join(job.temporaryFolder, 'report'),
    'cluster-id': environment.clusterId,
    'node-subnet-id': environment.subnetIds.nodes,
    'node-pool-name': 'e2e-planned',
    stages: 'ensure-network, ensure-node-pool',
    mode: 'plan',
    ...more,
  })
  const report = async (outputs: Readonly<Record<string, string>>) =>
    JSON.parse(await readFile(outputs['report'] ?? '', 'utf8')) as Report

  it('plans the stages that are picked, and changes nothing', async () => {
    const step = await job.run('root', inputs())
    expect(success(step)).toEqual(succeeded)
    const changes = JSON.parse(step.outputs['changes'] ?? '') as Change[]
    expect(changes.map(({ target }) => target).join('\n')).toMatch(/e2e-planned/)
    expect(step.summary).toContain('e2e-planned')
    expect((await report(step.outputs)).stages).toEqual([])
    const asked = await admin.requests()
    expect([asked.length > 0, asked.filter(({ method }) => method !== 'GET')]).toEqual([true, []])
  }, 60_000)

  it.each<[string, () => Record<string, string>, RegExp]>([
    ['inputs that are wrong', () => ({ 'node-pool-size': 'many', mode: 'maybe' }), /many[^]*maybe/],
    ['a cluster that is a subnet', () => ({ 'cluster-id': environment.subnetIds.nodes }), /subnet/],
    [
      'a chart that is not there',
      () => ({ stages: 'deploy', namespace: 'shop', chart: `${shopChart}/none`, image: 'a/b:c' }),
      /chart\/none does not exist/,
    ],
    ['a stage that is none', () => ({ stages: 'deploy, test' }), /test/],
  ])(
    '%s: nothing is requested, and the report gives the reason',
    async (_what, more, part) => {
      const step = await job.run('root', inputs(more()))
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, code, step.outputs['result']]).toEqual([1, 'INPUT_INVALID', 'failure'])
      expect(text).toMatch(part)
      const { result, failures } = await report(step.outputs)
      expect([result, failures.map((failure) => failure.code)]).toEqual(['failure', [code]])
      expect(await admin.requests()).toEqual([])
    },
    60_000,
  )

  it('leaves outputs, summary and report where OCI does not answer', async () => {
    const host = await refusingAddress()
    const variables = { OCI_CLI_ENDPOINT: `http://${host}` }
    const step = await job.run('root', inputs(), { environment: variables })
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code, step.outputs['result']]).toEqual([1, 'OCI_UNREACHABLE', 'failure'])
    expect(text).toContain(host)
    expect(step.summary).toContain('OCI_UNREACHABLE')
    expect((await report(step.outputs)).failures).toMatchObject([{ code }])
  }, 60_000)
})
