/** A rule of the check for virtual nodes, with pods that it is about. */
export interface RulePods {
  readonly rule: string
  /** What the pod's spec and its container say beside what every pod does. */
  readonly bad: PodParts
  readonly good: PodParts
  /** What the emulated virtual node says of the bad one. */
  readonly says: string
}

interface PodParts {
  readonly spec?: object
  readonly container?: object
}

const ofSpec = (rule: string, bad: object, good: object, says: string): RulePods => ({
  rule,
  bad: { spec: bad },
  good: { spec: good },
  says,
})
const ofContainer = (rule: string, bad: object, good: object, says: string): RulePods => ({
  rule,
  bad: { container: bad },
  good: { container: good },
  says,
})

const port = { containerPort: 8080 }
const grace = { httpGet: { path: '/healthz', port: 8080 } }
const volume = (more: object) => ({ volumes: [{ name: 'a', ...more }] })
const projected = (source: object) => volume({ projected: { sources: [source] } })
const fieldAt = (fieldPath: string) => ({ path: 'field', fieldRef: { fieldPath } })
const secret = { secretName: 'ocir', optional: true }
const mounted = (more: object): PodParts => ({
  spec: volume({ emptyDir: {} }),
  container: { volumeMounts: [{ name: 'a', mountPath: '/a', ...more }] },
})
const field = (valueFrom: object) => ({ env: [{ name: 'FIELD', valueFrom }] })

/** Each rule that speaks of pods, but `ephemeral-container`: the API server takes none with a new pod. */
export const rulePods: readonly RulePods[] = [
  ofSpec('host-network', { hostNetwork: true }, { hostNetwork: false }, 'hostNetwork'),
  ofSpec('host-pid', { hostPID: true }, { hostPID: false }, 'hostPID'),
  ofSpec('host-ipc', { hostIPC: true }, { hostIPC: false }, 'hostIPC'),
  ofContainer('host-port', { ports: [{ ...port, hostPort: 8080 }] }, { ports: [port] }, 'hostPort'),
  ofContainer(
    'host-ip',
    { ports: [{ ...port, hostIP: '127.0.0.1' }] },
    { ports: [port] },
    'hostIP',
  ),
  ofContainer(
    'privileged',
    { securityContext: { privileged: true } },
    { securityContext: { privileged: false } },
    'privileged containers',
  ),
  {
    rule: 'proc-mount',
    bad: { spec: { hostUsers: false }, container: { securityContext: { procMount: 'Unmasked' } } },
    good: { container: { securityContext: {} } },
    says: 'procMount',
  },
  ofSpec(
    'init-container',
    { initContainers: [{ name: 'first', image: 'registry.invalid/first:1' }] },
    { initContainers: [] },
    'initContainers are not supported',
  ),
  {
    rule: 'sub-path',
    bad: mounted({ subPath: 'one' }),
    good: mounted({}),
    says: 'unsupported VolumeMount option: subPath',
  },
  ofContainer('terminal', { stdin: true }, { stdin: false }, 'stdin'),
  ofContainer('terminal', { tty: true }, { tty: false }, 'tty'),
  ofContainer('port-range', { ports: [{ containerPort: 30_000 }] }, { ports: [port] }, '30000'),
  ofContainer(
    'resource-field',
    field({ resourceFieldRef: { resource: 'limits.cpu' } }),
    field({ fieldRef: { fieldPath: 'metadata.name' } }),
    'resourceFieldRef',
  ),
  ofContainer(
    'grpc-probe',
    { livenessProbe: { grpc: { port: 8080 }, initialDelaySeconds: 60 } },
    { livenessProbe: { ...grace, initialDelaySeconds: 60 } },
    'gRPC',
  ),
  ofContainer(
    'probe-grace',
    { livenessProbe: { ...grace, initialDelaySeconds: 60, terminationGracePeriodSeconds: 5 } },
    { livenessProbe: { ...grace, initialDelaySeconds: 60 } },
    'terminationGracePeriodSeconds',
  ),
  ofSpec(
    'pod-security',
    { securityContext: { supplementalGroups: [1000] } },
    { securityContext: { runAsUser: 1000 } },
    'supplementalGroups',
  ),
  ofContainer(
    'container-security',
    { securityContext: { seLinuxOptions: { level: 's0' } } },
    { securityContext: { readOnlyRootFilesystem: true } },
    'seLinuxOptions',
  ),
  ofContainer(
    'privilege-escalation',
    { securityContext: { allowPrivilegeEscalation: true } },
    { securityContext: { allowPrivilegeEscalation: false } },
    'allowPrivilegeEscalation',
  ),
  {
    rule: 'volume-mount',
    bad: mounted({ mountPropagation: 'HostToContainer' }),
    good: mounted({ readOnly: true }),
    says: 'mountPropagation',
  },
  ofSpec(
    'empty-dir-size',
    volume({ emptyDir: { sizeLimit: '1Gi' } }),
    volume({ emptyDir: { medium: 'Memory' } }),
    'sizeLimit',
  ),
  ofSpec(
    'empty-dir-medium',
    volume({ emptyDir: { medium: 'HugePages' } }),
    volume({ emptyDir: { medium: 'Memory' } }),
    'emptyDir medium',
  ),
  ofSpec(
    'token-expiry',
    projected({ serviceAccountToken: { path: 'token', expirationSeconds: 7200 } }),
    projected({ serviceAccountToken: { path: 'token', expirationSeconds: 3600 } }),
    'expirationSeconds: 7200',
  ),
  ofSpec(
    'volume-type',
    projected({ downwardAPI: { items: [fieldAt('metadata.labels')] } }),
    projected({ downwardAPI: { items: [fieldAt('metadata.namespace')] } }),
    'projected source: downwardAPI',
  ),
  ofSpec(
    'empty-dirs',
    { volumes: ['a', 'b'].map((name) => ({ name, emptyDir: {} })) },
    volume({ emptyDir: {} }),
    'number of emptyDir',
  ),
  ofSpec(
    'file-mode',
    volume({ secret: { ...secret, defaultMode: 0o400 } }),
    volume({ secret: { ...secret, defaultMode: 0o644 } }),
    'unsupported file mode: 0400',
  ),
  ofSpec('pod-field', { hostname: 'web' }, {}, 'hostname'),
  ofSpec(
    'pod-field',
    { shareProcessNamespace: true },
    { shareProcessNamespace: false },
    'shareProcessNamespace',
  ),
  ofSpec(
    'host-path',
    volume({ hostPath: { path: '/var' } }),
    volume({ emptyDir: {} }),
    'unsupported volume type: hostPath',
  ),
  ofSpec(
    'volume-type',
    volume({ nfs: { server: '10.0.0.1', path: '/' } }),
    volume({ projected: { sources: [{ secret: { name: 'ocir', optional: true } }] } }),
    'unsupported volume type: nfs',
  ),
  ofSpec(
    'volume-type',
    volume({ csi: { driver: 'example.com' } }),
    volume({ configMap: { name: 'nothing', optional: true } }),
    'unsupported volume type: csi',
  ),
]
