import { expect, test } from '@jest/globals'

import { expectationOf } from '../../../../src/actions/ensure-network/publish-addresses.ts'

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
