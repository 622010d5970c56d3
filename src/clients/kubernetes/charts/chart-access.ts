import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { parseUrl } from '../../../values/network/parse-url.ts'
import {
  type DockerConfig,
  helperOf,
  type RegistryLogin,
  withLogin,
} from '../../../values/registry/docker-config.ts'
import { parseDockerConfig } from '../../../values/registry/docker-config-text.ts'
import { isLoopback } from '../../../values/registry/registry-host.ts'
import { own } from '../../../values/own.ts'
import { readIfThere, writePrivate } from '../../files/private-file.ts'
import type { ProcessRequest, ProcessResult } from '../../process/process.ts'

/** The login for a host that charts come from. */
export interface ChartLogin extends Omit<RegistryLogin, 'host'> {
  /**
   * Whether it is derived from the signed-in identity: Helm's own login for the host takes
   * precedence.
   */
  readonly isOfIdentity?: boolean
}

/** The login for a host, with its port if it has one; undefined if none was given. */
export type ChartLogins = (host: string) => Promise<ChartLogin | undefined>

/** Runs Helm to its end. */
type RunHelm = (args: readonly string[], more?: Partial<ProcessRequest>) => Promise<ProcessResult>

/** How charts are fetched. */
export interface ChartTools {
  readonly run: RunHelm
  /** Folder for files until the job ends; those with a login are removed earlier. */
  readonly folder: string
  readonly logins: ChartLogins
}

/** Variables that make Helm read our files, so that the user's stay unchanged. */
type Variables = Readonly<Record<string, string>>

const OPEN = /^--(plain-http|insecure-skip-tls-verify)(=|$)/

/** Whether these options send a login so that others on the network could read it. */
const isOpenTo = (host: string, options: readonly string[]): boolean =>
  !isLoopback(host) && options.some((option) => OPEN.test(option))

const isKnown = (config: DockerConfig, host: string): boolean =>
  own(config.auths ?? {}, host) !== undefined || helperOf(config, host) !== undefined

const unique = (texts: readonly string[]): string[] => [...new Set(texts)]

const hostsOf = (addresses: readonly string[], protocol: RegExp): string[] =>
  unique(
    addresses
      .filter((address) => protocol.test(address))
      .flatMap((address) => parseUrl(address)?.host ?? []),
  )

/** Helm's own logins merged with those given for the hosts; undefined if there are none. */
const registryConfig = async (
  hosts: readonly string[],
  options: readonly string[],
  { run, logins }: ChartTools,
): Promise<DockerConfig | undefined> => {
  const found = await Promise.all(hosts.map(async (host) => ({ host, login: await logins(host) })))
  const given = found.flatMap(({ host, login }) =>
    login === undefined || (login.isOfIdentity === true && isOpenTo(host, options))
      ? []
      : [{ host, ...login }],
  )
  if (given.length === 0) return undefined
  const path = (await run(['env', 'HELM_REGISTRY_CONFIG'])).stdout.trim()
  const kept = parseDockerConfig(path, await readIfThere(path))
  const added = given.filter((one) => one.isOfIdentity !== true || !isKnown(kept, one.host))
  if (added.length === 0) return undefined
  const config = added.reduce<DockerConfig>(
    (all, { host, username, password }) => withLogin(all, { host, username, password }),
    kept,
  )
  // A credential store for all hosts would be used instead of the file.
  return Object.fromEntries(Object.entries(config).filter(([key]) => key !== 'credsStore'))
}

/** A chart repository, under a name that only our file has. */
interface NamedRepository {
  readonly name: string
  readonly url: string
}

/** TLS of a repository, which Helm reads from its entry and not from options. */
const tlsOf = (options: readonly string[]): object => {
  const valueOf = (name: string) =>
    options.find((option) => option.startsWith(`--${name}=`))?.slice(name.length + 3)
  return {
    caFile: valueOf('ca-file'),
    certFile: valueOf('cert-file'),
    keyFile: valueOf('key-file'),
    insecure_skip_tls_verify: options.some((one) =>
      /^--insecure-skip-tls-verify(=true)?$/.test(one),
    ),
  }
}

/** Only over https, or on this machine: otherwise others on the network could read it. */
const loginOf = async (url: string, logins: ChartLogins): Promise<ChartLogin | undefined> => {
  const { protocol, host } = parseUrl(url) ?? { protocol: '', host: '' }
  return protocol === 'https:' || isLoopback(host) ? logins(host) : undefined
}

/**
 * The repositories file. Helm sends user and password only to the host of the repository, unless
 * `pass_credentials_all` is set.
 */
const repositoryFile = async (
  repositories: readonly NamedRepository[],
  options: readonly string[],
  { logins }: ChartTools,
): Promise<object> => {
  const entries = repositories.map(async ({ name, url }) => {
    const login = await loginOf(url, logins)
    const user = login && { username: login.username, password: login.password }
    return { name, url, ...user, ...tlsOf(options) }
  })
  return { apiVersion: 'v1', repositories: await Promise.all(entries) }
}

/** The source and the destination of a download. */
interface FetchPlaces {
  /** Addresses of charts in registries; others are ignored. */
  readonly registries: readonly string[]
  readonly repositories: readonly NamedRepository[]
  /** Helm options for calling hosts. */
  readonly options: readonly string[]
}

/**
 * Runs `work` with Helm logged in to hosts and knowing repositories through files of our own, which
 * only their owner can read and which are removed afterwards; secrets are never arguments.
 */
export const withChartAccess = async <T>(
  { registries, repositories, options }: FetchPlaces,
  tools: ChartTools,
  work: (env: Variables) => Promise<T>,
): Promise<T> => {
  const place = join(tools.folder, `chart-access-${randomUUID()}`)
  const env: Record<string, string> = {}
  try {
    const config = await registryConfig(hostsOf(registries, /^oci:/i), options, tools)
    if (config !== undefined) {
      env['HELM_REGISTRY_CONFIG'] = join(place, 'registry.json')
      await writePrivate(env['HELM_REGISTRY_CONFIG'], JSON.stringify(config))
    }
    if (repositories.length > 0) {
      env['HELM_REPOSITORY_CONFIG'] = join(place, 'repositories.yaml')
      env['HELM_REPOSITORY_CACHE'] = join(place, 'cache')
      const file = await repositoryFile(repositories, options, tools)
      await writePrivate(env['HELM_REPOSITORY_CONFIG'], JSON.stringify(file))
    }
    return await work(env)
  } finally {
    await rm(place, { recursive: true, force: true })
  }
}
