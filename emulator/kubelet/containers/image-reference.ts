export interface ImageReference {
  /** Host and port of the registry, e.g. `127.0.0.1:5000` or `docker.io`. */
  readonly registry: string
  readonly repository: string
  readonly tag?: string
  readonly digest?: string
  /** The reference with all defaults filled in, as it is passed to podman. */
  readonly full: string
}

const pattern =
  /^(?<name>[a-z0-9]+(?:[._:/-]+[a-z0-9]+)*?)(?::(?<tag>\w[\w.-]{0,127}))?(?:@(?<digest>sha256:[0-9a-f]{64}))?$/i
const repositoryPattern =
  /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/

/**
 * Parses an image reference as container runtimes do; returns undefined if it is invalid (kubelet:
 * InvalidImageName).
 */
export const parseImage = (image: string): ImageReference | undefined => {
  const groups = pattern.exec(image)?.groups
  if (!groups?.['name']) return undefined
  const slash = groups['name'].indexOf('/')
  const first = slash < 0 ? '' : groups['name'].slice(0, slash)
  const hasHost = first === 'localhost' || /[.:]/.test(first)
  const rest = hasHost ? groups['name'].slice(slash + 1) : groups['name']
  const repository = hasHost || rest.includes('/') ? rest : `library/${rest}`
  if (!repositoryPattern.test(repository)) return undefined
  const registry = hasHost ? first : 'docker.io'
  const { digest } = groups
  const tag = groups['tag'] ?? (digest ? undefined : 'latest')
  const full = `${registry}/${repository}${tag && !digest ? `:${tag}` : ''}${digest ? `@${digest}` : ''}`
  return { registry, repository, full, ...(tag ? { tag } : {}), ...(digest ? { digest } : {}) }
}

/** Whether the registry is on this machine; only there podman uses plain HTTP. */
export const isLoopbackRegistry = (registry: string): boolean => {
  const host = registry.replace(/:\d+$/, '')
  return host === 'localhost' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
