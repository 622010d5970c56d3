import { describe, expect, it } from '@jest/globals'

import { judge } from '../../../../../src/stages/assert-scaling/judge.ts'
import type { Circumstances } from '../../../../../src/stages/assert-scaling/verdict.ts'
import type { HpaMetric } from '../../../../../src/values/kubernetes/hpa-metric.ts'
import { emptyTimeline, type Timeline } from '../../../../../src/stages/assert-scaling/sample.ts'

const expected = { hpa: 'edge', atLeast: 3, within: 120_000 }
const known: Circumstances = {
  baseline: 1,
  loadStartedAt: 5_000,
  scaleUp: { select: 'Max', policies: [], stabilizationSeconds: 0 },
  requests: { whole: {}, containers: [{ name: 'app', requests: { cpu: 0.1 } }] },
  requestsPerSecond: 35,
}
const nothing: Timeline = emptyTimeline
const cpu: HpaMetric = {
  source: 'Resource',
  name: 'CPU',
  resource: 'cpu',
  target: { type: 'Utilization', value: 70 },
}
const measured = (
  metric: HpaMetric,
  at: number,
  current: number,
  more: Partial<HpaMetric> = {},
) => ({
  ...{ at, hpa: 'edge', currentReplicas: 1, desiredReplicas: 1 },
  metrics: [{ ...metric, current, ...more }],
})
const sample = (at: number, current: number, desired: number, utilization?: number) => ({
  ...{ at, hpa: 'edge', currentReplicas: current, desiredReplicas: desired },
  metrics: [
    utilization === undefined ? cpu : { ...cpu, current: utilization, average: utilization / 1000 },
  ],
})

