import { afterAll, beforeAll, expect, it } from '@jest/globals'
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
import { deployerProfile } from '../actions/deployer.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { giveRights } from '../auth/rights.ts'
import { emulator, type Environment, environmentOf } from '../emulator-fixture.ts'

/** A cluster that nothing reaches from outside of its VCN. */
const seed = { cluster: { endpoints: { public: false, private: 'bastion' } } }
const name = `bastion-${process.pid}`
const folder = mkdtempSync(join(tmpdir(), 'bastion-e2e-'))
const clock = clockUntil(new AbortController().signal)
let environment: Environment
let bastion: string

/** OCI as the administrator. */
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
    anObject((answer) => answer.text('id')),
  )

const sessionStates = () =>
  call(
    { method: 'GET', path: `/20210331/sessions?bastionId=${bastion}` },
    aList((session) => session.text('lifecycleState')),
  )

const connections = async (): Promise<number> => {
  const answer = await fetch(`${environment.adminEndpoint}/bastion-connections`)
  return Fields.parse(await answer.text()).number('open')
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
  const map = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'note' }, data: { a: 'b' } }
  writeFileSync(join(chart, 'templates', 'note.yaml'), JSON.stringify(map))
}, 400_000)

afterAll(async () => {
  rmSync(folder, { recursive: true })
  await emulator('down', '--name', name)
}, 120_000)

it('is deployed to through a bastion, also after a cut, and leaves no session', async () => {
  const job = new JobSteps({ ...jobEnvironment(environment), ...deployerProfile(environment) })
  const step = await job.run('kubeconfig', { 'cluster-id': environment.clusterId, bastion })
  expect(success(step)).toEqual(succeeded)
  const cut = () => fetch(`${environment.adminEndpoint}/bastion-connections`, { method: 'DELETE' })
  const release = { release: 'note', namespace: 'default', chart, 'create-namespace': 'false' }
  const deploying = job.run('deploy', release)
  await cut()
  expect(success(await deploying)).toEqual(succeeded)
  expect(success(await job.run('deploy', { ...release, set: 'x=1' }))).toEqual(succeeded)
  await job.post('kubeconfig')
  job.end()
  expect(await sessionStates()).toEqual(['DELETED'])
  // The keeper of a tunnel looks four times a second whether it is still wanted.
  for (const end = clock.now() + 10_000; (await connections()) > 0; await clock.sleep(100)) {
    expect(clock.now()).toBeLessThan(end)
  }
}, 200_000)
