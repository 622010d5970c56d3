import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'yaml'
import { Admin } from '../actions/admin.ts'
import { succeeded, success } from '../actions/action-outcome.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { shopChart } from '../actions/shop.ts'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { failingSteps, password, secretsGiven } from './failing-steps.ts'
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

let environment: Environment

describe('no secret is shown or left behind', () => {
  let job: JobSteps
  let admin: Admin

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    admin = new Admin(environment)
  }, 120_000)

  beforeEach(() => {
    job = new JobSteps({ ...jobEnvironment(environment), RUNNER_DEBUG: '1' })
  })

  afterEach(async () => {
    await admin.clearFaults()
    job.end()
  })

  const inPost = ['auth', 'login-ocir', 'kubeconfig', 'deploy', 'preview', 'root', 'drift-check']
  /** Searches what the job and its post steps showed, and all that is left after them. */
  const search = async (secrets: readonly string[]): Promise<void> => {
    const steps = [...job.steps, ...(await job.post(...inPost))]
    expect(shownBy(steps, secrets)).toEqual([])
    expect(overMasked(steps, environment)).toEqual([])
    expect(leftBy(job, secrets)).toEqual([])
  }

  /** An environment file of all that a plan asks OCI for, in the workspace. */
  const environmentFile = (): string => {
    const { clusterId, compartmentId, registry, subnetIds } = environment
    const path = join(job.workspace, 'oke.yml')
    const described = {
      cluster: clusterId,
      network: { 'node-subnet': subnetIds.nodes },
      'node-pool': { name: 'leaks', size: 1 },
      image: {
        context: dirname(shopChart),
        repository: 'e2e/leaks',
        compartment: compartmentId,
        registry,
      },
      release: { name: 'shop', namespace: 'leaks', chart: shopChart },
    }
    writeFileSync(path, stringify(described))
    return path
  }

  it.each(Object.entries(signIns))(
    'signed in with %s, by every action that asks OCI',
    async (_, way) => {
      const { inputs, variables, secrets } = await way(environment, sharedEmulator())
      const given = [
        ...secrets,
        ...secretsOfFiles(Object.values(variables).filter((value) => value.startsWith('/'))),
        ...(variables['OCI_METADATA_BASE_URL'] === undefined ? [] : await instanceSecrets()),
      ]
      expect(given).not.toEqual([])
      job.end()
      job = new JobSteps({ ...jobEnvironment(environment), ...variables, RUNNER_DEBUG: '1' })
      const file = environmentFile()
      const network = {
        'cluster-id': environment.clusterId,
        'node-subnet-id': environment.subnetIds.nodes,
      }
      await job.run('auth', inputs)
      await job.run('login-ocir', { registry: environment.registry })
      await job.run('kubeconfig', { 'cluster-id': environment.clusterId })
      await job.run('ensure-network', { ...network, mode: 'plan' })
      await job.run('ensure-node-pool', { ...network, 'node-pool-name': 'leaks', mode: 'plan' })
      await job.run('root', { 'environment-file': file, mode: 'plan' })
      await job.run('drift-check', { 'environment-file': file })
      expect(job.steps.map(success)).toEqual(job.steps.map(() => succeeded))
      // What the steps made for themselves is as secret as what they were given.
      const made = secretsIn(Object.values(filesBelow(job.temporaryFolder)).join('\n'))
      expect(made).not.toEqual([])
      await search([...given, ...made])
    },
    120_000,
  )

  /** What the metadata service gives to who asks for the instance's identity. */
  const instanceSecrets = async (): Promise<string[]> => {
    const headers = { authorization: 'Bearer Oracle' }
    const answer = await fetch(`${environment.metadataUrl}/identity/key.pem`, { headers })
    return secretsIn(await answer.text())
  }

  it('with an auth token of OCIR', async () => {
    const { registry, namespace, registryUser, registryToken } = environment
    const username = registryUser.replace(`${namespace}/`, '')
    const given = { registry, namespace, username, 'auth-token': registryToken }
    expect(success(await job.run('login-ocir', given))).toEqual(succeeded)
    await search([registryToken])
  }, 60_000)

  it.each(Object.entries(failingSteps))(
    'in a failure: %s',
    async (_, make) => {
      const { action, inputs, variables = {}, fault } = await make(environment, sharedEmulator())
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
  ])('knows %s by its look', (_name, text) => {
    expect(secretsIn(`before ${text} after`)).not.toEqual([])
  })
})
