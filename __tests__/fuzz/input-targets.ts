import { readSignIn } from '../../src/actions/auth/inputs.ts'
import { readApproval } from '../../src/actions/ensure-network/approval.ts'
import { readNetwork } from '../../src/actions/ensure-network/network-inputs.ts'
import { readKubeconfig } from '../../src/actions/kubeconfig/inputs.ts'
import { readLogin } from '../../src/actions/login-ocir/inputs.ts'
import { readOverrides } from '../../src/actions/pipeline/fields.ts'
import { type InputReader, inputsFrom } from '../../src/runner/inputs.ts'
import { type Target, target } from './target.ts'

type Inputs = Readonly<Record<string, string>>

/** Returns one target for each input; the other inputs are valid. */
const inputsOf = (
  action: string,
  read: (inputs: InputReader) => unknown,
  ...validInputs: readonly Inputs[]
): Target[] =>
  validInputs.flatMap((sound) =>
    Object.entries(sound).map(([name, example]) =>
      target(
        `${action}: ${name}`,
        (text) => {
          const given = Object.entries({ ...sound, [name]: text })
          const variables = given.map(([key, value]) => [`INPUT_${key.toUpperCase()}`, value])
          const environment = Object.fromEntries(variables) as Inputs
          return inputsFrom(environment, () => undefined)(read)
        },
        example,
        ` ${example}\n`,
      ),
    ),
  )

const ocid = (kind: string): string => `ocid1.${kind}.oc1.eu-frankfurt-1.${'a'.repeat(60)}`
const cert = '-----BEGIN CERTIFICATE-----\nTUlJ\n-----END CERTIFICATE-----'
const group = ocid('networksecuritygroup')

/** The inputs of the actions. */
export const inputs: readonly Target[] = [
  ...inputsOf('auth', readSignIn, {
    method: 'github-oidc',
    'identity-domain-url': 'https://idcs-1.identity.oraclecloud.com',
    'client-id': 'id',
    'client-secret': 'secret',
    audience: 'https://cloud.oracle.com',
    'tenancy-id': ocid('tenancy'),
    'allowed-tenancies': ocid('tenancy'),
    profile: 'DEFAULT',
    export: 'true',
    cleanup: 'true',
  }),
  ...inputsOf(
    'login-ocir',
    readLogin,
    {
      registry: 'fra.ocir.io, eu-frankfurt-1',
      repositories: 'acme/shop',
      access: 'push',
      'tenancy-namespace': 'acme',
      logout: 'false',
      timeout: '3m',
    },
    { username: 'acme/ann', 'auth-token': 'token' },
  ),
  ...inputsOf(
    'kubeconfig',
    readKubeconfig,
    {
      'cluster-id': ocid('cluster'),
      auth: 'oci',
      endpoint: 'private',
      'kube-context': 'shop',
      namespace: 'shop',
      kubeconfig: 'config',
    },
    {
      server: 'https://203.0.113.1:6443',
      'certificate-authority': cert,
      audience: 'shop',
      auth: 'github-oidc',
    },
  ),
  ...inputsOf('ensure-network', readNetwork, {
    'network-mode': 'nsg',
    'node-subnet-id': ocid('subnet'),
    'pod-subnet-id': ocid('subnet'),
    'endpoint-nsg-id': group,
    'nodes-nsg-id': group,
    'pods-nsg-id': group,
    'load-balancer-nsg-id': group,
    listeners: '80, 443',
    'udp-listeners': '53',
    'load-balancer-type': 'nlb',
    clients: '10.0.0.0/8\n203.0.113.0/24',
    'api-clients': '10.0.0.0/8',
    'flow-logs': 'rejected',
    prune: 'false',
  }),
  ...inputsOf('ensure-network', readApproval, { mode: 'apply-approved', 'approved-plan': '[]' }),
  ...inputsOf('root', readOverrides, {
    expect: 'edge=3',
    set: 'a=b',
    listeners: '80',
    'node-pool-size': '3',
    tags: 'v1',
  }),
]
