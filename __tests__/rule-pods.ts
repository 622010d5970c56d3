import type { RuleName } from '../src/stages/check/rule.ts'

/** A rule of the check for virtual nodes, with pods for it. */
export interface RulePods {
  readonly rule: RuleName
  /** Fields of the pod's spec and its container, besides those of every pod. */
  readonly bad: PodParts
  readonly good: PodParts
  /** The emulated virtual node's message for the bad pod. */
  readonly says: string
}

interface PodParts {
  readonly spec?: object
  readonly container?: object
}

const ofSpec = (rule: RuleName, bad: object, good: object, says: string): RulePods => ({
  rule,
  bad: { spec: bad },
  good: { spec: good },
  says,
})
const ofContainer = (rule: RuleName, bad: object, good: object, says: string): RulePods => ({
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

/** The rules by which a virtual node refuses a pod. */
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

/** The part of the emulator that covers the other rules, with its test. */
const shown = {
  annotations: "as OKE's cloud controller manager reads annotations: rule-balancers.test.ts",
  controllers: 'what the API server and the controllers make of it: rule-pods.test.ts',
} as const

/** Why the emulator cannot cover a rule. */
const unseen = {
  billed: 'it is about what OCI bills; the pods run all the same',
  claims: 'the emulator has no volumes of File Storage, and refuses every claim',
  none: 'the object has no effect in the emulator either, and nothing that could be seen',
  certificate: 'load balancers of the emulator have no certificates',
  address: 'addresses of the emulator are not reserved by OCID',
  client: 'pods of the emulator see the address of the load balancer with either policy',
  affinity: 'the emulator sends each connection to a backend of its own with either affinity',
  mode: 'the emulator adds no rules by itself, as OKE does not for virtual nodes',
  image: 'the image is in no registry that can be reached, nor is its program in a Go module',
  advice: 'what it advises against works, only less well',
} as const

/** The rules without pods here: what covers each, or why nothing can. */
export const otherRules: Readonly<Partial<Record<RuleName, string>>> = {
  'daemon-set': shown.controllers,
  'ephemeral-container': shown.controllers,
  'balancer-type': shown.annotations,
  'fixed-shape': shown.annotations,
  'flexible-shape': shown.annotations,
  'preserve-source': shown.annotations,
  'too-many-groups': shown.annotations,
  'unknown-annotation': shown.annotations,
  'block-volume': unseen.claims,
  'storage-class': unseen.claims,
  'instance-principal': unseen.image,
  'retired-controller': unseen.image,
  'job-ttl': unseen.billed,
  'no-resources': unseen.billed,
  'unequal-resources': unseen.billed,
  'metrics-resolution': unseen.advice,
  spread: unseen.advice,
  'no-effect': unseen.none,
  'reserved-address': unseen.address,
  'security-mode': unseen.mode,
  'session-affinity': unseen.affinity,
  'tls-secret': unseen.certificate,
  'traffic-policy': unseen.client,
}
