import { afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals'
import { sharedEmulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import type { StepResult } from '../../../scripts/local-job.ts'
import { refusal } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { JobSteps, notedBy, signedInEnvironment } from './job-steps.ts'
import { shopChart } from './shop.ts'

type Inputs = Record<string, string>

/** Found before any request to OCI, and all at once. */
describe('wrong inputs', () => {
  let environment: Environment
  let admin: Admin
  let job: JobSteps

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    admin = new Admin(environment)
  }, 60_000)

  // A separate job for each, so that a step that unexpectedly succeeds does not affect other tests.
  beforeEach(async () => {
    job = new JobSteps(signedInEnvironment(environment))
    await admin.forgetRequests()
  })
  afterEach(() => job.end())

  const cluster = () => environment.clusterId
  const subnet = () => environment.subnetIds.nodes

  /** Expects one error with a next step, no partial outputs, and no secret. */
  const expectRefusal = (step: StepResult, texts: readonly RegExp[], outputs: object = {}) => {
    const { exitCode, text } = refusal(step)
    expect([exitCode, step.outputs, notedBy(job, step), step.exported]).toEqual([
      ...[1, outputs, [], {}],
    ])
    for (const part of texts) expect(text).toMatch(part)
    expect(text).toMatch(/\n {2}Fix: \S[^]*\n {2}Docs: \S*docs\/troubleshooting\.md#\w+$/)
    expect(text).not.toMatch(/secret-token|undefined|\[object/)
  }

  it.each<[string, string, () => Inputs, RegExp[]]>([
    [
      'OCIDs of another kind',
      'ensure-network',
      () => ({ 'cluster-id': subnet(), 'node-subnet-id': cluster() }),
      [/2 inputs are wrong/, /"cluster-id": .*subnet/, /"node-subnet-id": .*cluster/],
    ],
    [
      'an OCID as the console shows it',
      'ensure-node-pool',
      () => ({
        'cluster-id': `${cluster().slice(0, 24)}...${cluster().slice(-6)}`,
        'node-subnet-id': subnet(),
        'node-pool-name': 'shop',
      }),
      [/input "cluster-id": .* is shortened, as the console shows it/],
    ],
    [
      'an OCID of which the end is lost',
      'build-push',
      () => ({
        repository: 'shop',
        'compartment-id': environment.compartmentId.replace(/[^.]{56}$/, ''),
      }),
      [/input "compartment-id": .* is cut off: its last part has only 4 characters/],
    ],
    [
      'an OCID of another realm',
      'ensure-network',
      () => ({ 'cluster-id': cluster().replace('.oc1.', '.oc2.'), 'node-subnet-id': subnet() }),
      [/oc2/, /oc1/],
    ],
    [
      'the OCID of another realm, for kubeconfig',
      'kubeconfig',
      () => ({ 'cluster-id': cluster().replace('.oc1.', '.oc2.') }),
      [/oc2/, /oc1/],
    ],
    [
      'a truncated OCID, for kubeconfig',
      'kubeconfig',
      () => ({ 'cluster-id': 'ocid1.cluster.oc1' }),
      [/"cluster-id"/],
    ],
    [
      'an unknown region',
      'auth',
      () => ({
        region: 'eu-frankfurt-7x',
        'identity-domain-url': environment.identityDomainUrl,
        'client-id': environment.oidcClientId,
        'client-secret': environment.oidcClientSecret,
      }),
      [/"region": .*eu-frankfurt-7x/],
    ],
    [
      'two ways to sign in at once',
      'auth',
      () => ({
        region: environment.region,
        'identity-domain-url': environment.identityDomainUrl,
        'client-id': environment.oidcClientId,
        'client-secret': environment.oidcClientSecret,
        'private-key': 'no key',
      }),
      [/"identity-domain-url" and "private-key" exclude each other/],
    ],
    [
      'groups of two roles only',
      'ensure-network',
      () => ({
        'cluster-id': cluster(),
        'node-subnet-id': subnet(),
        'network-mode': 'nsg',
        'nodes-nsg-id': subnet(),
      }),
      [/3 inputs are wrong/, /"nodes-nsg-id": .*subnet/, /nsg needs input "endpoint-nsg-id"/],
    ],
    [
      'an auth token without a user',
      'login-ocir',
      () => ({ 'auth-token': 'secret-token' }),
      [/"username" and "auth-token" belong together/],
    ],
    [
      'a pull secret for no registry',
      'deploy',
      () => ({
        release: 'shop',
        namespace: 'shop',
        chart: '.',
        'pull-username': 'someone',
        'pull-token': 'secret-token',
      }),
      [/"registry" is missing/],
    ],
    [
      'a load that ramps for longer than it lasts',
      'load',
      () => ({ url: 'shop.example.com', rate: 'many', duration: '20s', ramp: '1m' }),
      [/3 inputs are wrong/, /"url"/, /"rate": .*many/, /"ramp" is not shorter/],
    ],
    [
      'nothing at all',
      'deploy',
      () => ({}),
      [
        /3 inputs are wrong/,
        /"release" is missing/,
        /"namespace" is missing/,
        /"chart" is missing/,
      ],
    ],
    [
      'half of the pull credentials',
      'deploy',
      () => ({ release: 'shop', namespace: 'shop', chart: '.', 'pull-username': 'someone' }),
      [/"pull-username" and "pull-token" belong together/],
    ],
    [
      'a repository in capitals, in a compartment that is a user',
      'build-push',
      () => ({
        repository: 'Shop',
        'compartment-id': `ocid1.user.oc1..${'a'.repeat(60)}`,
      }),
      [/"repository"/, /"compartment-id": .*user/],
    ],
    [
      'a number of replicas that is none',
      'assert-scaling',
      () => ({ namespace: 'shop', expect: 'shop-edge=many', within: '3 bananas' }),
      [/"expect": "shop-edge" expects no growth/, /"within": .*bananas/],
    ],
  ])(
    '%s: %s says what is wrong, and asks OCI nothing',
    async (_what, action, inputs, texts) => {
      expectRefusal(await job.run(action, inputs()), texts)
      expect(await admin.requests()).toEqual([])
    },
    30_000,
  )

  it.each<[string, () => Inputs]>([
    ['kubeconfig', () => ({})],
    ['ensure-network', () => ({ 'node-subnet-id': subnet() })],
    ['ensure-node-pool', () => ({ 'node-subnet-id': subnet(), 'node-pool-name': 'shop' })],
  ])(
    'an OCID that lost some characters: %s says so when OCI does not know it',
    async (action, inputs) => {
      const lost = cluster().slice(0, -12)
      const step = await job.run(action, { 'cluster-id': lost, ...inputs() })
      const cut = /Fix: The last part of ocid1\.cluster\S+ has 48 characters.* was it cut off/
      expectRefusal(step, [/^OCI_NOT_FOUND_OR_NOT_ALLOWED: /, cut, /opc-request-id \S+\)/])
      expect((await admin.requests()).map(({ method }) => method)).toEqual(['GET'])
    },
    30_000,
  )

  it.each<[string, () => Inputs]>([
    ['login-ocir', () => ({})],
    ['kubeconfig', () => ({ 'cluster-id': cluster() })],
    ['ensure-network', () => ({ 'cluster-id': cluster(), 'node-subnet-id': subnet() })],
    [
      'build-push',
      () => ({ repository: 'x', 'compartment-id': environment.compartmentId, context: 'no' }),
    ],
  ])(
    'without an earlier auth: %s reports the missing sign-in',
    async (action, inputs) => {
      const nobody = { OCI_CLI_CONFIG_FILE: '', KUBECONFIG: '' }
      const step = await job.run(action, inputs(), { environment: nobody })
      expectRefusal(step, [/^NOT_SIGNED_IN: not signed in/, /Fix: Run the auth action/])
      expect(await admin.requests()).toEqual([])
    },
    30_000,
  )

  it.each<[string, string, Inputs, Inputs]>([
    ['no kubeconfig', 'deploy', { release: 'shop', chart: shopChart }, { KUBECONFIG: '' }],
    ['no kubeconfig', 'assert-scaling', { expect: 'shop-edge=2' }, { KUBECONFIG: '' }],
    [
      'a context that does not exist',
      'assert-scaling',
      { expect: 'shop-edge=2', 'kube-context': 'elsewhere' },
      {},
    ],
  ])(
    '%s: %s says that no cluster is chosen',
    async (_what, action, inputs, variables) => {
      const given = { namespace: 'shop', ...inputs }
      const step = await job.run(action, given, { environment: variables })
      // The failure is a failed test in its report.
      const junit = expect.stringMatching(/junit\.xml$/) as unknown
      const left = action === 'assert-scaling' ? { junit } : {}
      expectRefusal(step, [/^CLUSTER_NOT_CHOSEN: /, /Fix: Run the kubeconfig action/], left)
    },
    30_000,
  )
})
