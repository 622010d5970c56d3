import { at, list } from '../../values/json.ts'
import { type PodRule, sources } from './rule.ts'

const isTrue = (value: unknown): boolean => value === true
const hasItems = (value: unknown): boolean => Array.isArray(value) && value.length > 0
const isNodePort = (value: unknown): boolean =>
  typeof value === 'number' && value >= 30_000 && value <= 32_767

/** Kubernetes' default, and what it gives the token that it adds to each pod. */
const DEFAULT_EXPIRIES: readonly unknown[] = [3600, 3607]
const isOtherExpiry = (value: unknown): boolean => !DEFAULT_EXPIRIES.includes(value)

const isOtherMedium = (value: unknown): boolean => value !== '' && value !== 'Memory'

/** Kubernetes adds the namespace to every pod that has a token: so much of it works. */
const isMoreThanNamespace = (source: unknown): boolean =>
  !list(at(source, 'items')).every(
    (item) => at(item, 'fieldRef', 'fieldPath') === 'metadata.namespace',
  )

/** 0644, as Helm and the API server read it. */
const isOtherMode = (value: unknown): boolean => typeof value === 'number' && value !== 0o644

const refused = 'is not possible on virtual nodes'
const unsupported = 'is not supported on virtual nodes'

const from = (source: string, rules: readonly Omit<PodRule, 'source'>[]): PodRule[] =>
  rules.map((rule) => ({ ...rule, source }))

const hostAccess = from(sources.list, [
  ...(
    [
      ['host-network', 'hostNetwork'],
      ['host-pid', 'hostPID'],
      ['host-ipc', 'hostIPC'],
    ] as const
  ).map(([rule, path]) => {
    return {
      rule,
      severity: 'error' as const,
      path,
      why: refused,
      when: isTrue,
      fix: `${path}: false`,
    }
  }),
  {
    rule: 'host-port',
    severity: 'error',
    path: 'CONTAINER.ports.*.hostPort',
    why: `${refused}; use a Service`,
    when: (port) => typeof port === 'number' && port > 0,
  },
  { rule: 'host-ip', severity: 'error', path: 'CONTAINER.ports.*.hostIP', why: refused },
  {
    rule: 'privileged',
    severity: 'error',
    path: 'CONTAINER.securityContext.privileged',
    why: refused,
    when: isTrue,
    fix: 'privileged: false',
  },
  {
    rule: 'proc-mount',
    severity: 'error',
    path: 'CONTAINER.securityContext.procMount',
    why: refused,
    when: (value) => value !== 'Default',
  },
])

const containers = [
  ...from(sources.events, [
    {
      rule: 'init-container',
      severity: 'error',
      path: 'initContainers',
      why: 'is refused: the pod ends with "initContainers are not supported"; do the work at the start of the container, or in a Job that a hook runs before',
      when: hasItems,
    },
    {
      rule: 'sub-path',
      severity: 'error',
      path: 'CONTAINER.volumeMounts.*.subPath',
      why: 'is refused: the pod ends with "unsupported VolumeMount option: subPath"; mount the whole volume at a folder of its own',
      when: (value) => value !== '',
    },
  ]),
  ...from(sources.list, [
    {
      rule: 'ephemeral-container',
      severity: 'error',
      path: 'ephemeralContainers',
      why: refused,
      when: hasItems,
    },
    ...['stdin', 'stdinOnce', 'tty'].map((key) => {
      const path = `CONTAINER.${key}`
      const why = 'has no effect: no client can attach to a container on virtual nodes'
      return { rule: 'terminal' as const, severity: 'warning' as const, path, why, when: isTrue }
    }),
    {
      rule: 'port-range',
      severity: 'warning',
      path: 'CONTAINER.ports.*.containerPort',
      why: 'is in 30000-32767, which virtual nodes reserve for node ports',
      when: isNodePort,
    },
    {
      rule: 'resource-field',
      severity: 'warning',
      path: 'CONTAINER.env.*.valueFrom.resourceFieldRef',
      why: unsupported,
    },
  ]),
]

const probes = from(
  sources.list,
  ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) => [
    {
      rule: 'grpc-probe' as const,
      severity: 'error' as const,
      path: `CONTAINER.${probe}.grpc`,
      why: `${refused}; use an HTTP or exec probe`,
      fix: 'httpGet: { path: /, port: 8080 }',
    },
    {
      rule: 'probe-grace' as const,
      severity: 'warning' as const,
      path: `CONTAINER.${probe}.terminationGracePeriodSeconds`,
      why: unsupported,
    },
  ]),
)

