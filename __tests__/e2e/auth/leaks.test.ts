import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { Admin } from '../actions/admin.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { projectActions } from '../actions/project-actions.ts'
import { sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { TestBed } from '../emulator/test-bed.ts'
import { failingActions } from './failing-actions.ts'
import { failingSignIns, password, secretsGiven } from './failing-sign-ins.ts'
import {
  filesBelow,
  foundIn,
  leftBy,
  overMasked,
  secretsIn,
  secretsOfFiles,
  shownBy,
} from './secret-search.ts'
import { signIns } from './sign-ins.ts'
import { makeSurroundings, type Surroundings } from './surroundings.ts'
import { runWholeJob, secretsOfWholeJob } from './whole-job.ts'

let environment: Environment

describe('no secret is shown or left behind', () => {
  let bed: TestBed
  let surroundings: Surroundings
  let job: JobSteps
  let admin: Admin

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    environment = bed.environment
    admin = new Admin(environment)
    surroundings = await makeSurroundings(bed)
  }, 300_000)

  afterAll(async () => bed.end(), 300_000)

  beforeEach(() => {
    job = new JobSteps({ ...jobEnvironment(environment), RUNNER_DEBUG: '1' })
  })

  afterEach(async () => {
    await admin.clearFaults()
    job.end()
  })

  const inPost = projectActions.filter(({ hasPost }) => hasPost).map(({ name }) => name)
  /** Searches the output of the job and its post steps, and all files that are left. */
  const search = async (secrets: readonly string[]): Promise<void> => {
    const posts = await job.post(...inPost)
    expect(posts.map(success)).toEqual(posts.map(() => succeeded))
    const steps = [...job.steps, ...posts]
    expect(shownBy(steps, secrets)).toEqual([])
    expect(overMasked(steps, environment)).toEqual([])
    expect(leftBy(job, secrets)).toEqual([])
  }

  it.each(Object.entries({ ...failingSignIns, ...failingActions }))(
    'in a failure: %s',
    async (_, make) => {
      const {
        action,
        inputs,
        variables = {},
        fault,
      } = await make(environment, sharedEmulator(), job.temporaryFolder)
      const given = [
        ...secretsGiven(inputs),
        ...secretsOfFiles(Object.values(variables).filter((value) => value.startsWith('/'))),
        ...(JSON.stringify(variables).includes(password) ? [password] : []),
        environment.oidcRequestToken,
      ]
      if (fault !== undefined) await admin.fault({ count: 20, ...fault })
      const step = await job.run(action, inputs, { environment: variables })
      expect(step.exitCode).toBe(1)
      const made = secretsIn(Object.values(filesBelow(job.temporaryFolder)).join('\n'))
      await search([...given, ...made])
    },
    120_000,
  )

  it('with an auth token of OCIR', async () => {
    const { registry, namespace, registryUser, registryToken } = environment
    const username = registryUser.replace(`${namespace}/`, '')
    const given = {
      registry,
      'tenancy-namespace': namespace,
      username,
      'auth-token': registryToken,
    }
    expect(success(await job.run('login-ocir', given))).toEqual(succeeded)
    await search([registryToken])
  }, 60_000)

  it.each(Object.entries(signIns).map(([name, signIn], at) => ({ name, signIn, number: at + 1 })))(
    'signed in with $name, by every action',
    async ({ signIn, number }) => {
      const { inputs, variables, secrets } = await signIn(environment, sharedEmulator())
      const given = [
        ...secrets,
        ...secretsOfFiles(Object.values(variables).filter((value) => value.startsWith('/'))),
        ...(variables['OCI_METADATA_BASE_URL'] === undefined ? [] : await instanceSecrets()),
      ]
      expect(given).not.toEqual([])
      job.end()
      job = new JobSteps({ ...jobEnvironment(environment), ...variables, RUNNER_DEBUG: '1' })
      await job.run('auth', inputs)
      await job.run('login-ocir', { registry: environment.registry })
      // With `auth: github-oidc`, which needs no sign-in, login/github-oidc.test.ts searches it.
      await job.run('kubeconfig', { 'cluster-id': environment.clusterId })
      await runWholeJob(job, surroundings, number)
      expect(job.steps.map(success)).toEqual(job.steps.map(() => succeeded))
      expect([...new Set(job.actions)].sort()).toEqual(
        projectActions.map(({ name }) => name).sort(),
      )
      const drift = job.steps.find(({ outputs }) => 'drift' in outputs)
      expect(drift?.outputs['changes']).toContain('Secret/shop')
      // What the steps generated is as secret as their inputs.
      const made = secretsIn(Object.values(filesBelow(job.temporaryFolder)).join('\n'))
      expect(made).not.toEqual([])
      await search([...given, ...made, ...secretsOfWholeJob(environment)])
    },
    180_000,
  )

  /** Returns what the metadata service returns for the instance's identity. */
  const instanceSecrets = async (): Promise<string[]> => {
    const headers = { authorization: 'Bearer Oracle' }
    const response = await fetch(`${environment.metadataUrl}/identity/key.pem`, { headers })
    return secretsIn(await response.text())
  }
})

describe('the search for secrets', () => {
  const secret = 'c2VjcmV0LW9m/c29tZWJvZHk+'
  const pem = `-----BEGIN PRIVATE KEY-----\n${secret}${secret}\n-----END PRIVATE KEY-----\n`
  const token = 'eyJhbGciOiJub25l.eyJzdWIiOiJtZSJ9.c2lnbmF0dXJl'
  const url = 'https://containerengine.eu-frankfurt-1.oraclecloud.com/cluster_request/ocid1'

  it.each([
    ['plain', secret],
    ['in base64', Buffer.from(secret).toString('base64')],
    ['in base64 amid other text', Buffer.from(`a user:${secret}\n`).toString('base64')],
    ['in a URL', `https://host/?token=${encodeURIComponent(secret)}`],
    ['in JSON twice', JSON.stringify(JSON.stringify({ secret: `${secret}"` }))],
    ['cut by line ends', secret.replace(/(.{7})/g, '$1\n')],
    ['cut as a workflow command does it', secret.replace(/(.{7})/g, '$1%0A')],
    ['cut as JSON does it', JSON.stringify(secret.replace(/(.{7})/g, '$1\n'))],
  ])('finds one %s', (_name, text) => {
    expect(foundIn(`before ${text} after`, [secret])).toHaveLength(1)
  })

  it.each([
    ['a token', token],
    ['a key', pem],
    ['a key in JSON', JSON.stringify(pem)],
    ['a key in base64', Buffer.from(pem).toString('base64')],
    ['a token for the Kubernetes API', Buffer.from(url).toString('base64url')],
    ['the URL of one', `${url}?authorization=Signature+version`],
  ])('recognizes %s by its form', (_name, text) => {
    expect(secretsIn(`before ${text} after`)).not.toEqual([])
  })
})
