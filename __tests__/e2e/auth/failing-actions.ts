import { deployerKubeconfig, deployerProfile } from '../actions/deployer.ts'
import { pullRequestEvent } from '../actions/pull-request.ts'
import { shopChart } from '../actions/shop.ts'
import type { Environment } from '../emulator-fixture.ts'
import {
  any,
  closed,
  exchange,
  password,
  withOidc,
  type Failing,
  type FailingSteps,
  type Texts,
} from './failing-sign-ins.ts'

/** Returns a later action of a signed-in job, which fails at a call. */
const signedIn = (
  on: Environment,
  action: string,
  inputs: Texts,
  rest: Partial<Failing> = {},
): Failing => ({ action, inputs, variables: deployerProfile(on), ...rest })

/** Returns the same with access to a cluster. */
const connected = (on: Environment, action: string, inputs: Texts): Failing =>
  signedIn(on, action, inputs, {
    variables: { ...deployerProfile(on), KUBECONFIG: deployerKubeconfig(on) },
  })

const network = (on: Environment): Texts => ({
  'cluster-id': on.clusterId,
  'node-subnet-id': on.subnetIds.nodes,
})

/** Failing steps of actions other than auth, by cause. */
export const failingActions: FailingSteps = {
  'login-ocir with a wrong password': (on) =>
    signedIn(on, 'login-ocir', {
      registry: on.registry,
      username: 'somebody',
      'auth-token': password,
    }),
  'login-ocir that is refused a token': (on) =>
    signedIn(
      on,
      'login-ocir',
      { registry: on.registry },
      { fault: { method: 'GET', path: '/20180419/docker/token', status: 403 } },
    ),
  'kubeconfig of no cluster': (on) =>
    signedIn(on, 'kubeconfig', { 'cluster-id': on.clusterId.slice(0, -4) }),
  'kubeconfig of GitHub at a cluster that does not trust it': (on) =>
    signedIn(on, 'kubeconfig', { 'cluster-id': on.clusterId, auth: 'github-oidc' }),
  'ensure-network that is refused': (on) =>
    signedIn(on, 'ensure-network', network(on), {
      fault: { method: 'GET', path: '/20160918/*', status: 404 },
    }),
  'ensure-node-pool that is refused': (on) =>
    signedIn(
      on,
      'ensure-node-pool',
      { ...network(on), 'node-pool-name': 'leaks' },
      { fault: { ...any, status: 401 } },
    ),
  'build-push of no folder': (on) =>
    signedIn(on, 'build-push', {
      repository: 'e2e/leaks',
      'compartment-id': on.registryCompartmentId,
      registry: on.registry,
      context: 'no/folder',
    }),
  'deploy with a pull secret and no chart': (on) =>
    signedIn(on, 'deploy', {
      release: 'shop',
      namespace: 'leaks',
      chart: 'no/chart',
      image: `${on.registry}/x/y@sha256:${'a'.repeat(64)}`,
      'pull-username': 'somebody',
      'pull-token': password,
    }),
  'deploy with a pull secret for a namespace that is missing': (on) =>
    connected(on, 'deploy', {
      release: 'shop',
      namespace: 'leaks-missing',
      'create-namespace': 'false',
      chart: shopChart,
      image: `${on.registry}/x/y@sha256:${'a'.repeat(64)}`,
      'pull-username': 'somebody',
      'pull-token': password,
    }),
  'load that nobody answers': (on) => signedIn(on, 'load', { url: closed, duration: '1s' }),
  'assert-scaling of no HPA': (on) =>
    connected(on, 'assert-scaling', { namespace: 'default', expect: 'nobody=2' }),
  // OCI stands in for GitHub: it does not know the token either.
  'preview, whose token GitHub does not know': (on, _, folder) => {
    const inputs = { cluster: on.clusterId, 'github-token': password }
    const event = pullRequestEvent(folder, 1, 'closed')
    const variables = { ...deployerProfile(on), GITHUB_API_URL: on.endpoint, ...event }
    return signedIn(on, 'preview', inputs, { variables })
  },
  'the root action, whose exchange fails': (on) =>
    withOidc(
      on,
      { cluster: on.clusterId, 'node-subnet-id': on.subnetIds.nodes },
      {
        action: 'root',
        fault: { ...exchange, status: 400 },
      },
    ),
  'drift-check that is refused': (on) =>
    withOidc(
      on,
      { cluster: on.clusterId, 'node-subnet-id': on.subnetIds.nodes },
      {
        action: 'drift-check',
        fault: { method: 'GET', path: '/20160918/*', status: 404 },
      },
    ),
}
