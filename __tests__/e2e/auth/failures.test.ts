import { afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { CountingProxy } from '../login/counting-proxy.ts'
import { apiKeyInputs, linesOf } from './sign-ins.ts'

describe('auth when something fails', () => {
  let environment: Environment
  let job: JobSteps
  const left = (): string[] =>
    readdirSync(job.temporaryFolder).filter((name) => name.startsWith('oci-'))

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
  }, 120_000)

  afterEach(() => job.end())

  it.each([50, 150, 300, 450, 600, 900])(
    'leaves nothing when it is killed after %i ms and post runs',
    async (milliseconds) => {
      job = new JobSteps(jobEnvironment(environment))
      const inputs = {
        region: environment.region,
        'identity-domain-url': environment.identityDomainUrl,
        'client-id': environment.oidcClientId,
        'client-secret': environment.oidcClientSecret,
      }
      const killed = AbortSignal.timeout(milliseconds)
      await job.run('auth', inputs, { killed })
      const [post] = await job.post('auth')
      expect(post).toMatchObject({ exitCode: 0 })
      expect(post?.stdout).not.toMatch(/::(warning|error)/)
      expect(left()).toEqual([])
    },
    60_000,
  )

  it('fails in time when nothing answers, leaves no variable, and shows no secret', async () => {
    // Port 9 (discard) is closed on every machine that runs these tests.
    const base = { ...jobEnvironment(environment), OCI_CLI_ENDPOINT: 'http://127.0.0.1:9' }
    job = new JobSteps({ ...base, RUNNER_DEBUG: '1' })
    const inputs = apiKeyInputs(environment)
    const started = Date.now()
    const step = await job.run('auth', inputs)
    expect(Date.now() - started).toBeLessThan(15_000)
    expect(refusal(step)).toMatchObject({ exitCode: 1, code: 'OCI_UNREACHABLE' })
    expect(step.exported).toEqual({})
    expect(step.outputs).toEqual({})
    const reported = step.stdout.replace(/^::add-mask::.*$/gm, '')
    for (const line of linesOf(inputs['private-key'] ?? '')) expect(reported).not.toContain(line)
    await job.post('auth')
    expect(left()).toEqual([])
  }, 60_000)

  it('ends when its timeout is over', async () => {
    const silent = createServer(() => undefined)
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve))
    const { port } = silent.address() as AddressInfo
    const endpoint = { OCI_CLI_ENDPOINT: `http://127.0.0.1:${port}` }
    job = new JobSteps({ ...jobEnvironment(environment), ...endpoint })
    const started = Date.now()
    const refused = refusal(await job.run('auth', { ...apiKeyInputs(environment), timeout: '2s' }))
    expect(refused).toMatchObject({ exitCode: 1, code: 'TIMED_OUT' })
    expect(Date.now() - started).toBeLessThan(8000)
    silent.closeAllConnections()
    silent.close()
  }, 60_000)

  it('goes through a proxy, except to the hosts of NO_PROXY', async () => {
    const proxy = await CountingProxy.start()
    const variables = { ...jobEnvironment(environment), HTTP_PROXY: proxy.url }
    job = new JobSteps(variables)
    expect(success(await job.run('auth', apiKeyInputs(environment)))).toEqual(succeeded)
    expect(proxy.targets).toContain(new URL(environment.endpoint).host)
    job.end()
    const before = proxy.targets.length
    job = new JobSteps({ ...variables, NO_PROXY: '127.0.0.1' })
    expect(success(await job.run('auth', apiKeyInputs(environment)))).toEqual(succeeded)
    expect(proxy.targets).toHaveLength(before)
    await proxy.end()
  }, 60_000)

  it('switched off, post leaves everything', async () => {
    job = new JobSteps(jobEnvironment(environment))
    const step = await job.run('auth', { ...apiKeyInputs(environment), cleanup: 'false' })
    expect(success(step)).toEqual(succeeded)
    const [post] = await job.post('auth')
    expect(post).toMatchObject({ exitCode: 0 })
    expect(left()).toHaveLength(1)
  }, 60_000)
})
