import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { succeeded, success } from '../actions/action-outcome.ts'
import { Admin } from '../actions/admin.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from '../emulator/image-client.ts'
import { pod, pullSecret, pullSecretName } from '../emulator/manifests.ts'
import { openGateway, surroundingsOf } from '../emulator/pod-gateway.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { outcomeOf } from '../official-clients.ts'
import { giveRights } from './rights.ts'

const mark = `runner-${randomBytes(4).toString('hex')}`
/** One has the account in the statements, the other has not. */
const pods = [mark, `other-${mark}`]
describe('a runner in a pod on a virtual node', () => {
  let bed: TestBed
  let admin: Admin
  let namespace: string
  let job: JobSteps | undefined
  let withdraw: (() => Promise<unknown>) | undefined

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    admin = new Admin(bed.environment)
    bed.atEnd(await giveRights(bed.environment, 'workloads'))
    const [pool, image] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1),
      pushServer(bed, 'e2e/runners'),
    ])
    namespace = await bed.namespace('runners')
    const { registry, registryUser, registryToken } = bed.environment
    const runner = { image, args: ['serve'] }
    const nodeSelector = { pool: pool.name }
    await bed.apply(
      namespace,
      pullSecret(pullSecretName, registry, registryUser, registryToken),
      { apiVersion: 'v1', kind: 'ServiceAccount', metadata: { name: 'runner' } },
      pod(mark, { ...runner, spec: { serviceAccountName: 'runner', nodeSelector } }),
      pod(`other-${mark}`, { ...runner, spec: { nodeSelector } }),
    )
    await bed.kubectl('wait', 'pod', '--all', '-n', namespace, '--for=condition=Ready')
    const { endpoint, kubeconfig } = bed.environment
    const [, server = ''] = /server: (\S+)/.exec(readFileSync(kubeconfig, 'utf8')) ?? []
    for (const name of pods)
      for (const { port } of [endpoint, server].map((url) => new URL(url)))
        bed.atEnd(await openGateway(name, Number(port), join(bed.folder, `${name}-${port}`)))
  }, 400_000)

  afterEach(async () => {
    job?.end()
    await withdraw?.()
    withdraw = undefined
  })
  afterAll(() => bed.end(), 200_000)

  /** Signs in inside the pod, and reads the cluster. */
  const connect = async (podName: string) => {
    const { environment, within } = surroundingsOf(podName)
    job = new JobSteps({
      ...jobEnvironment(bed.environment),
      OCI_CLI_REGION: bed.environment.region,
      GITHUB_EVENT_NAME: 'push',
      ...environment,
    })
    const signedIn = await job.run('auth', {}, { within })
    expect(success(signedIn)).toEqual(succeeded)
    expect(signedIn.outputs['method']).toBe('workload-identity')
    return job.run('kubeconfig', { 'cluster-id': bed.environment.clusterId }, { within })
  }

  const permit = async (account: string, place = namespace) => {
    const who = [
      "request.principal.type = 'workload'",
      `request.principal.namespace = '${place}'`,
      `request.principal.service_account = '${account}'`,
      `request.principal.cluster_id = '${bed.environment.clusterId}'`,
    ].join(', ')
    const statement = `Allow any-user to use clusters in compartment shop where all {${who}}`
    withdraw = await admin.allow('workloads', statement)
  }

  it('signs in as its service account, and may what its statement says', async () => {
    await permit('runner')
    expect(success(await connect(mark))).toEqual(succeeded)
    const who = ['auth', 'whoami', '--output=jsonpath={.status.userInfo.username}']
    const [signedIn, connected] = job?.steps ?? []
    const exported = { ...signedIn?.exported, ...connected?.exported }
    const env = {
      ...process.env,
      NODE_OPTIONS: '',
      ...jobEnvironment(bed.environment),
      ...exported,
    }
    expect(await outcomeOf('kubectl', who, { env })).toMatchObject({
      ...{ code: 0, stdout: expect.stringMatching(/^ocid1\.workload\./) as unknown },
    })
  }, 120_000)

  it.each([
    ['without a statement', mark, () => Promise.resolve()],
    ['with one for another namespace', mark, () => permit('runner', 'default')],
    ['with one for another account', `other-${mark}`, () => permit('runner')],
  ])(
    'is refused %s',
    async (_what, podName, arrange) => {
      await arrange()
      const refused = await connect(podName)
      expect(refused.exitCode).toBe(1)
      expect(refused.stdout).toContain('OCI_NOT_FOUND_OR_NOT_ALLOWED')
    },
    120_000,
  )
})
