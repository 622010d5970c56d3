import { afterEach, expect, test } from '@jest/globals'
import type { V1Container, V1Pod, V1PodSpec } from '@kubernetes/client-node'

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

let kubelet: ReturnType<typeof kubeletInMemory> | undefined
afterEach(() => kubelet?.end())

test('the pod stays Pending, with the event that users saw, and podman is asked for nothing', async () => {
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
