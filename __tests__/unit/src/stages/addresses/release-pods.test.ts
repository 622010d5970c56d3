import { expect, test } from '@jest/globals'

import { podsAtFirst, podsAtPeak } from '../../../../../src/stages/addresses/release-pods.ts'

const workload = (kind: string, name: string, spec: object = {}) => ({
  kind,
  metadata: { name },
  spec,
})
const hpa = (kind: string, name: string, maxReplicas: number) =>
  workload('HorizontalPodAutoscaler', `${name}-hpa`, {
    scaleTargetRef: { kind, name },
    maxReplicas,
  })

test.each<[string, readonly unknown[], number]>([
  ['nothing that runs', [workload('Service', 'edge')], 0],
  ['replicas', [workload('Deployment', 'edge', { replicas: 3 })], 3],
  ['one where nothing is said', [workload('StatefulSet', 'db')], 1],
  ['none where none are wanted', [workload('Deployment', 'off', { replicas: 0 })], 0],
  [
    'what an HPA allows, not what is there first',
    [workload('Deployment', 'edge', { replicas: 2 }), hpa('Deployment', 'edge', 10)],
    10,
  ],
  [
    'an HPA of another kind does not count for it',
    [workload('Deployment', 'edge', { replicas: 2 }), hpa('StatefulSet', 'edge', 10)],
    12,
  ],
  [
    'jobs, also those that come again',
    [
      workload('Job', 'seed', { parallelism: 4 }),
      workload('CronJob', 'sweep', { jobTemplate: { spec: { parallelism: 2 } } }),
    ],
    6,
  ],
  ['pods', [workload('Pod', 'probe')], 1],
])('pods at their peak: %s', (_name, objects, expected) => {
  expect(podsAtPeak(objects)).toBe(expected)
})

const scaled = (name: string, minReplicas: number) =>
  workload('HorizontalPodAutoscaler', `${name}-hpa`, {
    scaleTargetRef: { kind: 'Deployment', name },
    ...{ minReplicas, maxReplicas: 10 },
  })

test.each<[string, readonly unknown[], number]>([
  ['replicas', [workload('Deployment', 'edge', { replicas: 3 })], 3],
  ['what an HPA wants at least', [workload('Deployment', 'edge'), scaled('edge', 4)], 4],
  [
    'replicas beyond what an HPA wants at least',
    [workload('Deployment', 'edge', { replicas: 5 }), scaled('edge', 2)],
    5,
  ],
  [
    'none of what is scaled to none',
    [workload('Deployment', 'edge', { replicas: 0 }), scaled('edge', 2)],
    0,
  ],
  [
    'jobs, not those that come later',
    [
      workload('Job', 'seed'),
      workload('CronJob', 'sweep', { jobTemplate: { spec: { parallelism: 2 } } }),
    ],
    1,
  ],
])('pods at first: %s', (_name, objects, expected) => {
  expect(podsAtFirst(objects)).toBe(expected)
})
