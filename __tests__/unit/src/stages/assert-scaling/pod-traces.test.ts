import { describe, expect, it } from '@jest/globals'

import { viewOf } from '../../../../../src/clients/kubernetes/kubernetes-views.ts'
import { coldStarts } from '../../../../../src/stages/assert-scaling/cold-start.ts'
import { PodTraces } from '../../../../../src/stages/assert-scaling/pod-traces.ts'
import { emptyTimeline } from '../../../../../src/stages/assert-scaling/sample.ts'
import { Fields } from '../../../../../src/values/fields.ts'

const zero = Date.UTC(2026, 10, 29, 12)
const at = (seconds: number): string => new Date(zero + seconds * 1000).toISOString()

interface Given {
  readonly created?: number
  readonly restarts?: number
  readonly readyAt?: number
  readonly end?: string
}

const podOf = (name: string, { created = 5, restarts = 0, readyAt, end }: Given = {}) =>
  viewOf.pods(
    new Fields({
      metadata: { name, labels: { app: name.split('-')[0] }, creationTimestamp: at(created) },
      spec: { nodeName: '10.0.1.7' },
      status: {
        phase: 'Running',
        conditions: [
          { type: 'PodScheduled', status: 'True', lastTransitionTime: at(created + 1) },
          {
            ...{ type: 'Ready', status: readyAt === undefined ? 'False' : 'True' },
            lastTransitionTime: at(readyAt ?? created),
          },
        ],
        containerStatuses: [
          {
            ...{ name: 'app', restartCount: restarts, ready: readyAt !== undefined },
            state: { running: { startedAt: at(created + 8) } },
            ...(end === undefined
              ? {}
              : { lastState: { terminated: { reason: end, exitCode: 137 } } }),
          },
        ],
      },
    }),
  )

const pulled = (name: string, seconds: number) => ({
  ...{ type: 'Normal', reason: 'Pulled', message: '', count: 1 },
  object: { kind: 'Pod', name },
  at: zero + seconds * 1000,
})

const traces = () =>
  new PodTraces(({ labels }) => (labels['app'] === 'edge' ? 'edge' : undefined), zero)

const changed = (view: ReturnType<typeof podOf>) => ({ type: 'MODIFIED', view }) as const

describe('PodTraces', () => {
  it('follows a pod from its making to its end, and no pod of others', () => {
    const all = traces()
    all.pulled(pulled('edge-1', 9))
    expect(all.take(changed(podOf('other-1')), zero)).toBeUndefined()
    expect(all.take(changed(podOf('edge-1')), zero)).toBe('edge')
    expect(all.readyOf('edge')).toBe(0)
    all.take(changed(podOf('edge-1', { readyAt: 15 })), zero)
    expect(all.readyOf('edge')).toBe(1)
    all.take({ type: 'DELETED', view: podOf('edge-1', { readyAt: 15 }) }, zero + 99_000)
    expect(all.readyOf('edge')).toBe(0)
    const times = { createdAt: 5, scheduledAt: 6, pulledAt: 9, startedAt: 13, readyAt: 15 }
    const inMilliseconds = Object.entries({ ...times, deletedAt: 99 }).map(
      ([name, seconds]) => [name, zero + seconds * 1000] as const,
    )
    expect(all.all()).toEqual([
      {
        ...{ hpa: 'edge', name: 'edge-1', node: '10.0.1.7', restarts: 0, isOutOfMemory: false },
        ...Object.fromEntries(inMilliseconds),
      },
    ])
  })

  it('remembers that a pod was ready, also of one that goes and is ready no more', () => {
    const all = traces()
    all.take(changed(podOf('edge-1', { readyAt: 15 })), zero + 15_000)
    all.take(changed(podOf('edge-1')), zero + 40_000)
    expect(all.readyOf('edge')).toBe(0)
    expect(all.all()).toMatchObject([{ readyAt: zero + 15_000, unreadyAt: zero + 40_000 }])
    all.take(changed(podOf('edge-1', { readyAt: 50 })), zero + 50_000)
    expect(all.readyOf('edge')).toBe(1)
    expect(all.all()).toMatchObject([{ readyAt: zero + 50_000 }])
    expect(all.all()[0]).not.toHaveProperty('unreadyAt')
  })

  it('counts the restarts of the watch alone, and says what ran out of memory', () => {
    const all = traces()
    all.take(changed(podOf('edge-1', { created: -60, restarts: 4, end: 'OOMKilled' })), zero)
    expect(all.all()[0]).toMatchObject({ restarts: 0, isOutOfMemory: false })
    all.take(changed(podOf('edge-1', { created: -60, restarts: 5, end: 'OOMKilled' })), zero)
    expect(all.all()[0]).toMatchObject({ restarts: 1, isOutOfMemory: true })
  })
})

describe('coldStarts', () => {
  it('says where the time of each new replica went, from the decision that it was made for', () => {
    const all = traces()
    all.take(changed(podOf('edge-0', { created: -60, readyAt: -50 })), zero)
    all.take(changed(podOf('edge-1', { readyAt: 15 })), zero)
    all.pulled(pulled('edge-1', 9))
    const rescales = [
      { at: 4_000, hpa: 'edge', size: 2 },
      { at: 20_000, hpa: 'edge', size: 3 },
    ]
    const timeline = { ...emptyTimeline, rescales, pods: all.all() }
    expect(coldStarts(timeline, zero)).toEqual([
      {
        ...{ hpa: 'edge', pod: 'edge-1', node: '10.0.1.7' },
        ...{ made: 1, scheduled: 1, pulled: 3, started: 4, ready: 2, total: 11 },
      },
    ])
  })

  it('leaves out what the cluster does not report', () => {
    const all = traces()
    all.take(changed(podOf('edge-1')), zero)
    expect(coldStarts({ ...emptyTimeline, pods: all.all() }, zero)).toEqual([
      {
        ...{ hpa: 'edge', pod: 'edge-1', node: '10.0.1.7' },
        ...{ made: null, scheduled: 1, pulled: null, started: 7, ready: null, total: null },
      },
    ])
  })
})
