/** A named entry of a kubeconfig. */
export interface Named {
  readonly name: string
  readonly [key: string]: unknown
}

/** A kubeconfig; keys that are not ours to touch are kept as they are. */
export interface Kubeconfig {
  readonly clusters?: readonly Named[]
  readonly users?: readonly Named[]
  readonly contexts?: readonly Named[]
  readonly 'current-context'?: string
  readonly [key: string]: unknown
}

/** What our entries are made of. */
export interface ContextEntry {
  /** Name of the cluster, user and context alike. */
  readonly name: string
  readonly server: string
  /** PEM in base64. */
  readonly certificateAuthority: string
  readonly namespace?: string
  /** The program that makes the token, with its arguments and its part of the environment. */
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

const removed = (entries: readonly Named[] | undefined, name: string): Named[] =>
  (entries ?? []).filter((entry) => entry.name !== name)

/** The kubeconfig with our cluster, user and context, which becomes the current one. */
export const withContext = (config: Kubeconfig, entry: ContextEntry): Kubeconfig => {
  const { name, server, certificateAuthority, namespace } = entry
  const cluster = { server, 'certificate-authority-data': certificateAuthority }
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

/** The kubeconfig without our entries; the former current context comes back if it still exists. */
export const withoutContext = (
  config: Kubeconfig,
  name: string,
  formerContext: string | undefined,
): Kubeconfig => {
  const contexts = removed(config.contexts, name)
  const { 'current-context': current = '', ...rest } = config
  const former = contexts.some((context) => context.name === formerContext) ? formerContext : ''
  return {
    ...rest,
    clusters: removed(config.clusters, name),
    users: removed(config.users, name),
    contexts,
    'current-context': current === name ? (former ?? '') : current,
  }
}

/** Whether nothing stands in it any more, so that a file of ours can go. */
export const isEmptyKubeconfig = ({ clusters, users, contexts }: Kubeconfig): boolean =>
  [clusters, users, contexts].every((entries) => (entries ?? []).length === 0)
