import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sharedEmulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import { refusal, succeeded, success } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'

/** OCI's failures, for actions that call it through the SDK and for those that do not. */
describe('a fault of OCI', () => {
  let environment: Environment
  let admin: Admin
  let job: JobSteps

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    admin = new Admin(environment)
    job = new JobSteps(signedInEnvironment(environment))
  }, 60_000)

  beforeEach(() => admin.forgetRequests())
  afterEach(() => admin.clearFaults())
  afterAll(() => job.end())

  const cluster = () => ({ 'cluster-id': environment.clusterId })
  const network = () => ({ ...cluster(), 'node-subnet-id': environment.subnetIds.nodes })
  const planned: Readonly<Record<string, () => Record<string, string>>> = {
    kubeconfig: () => ({ ...cluster(), kubeconfig: `${job.temporaryFolder}/kubeconfig` }),
    'ensure-network': () => ({ ...network(), mode: 'plan' }),
    'ensure-node-pool': () => ({ ...network(), mode: 'plan', 'node-pool-name': 'e2e-none' }),
  }
  const run = (action: string) => job.run(action, planned[action]?.() ?? {})
  const clusterCalls = async () =>
    (await admin.requests())
      .filter(({ operation }) => operation === 'GetCluster')
      .map(({ status }) => status)

  it.each(Object.keys(planned))(
    '429 twice, then an answer: %s waits for it',
    async (action) => {
      const limited = { status: 429, code: 'TooManyRequests', message: 'Too many requests' }
      await admin.fault({ method: 'GET', path: '*/clusters/*', count: 2, ...limited })
      expect(success(await run(action))).toEqual(succeeded)
      expect(await clusterCalls()).toEqual([429, 429, 200])
    },
    60_000,
  )

  it.each([
    ['kubeconfig', 'clusters'],
    ['ensure-network', 'clusters'],
    ['ensure-node-pool', 'clusters'],
  ])(
    '404 NotAuthorizedOrNotFound: %s names the policy',
    async (action) => {
      const hidden = {
        status: 404,
        code: 'NotAuthorizedOrNotFound',
        message: 'Authorization failed',
      }
      await admin.fault({ method: 'GET', path: '*/clusters/*', count: 9, ...hidden })
      const step = await run(action)
      const { exitCode, code, text } = refusal(step)
      expect([exitCode, code, step.outputs]).toEqual([1, 'OCI_NOT_FOUND_OR_NOT_ALLOWED', {}])
      expect(text).toMatch(/Allow group '<group>' to (read|use|manage) clusters? in compartment/)
      expect(text).toMatch(/404 NotAuthorizedOrNotFound for GetCluster \(opc-request-id \S+\)/)
      expect(await clusterCalls()).toEqual([404])
    },
    60_000,
  )

  it('409 that stays: ensure-node-pool reports the error of OCI, with the request id', async () => {
    const busy = { status: 409, code: 'LimitExceeded', message: 'The limit of pools is reached' }
    await admin.fault({ method: 'POST', path: '*/virtualNodePools', count: 9, ...busy })
    const inputs = { ...network(), 'node-pool-name': 'e2e-never' }
    const step = await job.run('ensure-node-pool', inputs)
    const { exitCode, code, text } = refusal(step)
    expect([exitCode, code]).toEqual([1, 'OCI_REFUSED'])
    expect(text).toContain('The limit of pools is reached')
    expect(text).toMatch(/409 LimitExceeded for CreateVirtualNodePool \(opc-request-id \S+\)/)
    expect(Object.keys(step.outputs)).toEqual(['changes'])
  }, 60_000)
})
