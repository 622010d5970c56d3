import { describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../../src/stages/check/check-manifests.ts'
import { findingText } from '../../../../../src/stages/check/rule.ts'

const fine = { cpu: '100m', memory: '128Mi' }
const container = (more: object = {}) => ({
  name: 'app',
  resources: { requests: fine, limits: fine },
  ...more,
})
const deployment = (spec: object) => ({
  kind: 'Deployment',
  metadata: { name: 'edge' },
  spec: { template: { spec: { containers: [container()], ...spec } } },
})
const app = (more: object) => ({ containers: [container(more)] })
const volume = (more: object) => ({ volumes: [{ name: 'a', ...more }] })

const check = (object: unknown, managedNodes = false) =>
  checkManifests([object], { managedNodes }).map(
    (finding) => `${finding.severity} ${finding.rule}: ${findingText(finding)}`,
  )

const metricsServer = 'registry.k8s.io/metrics-server/metrics-server:v0.9.0'
const native = 'ghcr.io/oracle/oci-native-ingress-controller'

/** Rule, a pod spec that it applies to, the path that it reports, and a correct pod spec. */
const podRules: [string, object, string, object][] = [
  [
    'error host-path',
    volume({ hostPath: { path: '/' } }),
    'volumes[a].hostPath',
    volume({ emptyDir: {} }),
  ],
  ['error volume-type', volume({ nfs: {} }), 'volumes[a].nfs', volume({ secret: {} })],
  [
    'error volume-type',
    volume({ ephemeral: {} }),
    'volumes[a].ephemeral',
    volume({ configMap: {} }),
  ],
  [
    'error volume-type',
    volume({ flexVolume: {} }),
    'volumes[a].flexVolume',
    volume({ projected: {} }),
  ],
  [
    'error volume-type',
    volume({ awsElasticBlockStore: {} }),
    'volumes[a].awsElasticBlockStore',
    volume({ persistentVolumeClaim: { claimName: 'a' } }),
  ],
  ['warning volume-type', volume({ downwardAPI: {} }), 'volumes[a].downwardAPI', {}],
  ['error host-network', { hostNetwork: true }, 'hostNetwork', { hostNetwork: false }],
  ['error host-pid', { hostPID: true }, 'hostPID', { hostPID: false }],
  ['error host-ipc', { hostIPC: true }, 'hostIPC', { hostIPC: false }],
  [
    'error host-port',
    app({ ports: [{ hostPort: 80 }] }),
    'containers[app].ports[0].hostPort',
    app({ ports: [{ containerPort: 80, hostPort: 0 }] }),
  ],
  ['error host-ip', app({ ports: [{ hostIP: '::' }] }), 'containers[app].ports[0].hostIP', {}],
  [
    'error privileged',
    app({ securityContext: { privileged: true } }),
    'containers[app].securityContext.privileged',
    app({ securityContext: { privileged: false } }),
  ],
  [
    'error proc-mount',
    app({ securityContext: { procMount: 'Unmasked' } }),
    'containers[app].securityContext.procMount',
    app({ securityContext: { procMount: 'Default' } }),
  ],
  [
    'error init-container',
    { initContainers: [container()] },
    'initContainers',
    { initContainers: [] },
  ],
  [
    'error ephemeral-container',
    { ephemeralContainers: [container()] },
    'ephemeralContainers',
    { ephemeralContainers: [] },
  ],
  [
    'error sub-path',
    app({ volumeMounts: [{ name: 'a', subPath: 'b' }] }),
    'containers[app].volumeMounts[a].subPath',
    app({ volumeMounts: [{ name: 'a', subPath: '' }] }),
  ],
  [
    'warning volume-mount',
    app({ volumeMounts: [{ name: 'a', mountPropagation: 'Bidirectional' }] }),
    'containers[app].volumeMounts[a].mountPropagation',
    app({ volumeMounts: [{ name: 'a', mountPropagation: 'None' }] }),
  ],
  [
    'error grpc-probe',
    app({ livenessProbe: { grpc: { port: 1 } } }),
    'containers[app].livenessProbe.grpc',
    app({ livenessProbe: { httpGet: { port: 1 } } }),
  ],
  [
    'warning probe-grace',
    app({ startupProbe: { terminationGracePeriodSeconds: 1 } }),
    'containers[app].startupProbe.terminationGracePeriodSeconds',
    app({ startupProbe: { periodSeconds: 1 } }),
  ],
  [
    'warning terminal',
    app({ tty: true }),
    'containers[app].tty',
    app({ tty: false, stdin: false }),
  ],
  [
    'warning port-range',
    app({ ports: [{ containerPort: 30_001 }] }),
    'containers[app].ports[0].containerPort',
    app({ ports: [{ containerPort: 29_999 }] }),
  ],
  [
    'warning resource-field',
    app({ env: [{ name: 'CPU', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } }] }),
    'containers[app].env[CPU].valueFrom.resourceFieldRef',
    app({ env: [{ name: 'IP', valueFrom: { fieldRef: { fieldPath: 'status.podIP' } } }] }),
  ],
  [
    'warning pod-security',
    { securityContext: { supplementalGroups: [1] } },
    'securityContext.supplementalGroups',
    { securityContext: { runAsUser: 1000, sysctls: [], seLinuxOptions: {}, fsGroup: 1 } },
  ],
  [
    'note pod-security',
    { securityContext: { seccompProfile: { type: 'RuntimeDefault' } } },
    'securityContext.seccompProfile',
    { securityContext: { fsGroup: 1, fsGroupChangePolicy: 'OnRootMismatch' } },
  ],
  [
    'note container-security',
    app({ securityContext: { seccompProfile: { type: 'RuntimeDefault' } } }),
    'containers[app].securityContext.seccompProfile',
    app({ securityContext: { readOnlyRootFilesystem: true } }),
  ],
  [
    'error instance-principal',
    app({ image: `${native}:v1.4.3`, args: ['--authType=instance'] }),
    'containers[app].args',
    app({ image: `${native}:v1.4.3`, args: ['--authType=workloadIdentity'] }),
  ],
  [
    'note retired-controller',
    app({ image: 'registry.k8s.io/ingress-nginx/controller:v1.15.1@sha256:0' }),
    'containers[app].image',
    app({ image: 'docker.io/traefik:v3.7.11' }),
  ],
  [
    'note metrics-resolution',
    app({ image: metricsServer, args: ['--secure-port=10250', '--metric-resolution=15s'] }),
    'containers[app].args',
    app({ image: metricsServer, args: ['--secure-port=10250', '--metric-resolution=1m'] }),
  ],
  [
    'note metrics-resolution',
    app({ image: metricsServer, args: ['--metric-resolution=15s'] }),
    'containers[app].args',
    app({ image: metricsServer, args: ['--secure-port=10250'] }),
  ],
  [
    'warning volume-type',
    volume({ projected: { sources: [{ clusterTrustBundle: { name: 'a' } }] } }),
    'volumes[a].projected.sources[0].clusterTrustBundle',
    volume({ projected: { sources: [{ secret: { name: 'a' } }] } }),
  ],
  [
    'warning privilege-escalation',
    app({ securityContext: { allowPrivilegeEscalation: true } }),
    'containers[app].securityContext.allowPrivilegeEscalation',
    app({ securityContext: { allowPrivilegeEscalation: false } }),
  ],
  [
    'warning empty-dir-size',
    volume({ emptyDir: { sizeLimit: '1Gi' } }),
    'volumes[a].emptyDir.sizeLimit',
    volume({ emptyDir: { medium: 'Memory' } }),
  ],
  [
    'warning empty-dirs',
    {
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', emptyDir: {} },
      ],
    },
    'volumes has 2 emptyDir',
    volume({ emptyDir: {} }),
  ],
  [
    'warning file-mode',
    volume({ secret: { defaultMode: 0o400 } }),
    'volumes[a].secret.defaultMode',
    volume({ secret: { defaultMode: 0o644 } }),
  ],
  [
    'warning file-mode',
    volume({ configMap: { items: [{ key: 'run', mode: 0o755 }] } }),
    'volumes[a].configMap.items[run].mode',
    volume({ configMap: { items: [{ key: 'run' }] } }),
  ],
  [
    'warning pod-field',
    { hostname: 'a' },
    'hostname',
    { shareProcessNamespace: false, overhead: {} },
  ],
  [
    'warning unequal-resources',
    app({ resources: { requests: fine, limits: { ...fine, cpu: '300m' } } }),
    'containers[app].resources.requests.cpu and limit differ',
    app({ resources: { requests: { ...fine, cpu: '1' }, limits: { ...fine, cpu: '1000m' } } }),
  ],
  [
    'warning no-resources',
    app({ resources: { limits: { cpu: '1' } } }),
    'containers[app].resources.requests.memory is missing',
    app({ resources: { limits: fine } }),
  ],
]

