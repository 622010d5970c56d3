type Environment = Readonly<Record<string, string | undefined>>

/** Variables of one purpose; a name ending in `*` stands for a prefix. */
interface Group {
  readonly purpose: string
  readonly names: readonly string[]
}

/** Go's and Node's libraries read the proxy variables in either case. */
const PROXIES = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'ALL_PROXY']

/** Everything of the job's environment that any tool can get; no tool sees what no group names. */
export const variableGroups = {
  machine: {
    purpose: 'to run at all: programs, home, temporary files, language',
    names: ['PATH', 'HOME', 'USER', 'LOGNAME', 'TMPDIR', 'TZ', 'LANG', 'LANGUAGE', 'LC_*'],
  },
  network: {
    purpose: 'proxies and certificates',
    names: [
      ...PROXIES,
      ...PROXIES.map((name) => name.toLowerCase()),
      'SSL_CERT_FILE',
      'SSL_CERT_DIR',
    ],
  },
  go: { purpose: "Go's own settings", names: ['GODEBUG', 'GOMAXPROCS', 'GOMEMLIMIT', 'GOGC'] },
  folders: { purpose: "the user's folders for settings, caches and sockets", names: ['XDG_*'] },
  kubernetes: {
    purpose: 'which cluster, and how kubectl looks for it',
    names: [
      'KUBECONFIG',
      'KUBERC',
      'KUBECACHEDIR',
      'KUBECTL_COMMAND_HEADERS',
      'KUBERNETES_SERVICE_HOST',
      'KUBERNETES_SERVICE_PORT',
      'POD_NAMESPACE',
    ],
  },
  credentialPlugin: {
    purpose: 'what the credential plugin of a kubeconfig makes tokens from, ours or the OCI CLI',
    names: [
      'OCI_CLI_CONFIG_FILE',
      'OCI_CONFIG_FILE',
      'OCI_CLI_PROFILE',
      'OCI_CONFIG_PROFILE',
      'OCI_CLI_RC_FILE',
      'OCI_CLI_AUTH',
      'OCI_CLI_REGION',
      'OCI_CLI_TENANCY',
      'OCI_CLI_USER',
      'OCI_CLI_FINGERPRINT',
      'OCI_CLI_KEY_FILE',
      'OCI_CLI_SECURITY_TOKEN_FILE',
      'OCI_CLI_CERT_BUNDLE',
      'OCI_CLI_ENDPOINT',
      'OCI_METADATA_BASE_URL',
      'OCI_REGION_METADATA',
      'OCI_RESOURCE_PRINCIPAL_VERSION',
      'OCI_RESOURCE_PRINCIPAL_REGION',
      'OCI_RESOURCE_PRINCIPAL_RPST',
      'OCI_RESOURCE_PRINCIPAL_PRIVATE_PEM',
      'KUBERNETES_SERVICE_PORT_PROXYMUX',
      'OCI_KUBERNETES_SERVICE_ACCOUNT_CERT_PATH',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
      'GITHUB_REPOSITORY',
      'GITHUB_EVENT_NAME',
      'GITHUB_EVENT_PATH',
      'GITHUB_ACTOR',
      'GITHUB_TRIGGERING_ACTOR',
      'NODE_EXTRA_CA_CERTS',
      'NODE_USE_ENV_PROXY',
      'NODE_USE_SYSTEM_CA',
      'NODE_OPTIONS',
    ],
  },
  helm: { purpose: "Helm's own", names: ['HELM_*'] },
  k6: { purpose: "k6's own", names: ['K6_*'] },
  registries: {
    purpose: 'logins of registries, and what credential helpers read',
    names: [
      'DOCKER_CONFIG',
      'REGISTRY_AUTH_FILE',
      'PASSWORD_STORE_*',
      'GNUPGHOME',
      'DBUS_SESSION_BUS_ADDRESS',
      'AWS_*',
      'CLOUDSDK_*',
      'GOOGLE_APPLICATION_CREDENTIALS',
    ],
  },
  docker: {
    purpose: "docker's and buildx' own",
    names: ['DOCKER_*', 'BUILDX_*', 'BUILDKIT_*', 'SOURCE_DATE_EPOCH', 'SSH_AUTH_SOCK'],
  },
  cosign: {
    purpose: "cosign's own, and the job's identity that it signs by",
    names: [
      'COSIGN_*',
      'SIGSTORE_*',
      'TUF_*',
      'ACTIONS_ID_TOKEN_REQUEST_URL',
      'ACTIONS_ID_TOKEN_REQUEST_TOKEN',
    ],
  },
  podman: {
    purpose: "podman's and buildah's own",
    names: [
      'CONTAINERS_*',
      'CONTAINER_*',
      'PODMAN_*',
      'BUILDAH_*',
      'STORAGE_*',
      'SOURCE_DATE_EPOCH',
      'SSH_AUTH_SOCK',
    ],
  },
} as const satisfies Readonly<Record<string, Group>>

type GroupName = keyof typeof variableGroups

const everywhere = ['machine', 'network', 'go', 'folders'] as const
const cluster = ['kubernetes', 'credentialPlugin'] as const

/** Each tool that can be run, with its groups of variables. */
export const toolGroups = {
  helm: [...everywhere, ...cluster, 'helm', 'registries'],
  kubectl: [...everywhere, ...cluster],
  k6: [...everywhere, 'k6'],
  'load-command': everywhere,
  docker: [...everywhere, 'registries', 'docker', 'kubernetes'],
  podman: [...everywhere, 'registries', 'podman'],
  buildah: [...everywhere, 'registries', 'podman'],
  cosign: [...everywhere, 'registries', 'cosign'],
  ssh: ['machine'],
  'docker-credential-*': [...everywhere, 'registries'],
} as const satisfies Readonly<Record<string, readonly GroupName[]>>

type Listed = keyof typeof toolGroups

/** A program that may be run: only those with a list of variables. */
export type Tool = Exclude<Listed, `${string}*`> | `docker-credential-${string}`

const groupsOf = (tool: Tool): readonly GroupName[] =>
  tool.startsWith('docker-credential-')
    ? toolGroups['docker-credential-*']
    : toolGroups[tool as Exclude<Listed, `${string}*`>]

/** The variable names that a tool's groups contain. */
export const variablesOf = (tool: Tool): readonly string[] =>
  groupsOf(tool).flatMap((group): readonly string[] => variableGroups[group].names)

const matches = (name: string, pattern: string): boolean =>
  pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern

/** The environment of a tool: the listed part of the job's, and what we add. */
export const toolEnvironment = (
  tool: Tool,
  job: Environment,
  added: Readonly<Record<string, string>> = {},
): Record<string, string> => {
  const patterns = variablesOf(tool)
  const taken = Object.entries(job).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && patterns.some((pattern) => matches(entry[0], pattern)),
  )
  return { ...Object.fromEntries(taken), ...added }
}