/** Oracle's release note of 2026-08 says that virtual nodes support fsGroup. */
const security = from(sources.list, [
  ...['supplementalGroups', 'seLinuxOptions', 'sysctls'].map((key) => {
    const path = `securityContext.${key}`
    return { rule: 'pod-security' as const, severity: 'warning' as const, path, why: unsupported }
  }),
  {
    rule: 'container-security',
    severity: 'warning',
    path: 'CONTAINER.securityContext.seLinuxOptions',
    why: unsupported,
  },
  {
    rule: 'privilege-escalation',
    severity: 'warning',
    path: 'CONTAINER.securityContext.allowPrivilegeEscalation',
    why: `${unsupported}, unless it is false`,
    when: isTrue,
    fix: 'allowPrivilegeEscalation: false',
  },
])

/** Oracle lists it as unsupported, but pods with it were seen to run. */
const seccomp = from(
  sources.seccomp,
  (
    [
      ['pod-security', 'securityContext.seccompProfile'],
      ['container-security', 'CONTAINER.securityContext.seccompProfile'],
    ] as const
  ).map(([rule, path]) => {
    const why = 'has no effect on virtual nodes, and does not keep the pod from running'
    return { rule, severity: 'note' as const, path, why }
  }),
)

const mounts = from(sources.list, [
  ...['volumeDevices', 'volumeMounts.*.subPathExpr'].map((key) => {
    return {
      rule: 'volume-mount' as const,
      severity: 'warning' as const,
      path: `CONTAINER.${key}`,
      why: unsupported,
    }
  }),
  {
    rule: 'volume-mount',
    severity: 'warning',
    path: 'CONTAINER.volumeMounts.*.mountPropagation',
    why: unsupported,
    when: (value) => value !== 'None',
  },
  {
    rule: 'empty-dir-size',
    severity: 'warning',
    path: 'volumes.*.emptyDir.sizeLimit',
    why: `${unsupported}; storage of a pod is 15 GB with its images`,
  },
  {
    rule: 'empty-dir-medium',
    severity: 'warning',
    path: 'volumes.*.emptyDir.medium',
    why: `${unsupported}, unless it is empty or Memory`,
    when: isOtherMedium,
    fix: 'medium: Memory',
  },
  ...[
    'configMap.defaultMode',
    'configMap.items.*.mode',
    'secret.defaultMode',
    'secret.items.*.mode',
    'projected.defaultMode',
    'projected.sources.*.configMap.items.*.mode',
    'projected.sources.*.secret.items.*.mode',
  ].map((key) => {
    return {
      rule: 'file-mode' as const,
      severity: 'warning' as const,
      path: `volumes.*.${key}`,
      why: 'is not 0644, the only mode that virtual nodes know',
      when: isOtherMode,
      fix: `${key.split('.').at(-1) ?? ''}: 0644`,
    }
  }),
])

const projections = from(sources.list, [
  {
    rule: 'token-expiry',
    severity: 'warning',
    path: 'volumes.*.projected.sources.*.serviceAccountToken.expirationSeconds',
    why: `${unsupported}; without it, the token lasts an hour and is renewed`,
    when: isOtherExpiry,
  },
  {
    rule: 'volume-type',
    severity: 'warning',
    path: 'volumes.*.projected.sources.*.downwardAPI',
    why: `${unsupported}; use env with fieldRef`,
    when: isMoreThanNamespace,
  },
  ...['clusterTrustBundle', 'podCertificate'].map((kind) => {
    const path = `volumes.*.projected.sources.*.${kind}`
    return { rule: 'volume-type' as const, severity: 'warning' as const, path, why: unsupported }
  }),
])

const pod = from(
  sources.list,
  ['hostname', 'setHostnameAsFQDN', 'shareProcessNamespace', 'os', 'overhead'].map((path) => {
    return { rule: 'pod-field' as const, severity: 'warning' as const, path, why: unsupported }
  }),
)

/** Rules on what a pod spec must not or should not contain on virtual nodes. */
export const podRules: readonly PodRule[] = [
  ...hostAccess,
  ...containers,
  ...probes,
  ...security,
  ...seccomp,
  ...mounts,
  ...projections,
  ...pod,
]

/** Volume types that virtual nodes support. A claim is judged where it is defined. */
export const knownVolumes = [
  'emptyDir',
  'configMap',
  'secret',
  'projected',
  'persistentVolumeClaim',
]

/** Volume types that no list mentions, and which need no device or driver on a node. */
export const unclearVolumes = ['downwardAPI', 'image']