describe('a pod', () => {
  it.each(podRules)('%s', (rule, bad, place, good) => {
    expect(check(deployment(bad))).toEqual([expect.stringContaining(`${rule}: ${place}`)])
    expect(check(deployment(good))).toEqual([])
  })

  it('has its containers of all kinds checked', () => {
    const privileged = { securityContext: { privileged: true }, ports: [{ hostPort: 80 }] }
    const found = check(deployment({ initContainers: [{ name: 'i', ...privileged }] }))
    expect(found).toEqual([
      expect.stringContaining('error host-port: initContainers[i].ports[0].hostPort'),
      expect.stringContaining('error privileged: initContainers[i].securityContext.privileged'),
      expect.stringContaining('error init-container'),
    ])
  })

  it.each([
    ['Pod', { spec: { hostPID: true } }],
    ['StatefulSet', { spec: { template: { spec: { hostPID: true } } } }],
    ['Job', { spec: { ttlSecondsAfterFinished: 1, template: { spec: { hostPID: true } } } }],
    ['Rollout', { spec: { template: { spec: { hostPID: true } } } }],
    [
      'CronJob',
      {
        spec: {
          jobTemplate: {
            spec: { ttlSecondsAfterFinished: 1, template: { spec: { hostPID: true } } },
          },
        },
      },
    ],
  ])('is found in a %s', (kind, object) => {
    expect(check({ kind, metadata: { name: 'a' }, ...object })).toEqual([
      expect.stringContaining('host-pid'),
    ])
  })

  it('without a CPU request is reported to stop its HPA, if it has one', () => {
    const bare = deployment({
      containers: [{ name: 'app', resources: { limits: { memory: '1Gi' } } }],
    })
    const hpa = {
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'edge' },
      spec: { scaleTargetRef: { kind: 'Deployment', name: 'edge' } },
    }
    const texts = (objects: unknown[]) => checkManifests(objects).map(findingText)
    expect(texts([bare])).toEqual([expect.not.stringContaining('HPA')])
    expect(texts([bare, hpa])).toEqual([expect.stringContaining('its HPA has nothing to measure')])
  })

  it('is to be spread where its HPA keeps more than one', () => {
    const hpa = (minReplicas: number) => ({
      kind: 'HorizontalPodAutoscaler',
      metadata: { name: 'edge' },
      spec: { minReplicas, scaleTargetRef: { kind: 'Deployment', name: 'edge' } },
    })
    const found = (least: number) => checkManifests([deployment({}), hpa(least)]).map(findingText)
    expect(found(1)).toEqual([])
    expect(found(2)).toEqual([expect.stringContaining('all 2 replicas')])
  })
})

