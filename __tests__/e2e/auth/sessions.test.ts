import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { apiKeyInputs, newSession } from './sign-ins.ts'

const claimsOf = (token: string): Record<string, unknown> =>
  JSON.parse(Buffer.from(token.split('.')[1] ?? '', 'base64url').toString()) as Record<
    string,
    unknown
  >

describe('sessions of auth on the emulator', () => {
  let environment: Environment
  let job: JobSteps
  const clock = (offsetMilliseconds: number): Promise<Response> =>
    fetch(`${environment.adminEndpoint}/clock`, {
      method: 'PUT',
      body: JSON.stringify({ offsetMilliseconds }),
    })
  const oidcInputs = (): Record<string, string> => ({
    region: environment.region,
    'identity-domain-url': environment.identityDomainUrl,
    'oidc-client': environment.oidcClient,
  })
  const plan = (): Promise<unknown> =>
    job
      .run('ensure-network', {
        'cluster-id': environment.clusterId,
        'node-subnet-id': environment.subnetIds.nodes,
        mode: 'plan',
      })
      .then(success)

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
  }, 120_000)

  afterEach(() => job.end())
  afterAll(() => clock(0))

  it('renews a session of GitHub OIDC that is about to end, in a later step', async () => {
    job = new JobSteps(jobEnvironment(environment))
    const signedIn = await job.run('auth', oidcInputs())
    const config = signedIn.exported['OCI_CLI_CONFIG_FILE'] ?? ''
    const tokenFile = /^security_token_file=(.*)$/m.exec(readFileSync(config, 'utf8'))?.[1] ?? ''
    const token = readFileSync(tokenFile, 'utf8')
    // As if an hour had passed: the file says that the token ends in a minute.
    const [head = '', , signature = ''] = token.split('.')
    const soon = { ...claimsOf(token), iat: Date.now() / 1000 - 3540, exp: Date.now() / 1000 + 60 }
    const body = Buffer.from(JSON.stringify(soon)).toString('base64url')
    writeFileSync(tokenFile, [head, body, signature].join('.'))
    expect(await plan()).toEqual(succeeded)
    const renewed = claimsOf(readFileSync(tokenFile, 'utf8'))
    expect(Number(renewed['exp']) * 1000).toBeGreaterThan(Date.now() + 50 * 60_000)
    expect(statSync(tokenFile).mode & 0o777).toBe(0o600)
  }, 120_000)

  it('refreshes a session token at the sign-in when it is about to end', async () => {
    job = new JobSteps(jobEnvironment(environment))
    const { token, privateKeyPem } = await newSession(environment, { tokenSeconds: 60 })
    writeFileSync(join(job.temporaryFolder, 'wait'), '')
    const old = claimsOf(token)
    const shortly = await newSession(environment, { tokenSeconds: 2, sessionSeconds: 3600 })
    expect(Number(old['exp']) - Number(old['iat'])).toBe(60)
    const inputs = {
      region: environment.region,
      'session-token': token,
      'private-key': privateKeyPem,
    }
    expect(success(await job.run('auth', inputs))).toEqual(succeeded)
    await new Promise((wake) => setTimeout(wake, 2500))
    const ended = {
      ...inputs,
      'session-token': shortly.token,
      'private-key': shortly.privateKeyPem,
    }
    const refused = refusal(await job.run('auth', ended))
    expect(refused).toMatchObject({ exitCode: 1, code: 'SESSION_EXPIRED' })
  }, 120_000)

  it('keeps two profiles of one job side by side, and removes each with its own step', async () => {
    job = new JobSteps(jobEnvironment(environment))
    const first = await job.run('auth', oidcInputs())
    const inputs = { ...apiKeyInputs(environment), profile: 'person' }
    const second = await job.run('auth', inputs)
    expect([success(first), success(second)]).toEqual([succeeded, succeeded])
    const config = first.outputs['config-file'] ?? ''
    expect(second.outputs['config-file']).toBe(config)
    expect(readFileSync(config, 'utf8').match(/^\[.*\]$/gm)).toEqual(['[DEFAULT]', '[person]'])
    expect(second.exported).toMatchObject({ OCI_CLI_PROFILE: 'person', OCI_CLI_AUTH: 'api_key' })
    expect(await plan()).toEqual(succeeded)
    for (const { exitCode } of await job.post('auth')) expect(exitCode).toBe(0)
    expect(existsSync(config)).toBe(false)
  }, 120_000)

  it('adds to a config of the user, never overwrites there, and restores it', async () => {
    job = new JobSteps(jobEnvironment(environment))
    const own = join(job.temporaryFolder, 'users-config')
    const text = '[DEFAULT]\nuser=me\nkey_file=/home/me/key.pem\n'
    writeFileSync(own, text)
    const inputs = { ...apiKeyInputs(environment), 'config-file': own }
    expect(refusal(await job.run('auth', inputs)).code).toBe('PROFILE_EXISTS')
    expect(readFileSync(own, 'utf8')).toBe(text)
    expect(success(await job.run('auth', { ...inputs, profile: 'ci' }))).toEqual(succeeded)
    expect(readFileSync(own, 'utf8')).toContain('[ci]')
    await job.post('auth')
    expect(readFileSync(own, 'utf8')).toBe(text)
  }, 120_000)

  it('says that the clock is wrong when it is', async () => {
    job = new JobSteps(jobEnvironment(environment))
    await clock(20 * 60_000)
    try {
      const refused = refusal(await job.run('auth', apiKeyInputs(environment)))
      expect(refused).toMatchObject({ exitCode: 1, code: 'CLOCK_SKEWED' })
      expect(refused.text).toMatch(/clock of this runner is (19|20) min \d\d s behind/)
    } finally {
      await clock(0)
    }
  }, 120_000)
})
