import type { LiveObject, Manifest } from '../../clients/kubernetes/kubernetes.ts'
import { at, list, text } from '../../values/json.ts'
import { compareVersions, type KubernetesVersion } from '../../values/kubernetes/version.ts'

/** Namespace and name of metrics-server and its Service, as in its own manifest. */
export const NAMESPACE = 'kube-system'
export const NAME = 'metrics-server'

/** The aggregated API from which HPAs and `kubectl top` get figures. */
export const API = 'v1beta1.metrics.k8s.io'

/** The label that distinguishes our installation from others. */
const OWNER = 'oke-virtual-nodes-actions'
const OWNER_LABEL = 'app.kubernetes.io/managed-by'

const labelsOf = { 'k8s-app': NAME, [OWNER_LABEL]: OWNER } as const

export const isOurs = (labels: Readonly<Record<string, unknown>> | undefined): boolean =>
  labels?.[OWNER_LABEL] === OWNER

/** Its releases, newest first, by the oldest Kubernetes that each supports (its README). */
const releases = [
  { since: { major: 1, minor: 34 }, release: 'v0.9.0' },
  { since: { major: 1, minor: 31 }, release: 'v0.8.0' },
  { since: { major: 1, minor: 19 }, release: 'v0.7.2' },
] as const

/** The release for a Kubernetes version; the newest where that is not known. */
export const releaseFor = (version: KubernetesVersion | undefined): string => {
  const found = releases.find(({ since }) => version && compareVersions(version, since) >= 0)
  return (found ?? releases[0]).release
}

/** Virtual nodes have new figures every 60 s (Oracle's manifest, oracle-devrel). */
const RESOLUTION = '60s'
const PORT = 10_250

const args = [
  '--cert-dir=/tmp',
  `--secure-port=${PORT}`,
  '--kubelet-preferred-address-types=InternalIP,ExternalIP,Hostname',
  '--kubelet-use-node-status-port',
  `--metric-resolution=${RESOLUTION}`,
]

/** Virtual nodes size a pod by its limits; these are the requests in its own manifest. */
const amount = { cpu: '100m', memory: '200Mi' }

/**
 * Without probes, like Oracle's manifest: it becomes ready once it has two readings, which takes
 * two minutes here. Without a seccomp profile, which virtual nodes do not support.
 */
const container = (release: string) => ({
  name: NAME,
  image: `registry.k8s.io/metrics-server/metrics-server:${release}`,
  imagePullPolicy: 'IfNotPresent',
  args,
  ports: [{ name: 'https', containerPort: PORT, protocol: 'TCP' }],
  resources: { requests: amount, limits: amount },
  securityContext: {
    allowPrivilegeEscalation: false,
    readOnlyRootFilesystem: true,
    runAsNonRoot: true,
    runAsUser: 1000,
    capabilities: { drop: ['ALL'] },
  },
  volumeMounts: [{ name: 'tmp', mountPath: '/tmp' }],
})

/** Taints of Kubernetes' own come and go with a node's state. */
const ofState = /^node\.(cloudprovider\.)?kubernetes\.io\//

interface Toleration {
  readonly key: string
  readonly operator: 'Exists'
  readonly effect: string
}

/** Returns tolerations for a node's taints, apart from those about its state. */
const tolerationsOf = ({ object }: LiveObject): readonly Toleration[] =>
  list(at(object, 'spec', 'taints'))
    .map((taint) => ({ key: text(at(taint, 'key')), effect: text(at(taint, 'effect')) }))
    .filter(({ key, effect }) => !ofState.test(key) && effect !== 'PreferNoSchedule')
    .map((taint) => ({ ...taint, operator: 'Exists' }))

/** Returns what it has to tolerate to run at all: nothing if there is a node without a taint. */
export const neededTolerations = (nodes: readonly LiveObject[]): readonly Toleration[] => {
  const all = nodes.map(tolerationsOf)
  if (all.some((taints) => taints.length === 0)) return []
  const known = new Map(all.flat().map((one) => [`${one.key}:${one.effect}`, one]))
  return [...known].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one)
}