const balancer = (annotations: object, spec: object = {}) => ({
  kind: 'Service',
  metadata: { name: 'edge', annotations },
  spec: { type: 'LoadBalancer', ...spec },
})
const beta = 'service.beta.kubernetes.io/oci-load-balancer'
const shape = `${beta}-shape`
const ruleMode = 'oci.oraclecloud.com/security-rule-management-mode'
const groups = 'oci.oraclecloud.com/oci-network-security-groups'
const flexible = { [shape]: 'flexible', [`${shape}-flex-min`]: '10', [`${shape}-flex-max`]: '10' }
const network = 'oci-network-load-balancer.oraclecloud.com/'
const reserved = 'oci.oraclecloud.com/reserved-ips'
const tlsMap = 'oci-load-balancer.oraclecloud.com/tls-certificate-map'
const nlb = { 'oci.oraclecloud.com/load-balancer-type': 'NLB' }
const preserve = { 'oci-network-load-balancer.oraclecloud.com/is-preserve-source': 'true' }

const claimOf = (spec: object) => ({
  kind: 'PersistentVolumeClaim',
  metadata: { name: 'data' },
  spec,
})
const shared = { accessModes: ['ReadWriteMany'], storageClassName: 'fss' }
const set = (spec: object) => ({
  kind: 'StatefulSet',
  metadata: { name: 'db' },
  spec: { volumeClaimTemplates: [{ metadata: { name: 'data' }, spec }] },
})
const job = (spec: object, annotations = {}) => ({
  kind: 'Job',
  metadata: { name: 'a', annotations },
  spec,
})
const hook = (policy: string) => ({
  'helm.sh/hook': 'pre-upgrade',
  'helm.sh/hook-delete-policy': policy,
})
const replicated = (spec: object) => ({
  kind: 'Deployment',
  metadata: { name: 'a' },
  spec: { replicas: 3, template: { spec } },
})

