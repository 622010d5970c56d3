import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'

import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'

import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { deployerProfile } from '../actions/deployer.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { type Environment, environmentOf, sharedEmulator } from '../emulator-fixture.ts'
import { CountingProxy } from './counting-proxy.ts'

let environment: Environment
let proxy: CountingProxy
let job: JobSteps

beforeAll(async () => {
  environment = await environmentOf(sharedEmulator())
}, 60_000)

beforeEach(async () => {
  proxy = await CountingProxy.start()
  job = new JobSteps({ ...jobEnvironment(environment), ...deployerProfile(environment) })
})

afterEach(async () => {
  await proxy.end()
  job.end()
})

const actions = [
  ['login-ocir', () => ({ registry: environment.registry })],
  ['kubeconfig', () => ({ 'cluster-id': environment.clusterId })],
] as const

const hostOf = (url: string): string => new URL(url).host
const oci = (): string => hostOf(environment.endpoint)

describe.each(actions)('%s behind a proxy', (action, inputs) => {
  it.each([
    ['in capitals', 'HTTP_PROXY', 'HTTPS_PROXY', () => proxy.url],
    ['in small letters, without a scheme', 'http_proxy', 'https_proxy', () => hostOf(proxy.url)],
  ])(
    'goes through it: variables %s',
    async (_name, http, https, address) => {
      const variables = { [http]: address(), [https]: address() }
      const step = await job.run(action, inputs(), { environment: variables })
      expect(success(step)).toEqual(succeeded)
      expect(proxy.targets).toContain(oci())
      if (action !== 'kubeconfig') return
      expect(proxy.targets).toContain(new URL(step.outputs['server'] ?? '').host)
    },
    60_000,
  )

  it('does not go through it where NO_PROXY says so', async () => {
    const variables = { HTTP_PROXY: proxy.url, HTTPS_PROXY: proxy.url, NO_PROXY: '127.0.0.0/8' }
    const step = await job.run(action, inputs(), { environment: variables })
    expect(success(step)).toEqual(succeeded)
    expect(proxy.targets).toEqual([])
  }, 60_000)

  it.each([
    ['in less than 15 s', {}, 'OCI_UNREACHABLE', 15_000],
    ['when its timeout is over', { timeout: '2s' }, 'TIMED_OUT', 8000],
  ] as const)(
    'fails %s where the proxy takes calls and never answers',
    async (_, given, code, within) => {
      const silent = createServer((socket) => socket.on('error', () => socket.destroy()).resume())
      await new Promise<void>((done) => silent.listen(0, '127.0.0.1', done))
      const url = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
      const started = performance.now()
      const variables = { HTTP_PROXY: url, HTTPS_PROXY: url }
      const step = await job.run(action, { ...inputs(), ...given }, { environment: variables })
      expect(performance.now() - started).toBeLessThan(within)
      expect(refusal(step)).toMatchObject({ exitCode: 1, code })
      expect(step.outputs).toEqual({})
      await new Promise((done) => silent.close(done))
    },
    60_000,
  )
})
