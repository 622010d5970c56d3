import { join } from 'node:path'
import { makeFolder, writeWhole } from '../callers-files.ts'
import type { Environment } from '../environment.ts'
import type { Instance } from '../instance.ts'
import { callAdmin } from './admin-call.ts'

/** Sign-in methods, by the OCI CLI's names for them in OCI_CLI_AUTH. */
export const signIns = [
  'api_key',
  'security_token',
  'instance_principal',
  'resource_principal',
] as const
export type SignIn = (typeof signIns)[number]

/**
 * Returns the variables that a shell needs for this sign-in method, besides those that `env` always
 * prints. Each call makes a new session or resource principal and writes it to files that only
 * their user can read.
 *
 * @throws Error when the emulator's admin API does not respond
 */
export const signInVariables = async (
  instance: Instance,
  environment: Environment,
  signIn: SignIn,
): Promise<Record<string, string>> => {
  const auth = { OCI_CLI_AUTH: signIn }
  if (signIn === 'security_token') return { ...auth, ...(await session(instance, environment)) }
  if (signIn === 'resource_principal')
    return { ...auth, ...(await resourcePrincipal(instance, environment)) }
  if (signIn === 'api_key') return auth
  return {
    ...auth,
    OCI_METADATA_BASE_URL: environment.metadataUrl,
    OCI_CLI_FEDERATION_ENDPOINT: `${environment.endpoint}/v1/x509`,
  }
}

const session = async (instance: Instance, environment: Environment) => {
  const made = await callAdmin(environment, 'POST', '/session-tokens')
  const folder = clientFolder(instance, 'session')
  const [tokenFile, keyFile] = [join(folder, 'token'), join(folder, 'key.pem')]
  writeWhole(tokenFile, made['token'] ?? '')
  writeWhole(keyFile, made['privateKeyPem'] ?? '')
  const profile = [
    '[DEFAULT]',
    `fingerprint=${made['fingerprint']}`,
    `tenancy=${made['tenancyId']}`,
    `region=${made['region']}`,
    `key_file=${keyFile}`,
    `security_token_file=${tokenFile}`,
  ]
  const file = join(folder, 'config')
  writeWhole(file, `${profile.join('\n')}\n`)
  return { OCI_CLI_CONFIG_FILE: file }
}

const resourcePrincipal = async (instance: Instance, environment: Environment) => {
  const made = await callAdmin(environment, 'POST', '/resource-principals')
  const folder = clientFolder(instance, 'resource-principal')
  const [tokenFile, keyFile] = [join(folder, 'rpst'), join(folder, 'private.pem')]
  writeWhole(tokenFile, made['rpst'] ?? '')
  writeWhole(keyFile, made['privateKeyPem'] ?? '')
  return {
    OCI_RESOURCE_PRINCIPAL_VERSION: '2.2',
    OCI_RESOURCE_PRINCIPAL_RPST: tokenFile,
    OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM: keyFile,
    OCI_RESOURCE_PRINCIPAL_REGION: made['region'] ?? '',
  }
}

const clientFolder = (instance: Instance, name: string): string => {
  const folder = join(instance.folder, 'clients', name)
  makeFolder(folder)
  return folder
}
