import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { createPublicKey } from 'node:crypto'
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal, succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { outcomeOf } from '../official-clients.ts'
import { giveRights } from './rights.ts'
import { apiKeyInputs, newSession, signIns } from './sign-ins.ts'

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
    'client-id': environment.oidcClientId,
    'client-secret': environment.oidcClientSecret,
  })
  const plan = (): Promise<unknown> =>
    job
      .run('ensure-network', {
        'cluster-id': environment.clusterId,
        'node-subnet-id': environment.subnetIds.nodes,
        mode: 'plan',
      })
      .then(success)

  let takeRightsBack: (() => Promise<void>) | undefined

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    takeRightsBack = await giveRights(environment, 'sessions')
  }, 120_000)

  afterEach(() => job.end())
  afterAll(async () => {
    await clock(0)
    await takeRightsBack?.()
  })

  const fileOf = (key: string, { exported }: StepResult): string => {
    const config = readFileSync(exported['OCI_CLI_CONFIG_FILE'] ?? '', 'utf8')
    return new RegExp(`^${key}=(.*)$`, 'm').exec(config)?.[1] ?? ''
  }

  /** Returns a session token that was issued this long ago; the session itself continues. */
  const sessionOf = async (
    secondsAgo: number,
    publicKeyPem?: string,
  ): Promise<Awaited<ReturnType<typeof newSession>>> => {
    await clock(-1000 * secondsAgo)
    const asked = { ...(publicKeyPem === undefined ? {} : { publicKeyPem }), sessionSeconds: 7200 }
    return newSession(environment, asked).finally(() => clock(0))
  }

  /**
   * Makes the token files as they would be after most of an hour. Only a session presents the old
   * token to OCI again.
   */
  const age = async (method: string, signedIn: StepResult): Promise<void> => {
    const [file, keyFile] = [fileOf('security_token_file', signedIn), fileOf('key_file', signedIn)]
    if (method === 'session token') {
      const key = createPublicKey(readFileSync(keyFile)).export({ type: 'spki', format: 'pem' })
      return writeFileSync(file, (await sessionOf(3540, key as string)).token)
    }
    const [head = '', body = '', signature = ''] = readFileSync(file, 'utf8').split('.')
    const now = Math.floor(Date.now() / 1000)
    const soon = { ...claimsOf(`.${body}.`), iat: now - 3540, exp: now + 60 }
    const changed = Buffer.from(JSON.stringify(soon)).toString('base64url')
    writeFileSync(file, [head, changed, signature].join('.'))
  }

  it.each(['GitHub OIDC', 'session token', 'instance principal', 'resource principal'])(
    'renews a session of %s that is about to end, in a later step and for kubectl',
    async (name) => {
      const { inputs, variables } = (await signIns[name]?.(environment, sharedEmulator())) ?? {}
      job = new JobSteps({ ...jobEnvironment(environment), ...variables })
      const signedIn = await job.run('auth', inputs ?? {})
      expect(success(signedIn)).toEqual(succeeded)
      const connected = await job.run('kubeconfig', { 'cluster-id': environment.clusterId })
      expect(success(connected)).toEqual(succeeded)
      const tokenFile = fileOf('security_token_file', signedIn)
      const shell = { ...jobEnvironment(environment), ...variables, HOME: job.temporaryFolder }
      const env = { ...shell, ...signedIn.exported, ...connected.exported }
      const uses = {
        'a later step': plan,
        kubectl: () => outcomeOf('kubectl', ['auth', 'whoami', '--output=name'], { env }),
      }
      for (const [use, run] of Object.entries(uses)) {
        await age(name, signedIn)
        const old = readFileSync(tokenFile, 'utf8')
        const ended = await run()
        expect([use, ended]).toMatchObject([use, use === 'kubectl' ? { code: 0 } : succeeded])
        const renewed = readFileSync(tokenFile, 'utf8')
        expect([use, renewed === old]).toEqual([use, false])
        // A resource's token is valid for 15 minutes, an instance's for 20, the others for an hour.
        expect(Number(claimsOf(renewed)['exp']) - Date.now() / 1000).toBeGreaterThan(600)
        expect(statSync(tokenFile).mode & 0o777).toBe(0o600)
      }
    },
    120_000,
  )

  it('refreshes a session token at the sign-in when it is about to end, and refuses one that has', async () => {
    job = new JobSteps(jobEnvironment(environment))
    const signIn = async (secondsAgo: number): Promise<[string, StepResult]> => {
      const { token, privateKeyPem } = await sessionOf(secondsAgo)
      const key = { 'session-token': token, 'private-key': privateKeyPem }
      return [token, await job.run('auth', { region: environment.region, ...key })]
    }
    const [token, step] = await signIn(3540)
    expect(success(step)).toEqual(succeeded)
    const refreshed = readFileSync(fileOf('security_token_file', step), 'utf8')
    expect(Number(claimsOf(refreshed)['exp'])).toBeGreaterThan(
      Number(claimsOf(token)['exp']) + 3000,
    )
    const [, ended] = await signIn(3610)
    expect(refusal(ended)).toMatchObject({ exitCode: 1, code: 'SESSION_EXPIRED' })
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
