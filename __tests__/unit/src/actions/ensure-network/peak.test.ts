import { expect, test } from '@jest/globals'

import { expectationOf, expectationOfNew } from '../../../../../src/actions/ensure-network/peak.ts'

const rest = { nodes: 3, previews: 0, surge: 0.25, systemPods: 6 }
const chart = [{ kind: 'Deployment', metadata: { name: 'edge' }, spec: { replicas: 4 } }]

test.each<[string, number | undefined, readonly unknown[], number | undefined]>([
  ['the input wins over the chart', 20, chart, 20],
  ['without it the chart says it', undefined, chart, 4],
  ['a chart that runs nothing says nothing', undefined, [{ kind: 'Service' }], undefined],
  ['nothing is known without both', undefined, [], undefined],
])('pods of a release: %s', (_name, podsPerRelease, objects, expected) => {
  expect(expectationOf({ ...rest, podsPerRelease }, objects)?.podsPerRelease).toBe(expected)
})

const scaled = [
  ...chart,
  {
    kind: 'HorizontalPodAutoscaler',
    spec: { scaleTargetRef: { kind: 'Deployment', name: 'edge' }, maxReplicas: 400 },
  },
]

test.each<[string, number | undefined, readonly unknown[], number]>([
  ['the input wins', 20, scaled, 20],
  ['a chart that scales higher than usual decides', undefined, scaled, 400],
  ['a small chart leaves room to grow', undefined, chart, 100],
  ['so does none', undefined, [], 100],
])('pods that a new network is made for: %s', (_name, podsPerRelease, objects, expected) => {
  const peak = { ...rest, nodes: 5, podsPerRelease }
  expect(expectationOfNew(peak, objects)).toEqual({
    ...peak,
    podsPerRelease: expected,
    loadBalancers: 1,
  })
})

const service = (type: string) => ({ kind: 'Service', spec: { type } })

test.each<[string, readonly unknown[], number]>([
  ['every Service of that type', [service('LoadBalancer'), service('LoadBalancer')], 2],
  ['no others', [service('ClusterIP'), service('LoadBalancer'), ...chart], 1],
  ['one where none is known', [], 1],
])('load balancers of a release: %s', (_name, objects, expected) => {
  const peak = { ...rest, podsPerRelease: 4 }
  expect(expectationOf(peak, objects)?.loadBalancers).toBe(expected)
  expect(expectationOfNew(peak, objects).loadBalancers).toBe(expected)
})
