/** A named entry of a kubeconfig. */
export interface Named {
  readonly name: string
  readonly [key: string]: unknown
}

/** A kubeconfig; keys that are not ours are kept unchanged. */
export interface Kubeconfig {
  readonly clusters?: readonly Named[]
  readonly users?: readonly Named[]
  readonly contexts?: readonly Named[]
  readonly 'current-context'?: string
  readonly [key: string]: unknown
}

/** The content of our entries. */
export interface ContextEntry {
  /** Name of the cluster, user and context alike. */
  readonly name: string
  readonly server: string
  /** PEM in base64. */
  readonly certificateAuthority: string
  /** The name in the server's certificate, if it differs from the address. */
  readonly tlsServerName?: string | undefined
  readonly namespace?: string
  /** The exec plugin for the token, with its arguments and environment. */
  readonly plugin: {
    readonly command: string
    readonly args: readonly string[]
    readonly env: Readonly<Record<string, string>>
  }
}

const userEntry = ({ name, plugin }: ContextEntry): Named => ({
  name,
  user: {
    exec: {
      apiVersion: 'client.authentication.k8s.io/v1beta1',
      command: plugin.command,
      args: plugin.args,
      env: Object.entries(plugin.env).map(([key, value]) => ({ name: key, value })),
      interactiveMode: 'Never',
      provideClusterInfo: false,
    },
  },
})

const replaced = (entries: readonly Named[] | undefined, entry: Named): Named[] => [
  ...(entries ?? []).filter(({ name }) => name !== entry.name),
  entry,
]

/** The kubeconfig with our cluster, user and context, which becomes the current one. */
export const withContext = (config: Kubeconfig, entry: ContextEntry): Kubeconfig => {
  const { name, server, certificateAuthority, tlsServerName, namespace } = entry
  const cluster = {
    server,
    'certificate-authority-data': certificateAuthority,
    ...(tlsServerName === undefined ? {} : { 'tls-server-name': tlsServerName }),
  }
  const context = { cluster: name, user: name, ...(namespace === undefined ? {} : { namespace }) }
  return {
    apiVersion: 'v1',
    kind: 'Config',
    ...config,
    clusters: replaced(config.clusters, { name, cluster }),
    users: replaced(config.users, userEntry(entry)),
    contexts: replaced(config.contexts, { name, context }),
    'current-context': name,
  }
}

/** Removes the entry of that name, and restores what it replaced. */
const restored = (
  entries: readonly Named[] | undefined,
  name: string,
  before: readonly Named[] | undefined,
): Named[] => [
  ...(entries ?? []).filter((entry) => entry.name !== name),
  ...(before ?? []).filter((entry) => entry.name === name),
]

/**
 * The kubeconfig without our entries. Restores entries of the same name that ours replaced, and the
 * former current context, from the text `before`.
 */
export const withoutContext = (
  config: Kubeconfig,
  name: string,
  before: Kubeconfig,
): Kubeconfig => {
  const contexts = restored(config.contexts, name, before.contexts)
  const { 'current-context': current = '', ...rest } = config
  const former = before['current-context'] ?? ''
  const isThere = contexts.some((context) => context.name === former)
  return {
    ...rest,
    clusters: restored(config.clusters, name, before.clusters),
    users: restored(config.users, name, before.users),
    contexts,
    'current-context': current === name ? (isThere ? former : '') : current,
  }
}

/** Whether it is empty, so that our file can be removed. */
export const isEmptyKubeconfig = ({ clusters, users, contexts }: Kubeconfig): boolean =>
  [clusters, users, contexts].every((entries) => (entries ?? []).length === 0)
