import { describe, expect, it } from '@jest/globals'

import { Fields, ShapeError } from '../../../../../src/values/fields.ts'
import type { Kind, Views } from '../../../../../src/clients/kubernetes/kubernetes.ts'
import { viewOf } from '../../../../../src/clients/kubernetes/kubernetes-views.ts'

const cpu = (key: string, value: object) => [
  { type: 'Resource', resource: { name: 'cpu', [key]: value } },
]

const named = { metadata: { name: 'edge' } }

const view = <K extends Kind>(kind: K, object: object): Views[K] => viewOf[kind](new Fields(object))

describe('views of Kubernetes objects', () => {
  it('reads an HPA with metrics', () => {
    const seen = view('hpa', {
      metadata: { name: 'edge' },
      spec: {
        scaleTargetRef: { kind: 'Deployment', name: 'edge' },
        maxReplicas: 10,
        metrics: cpu('target', { type: 'Utilization', averageUtilization: 70 }),
      },
      status: {
        currentReplicas: 1,
        desiredReplicas: 2,
        currentMetrics: cpu('current', { averageUtilization: 41, averageValue: '41m' }),
        conditions: [
          { type: 'ScalingActive', status: 'True', reason: 'ValidMetricFound', message: 'm' },
        ],
      },
    })
    expect(seen).toMatchObject({
      name: 'edge',
      minReplicas: 1,
      maxReplicas: 10,
      targetPercent: 70,
      utilization: 41,
    })
    expect(seen.millicores).toBeCloseTo(41)
    expect(seen.conditions[0]?.type).toBe('ScalingActive')
  })

  it('leaves out what an HPA without metrics does not have', () => {
    const seen = view('hpa', {
      metadata: { name: 'edge' },
      spec: { scaleTargetRef: { kind: 'Deployment', name: 'edge' }, maxReplicas: 3 },
      status: {},
    })
    expect('utilization' in seen || 'millicores' in seen || 'targetPercent' in seen).toBe(false)
  })

  it.each([
    [
      'requests',
      [{ resources: { requests: { cpu: '100m' } } }, { resources: { requests: { cpu: '1' } } }],
      1100,
    ],
    ['limits alone', [{ resources: { limits: { cpu: '250m' } } }], 250],
    ['one without', [{ resources: { requests: { cpu: '1' } } }, {}], undefined],
  ])('sums the CPU of a pod: %s', (_name, containers, expected) => {
    const seen = view('deployments', {
      ...named,
      kind: 'Deployment',
      spec: { template: { spec: { containers } } },
    })
    if (expected === undefined) expect(seen.requestMillicores).toBeUndefined()
    else expect(seen.requestMillicores).toBeCloseTo(expected)
  })

  it('reads why a pod does not run', () => {
    const seen = view('pods', {
      metadata: { name: 'p' },
      status: {
        phase: 'Pending',
        conditions: [
          { type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no node' },
        ],
        containerStatuses: [
          { name: 'c', restartCount: 2, state: { waiting: { reason: 'CrashLoopBackOff' } } },
        ],
      },
    })
    expect(seen).toMatchObject({
      ready: false,
      message: 'no node',
      containers: [{ reason: 'CrashLoopBackOff', restarts: 2 }],
    })
  })

  it('reads addresses and their own ports', () => {
    const seen = view('services', {
      metadata: { name: 's' },
      spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
      status: {
        loadBalancer: { ingress: [{ ip: '127.0.0.1', ports: [{ port: 8080, protocol: 'TCP' }] }] },
      },
    })
    expect(seen).toMatchObject({ addresses: ['127.0.0.1'], ports: [80], addressPorts: [8080] })
  })

  it('takes what the API leaves out for zero, none and empty', () => {
    const spec = { template: { spec: { containers: [{ name: 'app' }] } } }
    expect(view('statefulsets', { ...named, kind: 'StatefulSet', spec })).toEqual({
      ...{ kind: 'StatefulSet', name: 'edge', wanted: 1, updated: 0, ready: 0, total: 0 },
      ...{ observed: true, conditions: [] },
    })
    expect(view('pods', named)).toEqual({
      ...{ name: 'edge', namespace: '', phase: '', ready: false, labels: {} },
      ...{ conditions: [], initContainers: [], containers: [] },
    })
    expect(view('events', { ...named, lastTimestamp: null, eventTime: null })).toEqual({
      ...{ type: '', reason: '', message: '', object: { kind: '', name: '' }, at: 0, count: 1 },
    })
    expect(view('services', { ...named, spec: {} })).toMatchObject({ ports: [], addresses: [] })
  })

  it.each<[Kind, object]>([
    ['pods', {}],
    ['pods', { metadata: { name: 7 } }],
    ['pods', { ...named, status: { containerStatuses: {} } }],
    ['hpa', { ...named, spec: {} }],
    ['deployments', { ...named, kind: 'Deployment', spec: { template: { spec: {} } } }],
    ['deployments', { ...named, kind: 'Deployment', spec: { replicas: '3', template: {} } }],
    ['events', { ...named, lastTimestamp: 'yesterday' }],
    ['services', { ...named, spec: { ports: [{ port: '80' }] } }],
  ])('takes nothing of another shape: %s %j', (kind, object) => {
    expect(() => view(kind, object)).toThrow(ShapeError)
  })
})