describe('judge', () => {
  it('passes by rescale events and ready pods, though utilisation has fallen since', () => {
    const verdict = judge(
      expected,
      {
        ...emptyTimeline,
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
        'more than 120 req/s for 3.',
    )
    expect(verdict.hint).toBe('set load.rate to 130/s or more')
  })

  const rows: [string, Timeline, string][] = [
    ['no metrics at all', { ...nothing, samples: [sample(9_000, 1, 1)] }, 'SCALING_NO_METRICS'],
    [
      'the HPA wanted pods that never became ready',
      {
        ...emptyTimeline,
        samples: [sample(20_000, 1, 4, 100)],
        rescales: [{ at: 21_000, hpa: 'edge', size: 4 }],
        ready: [{ at: 22_000, hpa: 'edge', ready: 1 }],
      },
      'SCALING_PODS_PENDING',
    ],
    [
      'still above the target at the end',
      {
        ...emptyTimeline,
        samples: [sample(20_000, 1, 2, 100), sample(50_000, 2, 2, 99)],
        rescales: [],
        ready: [{ at: 40_000, hpa: 'edge', ready: 2 }],
      },
      'SCALING_NOT_REACHED',
    ],
    [
      'reached, but late',
      {
        ...emptyTimeline,
        samples: [sample(20_000, 1, 3, 100)],
        rescales: [],
        ready: [{ at: 140_000, hpa: 'edge', ready: 3 }],
      },
      'SCALING_TOO_SLOW',
    ],
    [
      'a growth before the load does not count',
      {
        ...emptyTimeline,
        samples: [sample(1_000, 1, 3, 100), sample(30_000, 1, 1, 10)],
        rescales: [{ at: 2_000, hpa: 'edge', size: 3 }],
        ready: [{ at: 3_000, hpa: 'edge', ready: 3 }],
      },
      'SCALING_LOAD_TOO_SMALL',
    ],
    [
      'another HPA scaled',
      {
        ...emptyTimeline,
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
      ...emptyTimeline,
      samples: [sample(20_000, 3, 3, 20)],
      rescales: [],
      ready: [{ at: 20_000, hpa: 'edge', ready: 3 }],
    }
    expect(judge(expected, timeline, { ...known, baseline: 3 }).passed).toBe(false)
  })

  it('counts only pods that had time to be measured, and asks for no less than was sent', () => {
    const timeline = {
      ...emptyTimeline,
      // The new pods have no CPU metrics yet: the mean is that of the first pod.
      samples: [sample(20_000, 1, 2, 100), sample(40_000, 2, 2, 99), sample(70_000, 2, 2, 70)],
      rescales: [{ at: 25_000, hpa: 'edge', size: 2 }],
      ready: [
        { at: 0, hpa: 'edge', ready: 1 },
        { at: 30_000, hpa: 'edge', ready: 2 },
      ],
    }
    const verdict = judge(expected, timeline, { ...known, requestsPerSecond: 150 })
    expect(verdict).toMatchObject({ code: 'SCALING_LOAD_TOO_SMALL' })
    expect(verdict.message).toContain('used 100m at 150 req/s')
    expect(verdict.neededRate).toBeGreaterThan(150)
  })

  it('counts them once they were', () => {
    const timeline = {
      ...emptyTimeline,
      samples: [sample(20_000, 1, 2, 100), sample(150_000, 2, 2, 60)],
      rescales: [],
      ready: [
        { at: 0, hpa: 'edge', ready: 1 },
        { at: 30_000, hpa: 'edge', ready: 2 },
      ],
    }
    expect(judge(expected, timeline, known).message).toContain('used 120m')
  })

  it('says that the load was large enough, but too short', () => {
    const timeline = {
      ...emptyTimeline,
      samples: [sample(20_000, 2, 2, 90), sample(60_000, 2, 2, 10)],
      rescales: [],
      ready: [{ at: 0, hpa: 'edge', ready: 2 }],
    }
    const verdict = judge(expected, timeline, { ...known, baseline: 2 })
    expect(verdict).toMatchObject({ code: 'SCALING_NOT_REACHED' })
    expect(verdict.message).toContain('not for long enough')
    expect(verdict.neededRate).toBeUndefined()
  })

  it("takes the HPA's own tolerance", () => {
    const scaleUp = { select: 'Max', policies: [], stabilizationSeconds: 0, tolerance: 0.5 }
    const timeline = { ...nothing, samples: [sample(20_000, 1, 1, 90)] }
    const verdict = judge(expected, timeline, { ...known, scaleUp })
    expect(verdict).toMatchObject({ code: 'SCALING_LOAD_TOO_SMALL' })
    expect(verdict.message).toContain("With the HPA's tolerance of 50 %")
  })

  it('reckons the request that a LimitRange gave from what the HPA shows', () => {
    const { baseline, loadStartedAt, requestsPerSecond } = known
    const rest = { baseline, loadStartedAt, requestsPerSecond: requestsPerSecond ?? 0 }
    const samples = [measured(cpu, 20_000, 41, { average: 0.082 })]
    expect(judge(expected, { ...nothing, samples }, rest).message).toContain('70 % of 200m')
  })

  const metric = (more: Partial<HpaMetric>): HpaMetric => ({
    ...{ source: 'Pods', name: 'rps', target: { type: 'AverageValue', value: 30 } },
    ...more,
  })
  const memory: HpaMetric = {
    ...{ source: 'Resource', name: 'memory', resource: 'memory' },
    target: { type: 'Utilization', value: 80 },
  }
  const kinds: [string, HpaMetric, number, string, RegExp][] = [
    [
      'memory',
      memory,
      41,
      'edge stayed at 1 replica; memory reached 41 % with a target of 80 % of the request',
      /hold more memory/,
    ],
    [
      'memory by value',
      { ...memory, target: { type: 'AverageValue', value: 256 * 2 ** 20 } },
      64 * 2 ** 20,
      'edge stayed at 1 replica; memory reached 64Mi with a target of 256Mi a pod',
      /hold more memory/,
    ],
    [
      'a metric of the pods',
      metric({}),
      12,
      'edge stayed at 1 replica; rps reached 12 with a target of 30 a pod',
      /brings rps above 33 a pod/,
    ],
    [
      'an external metric',
      metric({ source: 'External', name: 'depth', target: { type: 'Value', value: 100 } }),
      0,
      'edge stayed at 1 replica; depth reached 0 with a target of 100',
      /brings depth above 110,/,
    ],
  ]
  it.each(kinds)('speaks of the metric that the HPA has: %s', (_what, one, current, text, hint) => {
    const timeline = { ...nothing, samples: [measured(one, 20_000, current)] }
    const verdict = judge(expected, timeline, known)
    expect(verdict).toMatchObject({ code: 'SCALING_LOAD_TOO_SMALL', message: text })
    expect(verdict.hint).toMatch(hint)
  })

  it.each([
    [{ type: 'AverageValue', value: 0.05 }, 'Target is 50m a pod', 0.041],
    [{ type: 'Utilization', value: 50 }, 'Target is 50 % of 60m', 41],
  ] as const)('reckons the CPU of a container, target %j', (target, text, current) => {
    const name = 'CPU of container web'
    const one = { ...cpu, source: 'ContainerResource', container: 'web', name, target } as const
    const containers = [
      { name: 'web', requests: { cpu: 0.06 } },
      { name: 'log', requests: { cpu: 1 } },
    ]
    const samples = [measured(one, 20_000, current, { average: 0.041 })]
    const given = { ...known, requests: { whole: {}, containers } }
    const verdict = judge(expected, { ...nothing, samples }, given)
    expect(verdict.message).toContain(text)
  })

  it('names each of several metrics, the leading one first', () => {
    const samples = [
      {
        ...sample(20_000, 1, 1),
        metrics: [
          { ...memory, current: 8 },
          { ...metric({}), current: 27 },
        ],
      },
    ]
    expect(judge(expected, { ...nothing, samples }, known).message).toBe(
      'edge stayed at 1 replica; rps reached 27 with a target of 30 a pod; ' +
        'memory reached 8 % with a target of 80 % of the request',
    )
  })

  it('takes what was measured last before a load that changed nothing', () => {
    const timeline = { ...nothing, samples: [measured(memory, 1_000, 12)] }
    expect(judge(expected, timeline, known).message).toContain('memory reached 12 %')
  })

  it('says which metric had no value, and what the HPA says of it', () => {
    const samples = [
      { ...sample(20_000, 1, 1), metrics: [metric({})], inactive: 'FailedGetPodsMetric: none' },
    ]
    const { code, message } = judge(expected, { ...nothing, samples }, known)
    expect(code).toBe('SCALING_NO_METRICS')
    expect(message).toBe(
      'edge got no value of rps while the load ran, so it could not decide (FailedGetPodsMetric: none)',
    )
  })

  it('says what the behaviour of the HPA allows, where that kept it', () => {
    const policies = [{ isPercent: false, value: 1, seconds: 120 }]
    const scaleUp = { select: 'Max', policies, stabilizationSeconds: 0 }
    const limited = 'ScaleUpLimit: the desired replica count is increasing faster'
    const samples = [{ ...sample(50_000, 2, 2, 99), limited }]
    const verdict = judge(expected, { ...nothing, samples }, { ...known, scaleUp })
    expect(verdict).toMatchObject({
      code: 'SCALING_NOT_REACHED',
      message: expect.stringContaining('ScaleUpLimit'),
      hint: expect.stringContaining('adds at most 1 pod in 120 s'),
    })
  })
})
