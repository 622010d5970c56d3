import { generateKeyPairSync } from 'node:crypto'
import type { Environment } from '../emulator-fixture.ts'
import { apiKeyInputs, linesOf, newSession, signIns } from './sign-ins.ts'

export type Texts = Readonly<Record<string, string>>

/** A failing step: the action, its inputs, and what else is wrong. */
export interface Failing {
  readonly action: string
  readonly inputs: Texts
  readonly variables?: Texts
  readonly fault?: Readonly<Record<string, string | number>>
}

/** Each is made for an emulator of that name, with a folder for files. */
export type FailingSteps = Readonly<
  Record<string, (on: Environment, name: string, folder: string) => Failing | Promise<Failing>>
>

export const password = 'p4ss/word+of=somebody'
export const closed = 'http://127.0.0.1:9'

const newKey = (passphrase?: string): string =>
  generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({
    type: 'pkcs8',
    format: 'pem',
    ...(passphrase === undefined ? {} : { cipher: 'aes-256-cbc', passphrase }),
  }) as string

export const withOidc = (
  on: Environment,
  more: Texts = {},
  rest: Partial<Failing> = {},
): Failing => ({
  action: 'auth',
  inputs: {
    region: on.region,
    'identity-domain-url': on.identityDomainUrl,
    'client-id': on.oidcClientId,
    'client-secret': on.oidcClientSecret,
    ...more,
  },
  ...rest,
})

const withKey = (on: Environment, more: Texts, rest: Partial<Failing> = {}): Failing => ({
  action: 'auth',
  inputs: { ...apiKeyInputs(on), ...more },
  ...rest,
})

const withSession = async (
  on: Environment,
  change: (token: string, key: string) => Texts,
): Promise<Failing> => {
  const { token, privateKeyPem } = await newSession(on)
  return { action: 'auth', inputs: { region: on.region, ...change(token, privateKeyPem) } }
}

/** Returns a sign-in method of the machine itself, with a change. */
const withMachine = async (
  [on, name]: readonly [Environment, string],
  method: 'instance principal' | 'resource principal',
  rest: Partial<Failing>,
): Promise<Failing> => {
  const variables = (await signIns[method]?.(on, name))?.variables
  return { action: 'auth', inputs: {}, ...rest, variables: { ...variables, ...rest.variables } }
}

export const exchange = { method: 'POST', path: '/oauth2/v1/token' }
const federation = { method: 'POST', path: '/v1/x509' }
export const any = { method: 'GET', path: '*' }

/** Failing auth steps, by cause. */
export const failingSignIns: FailingSteps = {
  'a wrong client secret': (on) => withOidc(on, { 'client-id': 'id', 'client-secret': password }),
  'an unknown client': (on) => withOidc(on, { 'client-id': 'nobody', 'client-secret': password }),
  'a client without an id': (on) => withOidc(on, { 'client-id': '' }),
  'no permission id-token': (on) =>
    withOidc(
      on,
      {},
      { variables: { ACTIONS_ID_TOKEN_REQUEST_URL: '', ACTIONS_ID_TOKEN_REQUEST_TOKEN: '' } },
    ),
  'a wrong token for the issuer': (on) =>
    withOidc(on, {}, { variables: { ACTIONS_ID_TOKEN_REQUEST_TOKEN: password } }),
  'another audience': (on) => withOidc(on, { audience: 'somebody-else' }),
  'a domain that does not answer': (on) => withOidc(on, { 'identity-domain-url': closed }),
  'an exchange that fails': (on) => withOidc(on, {}, { fault: { ...exchange, status: 400 } }),
  'an OCI that does not answer': (on) =>
    withOidc(on, {}, { variables: { OCI_CLI_ENDPOINT: closed } }),
  'a first call that is refused': (on) => withOidc(on, {}, { fault: { ...any, status: 401 } }),
  'a tenancy that is not allowed': (on) =>
    withOidc(on, { 'allowed-tenancies': 'ocid1.tenancy.oc1..other' }),
  'a key of somebody else': (on) => withKey(on, { 'private-key': newKey() }),
  'a key that is cut off': (on) => {
    const { 'private-key': key = '' } = apiKeyInputs(on)
    return withKey(on, { 'private-key': key.slice(0, key.length / 2) })
  },
  'a key with a wrong passphrase': (on) =>
    withKey(on, { 'private-key': newKey('right'), passphrase: password }),
  'another fingerprint': (on) => withKey(on, { fingerprint: Array(16).fill('00').join(':') }),
  'a key and an OCI that does not answer': (on) =>
    withKey(on, {}, { variables: { OCI_CLI_ENDPOINT: closed } }),
  'a session of another key': (on) =>
    withSession(on, (token) => ({ 'session-token': token, 'private-key': newKey() })),
  'a session that somebody altered': (on) =>
    withSession(on, (token, key) => ({ 'session-token': `${token}x`, 'private-key': key })),
  'a session without its key': (on) => withSession(on, (token) => ({ 'session-token': token })),
  'an instance whose certificate is refused': (on, name) =>
    withMachine([on, name], 'instance principal', { fault: { ...federation, status: 401 } }),
  'an instance whose metadata fails': (on, name) =>
    withMachine([on, name], 'instance principal', {
      inputs: { method: 'instance-principal' },
      fault: { method: 'GET', path: '/opc/v2/identity/*', status: 500 },
    }),
  'an instance whose first call is refused': (on, name) =>
    withMachine([on, name], 'instance principal', {
      fault: { method: 'GET', path: '/20160918/*', status: 401 },
    }),
  'a resource whose first call is refused': (on, name) =>
    withMachine([on, name], 'resource principal', { fault: { ...any, status: 401 } }),
  'a resource with a key of somebody else': (on, name) =>
    withMachine([on, name], 'resource principal', {
      variables: { OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM: newKey() },
    }),
  'a resource whose token is none': (on, name) =>
    withMachine([on, name], 'resource principal', {
      variables: { OCI_RESOURCE_PRINCIPAL_RPST: password },
    }),
}

const secretInputs = [
  'client-secret',
  'private-key',
  'passphrase',
  'session-token',
  'auth-token',
  'pull-token',
  'github-token',
]

/**
 * Returns the secrets among a step's inputs: of a client only the part after its id, of a key its
 * lines.
 */
export const secretsGiven = (inputs: Texts): string[] =>
  secretInputs
    .flatMap((name) => inputs[name] ?? [])
    .flatMap((value) =>
      value.startsWith('-----') ? linesOf(value) : [value.replace(/^[\w-]+:/, '')],
    )
