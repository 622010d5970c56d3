import { createHash } from 'node:crypto'

import { own } from '../own.ts'

/** The part of docker's config.json that a login changes; everything else is kept. */
export interface DockerConfig {
  readonly auths?: Readonly<Record<string, AuthEntry>>
  readonly credHelpers?: Readonly<Record<string, string>>
  readonly credsStore?: string
  readonly [key: string]: unknown
}

interface AuthEntry {
  readonly auth?: string
  readonly [key: string]: unknown
}

export interface RegistryLogin {
  readonly host: string
  readonly username: string
  readonly password: string
}

/** The `auth` of docker's config: user and password in base64. */
export const authOf = ({ username, password }: Omit<RegistryLogin, 'host'>): string =>
  Buffer.from(`${username}:${password}`, 'utf8').toString('base64')

/** A hash that recognises an `auth` without storing it. */
export const hashOf = (auth: string): string => createHash('sha256').update(auth).digest('hex')

/** The credential helper that stores a host's logins in place of the file. */
interface HelperEntry {
  /** The name after `docker-credential-`. */
  readonly name: string
  /** Whether it is a store, for every host of the file, or a helper for this host only. */
  readonly isStore: boolean
}

/** The credential helper of a host, in docker's order of precedence. */
export const helperOf = (config: DockerConfig, host: string): HelperEntry | undefined => {
  const helper = own(config.credHelpers ?? {}, host)
  // In docker, an empty name disables the store for the host.
  if (helper !== undefined) return helper === '' ? undefined : { name: helper, isStore: false }
  const store = config.credsStore ?? ''
  return store === '' ? undefined : { name: store, isStore: true }
}

/**
 * Adds the login to the config. Removes a helper entry of this host, which every tool would use
 * first. An empty entry would not work, since podman and buildah would look for a program without a
 * name.
 */
export const withLogin = (config: DockerConfig, login: RegistryLogin): DockerConfig => ({
  ...without(config, 'credHelpers'),
  auths: { ...config.auths, [login.host]: { auth: authOf(login) } },
  ...nonEmpty('credHelpers', without(config.credHelpers ?? {}, login.host)),
})

/**
 * Removes our login from the config, and restores what it replaced in `before`. A later login for
 * the same host that is not ours (another `auth`) stays.
 */
export const withoutLogin = (
  config: DockerConfig,
  login: { readonly host: string; readonly authHash: string },
  before: DockerConfig,
): DockerConfig => {
  const { host, authHash } = login
  const present = own(config.auths ?? {}, host)?.auth
  if (present === undefined || hashOf(present) !== authHash) return config
  const entry = own(before.auths ?? {}, host)
  const helper = own(before.credHelpers ?? {}, host)
  return {
    ...without(config, 'auths', 'credHelpers'),
    ...nonEmpty('auths', {
      ...without(config.auths ?? {}, host),
      ...(entry === undefined ? {} : { [host]: entry }),
    }),
    ...nonEmpty('credHelpers', {
      ...without(config.credHelpers ?? {}, host),
      ...(helper === undefined ? {} : { [host]: helper }),
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

/** Every form in which a login's password is written anywhere, for masking. */
export const secretForms = (login: RegistryLogin): readonly string[] => [
  login.password,
  authOf(login),
  Buffer.from(pullSecretConfig(login)).toString('base64'),
]
