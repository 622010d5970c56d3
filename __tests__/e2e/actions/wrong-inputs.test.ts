import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator, environmentOf, type Environment } from '../emulator-fixture.ts'
import { refusal } from './action-outcome.ts'
import { Admin } from './admin.ts'
import { JobSteps, signedInEnvironment } from './job-steps.ts'

type Inputs = Record<string, string>

/** Found before OCI is asked anything, and all at once. */
describe('wrong inputs', () => {
  let environment: Environment
  let admin: Admin
  let job: JobSteps

  beforeAll(async () => {
    environment = await environmentOf(sharedEmulator())
    admin = new Admin(environment)
    job = new JobSteps(signedInEnvironment(environment))
    await admin.forgetRequests()
  }, 60_000)

  afterAll(() => job.end())

  const cluster = () => environment.clusterId
  const subnet = () => environment.subnetIds.nodes

  it.each<[string, string, () => Inputs, RegExp[]]>([
    [
      'OCIDs of another kind',
      'ensure-network',
      () => ({ 'cluster-id': subnet(), 'node-subnet-id': cluster() }),
      [/2 inputs are wrong/, /"cluster-id": .*subnet/, /"node-subnet-id": .*cluster/],
    ],
    [
      'a truncated OCID, as a terminal copies it',
      'ensure-node-pool',
      () => ({
        'cluster-id': cluster().slice(0, -12),
        'node-subnet-id': subnet(),
        'node-pool-name': 'shop',
      }),
      [/input "cluster-id": .*(truncated|characters|short|cut)/],
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
        'oidc-client': environment.oidcClient,
      }),
      [/"region": .*eu-frankfurt-7x/],
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
      [/"expect": .*many/, /"within": .*bananas/],
    ],
  ])(
    '%s: %s says what is wrong, and asks OCI nothing',
    async (_what, action, inputs, texts) => {
      const step = await job.run(action, inputs())
      const { exitCode, text } = refusal(step)
      expect([exitCode, step.outputs, step.state, step.exported]).toEqual([1, {}, {}, {}])
      for (const part of texts) expect(text).toMatch(part)
      expect(text).toMatch(/\n {2}Do: \S[\s\S]*\n {2}More: docs\/troubleshooting\.md#\w+$/)
      expect(await admin.requests()).toEqual([])
    },
    30_000,
  )
})
