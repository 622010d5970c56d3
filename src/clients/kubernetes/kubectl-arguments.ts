import type { ObjectKind } from './kubernetes.ts'
import type { Patience } from '../process/patient-exec.ts'
import type { ScaleTarget } from './kubernetes.ts'

/** The cluster that kubectl talks to; by default the current context of KUBECONFIG. */
export interface ClusterAccess {
  readonly kubeconfig?: string
  readonly context?: string
  /** Retry policy; by default a call is made once. */
  readonly patience?: Patience
}

/** The API groups are spelled out, so that a CRD with the same short name is never used. */
const resources: Readonly<Record<string, string>> = {
  hpa: 'horizontalpodautoscalers.v2.autoscaling',
  deployments: 'deployments.v1.apps',
  statefulsets: 'statefulsets.v1.apps',
  pods: 'pods',
  events: 'events',
  services: 'services',
  quotas: 'resourcequotas',
}

const resource = (kind: string): string => resources[kind] ?? kind

/**
 * A kind in kubectl's form, with version and group: `deployment.v1.apps`; `pods` for the core
 * group.
 */
export const resourceOf = ({ apiVersion, kind }: ObjectKind): string => {
  const [group = '', version] = apiVersion.split('/')
  return version === undefined
    ? `${kind.toLowerCase()}s`
    : `${kind.toLowerCase()}.${version}.${group}`
}

export const accessArguments = (access: ClusterAccess): string[] => [
  ...(access.kubeconfig === undefined ? [] : [`--kubeconfig=${access.kubeconfig}`]),
  ...(access.context === undefined ? [] : [`--context=${access.context}`]),
]

/** Lists namespaced kinds in all namespaces. */
const EVERYWHERE = '*'

/** Cluster-scoped kinds have none. */
const namespaceArguments = (namespace: string): string[] =>
  namespace === ''
    ? []
    : [namespace === EVERYWHERE ? '--all-namespaces' : `--namespace=${namespace}`]

const selectorArguments = (selector: string | undefined): string[] =>
  selector === undefined ? [] : [`--selector=${selector}`]

export const listArguments = (
  access: ClusterAccess,
  kind: string,
  namespace: string,
  selector?: string,
): string[] => [
  ...accessArguments(access),
  'get',
  resource(kind),
  ...namespaceArguments(namespace),
  ...selectorArguments(selector),
  '--output=json',
  '--request-timeout=30s',
]

/** The scale subresource of any kind; the version and group keep kinds of one name apart. */
export const scaleArguments = (
  access: ClusterAccess,
  namespace: string,
  { apiVersion, kind, name }: ScaleTarget,
): string[] => {
  const [group, version] = apiVersion.split('/')
  const resourceKind = version === undefined ? kind : `${kind}.${version}.${group ?? ''}`
  return [
    ...accessArguments(access),
    'get',
    resourceKind,
    name,
    `--namespace=${namespace}`,
    '--subresource=scale',
    '--output=json',
    '--request-timeout=30s',
  ]
}

/** A watch that first lists what exists; each line of output is one watch event. */
export const watchArguments = (
  access: ClusterAccess,
  kind: string,
  namespace: string,
  selector?: string,
): string[] => [
  ...accessArguments(access),
  'get',
  resource(kind),
  ...namespaceArguments(namespace),
  ...selectorArguments(selector),
  '--watch',
  '--output-watch-events',
  '--output=json',
]

export const applyArguments = (access: ClusterAccess): string[] => [
  ...accessArguments(access),
  'apply',
  '--server-side',
  '--force-conflicts',
  '--field-manager=oke-virtual-nodes-actions',
  '--filename=-',
]

/** With its own field manager: fields that a manifest leaves out keep the values of others. */
const SERVER_SIDE = ['--server-side', '--force-conflicts', '--field-manager=oke-drift-check']

export const diffArguments = (
  access: ClusterAccess,
  namespace: string,
  isServerSide = true,
): string[] => [
  ...accessArguments(access),
  'diff',
  ...(isServerSide ? SERVER_SIDE : []),
  `--namespace=${namespace}`,
  '--filename=-',
]

/** Gets the objects in standard input, with managed fields, which kubectl omits by default. */
export const managedArguments = (access: ClusterAccess, namespace: string): string[] => [
  ...accessArguments(access),
  'get',
  `--namespace=${namespace}`,
  '--filename=-',
  '--ignore-not-found',
  '--show-managed-fields',
  '--output=json',
  '--request-timeout=30s',
]

interface WantedLogs {
  readonly namespace: string
  readonly pod: string
  readonly container: string
  readonly lines: number
}

export const logsArguments = (
  access: ClusterAccess,
  { namespace, pod, container, lines }: WantedLogs,
): string[] => [
  ...accessArguments(access),
  'logs',
  pod,
  `--namespace=${namespace}`,
  `--container=${container}`,
  `--tail=${lines}`,
]

/** One request that every subject may make. The timeout covers a whole failing connection. */
export const versionArguments = (access: ClusterAccess): string[] => [
  ...accessArguments(access),
  'get',
  '--raw=/version',
  '--request-timeout=10s',
]

/** Address of the API server, from the kubeconfig alone. */
export const serverArguments = (access: ClusterAccess): string[] => [
  ...accessArguments(access),
  'config',
  'view',
  '--minify',
  '--output=jsonpath={.clusters[0].cluster.server}',
]

export const whoAmIArguments = (access: ClusterAccess): string[] => [
  ...accessArguments(access),
  'auth',
  'whoami',
  '--output=json',
  '--request-timeout=10s',
]
