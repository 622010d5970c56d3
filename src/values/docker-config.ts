import { createHash } from 'node:crypto'

/** The part of docker's config.json that a login touches; everything else is kept as it is. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, { readonly auth?: string }>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
  readonly [key: string]: unknown
}

export interface RegistryLogin {
  readonly host: string
  readonly username: string
  readonly password: string
}

/** The `auth` of docker's config: user and password in base64. */
export const authOf = (login: RegistryLogin): string =>
  Buffer.from(`${login.username}:${login.password}`, 'utf8').toString('base64')

/**
 * The config with the login added. A credential helper that stands for this host would be asked
 * first and win over our entry, so it is switched off for the host: an empty name means "use the
 * file", also where a store is set for all hosts.
 */
export const withLogin = (config: DockerConfig, login: RegistryLogin): DockerConfig => {
  const auths = { ...config.auths, [login.host]: { auth: authOf(login) } }
  const helped = config.credsStore !== undefined || config.credHelpers?.[login.host] !== undefined
  if (!helped) return { ...config, auths }
  return { ...config, auths, credHelpers: { ...config.credHelpers, [login.host]: '' } }
}

/** What a login found, so that removing it can put it back. */
export interface ReplacedLogin {
  readonly auth?: string
  readonly credHelper?: string
}

/** What stands in the config for a host before our login. */
export const loginOf = (config: DockerConfig, host: string): ReplacedLogin => {
  const auth = config.auths?.[host]?.auth
  const credHelper = config.credHelpers?.[host]
  return {
    ...(auth === undefined ? {} : { auth }),
    ...(credHelper === undefined ? {} : { credHelper }),
  }
}

/** Recognises an `auth` without keeping it. */
export const hashOf = (auth: string): string => createHash('sha256').update(auth).digest('hex')

/**
 * The config without our login, what it replaced put back. Somebody else's later login for the
 * same host (another `auth` than ours) stays.
 */
export const withoutLogin = (
  config: DockerConfig,
  login: { readonly host: string; readonly authHash: string },
  replaced: ReplacedLogin,
): DockerConfig => {
  const present = config.auths?.[login.host]?.auth
  if (present === undefined || hashOf(present) !== login.authHash) return config
  return {
    ...without(config, 'auths', 'credHelpers'),
    ...nonEmpty('auths', {
      ...without(config.auths ?? {}, login.host),
      ...(replaced.auth === undefined ? {} : { [login.host]: { auth: replaced.auth } }),
    }),
    ...nonEmpty('credHelpers', {
      ...without(config.credHelpers ?? {}, login.host),
      ...(replaced.credHelper === undefined ? {} : { [login.host]: replaced.credHelper }),
    }),
  }
}

const without = (object: object, ...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(object).filter(([key]) => !keys.includes(key)))

const nonEmpty = (key: string, object: object): object =>
  Object.keys(object).length === 0 ? {} : { [key]: object }

/** The content of a pull secret of type kubernetes.io/dockerconfigjson. */
export const pullSecretConfig = (login: RegistryLogin): string =>
  JSON.stringify({ auths: { [login.host]: { auth: authOf(login) } } })
