import { expect, it } from '@jest/globals'

import { asReplicas } from '../../../../../src/values/kubernetes/replicas.ts'

it.each([
  ['edge=3', { hpa: 'edge', atLeast: 3 }],
  ['web/edge = x2', { hpa: 'web/edge', factor: 2 }],
  ['web/edge', { hpa: 'web/edge' }],
  ['all=4', { atLeast: 4 }],
  ['all', {}],
])('%s is what an HPA has to come to', (text, expected) =>
  expect(asReplicas(text)).toEqual(expected),
)

it.each(['/edge=3', 'web/=3', 'web/edge/x', 'We b/edge', 'edge=1', '=3'])('%s is refused', (text) =>
  expect(() => asReplicas(text)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' })),
)