describe('an object', () => {
  it.each<[string, object, object]>([
    ['error daemon-set', { kind: 'DaemonSet', metadata: { name: 'a' } }, { kind: 'ConfigMap' }],
    ['warning no-effect', { kind: 'NetworkPolicy', metadata: { name: 'a' } }, { kind: 'Secret' }],
    ['error block-volume', claimOf({ accessModes: ['ReadWriteOnce'] }), claimOf(shared)],
    ['error block-volume', claimOf({}), claimOf({ ...shared, storageClassName: '' })],
    ['warning storage-class', claimOf({ accessModes: ['ReadWriteMany'] }), claimOf(shared)],
    ['error block-volume', set({ accessModes: ['ReadWriteOnce'] }), set(shared)],
    [
      'warning traffic-policy',
      balancer(flexible, { externalTrafficPolicy: 'Local' }),
      balancer(flexible, { externalTrafficPolicy: 'Cluster' }),
    ],
    ['warning preserve-source', balancer({ ...nlb, ...preserve }), balancer(nlb)],
    ['error flexible-shape', balancer({ [shape]: 'Flexible' }), balancer(flexible)],
    [
      'warning flexible-shape',
      balancer({ ...flexible, [`${shape}-flex-min`]: '200', [`${shape}-flex-max`]: '100' }),
      balancer({ ...flexible, [`${shape}-flex-min`]: '20', [`${shape}-flex-max`]: '100' }),
    ],
    [
      'warning security-mode',
      balancer({ ...flexible, [`${beta}-security-list-management-mode`]: 'All' }),
      balancer({ ...flexible, [`${beta}-security-list-management-mode`]: 'None' }),
    ],
    [
      'warning security-mode',
      balancer({ ...flexible, [ruleMode]: 'SL-Frontend' }),
      balancer({
        ...flexible,
        [ruleMode]: 'None',
        [`${beta}-security-list-management-mode`]: 'All',
      }),
    ],
    ['note security-mode', balancer({ ...flexible, [ruleMode]: 'NSG' }), balancer(flexible)],
    [
      'warning too-many-groups',
      balancer({ ...flexible, [groups]: 'a,b,c,d,e,f' }),
      balancer({ ...flexible, [groups]: 'a, b, c, d, e' }),
    ],
    [
      'warning unknown-annotation',
      balancer({ ...flexible, 'oci.oraclecloud.com/internal-load-balancer': 'true' }),
      balancer({ ...flexible, [`${beta}-internal`]: 'true' }),
    ],
    [
      'warning security-mode',
      balancer({ ...flexible, [ruleMode]: 'nsg' }),
      balancer({ ...flexible, [ruleMode]: 'None' }),
    ],
    [
      'warning security-mode',
      balancer({ ...nlb, [`${network}security-list-management-mode`]: 'Frontend' }),
      balancer({ ...nlb, [`${network}security-list-management-mode`]: 'None' }),
    ],
    [
      'warning too-many-groups',
      balancer({ ...nlb, [`${network}oci-network-security-groups`]: 'a,b,c,d,e,f' }),
      balancer({ ...nlb, [`${network}oci-network-security-groups`]: 'a,b,c,d,e' }),
    ],
    [
      'warning balancer-type',
      balancer({ ...nlb, [`${beta}-internal`]: 'true' }),
      balancer({ ...nlb, [`${network}internal`]: 'true' }),
    ],
    [
      'warning balancer-type',
      balancer({ ...flexible, [`${network}internal`]: 'true' }),
      balancer({ ...flexible, [`${beta}-internal`]: 'true' }),
    ],
    ['note balancer-type', balancer({ ...nlb, ...flexible }), balancer(nlb)],
    [
      'note balancer-type',
      balancer({ ...flexible, [`${beta}-internal`]: 'true', [`${network}internal`]: 'true' }),
      balancer({ ...flexible, [`${beta}-internal`]: 'true' }),
    ],
    [
      'warning reserved-address',
      balancer({ ...flexible, [reserved]: 'ocid1.publicip.oc1..a' }),
      balancer({ ...flexible, [reserved]: '203.0.113.10' }),
    ],
    [
      'warning reserved-address',
      balancer(flexible, { loadBalancerIP: 'ocid1.publicip.oc1..a' }),
      balancer(flexible, { loadBalancerIP: '203.0.113.10' }),
    ],
    [
      'note tls-secret',
      balancer({ ...flexible, [`${beta}-tls-secret`]: 'edge-tls' }),
      balancer({ ...flexible, [tlsMap]: 'certificates' }),
    ],
    [
      'warning tls-secret',
      balancer({ ...flexible, [`${beta}-tls-secret`]: 'edge-tls', [tlsMap]: 'certificates' }),
      balancer(flexible),
    ],
    ['note fixed-shape', balancer({}), balancer({ [shape]: '400Mbps' })],
    [
      'warning session-affinity',
      balancer(flexible, { sessionAffinity: 'ClientIP' }),
      balancer(flexible),
    ],
    ['note job-ttl', job({}), job({ ttlSecondsAfterFinished: 0 })],
    ['note job-ttl', job({}), job({}, hook('hook-succeeded'))],
    [
      'note job-ttl',
      job({}, hook('before-hook-creation')),
      job({}, hook('before-hook-creation, hook-succeeded')),
    ],
    ['note fixed-shape', balancer({}), balancer({}, { loadBalancerClass: 'example.com/other' })],
    ['note spread', replicated({}), replicated({ topologySpreadConstraints: [{}] })],
    ['note spread', replicated({}), replicated({ affinity: { podAntiAffinity: {} } })],
  ])('%s', (rule, bad, good) => {
    expect(check(bad)).toEqual([expect.stringContaining(`${rule}: `)])
    expect(check(good)).toEqual([])
  })
})

