import { readFileSync } from 'node:fs'

import { type Environment, variable } from '../../runner/environment.ts'
import type { InputReader, Parse } from '../../runner/inputs.ts'
import { type Method, methods } from '../../stages/auth/choose-method.ts'
import { METHODS_HINT } from '../../stages/auth/method-missing.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { type ApiKey, parseApiKey } from '../../values/oci/api-key.ts'
import { asEndpoint, asFlag, asOneOf, asText } from '../../values/input-text.ts'
import { ocidOf } from '../../values/oci/ocid.ts'
import { isProfileName } from '../../values/oci/oci-config.ts'
import { expandHome } from '../../clients/files/expand-home.ts'

/** Another token exchange action uses it too, so one trust rule serves both. */
const DEFAULT_AUDIENCE = 'https://cloud.oracle.com'

const asProfile = (text: string): string => {
  if (isProfileName(text)) return text
  throw new ActionError({
    code: 'INPUT_INVALID',
    message: `"${text}" is not a name for a profile`,
    hint: 'Use letters, digits, ".", "_" and "-".',
  })
}

/** Path of the file that the key in the job's OCI_CLI_KEY_CONTENT was moved to. */
export const MOVED_KEY = 'OKE_VIRTUAL_NODES_KEY_FILE'

/** Variables of the OCI CLI, and ours: the first one set is the fallback for a missing input. */
const KEY_VARIABLES = ['OCI_CLI_KEY_CONTENT', 'OCI_CLI_KEY_FILE', MOVED_KEY] as const

const parsed = <T>(read: InputReader, name: string, parse: () => T): T | undefined => {
  try {
    return parse()
  } catch (error) {
    const hint = error instanceof ActionError ? error.hint : `Correct the variable ${name}.`
    read.problem(`variable ${name}: ${messageOf(error)}`, hint)
    return undefined
  }
}

/** An input, or else the OCI CLI's variable for it. */
const inputOr = <T>(
  read: InputReader,
  variables: Environment,
  [input, name]: readonly [string, string],
  parse: Parse<T>,
): T | undefined => {
  const value = variable(variables, name)
  if (read.has(input) || value === undefined) return read.optional(input, parse)
  return parsed(read, name, () => parse(value.trim()))
}

/** The variable with the key, unless an input has it. */
const keyVariable = (read: InputReader, variables: Environment) =>
  read.has('private-key')
    ? undefined
    : KEY_VARIABLES.find((name) => variable(variables, name) !== undefined)

const readKey = (
  read: InputReader,
  variables: Environment,
  passphrase: string | undefined,
): ApiKey | undefined => {
  read.secret('private-key')
  const name = keyVariable(read, variables)
  const value = name && variable(variables, name)
  if (name === undefined || value === undefined) {
    return read.optional('private-key', (text) => parseApiKey(text, passphrase))
  }
  return parsed(read, name, () =>
    parseApiKey(
      name === 'OCI_CLI_KEY_CONTENT' ? value : readFileSync(expandHome(value, variables), 'utf8'),
      passphrase,
    ),
  )
}

const requireOne = (read: InputReader, method: Method | 'auto', usesKeyVariable: boolean): void => {
  const [isOidc, isKey] = [read.has('identity-domain-url'), read.has('private-key')]
  if (method === 'auto' && isOidc && isKey) {
    read.problem('inputs "identity-domain-url" and "private-key" exclude each other', METHODS_HINT)
  }
  if (read.has('session-token') && !isKey) {
    const hint = 'Give the private key that "oci session authenticate" made beside the token.'
    read.problem('input "session-token" needs "private-key"', hint)
  }
  if (method === 'auto' && read.has('client-secret') && !isOidc && !isKey && !usesKeyVariable) {
    read.problem('input "identity-domain-url" is missing', METHODS_HINT)
  }
}

/** Read even if an earlier step signed in: the guard applies to that identity too. */
export const readAllowedTenancies = (read: InputReader): readonly string[] =>
  read.list('allowed-tenancies', ocidOf('tenancy'))

/** The inputs for signing in; the root action has those for OIDC and API keys. */
export const readSignIn = (read: InputReader, variables: Environment = {}) => {
  const method = read.withDefault('method', asOneOf('auto', ...methods), 'auto')
  const isOidc = method === 'github-oidc' || (method === 'auto' && read.has('identity-domain-url'))
  const named = keyVariable(read, variables)
  const takesKey = method === 'api-key' || method === 'session-token' || method === 'auto'
  const passphrase =
    read.exactSecret('passphrase') ??
    (takesKey ? variable(variables, 'OCI_CLI_PASSPHRASE') : undefined)
  requireOne(read, method, named !== undefined)
  const isApiKey =
    !isOidc && takesKey && !read.has('session-token') && (read.has('private-key') || named)
  const key = takesKey ? readKey(read, isOidc ? {} : variables, passphrase) : undefined
  const ocid = (input: string, name: string, kind: string): string | undefined => {
    const value = inputOr(read, isApiKey ? variables : {}, [input, name], ocidOf(kind))
    if (isApiKey && !read.has(input) && variable(variables, name) === undefined) {
      read.problem(`input "${input}" is missing`, `Give it, or set the variable ${name}.`)
    }
    return value
  }
  return {
    method,
    domainUrl: isOidc ? read.optional('identity-domain-url', asEndpoint) : undefined,
    clientId: read.optional('client-id', asText),
    clientSecret: read.secret('client-secret'),
    audience: read.withDefault('audience', asText, DEFAULT_AUDIENCE),
    tenancyId: ocid('tenancy-id', 'OCI_CLI_TENANCY', 'tenancy'),
    userId: ocid('user-id', 'OCI_CLI_USER', 'user'),
    key,
    keyVariable: named,
    passphrase,
    sessionToken: read.secret('session-token'),
    fingerprint: inputOr(
      read,
      isApiKey && named !== undefined ? variables : {},
      ['fingerprint', 'OCI_CLI_FINGERPRINT'],
      asText,
    ),
    allowedTenancies: readAllowedTenancies(read),
    profile: read.withDefault('profile', asProfile, 'DEFAULT'),
    configFile: read.optional('config-file', (text) => expandHome(text, variables)),
    isDefault: read.withDefault('export', asFlag, true),
    cleanup: read.withDefault('cleanup', asFlag, true),
  }
}

export type SignInInputs = ReturnType<typeof readSignIn>
