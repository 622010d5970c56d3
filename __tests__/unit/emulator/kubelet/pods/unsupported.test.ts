import { afterEach, expect, test } from '@jest/globals'
import type { V1Container, V1Pod, V1PodSpec, V1VolumeProjection } from '@kubernetes/client-node'

import { unsupportedIn } from '../../../../../emulator/kubelet/pods/unsupported.ts'
import { aPod, kubeletInMemory, soon } from '../kubelet-memory.ts'

const container = (more: Partial<V1Container> = {}): V1Container => ({
  ...{ name: 'app', image: 'app:1' },
  ...more,
})
const pod = (spec: Partial<V1PodSpec> = {}, metadata: V1Pod['metadata'] = {}): V1Pod => ({
  metadata,
  spec: { containers: [container()], ...spec },
})
const holding = (more: Partial<V1Container>) => pod({ containers: [container(more)] })
const secured = (securityContext: NonNullable<V1Container['securityContext']>) =>
  holding({ securityContext })
const probed = (probe: object) => holding({ readinessProbe: { httpGet: { port: 80 }, ...probe } })
const volume = (kind: object) => pod({ volumes: [{ name: 'v', ...kind }] })
const projecting = (...sources: V1VolumeProjection[]) => volume({ projected: { sources } })
const field = (path: string, fieldPath: string) => ({ path, fieldRef: { fieldPath } })
const mount = (more: object) => holding({ volumeMounts: [{ name: 'v', mountPath: '/v', ...more }] })

test.each<[string, V1Pod, string]>([
  ['init containers', pod({ initContainers: [container()] }), 'initContainers are not supported'],
  ['subPath', mount({ subPath: 'config' }), 'unsupported VolumeMount option: subPath: config'],
  [
    'subPathExpr',
    mount({ subPathExpr: '$(A)' }),
    'unsupported VolumeMount option: subPathExpr: $(A)',
  ],
  [
    'privileged',
    holding({ securityContext: { privileged: true } }),
    'privileged containers is not supported',
  ],
  ['the host network', pod({ hostNetwork: true }), 'hostNetwork is not supported'],
  ['processes of the host', pod({ hostPID: true }), 'hostPID is not supported'],
  [
    'a port of the host',
    holding({ ports: [{ containerPort: 80, hostPort: 80 }] }),
    'hostPort is not supported',
  ],
  [
    'a node port',
    holding({ ports: [{ containerPort: 30_080 }] }),
    'containerPort between 30000 and 32767 is not supported',
  ],
  [
    'a second emptyDir',
    pod({
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', emptyDir: {} },
      ],
    }),
    'unsupported number of emptyDir volumes: 2',
  ],
  [
    'an emptyDir of huge pages',
    volume({ emptyDir: { medium: 'HugePages' } }),
    'unsupported emptyDir medium: HugePages',
  ],
  [
    'a folder of the host',
    volume({ hostPath: { path: '/' } }),
    'unsupported volume type: hostPath',
  ],
  [
    'a volume with fields of the pod',
    volume({ downwardAPI: { items: [field('labels', 'metadata.labels')] } }),
    'unsupported volume type: downwardAPI',
  ],
  [
    'fields of the pod that are projected',
    projecting({ downwardAPI: { items: [field('labels', 'metadata.labels')] } }),
    'unsupported projected source: downwardAPI',
  ],
  [
    'bundles of certificates that are projected',
    projecting({ clusterTrustBundle: { path: 'ca.pem' } }),
    'unsupported projected source: clusterTrustBundle',
  ],
  [
    'a time of its own for a projected token',
    projecting({ serviceAccountToken: { path: 'token', expirationSeconds: 600 } }),
    'unsupported serviceAccountToken option: expirationSeconds: 600',
  ],
  [
    'another mode for the files of a volume',
    volume({ configMap: { name: 'scripts', defaultMode: 0o555 } }),
    'unsupported file mode: 0555',
  ],
  [
    'another mode for a file',
    volume({ secret: { secretName: 'keys', items: [{ key: 'k', path: 'k', mode: 0o400 }] } }),
    'unsupported file mode: 0400',
  ],
  [
    'another mode for a file that is projected',
    projecting({ configMap: { name: 'm', items: [{ key: 'k', path: 'k', mode: 0o755 }] } }),
    'unsupported file mode: 0755',
  ],
  ['a host name', pod({ hostname: 'web' }), 'hostname is not supported'],
  [
    'a whole domain as host name',
    pod({ setHostnameAsFQDN: true }),
    'setHostnameAsFQDN is not supported',
  ],
  ['a system to run on', pod({ os: { name: 'linux' } }), 'os is not supported'],
  ['overhead', pod({ overhead: { cpu: '1' } }), 'overhead is not supported'],
  [
    'settings of the kernel',
    pod({ securityContext: { sysctls: [{ name: 'a', value: '1' }] } }),
    'sysctls is not supported',
  ],
  [
    'more groups',
    pod({ securityContext: { supplementalGroups: [1] } }),
    'supplementalGroups is not supported',
  ],
  [
    'SELinux of a pod',
    pod({ securityContext: { seLinuxOptions: { level: 's0' } } }),
    'seLinuxOptions is not supported',
  ],
  [
    'SELinux of a container',
    secured({ seLinuxOptions: { level: 's0' } }),
    'seLinuxOptions is not supported',
  ],
  [
    'more privileges later',
    secured({ allowPrivilegeEscalation: true }),
    'allowPrivilegeEscalation is not supported',
  ],
  ['input', holding({ stdin: true }), 'stdin is not supported'],
  ['a terminal', holding({ tty: true }), 'tty is not supported'],
  [
    'resources in the environment',
    holding({
      env: [{ name: 'CPU', valueFrom: { resourceFieldRef: { resource: 'limits.cpu' } } }],
    }),
    'resourceFieldRef is not supported',
  ],
  [
    'a time to end of a probe',
    probed({ terminationGracePeriodSeconds: 5 }),
    'terminationGracePeriodSeconds of a probe is not supported',
  ],
  [
    'a DaemonSet',
    pod(
      {},
      { ownerReferences: [{ apiVersion: 'apps/v1', kind: 'DaemonSet', name: 'd', uid: 'u' }] },
    ),
    'DaemonSets are not supported',
  ],
])('virtual nodes refuse %s', (_what, refused, problem) => {
  expect(unsupportedIn(refused)).toEqual([problem])
})