const pinned = (spec: object) => deployment({ hostNetwork: true, ...spec })
const either = (...terms: object[][]) => ({
  nodeAffinity: {
    requiredDuringSchedulingIgnoredDuringExecution: {
      nodeSelectorTerms: terms.map((matchExpressions) => ({ matchExpressions })),
    },
  },
})
const affinity = (
  operator: string,
  key = 'node-role.kubernetes.io/virtual-node',
  values?: readonly string[],
) => ({ affinity: either([{ key, operator, ...(values && { values }) }]) })

describe('a cluster with managed nodes too', () => {
  it.each([
    ['a DaemonSet', { kind: 'DaemonSet', metadata: { name: 'a' } }],
    ['a pod that chooses other nodes', pinned({ nodeSelector: { disk: 'ssd' } })],
    ['a pod that keeps away from virtual nodes', pinned(affinity('DoesNotExist'))],
    [
      'a pod that keeps away from amd64',
      pinned(affinity('NotIn', 'kubernetes.io/arch', ['amd64'])),
    ],
    [
      'a pod for nodes without a zone',
      pinned(affinity('DoesNotExist', 'topology.kubernetes.io/zone')),
    ],
    ['a pod that needs another label', pinned(affinity('Exists', 'disk'))],
    ['a pod for Arm', pinned({ nodeSelector: { 'kubernetes.io/arch': 'arm64' } })],
    [
      'a pod that needs two labels at once',
      pinned({
        affinity: either([
          { key: 'kubernetes.io/os', operator: 'Exists' },
          { key: 'disk', operator: 'Exists' },
        ]),
      }),
    ],
  ])('runs %s', (_name, object) => {
    expect(check(object, true)).toEqual([])
    expect(check(object, false)).toHaveLength(1)
  })

  const elsewhere = { nodeSelector: { disk: 'ssd' } }
  const block = { accessModes: ['ReadWriteOnce'] }
  const mounting = (spec: object) =>
    deployment({
      ...spec,
      volumes: [{ name: 'data', persistentVolumeClaim: { claimName: 'data' } }],
    })

  it.each([
    [
      'a claim of its own',
      [{ ...set(block), spec: { ...set(block).spec, template: { spec: elsewhere } } }],
    ],
    ['a claim that it mounts', [claimOf(block), mounting(elsewhere)]],
    ['more than one replica', [replicated(elsewhere)]],
    ['an end', [job({ template: { spec: elsewhere } })]],
  ])('runs a pod that chooses other nodes and has %s', (_name, objects) => {
    expect(checkManifests(objects, { managedNodes: true })).toEqual([])
    expect(checkManifests(objects)).toHaveLength(1)
  })

  it('still refuses the claim of a pod that may run anywhere', () => {
    const found = checkManifests([claimOf(block), mounting({})], { managedNodes: true })
    expect(found.map(({ rule }) => rule)).toEqual(['block-volume'])
  })

  it.each([
    ['anywhere', {}],
    ['on virtual nodes', { nodeSelector: { 'node-role.kubernetes.io/virtual-node': '' } }],
    ['on virtual nodes by affinity', affinity('Exists')],
    ['on any Linux', { nodeSelector: { 'kubernetes.io/os': 'linux' } }],
    ['on any of a zone', affinity('In', 'topology.kubernetes.io/zone')],
    ['where a label is missing', affinity('DoesNotExist', 'disk')],
    ['of another architecture than arm64', affinity('NotIn', 'kubernetes.io/arch', ['arm64'])],
    [
      'on nodes of any kind of two',
      {
        affinity: either(
          [{ key: 'disk', operator: 'Exists' }],
          [{ key: 'kubernetes.io/os', operator: 'In', values: ['linux'] }],
        ),
      },
    ],
  ])('still refuses what may run %s', (_name, spec) => {
    expect(check(pinned(spec), true)).toEqual([expect.stringContaining('error host-network')])
  })
})

it('takes less than a second of CPU for 5,000 objects', () => {
  const kinds = [
    deployment({ initContainers: [{ name: 'a' }], volumes: [{ name: 'a', hostPath: {} }] }),
    balancer({}),
    claimOf({ accessModes: ['ReadWriteOnce'] }),
    job({}),
    { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'a' }, data: {} },
  ]
  const objects = Array.from({ length: 1000 }, () => kinds).flat()
  const before = process.cpuUsage()
  const found = checkManifests(objects)
  const { user, system } = process.cpuUsage(before)
  expect([objects.length, found.length > 4000]).toEqual([5000, true])
  expect((user + system) / 1_000_000).toBeLessThan(1)
})
