import { expect, it } from '@jest/globals'

import { crossedTogether } from '../../../../../../src/clients/kubernetes/load-job/merged-thresholds.ts'
import { bucketOf } from '../../../../../../src/values/load/latency-histogram.ts'

const merged = {
  seconds: 10,
  // A tenth took a second, the rest 10 ms.
  took: new Map([
    [bucketOf(10), 900],
    [bucketOf(1_000), 100],
  ]),
}

const pods = (
  metric: string,
  expression: string,
  kept: readonly boolean[],
  values: Readonly<Record<string, number>> = {},
) => kept.map((isKept) => [{ metric, expression, isKept, ...values }])

it.each([
  ['a count is added up', pods('http_reqs', 'count>=150', [false, false], { count: 100 }), false],
  [
    'each pod keeps a bound, all do not',
    pods('errors', 'count<150', [true, true], { count: 100 }),
    true,
  ],
  [
    'a rate of a counter is of all',
    pods('http_reqs', 'rate>15', [false, false], { count: 100 }),
    false,
  ],
  [
    'a share is of all',
    pods('http_req_failed', 'rate<0.1', [true, false], { passes: 5, fails: 95 }),
    false,
  ],
  ['a percentile is of all', pods('http_req_duration', 'p(95)<500', [true, false]), true],
  ['a median is of all', pods('http_req_duration', 'med < 500', [true, false]), false],
  ['pods agree', pods('http_req_duration', 'avg<500', [true, true]), false],
  ['what cannot be merged fails by one', pods('checkout', 'p(95)<500', [true, false]), true],
  ['an average fails by one', pods('http_req_duration', 'avg<500', [true, false]), true],
])('%s', (_what, judged, isCrossed) => {
  expect(crossedTogether(judged, merged)).toHaveLength(isCrossed ? 1 : 0)
})
