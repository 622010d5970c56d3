import { writeFileSync } from 'node:fs'
import { join } from 'node:path'

import type { Script } from './probed-process.ts'
import { madeUpOcid, type Workbench } from './workbench.ts'

type Texts = Readonly<Record<string, string>>

/** The inputs that bring an action to the end of its start-up. */
export interface StartUp {
  readonly subject: string
  readonly action: string
  readonly inputs: Texts
  /** The job's environment, besides the inputs. */
  readonly environment: Texts
}

/** Returns `with:` of a step as the variables that the runner sets for the action. */
const inputVariables = (inputs: Texts): Record<string, string> =>
  Object.fromEntries(
    Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]),
  )

/** Returns the action's script in the workbench's dist/, run as a runner would. */
export const scriptOf = (
  { dist }: Workbench,
  { action, inputs, environment }: StartUp,
): Script => ({
  path: join(dist, action, 'index.js'),
  environment: { ...environment, ...inputVariables(inputs) },
})

const withoutInputs = (action: string): StartUp => ({
  subject: action,
  action,
  inputs: {},
  environment: {},
})

/**
 * Returns each action with a missing or invalid input. kubeconfig-token is left out: it is no
 * action.
 */
export const inputMissing = ({ folder }: Workbench): readonly StartUp[] => {
  const event = join(folder, 'event.json')
  const pull = { number: 7, head: { sha: 'a'.repeat(40), repo: { full_name: 'octo/shop' } } }
  const repository = { full_name: 'octo/shop', owner: { login: 'octo' } }
  writeFileSync(event, JSON.stringify({ action: 'opened', pull_request: pull, repository }))
  const names = ['kubeconfig', 'build-push', 'ensure-network', 'ensure-node-pool', 'deploy']
  return [
    ...[...names, 'load', 'assert-scaling', 'drift-check'].map(withoutInputs),
    // Without any sign-in method, these would check whether the machine has one.
    ...['root', 'auth'].map((action) => ({
      ...withoutInputs(action),
      inputs: { 'identity-domain-url': 'no address' },
    })),
    { ...withoutInputs('login-ocir'), inputs: { username: 'octo' } },
    {
      ...withoutInputs('preview'),
      environment: {
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_EVENT_PATH: event,
        GITHUB_REPOSITORY: 'octo/shop',
      },
    },
  ]
}

const keyInputs = ({ privateKeyPem }: Workbench): Texts => ({
  region: 'eu-frankfurt-1',
  'tenancy-id': madeUpOcid('tenancy', ''),
  'user-id': madeUpOcid('user', ''),
  'private-key': privateKeyPem,
})

/** Writes an environment file with only a network, which a pipeline needs for its first request. */
const environmentFile = ({ folder }: Workbench): string => {
  const file = join(folder, 'oke.yml')
  const cluster = `cluster: ${madeUpOcid('cluster')}`
  const network = `network: { node-subnet: ${madeUpOcid('subnet')} }`
  writeFileSync(file, `${cluster}\nregion: eu-frankfurt-1\n${network}\n`)
  return file
}

/** Returns each action that sends requests to OCI or GitHub, with all the inputs that it needs. */
export const firstRequest = (bench: Workbench, url: string): readonly StartUp[] => {
  const environment = { OCI_CLI_ENDPOINT: url, OCI_CLI_CONFIG_FILE: bench.ociConfig }
  const start = (action: string, inputs: Texts): StartUp => ({
    subject: action,
    action,
    inputs,
    environment,
  })
  const oidc = {
    region: 'eu-frankfurt-1',
    'identity-domain-url': url,
    'client-id': 'id',
    'client-secret': 'secret',
  }
  const job = {
    ACTIONS_ID_TOKEN_REQUEST_URL: `${url}/token?api-version=2.0`,
    ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'token',
  }
  const cluster = { 'cluster-id': madeUpOcid('cluster') }
  const network = { ...cluster, 'node-subnet-id': madeUpOcid('subnet') }
  const file = { 'environment-file': environmentFile(bench) }
  return [
    { ...start('auth', oidc), subject: 'auth (OIDC)', environment: { ...environment, ...job } },
    { ...start('auth', keyInputs(bench)), subject: 'auth (API key)' },
    start('login-ocir', {}),
    start('kubeconfig', cluster),
    start('ensure-network', network),
    start('ensure-node-pool', { ...network, 'node-pool-name': 'shop' }),
    { ...start('root', { ...oidc, ...file }), environment: { ...environment, ...job } },
    { ...start('drift-check', { ...oidc, ...file }), environment: { ...environment, ...job } },
  ]
}
