import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { generateKeyPairSync } from 'node:crypto'
import { Admin } from '../actions/admin.ts'
import { jobEnvironment, JobSteps } from '../actions/job-steps.ts'
import { environmentOf, sharedEmulator, type Environment } from '../emulator-fixture.ts'
import { filesBelow, foundIn, secretsIn, visibleOf } from './secret-search.ts'
import { apiKeyInputs, linesOf, newSession, signIns } from './sign-ins.ts'

type Texts = Readonly<Record<string, string>>

/** A step that fails: the action, what it is given, what is wrong beside that, and what is secret. */
interface Failing {
  readonly action: string
  readonly inputs: Texts
  readonly variables?: Texts
  readonly fault?: Readonly<Record<string, string | number>>
  readonly secrets: readonly string[]
}

const password = 'p4ss/word+of=somebody'
const closed = 'http://127.0.0.1:9'

const newKey = (passphrase?: string): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
  }) as string

let environment: Environment

const oidc = (more: Texts = {}): Texts => ({
  region: environment.region,
  'identity-domain-url': environment.identityDomainUrl,
  'oidc-client': environment.oidcClient,
  ...more,
})

const withOidc = (rest: Partial<Failing> = {}): Failing => ({
  action: 'auth',
  inputs: oidc(),
  secrets: [environment.oidcClient.split(':')[1] ?? ''],
  ...rest,
})

const withKey = (more: Texts, rest: Partial<Failing> = {}): Failing => {
  const inputs = { ...apiKeyInputs(environment), ...more }
  return { action: 'auth', inputs, secrets: linesOf(inputs['private-key'] ?? ''), ...rest }
}

const withSession = async (change: (token: string, key: string) => Texts): Promise<Failing> => {
  const { token, privateKeyPem } = await newSession(environment)
  const inputs = { region: environment.region, ...change(token, privateKeyPem) }
  const secrets = [...linesOf(privateKeyPem), ...Object.values(inputs).flatMap(secretsIn)]
  return { action: 'auth', inputs, secrets }
}

/** A later action of a job that is signed in, which fails at a call. */
const signedIn = (action: string, inputs: Texts, rest: Partial<Failing> = {}): Failing => ({
  action,
  inputs,
  variables: { OCI_CLI_CONFIG_FILE: environment.ociConfig },
  secrets: [password],
  ...rest,
})

const cluster = (): Texts => ({ 'cluster-id': environment.clusterId })
const network = (): Texts => ({ ...cluster(), 'node-subnet-id': environment.subnetIds.nodes })
const exchange = { method: 'POST', path: '/oauth2/v1/token' }
const any = { method: 'GET', path: '*' }

