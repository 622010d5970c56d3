import { describe, expect, it } from '@jest/globals'

import { checkManifests } from '../../../../src/stages/deploy/check-manifests.ts'

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
const check = (object: unknown) =>
  checkManifests([object]).map(({ severity, message }) => `${severity}: ${message}`)

const rows: [string, object, string][] = [
  ['hostPath', { volumes: [{ name: 'a', hostPath: { path: '/' } }] }, 'error: volumes[a].hostPath'],
  ['hostNetwork', { hostNetwork: true }, 'error: hostNetwork'],
  [
    'grpc probe',
    { containers: [container({ livenessProbe: { grpc: { port: 1 } } })] },
    'error: containers[app].livenessProbe.grpc',
  ],
  [
    'host port',
    { containers: [container({ ports: [{ hostPort: 80 }] })] },
    'error: containers[app].ports[0].hostPort',
  ],
  [
    'privileged',
    { containers: [container({ securityContext: { privileged: true } })] },
    'error: containers[app].securityContext.privileged',
  ],
  ['init containers', { initContainers: [{ name: 'i' }] }, 'warning: initContainers'],
  ['fsGroup', { securityContext: { fsGroup: 1 } }, 'warning: securityContext.fsGroup'],
  [
    'two emptyDirs',
    {
      volumes: [
        { name: 'a', emptyDir: {} },
        { name: 'b', emptyDir: {} },
      ],
    },
    'warning: volumes: 2 emptyDir',
  ],
  [
    'a port of the node port range',
    { containers: [container({ ports: [{ containerPort: 30001 }] })] },
    'warning: containers[app].ports[0].containerPort',
  ],
  [
    'unequal resources',
    {
      containers: [
        container({ resources: { requests: { cpu: '100m' }, limits: { cpu: '300m' } } }),
      ],
    },
    'warning: containers[app] cpu: request and limit differ',
  ],
  [
    'no CPU request',
    { containers: [{ name: 'app' }] },
    'warning: containers[app] has no CPU request',
  ],
]

describe('checkManifests', () => {
  it.each(rows)('finds %s', (_name, spec, start) => {
    const found = check(deployment(spec))
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(start)
  })

  it.each([
    ['nothing special', {}],
    ['host access that is switched off', { hostNetwork: false, initContainers: [] }],
    [
      'equal amounts in other units',
      {
        containers: [
          container({ resources: { requests: { cpu: '1' }, limits: { cpu: '1000m' } } }),
        ],
      },
    ],
    ['one emptyDir', { volumes: [{ name: 'a', emptyDir: {} }] }],
  ])('has nothing to say about %s', (_name, spec) => {
    expect(check(deployment(spec))).toEqual([])
  })

  it.each([
    [{ kind: 'DaemonSet', metadata: { name: 'a' }, spec: {} }, 'error'],
    [{ kind: 'PersistentVolumeClaim', metadata: { name: 'a' }, spec: {} }, 'error'],
    [
      { kind: 'StatefulSet', metadata: { name: 'a' }, spec: { volumeClaimTemplates: [{}] } },
      'error',
    ],
    [{ kind: 'NetworkPolicy', metadata: { name: 'a' }, spec: {} }, 'warning'],
    [
      { kind: 'Service', metadata: { name: 'a' }, spec: { externalTrafficPolicy: 'Local' } },
      'warning',
    ],
  ])('finds objects that do not work: %j', (object, severity) => {
    expect(checkManifests([object]).map((finding) => finding.severity)).toEqual([severity])
  })
})
