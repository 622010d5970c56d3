/**
 * What virtual nodes do not support, as data: Oracle's list of 2024, since parts of the newer one
 * could not be read. Only what surely never runs is an error; the rest warns.
 */
export interface Constraint {
  readonly severity: 'error' | 'warning'
  /** Path inside a pod spec; `*` goes through a list. */
  readonly path: string
  /** Why it is a problem, to follow the path in a message. */
  readonly reason: string
  /** Which values are meant; any that is set if not given. */
  readonly when?: (value: unknown) => boolean
}

const isTrue = (value: unknown): boolean => value === true
const hasItems = (value: unknown): boolean => Array.isArray(value) && value.length > 0
const isNodePort = (value: unknown): boolean =>
  typeof value === 'number' && value >= 30_000 && value <= 32_767

/** Kinds of objects that cannot work at all on virtual nodes. */
export const forbiddenKinds: Readonly<Record<string, string>> = {
  DaemonSet: 'pods of a DaemonSet do not run on virtual nodes',
  PersistentVolumeClaim: 'virtual nodes have no persistent volumes',
}

/** Kinds that have no effect. */
export const uselessKinds: Readonly<Record<string, string>> = {
  NetworkPolicy: 'virtual nodes do not enforce network policies; use network security groups',
  VerticalPodAutoscaler: 'the vertical pod autoscaler does not work on virtual nodes',
}

const refused = 'is not possible on virtual nodes'
const ignored = 'is not supported on virtual nodes'

const volumeTypes = ['hostPath', 'persistentVolumeClaim', 'local', 'nfs', 'iscsi', 'cephfs', 'csi']

const forbiddenVolumes = volumeTypes.map((type): Constraint => {
  return { severity: 'error', path: `volumes.*.${type}`, reason: refused }
})

const hostAccess = ['hostNetwork', 'hostPID', 'hostIPC'].map((key): Constraint => {
  return { severity: 'error', path: key, reason: refused, when: isTrue }
})

const ignoredInPod = [
  'hostname',
  'setHostnameAsFQDN',
  'shareProcessNamespace',
  'os',
  'overhead',
  'securityContext.fsGroup',
  'securityContext.supplementalGroups',
  'securityContext.seLinuxOptions',
  'securityContext.sysctls',
  'securityContext.seccompProfile',
  'containers.*.volumeDevices',
  'containers.*.volumeMounts.*.subPathExpr',
  'containers.*.volumeMounts.*.mountPropagation',
  'containers.*.env.*.valueFrom.resourceFieldRef',
  'containers.*.securityContext.seccompProfile',
  'containers.*.securityContext.seLinuxOptions',
  'volumes.*.emptyDir.sizeLimit',
].map((path): Constraint => ({ severity: 'warning', path, reason: ignored }))

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap(
  (probe): Constraint[] => [
    {
      severity: 'error',
      path: `containers.*.${probe}.grpc`,
      reason: `${refused}; use an HTTP or exec probe`,
    },
    {
      severity: 'warning',
      path: `containers.*.${probe}.terminationGracePeriodSeconds`,
      reason: ignored,
    },
  ],
)

/** Every constraint on a pod spec. */
export const podConstraints: readonly Constraint[] = [
  ...forbiddenVolumes,
  ...hostAccess,
  ...probes,
  ...ignoredInPod,
  { severity: 'error', path: 'containers.*.ports.*.hostPort', reason: refused },
  { severity: 'error', path: 'containers.*.ports.*.hostIP', reason: refused },
  {
    severity: 'error',
    path: 'containers.*.securityContext.privileged',
    reason: refused,
    when: isTrue,
  },
  { severity: 'error', path: 'containers.*.securityContext.procMount', reason: refused },
  {
    severity: 'warning',
    path: 'initContainers',
    reason: 'were not supported in 2024; whether they are now is not confirmed',
    when: hasItems,
  },
  {
    severity: 'warning',
    path: 'containers.*.ports.*.containerPort',
    reason: 'lies in 30000-32767, which virtual nodes keep for node ports',
    when: isNodePort,
  },
]
