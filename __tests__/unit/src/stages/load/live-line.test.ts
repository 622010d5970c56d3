import { expect, it } from '@jest/globals'

import type { LoadSecond } from '../../../../../src/clients/kubernetes/k6-samples.ts'
import { describeNow } from '../../../../../src/stages/load/live-line.ts'

const second = (more: Partial<LoadSecond> = {}): LoadSecond => ({
  ...{ at: 0, ended: 80, failed: 1, dropped: 0, ...more },
})

it.each<[string, LoadSecond[], string]>([
  ['nothing before the first second', [], ''],
  ['that nothing responds', [second({ ended: 0 })], ': no responses'],
  [
    'the slowest second',
    [second({ p95Milliseconds: 12 }), second({ p95Milliseconds: 41.2, dropped: 3 })],
    ': 80.0 req/s, p95 up to 41 ms, 2 of the last 160 failed, 3 never sent',
  ],
  [
    'no time where pods report none until their end',
    [second()],
    ': 80.0 req/s, 1 of the last 80 failed',
  ],
])('says %s', (_what, seconds, expected) => {
  expect(describeNow({ seconds: () => seconds, recent: () => seconds })).toBe(expected)
})
