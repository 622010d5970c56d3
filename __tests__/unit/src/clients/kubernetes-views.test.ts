import { describe, expect, it } from '@jest/globals'

import { viewOf } from '../../../../src/clients/kubernetes-views.ts'

const cpu = (key: string, value: object) => [
  { type: 'Resource', resource: { name: 'cpu', [key]: value } },
]

describe('views of Kubernetes objects', () => {
  it('reads an HPA with metrics', () => {
    const view = viewOf.hpa({
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
    expect(view).toMatchObject({
      name: 'edge',
      minReplicas: 1,
      maxReplicas: 10,
      targetPercent: 70,
      utilization: 41,
    })
    expect(view.millicores).toBeCloseTo(41)
    expect(view.conditions[0]?.type).toBe('ScalingActive')
  })

  it('leaves out what an HPA without metrics does not have', () => {
    const view = viewOf.hpa({ metadata: { name: 'edge' }, spec: { maxReplicas: 3 }, status: {} })
    expect('utilization' in view || 'millicores' in view || 'targetPercent' in view).toBe(false)
  })

  it.each([
    [
      'requests',
      [{ resources: { requests: { cpu: '100m' } } }, { resources: { requests: { cpu: 1 } } }],
      1100,
    ],
    ['limits alone', [{ resources: { limits: { cpu: '250m' } } }], 250],
    ['one without', [{ resources: { requests: { cpu: '1' } } }, {}], undefined],
  ])('sums the CPU of a pod: %s', (_name, containers, expected) => {
    const view = viewOf.deployments({ spec: { template: { spec: { containers } } } })
    if (expected === undefined) expect(view.requestMillicores).toBeUndefined()
    else expect(view.requestMillicores).toBeCloseTo(expected)
  })

  it('reads why a pod does not run', () => {
    const view = viewOf.pods({
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
    expect(view).toMatchObject({
      ready: false,
      message: 'no node',
      containers: [{ reason: 'CrashLoopBackOff', restarts: 2 }],
    })
  })

  it('reads addresses and their own ports', () => {
    const view = viewOf.services({
      metadata: { name: 's' },
      spec: { type: 'LoadBalancer', ports: [{ port: 80 }] },
      status: {
        loadBalancer: { ingress: [{ ip: '127.0.0.1', ports: [{ port: 8080, protocol: 'TCP' }] }] },
      },
    })
    expect(view).toMatchObject({ addresses: ['127.0.0.1'], ports: [80], addressPorts: [8080] })
  })
})
