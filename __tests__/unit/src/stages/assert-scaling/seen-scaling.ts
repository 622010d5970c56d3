import type { ScalingReport } from '../../../../../src/stages/assert-scaling.ts'
import type { PodTrace } from '../../../../../src/stages/assert-scaling/pod-traces.ts'
import { emptyTimeline } from '../../../../../src/stages/assert-scaling/sample.ts'
import type { Verdict } from '../../../../../src/stages/assert-scaling/verdict.ts'
import type { LoadSummary } from '../../../../../src/stages/load/summary.ts'
import type { HpaMetric } from '../../../../../src/values/kubernetes/hpa-metric.ts'

export const startedAt = Date.UTC(2026, 10, 29, 12)

export const cpu: HpaMetric = {
  ...{ source: 'Resource', name: 'CPU', resource: 'cpu' },
  target: { type: 'Utilization', value: 70 },
}

export const sample = (at: number, replicas: number, current: number, metric = cpu) => ({
  ...{ at, hpa: 'edge', currentReplicas: replicas, desiredReplicas: replicas },
  metrics: [{ ...metric, current }],
})

export const verdict: Verdict = {
  hpa: 'edge',
  passed: true,
  code: 'SCALED',
  from: 1,
  to: 3,
  peak: 4,
  atLeast: 3,
  firstScaleUpSeconds: 31,
  reachedSeconds: 38,
  message: '',
  hint: '',
}

export const summary: LoadSummary = {
  requests: 14_400,
  requestsPerSecond: 80,
  failedRate: 0.001,
  p95Milliseconds: 41.3,
  droppedIterations: 0,
  iterations: 14_400,
  iterationsPerSecond: 80,
  iterationP95Milliseconds: 42,
  crossed: [],
}

/** A replica that was created after the decision at 41 s. */
export const newPod: PodTrace = {
  ...{ hpa: 'edge', name: 'edge-x', node: '10.0.1.7', restarts: 0, isOutOfMemory: false },
  createdAt: startedAt + 42_000,
  scheduledAt: startedAt + 43_000,
  pulledAt: startedAt + 50_000,
  startedAt: startedAt + 51_000,
  readyAt: startedAt + 55_000,
}

const second = (at: number, ended: number, failed: number, dropped: number, time: number) => ({
  ...{ at, ended, failed, dropped },
  ...{ p50Milliseconds: time / 2, p95Milliseconds: time },
})

/** A load from 10 s on, under which an HPA went from one replica to four and back to three. */
export const seenScaling: ScalingReport = {
  ...{ namespace: 'shop', startedAt, verdicts: [verdict], loadStartedAt: 10_000 },
  timeline: {
    ...emptyTimeline,
    samples: [sample(0, 1, 5), sample(60_000, 4, 100), sample(120_000, 3, 20)],
    rescales: [{ at: 41_000, hpa: 'edge', size: 4 }],
    ready: [
      { at: 0, hpa: 'edge', ready: 1 },
      { at: 55_000, hpa: 'edge', ready: 4 },
    ],
    pods: [newPod],
    events: [
      {
        ...{ at: 41_000, hpa: 'edge', type: 'Normal', reason: 'SuccessfulRescale' },
        ...{ object: 'HorizontalPodAutoscaler/edge', message: 'New size: 4' },
      },
    ],
  },
  profile: [
    [0, 80],
    [180_000, 80],
    [180_000, 0],
  ],
  // The load ended within the last one.
  seconds: [
    second(10_000, 40, 0, 0, 12),
    second(11_000, 50, 20, 5, 300),
    second(12_000, 1, 0, 0, 9),
  ],
}