const failures: Readonly<Record<string, () => Failing | Promise<Failing>>> = {
  'a wrong client secret': () =>
    withOidc({ inputs: oidc({ 'oidc-client': `id:${password}` }), secrets: [password] }),
  'an unknown client': () =>
    withOidc({ inputs: oidc({ 'oidc-client': `nobody:${password}` }), secrets: [password] }),
  'a client without an id': () =>
    withOidc({ inputs: oidc({ 'oidc-client': password }), secrets: [password] }),
  'no permission id-token': () =>
    withOidc({
      variables: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' },
    }),
  'a wrong token for the issuer': () =>
    withOidc({ variables: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: password }, secrets: [password] }),
  'another audience': () => withOidc({ inputs: oidc({ 'oidc-audience': 'somebody-else' }) }),
  'a domain that does not answer': () =>
    withOidc({ inputs: oidc({ 'identity-domain-url': closed }) }),
  'an exchange that fails': () => withOidc({ fault: { ...exchange, status: 400 } }),
  'an OCI that does not answer': () => withOidc({ variables: { OCI_CLI_ENDPOINT: closed } }),
  'a first call that is refused': () => withOidc({ fault: { ...any, status: 401 } }),
  'a tenancy that is not allowed': () =>
    withOidc({ inputs: oidc({ 'allowed-tenancies': 'ocid1.tenancy.oc1..other' }) }),
  'a key of somebody else': () => withKey({ 'private-key': newKey() }),
  'a key that is cut off': () => {
    const { 'private-key': key = '' } = apiKeyInputs(environment)
    return withKey({ 'private-key': key.slice(0, key.length / 2) })
  },
  'a key with a wrong passphrase': () => {
    const given = { 'private-key': newKey('right'), passphrase: password }
    return withKey(given, { secrets: [password, ...linesOf(given['private-key'])] })
  },
  'another fingerprint': () => withKey({ fingerprint: Array(16).fill('00').join(':') }),
  'a key and an OCI that does not answer': () =>
    withKey({}, { variables: { OCI_CLI_ENDPOINT: closed } }),
  'a session of another key': () =>
    withSession((token) => ({ 'session-token': token, 'private-key': newKey() })),
  'a session that somebody altered': () =>
    withSession((token, key) => ({ 'session-token': `${token}x`, 'private-key': key })),
  'a session without its key': () => withSession((token) => ({ 'session-token': token })),
  'login-ocir with a wrong password': () =>
    signedIn('login-ocir', {
      registry: environment.registry,
      username: 'somebody',
      'auth-token': password,
    }),
  'login-ocir that is refused a token': () =>
    signedIn(
      'login-ocir',
      { registry: environment.registry },
      { fault: { method: 'GET', path: '/20180419/docker/token', status: 403 } },
    ),
  'kubeconfig of no cluster': () =>
    signedIn('kubeconfig', { 'cluster-id': environment.clusterId.slice(0, -4) }),
  'ensure-network that is refused': () =>
    signedIn('ensure-network', network(), {
      fault: { method: 'GET', path: '/20160918/*', status: 404 },
    }),
  'ensure-node-pool that is refused': () =>
    signedIn(
      'ensure-node-pool',
      { ...network(), 'node-pool-name': 'leaks' },
      { fault: { ...any, status: 401 } },
    ),
  'deploy with a pull secret and no chart': () =>
    signedIn('deploy', {
      release: 'shop',
      namespace: 'leaks',
      chart: 'no/chart',
      image: `${environment.registry}/x/y@sha256:${'a'.repeat(64)}`,
      'pull-username': 'somebody',
      'pull-token': password,
    }),
}

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

  /** What post steps show. */
  const post = async (): Promise<string> =>
    (await job.post('auth', 'login-ocir', 'kubeconfig')).map(visibleOf).join('\n')
  const left = (): string => Object.values(filesBelow(job.temporaryFolder)).join('\n')

  it.each(Object.entries(signIns))(
    'signed in with %s, through login-ocir, kubeconfig and ensure-network',
    async (_, way) => {
      const { inputs, variables, secrets } = await way(environment, sharedEmulator())
      job.end()
      job = new JobSteps({ ...jobEnvironment(environment), ...variables, RUNNER_DEBUG: '1' })
      await job.run('auth', inputs)
      await job.run('login-ocir', { registry: environment.registry })
      await job.run('kubeconfig', cluster())
      await job.run('ensure-network', { ...network(), mode: 'plan' })
      expect(job.steps.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0, 0])
      // What the steps made for themselves is as secret as what they were given.
      const all = [...secrets, ...secretsIn(left())]
      expect(all.length).toBeGreaterThan(secrets.length)
      expect(foundIn(job.steps.map(visibleOf).join('\n'), all)).toEqual([])
      expect(foundIn(await post(), all)).toEqual([])
      expect(foundIn(left(), all)).toEqual([])
    },
    120_000,
  )

  it.each(Object.entries(failures))(
    'in a failure: %s',
    async (_, make) => {
      const { action, inputs, variables = {}, fault, secrets } = await make()
      if (fault !== undefined) await admin.fault({ count: 20, ...fault })
      const step = await job.run(action, inputs, { environment: variables })
      expect(step.exitCode).toBe(1)
      const all = [...secrets, ...secretsIn(left())]
      expect(foundIn(visibleOf(step), all)).toEqual([])
      expect(foundIn(await post(), all)).toEqual([])
      expect(foundIn(left(), all)).toEqual([])
    },
    120_000,
  )
})
