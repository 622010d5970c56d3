import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { officialClients, outcomeOf } from '../official-clients.ts'
import { giveRights } from './rights.ts'
import { signIns } from './sign-ins.ts'

const script = join(import.meta.dirname, 'whoami.py')

/** Returns every file in a folder, as text. */
const textsBelow = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))

/** Returns what the runner would show: masks applied, commands hidden. */
const shown = (stdout: string): string => {
  const masks = [...stdout.matchAll(/^::add-mask::(.*)$/gm)].map(([, text = '']) => text)
  const lines = stdout.replace(/^::add-mask::.*$/gm, '')
  return masks.reduce((text, secret) => text.replaceAll(secret, '***'), lines)
}

describe('what auth leaves works with the official OCI CLI, the Python SDK and kubectl', () => {
  let environment: Environment
  let bin: string
  let job: JobSteps
  let takeRightsBack: (() => Promise<void>) | undefined

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    takeRightsBack = await giveRights(environment, 'methods')
    bin = await officialClients()
  }, 900_000)

  afterEach(() => job.end())
  afterAll(() => takeRightsBack?.())

  it.each(Object.entries(signIns))(
    '%s',
    async (_, signIn) => {
      const { inputs, variables, secrets } = await signIn(environment, sharedEmulator())
      const base = { ...jobEnvironment(environment), ...variables, RUNNER_DEBUG: '1' }
      job = new JobSteps(base)
      const signedIn = await job.run('auth', inputs)
      expect(success(signedIn)).toEqual(succeeded)
      expect(signedIn.outputs).toMatchObject({
        'tenancy-id': environment.tenancyId,
        region: environment.region,
        profile: 'DEFAULT',
      })
      const { TF_HOME_OVERRIDE: home = '', OCI_CONFIG_FILE: config } = signedIn.exported
      expect(config).toBe(join(home, '.oci', 'config'))
      const left = [
        shown(signedIn.stdout),
        ...Object.values(signedIn.outputs),
        ...Object.values(signedIn.exported),
      ]
      for (const secret of secrets) expect(left.join('\n')).not.toContain(secret)

      const shell = { ...process.env, NODE_OPTIONS: '', ...base, ...signedIn.exported }
      const cli = await outcomeOf(
        join(bin, 'oci'),
        ['ce', 'cluster', 'get', '--cluster-id', environment.clusterId],
        { env: shell },
      )
      expect(cli).toMatchObject({ code: 0, stderr: '' })
      expect(cli.stdout).toContain(environment.clusterId)
      const sdk = await outcomeOf(join(bin, 'python'), [script], {
        env: { ...shell, CLUSTER_ID: environment.clusterId },
      })
      expect(sdk).toMatchObject({ code: 0 })
      expect(JSON.parse(sdk.stdout)).toEqual({
        tenancy: environment.tenancyId,
        region: environment.region,
        cluster: environment.clusterId,
      })

      const connected = await job.run('kubeconfig', { 'cluster-id': environment.clusterId })
      expect(success(connected)).toEqual(succeeded)
      const who = ['auth', 'whoami', '--output=jsonpath={.status.userInfo.username}']
      const kubectl = await outcomeOf('kubectl', who, { env: { ...shell, ...connected.exported } })
      expect(kubectl).toMatchObject({ code: 0, stdout: connected.outputs['user'] })
      expect(kubectl.stdout).toMatch(/^ocid1\./)

      for (const post of await job.post('auth', 'kubeconfig')) {
        expect(post).toMatchObject({ exitCode: 0 })
        expect(post.stdout).not.toMatch(/warning|error/)
      }
      const kept = textsBelow(job.temporaryFolder).join('\n')
      for (const secret of secrets) expect(kept).not.toContain(secret)
      expect(readdirSync(job.temporaryFolder).filter((name) => name.startsWith('oci-'))).toEqual([])
    },
    240_000,
  )
})
