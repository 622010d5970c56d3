import { describe, expect, it } from '@jest/globals'

import { Fields, ShapeError } from '../../../../../src/values/fields.ts'
import type { Kind, Views } from '../../../../../src/clients/kubernetes/kubernetes.ts'
import {
  describeCurrent,
  describeTarget,
  ratioOf,
} from '../../../../../src/values/kubernetes/hpa-metric.ts'
import { requestOf } from '../../../../../src/values/kubernetes/pod-requests.ts'
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
      metrics: [
        {
          source: 'Resource',
          name: 'CPU',
          resource: 'cpu',
          target: { type: 'Utilization', value: 70 },
          current: 41,
          average: 0.041,
        },
      ],
    })
    expect(seen.conditions[0]?.type).toBe('ScalingActive')
  })

  it('reads each kind of metric, with what was measured of it', () => {
    const pods = { metric: { name: 'rps' } }
    const queue = { metric: { name: 'depth', selector: { matchLabels: { queue: 'b' } } } }
    const other = { metric: { name: 'depth', selector: { matchLabels: { queue: 'a' } } } }
    const object = { metric: { name: 'hits' }, describedObject: { kind: 'Ingress', name: 'main' } }
    const container = { name: 'memory', container: 'app' }
    const seen = view('hpa', {
      metadata: { name: 'edge' },
      spec: {
        scaleTargetRef: { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'edge' },
        minReplicas: 0,
        maxReplicas: 3,
        metrics: [
          {
            type: 'Pods',
            pods: { ...pods, target: { type: 'AverageValue', averageValue: '500m' } },
          },
          { type: 'External', external: { ...other, target: { type: 'Value', value: '30' } } },
          { type: 'External', external: { ...queue, target: { averageValue: '2' } } },
          { type: 'Object', object: { ...object, target: { type: 'Value', value: '2k' } } },
          {
            type: 'ContainerResource',
            containerResource: { ...container, target: { averageUtilization: 80 } },
          },
        ],
      },
      status: {
        currentMetrics: [
          { type: 'Pods', pods: { ...pods, current: { averageValue: '250m' } } },
          // A metric that could not be measured has an empty entry.
          { type: '' },
          { type: 'External', external: { ...queue, current: { averageValue: '1500m' } } },
          { type: 'Object', object: { ...object, current: { value: '1500' } } },
          {
            type: 'ContainerResource',
            containerResource: {
              ...container,
              current: { averageUtilization: 12, averageValue: '16Mi' },
            },
          },
        ],
      },
    })
    expect(seen.minReplicas).toBe(0)
    expect(
      seen.metrics.map((one) => [one.name, describeCurrent(one), describeTarget(one)]),
    ).toEqual([
      ['rps', '0.25', '0.5 a pod'],
      ['depth{queue=a}', 'not measured', '30'],
      ['depth{queue=b}', '1.5', '2 a pod'],
      ['hits of Ingress main', '1500', '2000'],
      ['memory of container app', '12 %', '80 % of the request'],
    ])
    expect(seen.metrics.map((one) => ratioOf(one))).toEqual([0.5, undefined, 0.75, 0.75, 0.15])
  })

  it('reads how an HPA may grow', () => {
    const seen = view('hpa', {
      ...named,
      spec: {
        scaleTargetRef: { kind: 'Deployment', name: 'edge' },
        maxReplicas: 3,
        behavior: {
          scaleUp: {
            selectPolicy: 'Min',
            tolerance: '50m',
            stabilizationWindowSeconds: 30,
            policies: [{ type: 'Percent', value: 50, periodSeconds: 60 }],
          },
        },
      },
    })
    expect(seen.metrics).toEqual([])
    expect(seen.scaleUp).toEqual({
      select: 'Min',
      tolerance: 0.05,
      stabilizationSeconds: 30,
      policies: [{ isPercent: true, value: 50, seconds: 60 }],
    })
  })

  it.each([
    [
      'requests',
      {
        containers: [
          { resources: { requests: { cpu: '100m' } } },
          { resources: { requests: { cpu: '1' } } },
        ],
      },
      1.1,
    ],
    ['limits alone', { containers: [{ resources: { limits: { cpu: '250m' } } }] }, 0.25],
    ['one without', { containers: [{ resources: { requests: { cpu: '1' } } }, {}] }, undefined],
    [
      'a sidecar that continues',
      {
        initContainers: [
          { restartPolicy: 'Always', resources: { requests: { cpu: '50m' } } },
          { resources: { requests: { cpu: '4' } } },
        ],
        containers: [{ resources: { requests: { cpu: '100m' } } }],
      },
      0.15,
    ],
    ['those of the pod itself', { resources: { requests: { cpu: '2' } }, containers: [{}] }, 2],
  ])('sums the CPU of a pod: %s', (_name, spec, expected) => {
    const seen = view('deployments', { ...named, kind: 'Deployment', spec: { template: { spec } } })
    const request = requestOf(seen.requests, 'cpu')
    if (expected === undefined) expect(request).toBeUndefined()
    else expect(request).toBeCloseTo(expected)
  })

  it('reads a quota', () => {
    const status = { hard: { pods: '3', 'requests.cpu': '1500m' }, used: { pods: '1' } }
    expect(view('quotas', { ...named, spec: { scopes: ['Terminating'] }, status })).toEqual({
      name: 'edge',
      isScoped: true,
      limits: [
        { resource: 'pods', hard: 3, used: 1 },
        { resource: 'requests.cpu', hard: 1.5, used: 0 },
      ],
    })
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
      requests: { whole: {}, containers: [{ name: 'app', requests: {} }] },
    })
    expect(view('pods', named)).toEqual({
      ...{ name: 'edge', namespace: '', phase: '', ready: false, labels: {} },
      ...{ pullSecrets: [], conditions: [], initContainers: [], containers: [] },
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
