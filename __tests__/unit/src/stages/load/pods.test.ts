import { describe, expect, it } from '@jest/globals'

import type { K6, K6Result, Script } from '../../../../../src/clients/kubernetes/k6.ts'
import { runLoad } from '../../../../../src/stages/load.ts'
import type { LoadRequest } from '../../../../../src/stages/load/load-request.ts'
import { requireRoom } from '../../../../../src/stages/load/room.ts'
import { ActionError } from '../../../../../src/values/action-error.ts'
import { callOf } from '../../../../../src/values/load/load-call.ts'
import { KubernetesMemory } from '../kubernetes-memory.ts'
import { keptProgress } from '../quiet-progress.ts'
import { VirtualClock } from '../virtual-clock.ts'

const request: LoadRequest = {
  url: 'http://edge.shop.svc.cluster.local',
  calls: [callOf('/')],
  ratePerSecond: 400,
  durationMilliseconds: 20_000,
  rampMilliseconds: 0,
  maxFailedRate: 0.01,
  maxP95Milliseconds: 100,
  warmUpMilliseconds: 5_000,
  pods: { count: 4, startWithin: 60_000 },
}

/** Returns the figures of all pods together. */
const figures = (more: { failed?: number; p95?: number; dropped?: number } = {}): string =>
  JSON.stringify({
    metrics: {
      http_reqs: { count: 8_000, rate: 400 },
      http_req_duration: { 'p(95)': more.p95 ?? 40 },
      http_req_failed: { value: more.failed ?? 0 },
      dropped_iterations: { count: more.dropped ?? 0 },
    },
  })

const run = async (ended: Partial<K6Result>) => {
  const scripts: Script[] = []
  const timeouts: number[] = []
  const k6: K6 = {
    run: async (script, _environment, { timeout }) => {
      scripts.push(script)
      timeouts.push(timeout)
      return { exitCode: 0, output: '', seconds: [], ...ended }
    },
  }
  const probe = async (): Promise<never> => {
    throw new Error('the runner need not reach the target')
  }
  const clients = { k6, probe, clock: new VirtualClock() }
  const result = await runLoad(request, clients, keptProgress().progress)
  return { result, scripts, timeouts }
}

describe('a load that pods send', () => {
  it('is asked for and warmed up by the pods, in one run', async () => {
    const { result, scripts, timeouts } = await run({ summary: figures() })
    expect(result.failure).toBeUndefined()
    expect(scripts).toHaveLength(1)
    expect(timeouts).toEqual([145_000])
    const [script] = scripts
    const source = script !== undefined && 'text' in script ? script.text : ''
    expect(source).toContain("executionSegmentSequence: '0,1/4,2/4,3/4,1'")
    expect(source).toContain('"startTime": "5s"')
    // What each of them sends proves nothing: all are judged together.
    expect(source).not.toContain('http_req_failed')
  })

  it.each([
    [{ failed: 0.02 }, 'http_req_failed: rate<=0.01'],
    [{ p95: 100 }, 'http_req_duration: p(95)<100'],
    [{ dropped: 81 }, 'dropped_iterations: count<=80'],
  ])('fails by what all came to: %j', async (more, crossed) => {
    const { result } = await run({ summary: figures(more) })
    expect(result.failure).toMatchObject({
      code: 'LOAD_THRESHOLD_CROSSED',
      message: expect.stringContaining(crossed),
    })
    expect(result.summary?.requests).toBe(8_000)
  })

  it('keeps the figures where a pod was lost', async () => {
    const lost = new ActionError({ code: 'LOAD_POD_LOST', message: 'pod 1', hint: 'look' })
    const { result } = await run({ summary: figures(), exitCode: 1, failure: lost })
    expect(result).toMatchObject({ failure: lost, summary: { requests: 8_000 } })
  })
})

describe('the room for the pods of a load', () => {
  const room = async (hard: Record<string, string>, used: Record<string, string>) => {
    const cluster = new KubernetesMemory()
    cluster.put('quotas', { metadata: { name: 'team' }, spec: { hard }, status: { hard, used } })
    const wanted = { namespace: 'shop', pods: 4, cpu: '500m', memory: '1Gi' }
    return requireRoom(wanted, { kubernetes: cluster }, () => undefined)
  }

  it.each([
    [{ pods: '10' }, { pods: '7' }],
    [{ 'limits.cpu': '4' }, { 'limits.cpu': '2100m' }],
    [{ 'requests.memory': '5Gi' }, { 'requests.memory': '1100Mi' }],
  ])('is missing where a quota of %j has %j in use', async (hard, used) => {
    await expect(room(hard, used)).rejects.toMatchObject({ code: 'LOAD_QUOTA_TOO_SMALL' })
  })

  it('is there to the last bit', async () => {
    await room({ pods: '10', 'limits.cpu': '4' }, { pods: '6', 'limits.cpu': '2' })
  })
})
