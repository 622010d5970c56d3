import { describe, expect, it } from '@jest/globals'

import { judge } from '../../../../src/stages/assert-scaling/judge.ts'
import type { Circumstances } from '../../../../src/stages/assert-scaling/verdict.ts'
import type { Timeline } from '../../../../src/stages/assert-scaling/sample.ts'

const expected = { hpa: 'edge', atLeast: 3, within: 120_000 }
const known: Circumstances = {
  baseline: 1,
  loadStartedAt: 5_000,
  targetPercent: 70,
  requestMillicores: 100,
  requestsPerSecond: 35,
}
const nothing: Timeline = { samples: [], rescales: [], ready: [] }
const sample = (at: number, current: number, desired: number, utilization?: number) => ({
  at,
  hpa: 'edge',
  currentReplicas: current,
  desiredReplicas: desired,
  ...(utilization === undefined ? {} : { utilization, millicores: utilization }),
})

describe('judge', () => {
  it('passes by rescale events and ready pods, though utilisation has fallen since', () => {
    const verdict = judge(
      expected,
      {
        samples: [sample(20_000, 1, 2, 100), sample(60_000, 4, 4, 3)],
        rescales: [
          { at: 36_000, hpa: 'edge', size: 2 },
          { at: 40_000, hpa: 'edge', size: 4 },
        ],
        ready: [
          { at: 36_500, hpa: 'edge', ready: 2 },
          { at: 43_000, hpa: 'edge', ready: 4 },
        ],
      },
      known,
    )
    expect(verdict).toMatchObject({
      passed: true,
      from: 1,
      to: 4,
      peak: 4,
      firstScaleUpSeconds: 15,
      reachedSeconds: 38,
    })
  })

  it('says by how much the load was too small', () => {
    const timeline = { ...nothing, samples: [sample(20_000, 1, 1, 30), sample(40_000, 1, 1, 41)] }
    const verdict = judge(expected, timeline, known)
    expect(verdict).toMatchObject({ passed: false, code: 'SCALING_LOAD_TOO_SMALL', to: 1 })
    expect(verdict.message).toBe(
      'edge stayed at 1 replica\n' +
        'Target is 70 % of 100m; the load used 41m at 35 req/s (1.17m of CPU per request, ' +
        "measured). With the HPA's tolerance of 10 % it takes more than 66 req/s for 2 replicas, " +
        'more than 132 req/s for 3.',
    )
    expect(verdict.hint).toBe('set load.rate to 140/s or more')
  })

  const rows: [string, Timeline, string][] = [
    ['no metrics at all', { ...nothing, samples: [sample(9_000, 1, 1)] }, 'SCALING_NO_METRICS'],
    [
      'the HPA wanted pods that never became ready',
      {
        samples: [sample(20_000, 1, 4, 100)],
        rescales: [{ at: 21_000, hpa: 'edge', size: 4 }],
        ready: [{ at: 22_000, hpa: 'edge', ready: 1 }],
      },
      'SCALING_PODS_PENDING',
    ],
    [
      'still above the target at the end',
      {
        samples: [sample(20_000, 1, 2, 100), sample(50_000, 2, 2, 99)],
        rescales: [],
        ready: [{ at: 40_000, hpa: 'edge', ready: 2 }],
      },
      'SCALING_NOT_REACHED',
    ],
    [
      'reached, but late',
      {
        samples: [sample(20_000, 1, 3, 100)],
        rescales: [],
        ready: [{ at: 140_000, hpa: 'edge', ready: 3 }],
      },
      'SCALING_TOO_SLOW',
    ],
    [
      'a growth before the load does not count',
      {
        samples: [sample(1_000, 1, 3, 100), sample(30_000, 1, 1, 10)],
        rescales: [{ at: 2_000, hpa: 'edge', size: 3 }],
        ready: [{ at: 3_000, hpa: 'edge', ready: 3 }],
      },
      'SCALING_LOAD_TOO_SMALL',
    ],
    [
      'another HPA scaled',
      {
        samples: [sample(20_000, 1, 1, 5)],
        rescales: [{ at: 30_000, hpa: 'orders', size: 5 }],
        ready: [{ at: 30_000, hpa: 'orders', ready: 5 }],
      },
      'SCALING_LOAD_TOO_SMALL',
    ],
  ]
  it.each(rows)('fails: %s', (_name, timeline, code) => {
    expect(judge(expected, timeline, known)).toMatchObject({ passed: false, code })
  })

  it('counts a baseline above one as the start', () => {
    const timeline = {
      samples: [sample(20_000, 3, 3, 20)],
      rescales: [],
      ready: [{ at: 20_000, hpa: 'edge', ready: 3 }],
    }
    expect(judge(expected, timeline, { ...known, baseline: 3 }).passed).toBe(false)
  })
})
