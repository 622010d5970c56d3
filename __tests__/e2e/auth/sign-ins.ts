import { readFileSync } from 'node:fs'
import { emulator, type Environment } from '../emulator-fixture.ts'

type Texts = Readonly<Record<string, string>>

/** One sign-in method on the emulator: `with:` and `env:` of the step, and its secrets. */
export interface SignIn {
  readonly inputs: Texts
  readonly variables: Texts
  readonly secrets: readonly string[]
}

export interface Session {
  readonly token: string
  readonly privateKeyPem: string
}

const region = 'eu-frankfurt-1'

/** Returns the seeded user's profile, as `oci setup config` writes it. */
const profileOf = ({ ociConfig }: Environment): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFileSync(ociConfig, 'utf8')
      .split('\n')
      .map((line) => line.split('='))
      .filter((pair) => pair.length === 2),
  ) as Record<string, string>

/** Replaces `oci session authenticate`. */
export const newSession = async (
  { adminEndpoint }: Environment,
  asked: { readonly publicKeyPem?: string; readonly sessionSeconds?: number } = {},
): Promise<Session> => {
  const body = JSON.stringify(asked)
  const response = await fetch(`${adminEndpoint}/session-tokens`, { method: 'POST', body })
  return (await response.json()) as Session
}

/** Returns the lines `export NAME='value'` that a shell gets from the emulator. */
const shellOf = async (name: string, method: string): Promise<Texts> => {
  const text = await emulator('env', '--name', name, '--auth', method)
  return Object.fromEntries(
    [...text.matchAll(/^export (\w+)='([^']*)'$/gm)].map(([, key = '', value = '']) => [
      key,
      value,
    ]),
  )
}

export const apiKeyInputs = (environment: Environment): Texts => {
  const { tenancy = '', user = '', key_file: file = '' } = profileOf(environment)
  const key = readFileSync(file, 'utf8')
  return { region, 'tenancy-id': tenancy, 'user-id': user, 'private-key': key }
}

/** Returns the secret lines of a PEM. */
export const linesOf = (pem: string): readonly string[] =>
  pem.split('\n').filter((line) => line.length > 20 && !line.startsWith('-----'))

/** Every sign-in method of the emulator, by its name in the log. */
export const signIns: Readonly<
  Record<string, (environment: Environment, name: string) => Promise<SignIn>>
> = {
  'API key': async (environment) => {
    const inputs = apiKeyInputs(environment)
    return { inputs, variables: {}, secrets: linesOf(inputs['private-key'] ?? '') }
  },
  'API key of OCI_CLI_* variables': async (environment) => {
    const inputs = apiKeyInputs(environment)
    const key = (inputs['private-key'] ?? '').trim().replaceAll('\n', '\\n')
    const variables = {
      OCI_CLI_KEY_CONTENT: key,
      OCI_CLI_TENANCY: inputs['tenancy-id'] ?? '',
      OCI_CLI_USER: inputs['user-id'] ?? '',
      OCI_CLI_REGION: region,
    }
    return { inputs: {}, variables, secrets: linesOf(inputs['private-key'] ?? '') }
  },
  'GitHub OIDC': async ({ identityDomainUrl, oidcClientId, oidcClientSecret }) => ({
    inputs: {
      region,
      'identity-domain-url': identityDomainUrl,
      'client-id': oidcClientId,
      'client-secret': oidcClientSecret,
    },
    variables: {},
    secrets: [oidcClientSecret],
  }),
  'session token': async (environment) => {
    const { token, privateKeyPem } = await newSession(environment)
    const inputs = { region, 'session-token': token, 'private-key': privateKeyPem }
    return { inputs, variables: {}, secrets: [token, ...linesOf(privateKeyPem)] }
  },
  'session token of a profile': async (environment, name) => {
    const { OCI_CLI_CONFIG_FILE = '' } = await shellOf(name, 'security_token')
    return { inputs: {}, variables: { OCI_CLI_CONFIG_FILE }, secrets: [] }
  },
  'instance principal': async (environment, name) => {
    const { OCI_METADATA_BASE_URL = '' } = await shellOf(name, 'instance_principal')
    return { inputs: {}, variables: { OCI_METADATA_BASE_URL }, secrets: [] }
  },
  'resource principal': async (environment, name) => {
    const shell = Object.entries(await shellOf(name, 'resource_principal'))
    const variables = Object.fromEntries(shell.filter(([key]) => /RESOURCE_PRINCIPAL/.test(key)))
    return { inputs: {}, variables, secrets: [] }
  },
}
