import type { V1Secret } from '@kubernetes/client-node'

export interface RegistryCredential {
  readonly username: string
  readonly password: string
}

interface DockerEntry {
  readonly auth?: string
  readonly username?: string
  readonly password?: string
}

/**
 * Returns the credentials for this registry from the pull secrets, the most specific entry first.
 * Only secrets of the docker config types are used, as on virtual nodes; unreadable secrets are
 * skipped.
 */
export const credentialsFor = (
  registry: string,
  repository: string,
  secrets: readonly V1Secret[],
): RegistryCredential[] => {
  const wanted = `${registry}/${repository}`
  return secrets
    .flatMap(entries)
    .map(([key, entry]) => ({ place: normalised(key), entry }))
    .filter(({ place }) => wanted === place || wanted.startsWith(`${place}/`))
    .sort((a, b) => b.place.length - a.place.length)
    .map(({ entry }) => credential(entry))
    .filter((found) => found !== undefined)
}

const entries = (secret: V1Secret): [string, DockerEntry][] => {
  const [key, wrapped] =
    secret.type === 'kubernetes.io/dockercfg'
      ? (['.dockercfg', false] as const)
      : (['.dockerconfigjson', true] as const)
  const data = secret.data?.[key]
  if (!data) return []
  try {
    const parsed = JSON.parse(Buffer.from(data, 'base64').toString('utf8')) as unknown
    const auths = wrapped ? (parsed as { auths?: Record<string, DockerEntry> }).auths : parsed
    return Object.entries((auths ?? {}) as Record<string, DockerEntry>)
  } catch {
    return []
  }
}

/** `https://host/v1/` and `host` name the same registry. */
const normalised = (key: string) =>
  key
    .replace(/^https?:\/\//, '')
    .replace(/\/v[12]\/?$/, '')
    .replace(/\/+$/, '')
    .replace(/^index\.docker\.io$/, 'docker.io')

const credential = (entry: DockerEntry): RegistryCredential | undefined => {
  if (entry.username !== undefined && entry.password !== undefined) {
    return { username: entry.username, password: entry.password }
  }
  const decoded = Buffer.from(entry.auth ?? '', 'base64').toString('utf8')
  const colon = decoded.indexOf(':')
  if (colon < 1) return undefined
  return { username: decoded.slice(0, colon), password: decoded.slice(colon + 1) }
}
