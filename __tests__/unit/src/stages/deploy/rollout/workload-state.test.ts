import { describe, expect, it } from '@jest/globals'

import { customState } from '../../../../../../src/stages/deploy/rollout/custom-state.ts'
import { jobState } from '../../../../../../src/stages/deploy/rollout/job-state.ts'
import {
  daemonSetState,
  deploymentState,
  podState,
  statefulSetState,
} from '../../../../../../src/stages/deploy/rollout/workload-state.ts'

const object = (spec: object, status: object, generation = 2) => ({
  metadata: { name: 'web', generation },
  spec,
  status: { observedGeneration: 2, ...status },
})
const condition = (type: string, status: string, reason = 'Because', message = '') => ({
  conditions: [{ type, status, reason, message }],
})

describe('the state of a Deployment, as kubectl rollout status has it', () => {
  const all = { replicas: 2, updatedReplicas: 2, availableReplicas: 2 }
  it.each<[string, object, object, object, number?]>([
    ['is done', {}, all, { is: 'done' }],
    ['waits for its controller', {}, all, { is: 'waiting' }, 3],
    ['waits for new pods', {}, { ...all, updatedReplicas: 1 }, { is: 'waiting', text: '1 of 2' }],
    [
      'waits for old pods to end',
      {},
      { ...all, replicas: 3 },
      { is: 'waiting', text: '2 of 2, 1 of the old pods left' },
    ],
    [
      'waits for pods that are ready, but not for long enough',
      {},
      { ...all, readyReplicas: 2, availableReplicas: 1 },
      { is: 'waiting', text: '1 of 2' },
    ],
    [
      'fails past its deadline',
      {},
      {
        ...all,
        availableReplicas: 0,
        ...condition('Progressing', 'False', 'ProgressDeadlineExceeded'),
      },
      { is: 'failed' },
    ],
    [
      'is not waited for while it is paused',
      { paused: true },
      { ...all, updatedReplicas: 0 },
      { is: 'done', note: expect.stringContaining('paused') },
    ],
  ])('%s', (_what, spec, status, expected, generation = 2) => {
    expect(deploymentState(object({ replicas: 2, ...spec }, status, generation))).toMatchObject(
      expected,
    )
  })
})

describe('the state of a StatefulSet', () => {
  const newest = { updateRevision: 'b', currentRevision: 'b', readyReplicas: 3 }
  const rolling = { updateRevision: 'b', currentRevision: 'a', readyReplicas: 3 }
  const partition = { updateStrategy: { type: 'RollingUpdate', rollingUpdate: { partition: 2 } } }
  it.each<[string, object, object, object]>([
    ['is done', {}, newest, { is: 'done' }],
    ['waits for ready pods', {}, { ...newest, readyReplicas: 2 }, { text: '2 of 3' }],
    ['waits for new pods', {}, { ...rolling, updatedReplicas: 2 }, { text: '2 of 3 updated' }],
    [
      'is done when those above its partition are new',
      partition,
      { ...rolling, updatedReplicas: 1 },
      { is: 'done', note: expect.stringContaining('partition of 2') },
    ],
    ['waits for those above its partition', partition, rolling, { is: 'waiting' }],
    [
      'keeps old pods with OnDelete, and says so',
      { updateStrategy: { type: 'OnDelete' } },
      rolling,
      { is: 'done', note: expect.stringContaining('OnDelete') },
    ],
  ])('%s', (_what, spec, status, expected) => {
    expect(statefulSetState(object({ replicas: 3, ...spec }, status))).toMatchObject(expected)
  })
})

describe('the state of a DaemonSet', () => {
  const status = { desiredNumberScheduled: 5, updatedNumberScheduled: 5, numberAvailable: 2 }
  it.each<[string, number, object, object]>([
    ['waits for all nodes', 0, {}, { is: 'waiting', text: '2 of 5' }],
    [
      'does not wait for virtual nodes, and says so',
      3,
      {},
      { is: 'done', note: 'runs on 2 nodes, not on 3 virtual ones' },
    ],
    ['waits for the others', 2, {}, { is: 'waiting', text: '2 of 3' }],
    ['is updated where it runs', 3, { updatedNumberScheduled: 2 }, { is: 'done' }],
    ['waits for its update', 3, { updatedNumberScheduled: 1 }, { is: 'waiting' }],
  ])('%s', (_what, unrun, more, expected) => {
    expect(daemonSetState(object({}, { ...status, ...more }), unrun)).toMatchObject(expected)
  })
})

describe('the state of a Job', () => {
  it.each<[string, object, object, boolean, object]>([
    ['is done', {}, condition('Complete', 'True'), true, { is: 'done' }],
    [
      'fails',
      {},
      condition('Failed', 'True', 'BackoffLimitExceeded', 'it reached its limit'),
      false,
      { is: 'failed', text: 'failed: BackoffLimitExceeded: it reached its limit' },
    ],
    ['is waited for', {}, {}, true, { is: 'waiting' }],
    ['is reported if it is not waited for', {}, {}, false, { is: 'done', note: 'still runs' }],
    ['is reported if it is suspended', { suspend: true }, {}, true, { note: 'is suspended' }],
  ])('%s', (_what, spec, status, isAwaited, expected) => {
    expect(jobState(object(spec, status), isAwaited)).toMatchObject(expected)
  })
})

describe('the state of a workload of another kind', () => {
  it.each<[string, object, object, string]>([
    ['Argo: healthy', {}, { observedGeneration: '2', phase: 'Healthy' }, 'done'],
    ['Argo: behind', {}, { observedGeneration: '1', phase: 'Healthy' }, 'waiting'],
    ['Argo: degraded', {}, { phase: 'Degraded', message: 'no progress' }, 'failed'],
    ['Argo: paused at a step', {}, { phase: 'Paused' }, 'done'],
    ['ready', {}, condition('Ready', 'True'), 'done'],
    ['not ready', {}, condition('Ready', 'Unknown', 'Deploying'), 'waiting'],
    ['stalled', {}, condition('Stalled', 'True'), 'failed'],
    ['by its replicas', { replicas: 2 }, { readyReplicas: 1 }, 'waiting'],
  ])('%s', (_what, spec, status, expected) => {
    expect(customState(object(spec, status)).is).toBe(expected)
  })
})

it.each<[object, string]>([
  [{ phase: 'Succeeded' }, 'done'],
  [{ phase: 'Failed', reason: 'Evicted' }, 'failed'],
  [{ phase: 'Running', ...condition('Ready', 'True') }, 'done'],
  [{}, 'waiting'],
])('the state of a pod %j is %s', (status, expected) => {
  expect(podState({ status }).is).toBe(expected)
})