const deployment = (release: string, tolerations: readonly Toleration[]) => ({
  apiVersion: 'apps/v1',
  kind: 'Deployment',
  metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
  spec: {
    replicas: 1,
    selector: { matchLabels: { 'k8s-app': NAME } },
    strategy: { type: 'RollingUpdate', rollingUpdate: { maxUnavailable: 0, maxSurge: 1 } },
    template: {
      metadata: { labels: labelsOf },
      spec: {
        serviceAccountName: NAME,
        priorityClassName: 'system-cluster-critical',
        ...(tolerations.length > 0 ? { tolerations } : {}),
        containers: [container(release)],
        volumes: [{ name: 'tmp', emptyDir: {} }],
      },
    },
  },
})

const RBAC = 'rbac.authorization.k8s.io'
const account = { kind: 'ServiceAccount', name: NAME, namespace: NAMESPACE }

const clusterRole = (name: string, labels: object, rules: readonly object[]) => ({
  apiVersion: `${RBAC}/v1`,
  kind: 'ClusterRole',
  metadata: { name, labels: { ...labelsOf, ...labels } },
  rules,
})

const binding = (name: string, kind: 'ClusterRole' | 'Role', role: string) => ({
  apiVersion: `${RBAC}/v1`,
  kind: `${kind === 'Role' ? '' : 'Cluster'}RoleBinding`,
  metadata: { name, labels: labelsOf, ...(kind === 'Role' ? { namespace: NAMESPACE } : {}) },
  roleRef: { apiGroup: RBAC, kind, name: role },
  subjects: [account],
})

const READ = ['get', 'list', 'watch']

/** Lets users who may view, edit or administer a namespace see its pods' figures too. */
const AGGREGATED = Object.fromEntries(
  ['admin', 'edit', 'view'].map((role) => [`${RBAC}/aggregate-to-${role}`, 'true']),
)

const rights = [
  clusterRole('system:aggregated-metrics-reader', AGGREGATED, [
    { apiGroups: ['metrics.k8s.io'], resources: ['pods', 'nodes'], verbs: READ },
  ]),
  clusterRole(`system:${NAME}`, {}, [
    { apiGroups: [''], resources: ['nodes/metrics'], verbs: ['get'] },
    { apiGroups: [''], resources: ['pods', 'nodes'], verbs: READ },
  ]),
  binding(`${NAME}-auth-reader`, 'Role', 'extension-apiserver-authentication-reader'),
  binding(`${NAME}:system:auth-delegator`, 'ClusterRole', 'system:auth-delegator'),
  binding(`system:${NAME}`, 'ClusterRole', `system:${NAME}`),
]

/**
 * Returns all objects of metrics-server in the order in which they are applied: the API last, so
 * that it exists only with its server.
 */
export const metricsServerObjects = (
  release: string,
  tolerations: readonly Toleration[] = [],
): readonly Manifest[] => [
  {
    apiVersion: 'v1',
    kind: 'ServiceAccount',
    metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
  },
  ...rights,
  deployment(release, tolerations),
  {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: NAME, namespace: NAMESPACE, labels: labelsOf },
    spec: {
      selector: { 'k8s-app': NAME },
      ports: [{ name: 'https', port: 443, protocol: 'TCP', targetPort: 'https' }],
    },
  },
  {
    apiVersion: 'apiregistration.k8s.io/v1',
    kind: 'APIService',
    metadata: { name: API, labels: labelsOf },
    spec: {
      group: 'metrics.k8s.io',
      version: 'v1beta1',
      groupPriorityMinimum: 100,
      versionPriority: 100,
      insecureSkipTLSVerify: true,
      service: { name: NAME, namespace: NAMESPACE, port: 443 },
    },
  },
]
