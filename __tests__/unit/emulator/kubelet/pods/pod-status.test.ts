import { describe, expect, test } from '@jest/globals'
import type { V1Pod } from '@kubernetes/client-node'
import {
  newRecord,
  type ContainerRecord,
  type Termination,
} from '../../../../../emulator/kubelet/containers/container-record.ts'
import { recordsOf } from '../../../../../emulator/kubelet/pods/pod-containers.ts'
import { podPhase } from '../../../../../emulator/kubelet/pods/pod-phase.ts'
import { podStatus } from '../../../../../emulator/kubelet/pods/pod-status.ts'

const start = new Date('2026-01-01T00:00:00Z')
const now = new Date('2026-01-01T00:01:00Z')
const ended = (exitCode: number): Termination => ({
  exitCode,
  reason: exitCode === 0 ? 'Completed' : 'Error',
  startedAt: start,
  finishedAt: now,
  id: 'abc',
})

const record = (state: string): ContainerRecord => {
  const made = newRecord({ name: 'app', image: 'x' })
  if (state === 'waiting') return made
  made.attempt = 0
  made.id = 'abc'
  if (state === 'running' || state === 'ready') {
    made.state = { kind: 'running', startedAt: start }
    made.started = true
    made.ready = state === 'ready'
  } else if (state === 'backing-off') {
    made.last = ended(1)
    made.state = { kind: 'waiting', reason: 'CrashLoopBackOff' }
  } else made.state = { kind: 'terminated', end: ended(Number(state)) }
  return made
}

describe('podPhase', () => {
  test.each([
    [['waiting'], 'Always', 'Pending'],
    [['running'], 'Always', 'Running'],
    [['running', 'waiting'], 'Always', 'Pending'],
    [['running', 'backing-off'], 'Always', 'Running'],
    [['backing-off'], 'Always', 'Running'],
    [['0'], 'Always', 'Running'],
    [['0', '0'], 'Never', 'Succeeded'],
    [['0', '3'], 'Never', 'Failed'],
    [['0', 'running'], 'Never', 'Running'],
    [['0'], 'OnFailure', 'Succeeded'],
    [['1'], 'OnFailure', 'Running'],
  ])('containers %j, %s -> %s', (states, policy, phase) => {
    expect(podPhase(states.map(record), policy)).toBe(phase)
  })
})

describe('podStatus', () => {
  const pod: V1Pod = { spec: { containers: [{ name: 'app' }], restartPolicy: 'Always' } }
  const setting = { hostIP: '10.0.1.5', podIP: '10.0.10.2', startTime: start, conditions: [], now }
  const conditions = (records: ContainerRecord[], of = pod) =>
    Object.fromEntries(
      (podStatus(of, records, setting).conditions ?? []).map(({ type, status, reason }) => [
        type,
        `${status}${reason ? ` ${reason}` : ''}`,
      ]),
    )

  test.each([
    ['ready', { Initialized: 'True', Ready: 'True', ContainersReady: 'True' }],
    [
      'running',
      {
        Initialized: 'True',
        Ready: 'False ContainersNotReady',
        ContainersReady: 'False ContainersNotReady',
      },
    ],
  ])('conditions when %s', (state, expected) =>
    expect(conditions([record(state)])).toEqual(expected),
  )

  test('a readiness gate that is not true keeps the pod unready', () => {
    const gated: V1Pod = {
      spec: { containers: [], readinessGates: [{ conditionType: 'example.org/gate' }] },
    }
    expect(conditions([record('ready')], gated)['Ready']).toBe('False ReadinessGatesNotReady')
    const open = {
      ...gated,
      status: { conditions: [{ type: 'example.org/gate', status: 'True' }] },
    }
    expect(conditions([record('ready')], open)['Ready']).toBe('True')
  })

  test('a condition that did not change keeps its time', () => {
    const known = [{ type: 'Ready', status: 'True', lastTransitionTime: start }]
    const status = podStatus(pod, [record('ready')], { ...setting, conditions: known })
    const time = (type: string) =>
      status.conditions?.find((condition) => condition.type === type)?.lastTransitionTime
    expect(time('Ready')).toBe(start)
    expect(time('ContainersReady')).toBe(now)
  })

  test('a crash shows the last state', () => {
    const status = podStatus(pod, [record('backing-off')], setting)
    expect(status.containerStatuses?.[0]).toMatchObject({
      ready: false,
      restartCount: 0,
      state: { waiting: { reason: 'CrashLoopBackOff' } },
      lastState: { terminated: { exitCode: 1, containerID: 'podman://abc' } },
    })
  })

  test('a pod that can never run says why and nothing of containers', () => {
    const reason = { reason: 'ProviderFailed', message: 'no hostPath' }
    const status = podStatus(pod, [record('waiting')], { ...setting, ...reason })
    expect(status).toMatchObject({ phase: 'Pending', ...reason, containerStatuses: [] })
  })
})

test('after a restart of the emulator the counts continue and ends are known', () => {
  const terminated = { exitCode: 1, reason: 'Error', startedAt: start, finishedAt: now }
  const [going] = recordsOf({
    spec: { containers: [{ name: 'app' }] },
    status: {
      phase: 'Running',
      containerStatuses: [
        {
          name: 'app',
          image: 'x',
          imageID: 'y',
          ready: true,
          restartCount: 3,
          containerID: 'podman://abc',
          state: { running: { startedAt: start } },
          lastState: { terminated },
        },
      ],
    },
  })
  expect(going).toMatchObject({ attempt: 3, last: { exitCode: 1 }, state: { kind: 'waiting' } })
})
