import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stringify } from 'yaml'

import { clockUntil } from '../../../src/clients/clock.ts'
import { aList, anObject, callOci, type OciCall } from '../../../src/clients/oci/oci-request.ts'
import { openSession } from '../../../src/clients/oci/oci-session.ts'
import { Fields } from '../../../src/values/fields.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { deployerProfile, giveDeployerRights } from '../actions/deployer.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { pullRequestEvent } from '../actions/pull-request.ts'
import { giveRights } from '../auth/rights.ts'
import { GitHubServer } from '../../github-server.ts'
import { emulator, type Environment, environmentOf } from '../emulator-fixture.ts'

/** A cluster that cannot be reached from outside its VCN. */
const seed = { cluster: { endpoints: { public: false, private: 'bastion' } } }
const name = `bastion-${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'bastion-e2e-'))
const clock = clockUntil(new AbortController().signal)
let environment: Environment
let bastion: string
let gitHub: GitHubServer | undefined

/** Calls OCI as the administrator. */
const call = async <T>(
  request: Pick<OciCall, 'method' | 'path' | 'body'>,
  read: Parameters<typeof callOci<T>>[3],
) => {
  const variables = {
    OCI_CLI_ENDPOINT: environment.endpoint,
    OCI_CLI_CONFIG_FILE: environment.ociConfig,
  }
  const session = await openSession(variables, clock)
  const { path } = request
  const asked = { service: 'bastion', ...request, operation: path, doing: path } as const
  return callOci(session, asked, clock, read)
}

const makeBastion = () =>
  call(
    {
      method: 'POST',
      path: '/20210331/bastions',
      body: {
        bastionType: 'standard',
        compartmentId: environment.networkCompartmentId,
        targetSubnetId: environment.subnetIds.nodes,
        clientCidrBlockAllowList: ['0.0.0.0/0'],
      },
    },
    anObject((response) => response.text('id')),
  )

const sessionStates = () =>
  call(
    { method: 'GET', path: `/20210331/sessions?bastionId=${bastion}` },
    aList((session) => session.text('lifecycleState')),
  )

const connections = async (): Promise<number> => {
  const response = await fetch(`${environment.adminEndpoint}/bastion-connections`)
  return Fields.parse(await response.text()).number('open')
}

const chart = join(folder, 'chart')

beforeAll(async () => {
  const file = join(folder, 'seed.yml')
  writeFileSync(file, stringify(seed))
  await emulator('up', '--name', name, '--seed', file)
  environment = await environmentOf(name)
  await giveRights(environment, 'e2e-bastion')
  await new Admin(environment).grant('use bastion', 'manage bastion-session')
  bastion = await makeBastion()
  mkdirSync(join(chart, 'templates'), { recursive: true })
  writeFileSync(join(chart, 'Chart.yaml'), '{ apiVersion: v2, name: note, version: 1.0.0 }\n')
  const metadata = { name: '{{ .Release.Name }}' }
  const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata, data: { a: 'b' } }
  writeFileSync(join(chart, 'templates', 'note.yaml'), JSON.stringify(map))
}, 400_000)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await gitHub?.end()
  await emulator('down', '--name', name)
}, 120_000)

/** Cuts all open connections; returns how many there were. */
const cut = async (): Promise<number> => {
  const response = await fetch(`${environment.adminEndpoint}/bastion-connections`, {
    method: 'DELETE',
  })
  return Fields.parse(await response.text()).number('cut')
}

const newJob = (more: Readonly<Record<string, string>> = {}): JobSteps =>
  new JobSteps({ ...jobEnvironment(environment), ...deployerProfile(environment), ...more })

/** The process that keeps a tunnel open checks four times a second whether it is still needed. */
const expectNothingLeft = async (): Promise<void> => {
  expect(new Set(await sessionStates())).toEqual(new Set(['DELETED']))
  for (const end = clock.now() + 10_000; (await connections()) > 0; await clock.sleep(100)) {
    expect(clock.now()).toBeLessThan(end)
  }
}

it('is deployed to through a bastion, also after a cut, and leaves no session', async () => {
  const job = newJob()
  const step = await job.run('kubeconfig', { 'cluster-id': environment.clusterId, bastion })
  expect(success(step)).toEqual(succeeded)
  const release = { release: 'note', namespace: 'default', chart, 'create-namespace': 'false' }
  const deploying = job.run('deploy', release)
  await cut()
  expect(success(await deploying)).toEqual(succeeded)
  expect(success(await job.run('deploy', { ...release, set: 'x=1' }))).toEqual(succeeded)
  await job.post('kubeconfig')
  job.end()
  await expectNothingLeft()
}, 200_000)

describe('an action that connects by itself', () => {
  const described = () => ({
    ...{ 'cluster-id': environment.clusterId, region: environment.region, bastion },
    ...{ release: 'root', namespace: 'default', chart },
  })

  it('root continues when the tunnel is cut in the middle, and drift-check finds what it made', async () => {
    const job = newJob()
    let cuts = Promise.resolve(0)
    const onOutput = (text: string): void => {
      // The tunnel is open, and the release is next.
      if (text.includes('tunnel to')) cuts = clock.sleep(700).then(cut)
    }
    const inputs = { ...described(), stages: 'deploy' }
    expect(success(await job.run('root', inputs, { onOutput }))).toEqual(succeeded)
    expect(await cuts).toBe(1)
    await job.post('root')
    await expectNothingLeft()
    const checked = await job.run('drift-check', { ...described(), stages: 'deploy' })
    expect(success(checked)).toEqual(succeeded)
    expect(checked.outputs['changes']).toBe('[]')
    await job.post('drift-check')
    job.end()
    await expectNothingLeft()
  }, 300_000)

  it('preview goes up and down', async () => {
    gitHub = await GitHubServer.start()
    const { url } = gitHub
    const token = 'ghs_preview'
    gitHub.allow(token, { login: 'github-actions[bot]', type: 'Bot' })
    gitHub.open('octo/shop', 1)
    await giveDeployerRights(environment)
    const step = async (action: string) => {
      const job = newJob({ GITHUB_API_URL: url })
      const event = pullRequestEvent(folder, 1, action)
      const inputs = { ...described(), 'github-token': token }
      const done = await job.run('preview', inputs, { environment: event })
      expect(success(done)).toEqual(succeeded)
      await job.post('preview')
      job.end()
      await expectNothingLeft()
      return done.outputs['namespace']
    }
    expect(await step('opened')).toBe(await step('closed'))
  }, 300_000)
})