test('what users saw to run is not refused', () => {
  const securityContext = {
    ...{ runAsNonRoot: true, readOnlyRootFilesystem: true, allowPrivilegeEscalation: false },
    ...{ seccompProfile: { type: 'RuntimeDefault' }, capabilities: { drop: ['ALL'] } },
  }
  const running = pod({
    containers: [container({ securityContext, ports: [{ containerPort: 8080 }] })],
    volumes: [{ name: 'a', emptyDir: {} }],
    initContainers: [],
  })
  expect(unsupportedIn(running)).toEqual([])
})

test('what Kubernetes itself adds to a pod is not refused', () => {
  const sources: V1VolumeProjection[] = [
    { serviceAccountToken: { path: 'token', expirationSeconds: 3607 } },
    { configMap: { name: 'kube-root-ca.crt', items: [{ key: 'ca.crt', path: 'ca.crt' }] } },
    { downwardAPI: { items: [field('namespace', 'metadata.namespace')] } },
  ]
  const access = { name: 'kube-api-access', projected: { sources, defaultMode: 0o644 } }
  expect(unsupportedIn(pod({ volumes: [access], securityContext: {} }))).toEqual([])
})

test.each(['StatefulSet', 'Job'])(
  'the host name that a %s gives its pods is not refused',
  (kind) => {
    const ownerReferences = [{ apiVersion: 'v1', kind, name: 'db', uid: 'u' }]
    expect(unsupportedIn(pod({ hostname: 'db-0' }, { ownerReferences }))).toEqual([])
  },
)

let kubelet: ReturnType<typeof kubeletInMemory> | undefined
afterEach(() => kubelet?.end())

test('the pod stays Pending, with the event that users saw, without a call of podman', async () => {
  kubelet = kubeletInMemory('10.0.8.0/24')
  const { api, workers, podman } = kubelet
  const refused = aPod('web')
  refused.spec = { ...refused.spec, containers: [container()], initContainers: [container()] }
  workers.changed(refused)
  await soon(() => api.events.length > 0 && api.statuses.has('web'), 'the refusal')
  expect(api.events).toEqual([
    {
      pod: 'web',
      event: {
        type: 'Warning',
        reason: 'Failed',
        message: 'Error creating pod: [initContainers are not supported]',
      },
    },
  ])
  expect(api.statuses.get('web')?.phase).toBe('Pending')
  expect(podman.pods).toBe(0)
})
