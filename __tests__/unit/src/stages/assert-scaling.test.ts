import { describe, expect, it } from '@jest/globals'

import {
  foreignLoad,
  scalingFailure,
  watchScaling,
  type WatchedLoad,
} from '../../../../src/stages/assert-scaling.ts'
import { prepareScaling } from '../../../../src/stages/assert-scaling/prepare.ts'
import { deployment, hpa, KubernetesMemory } from './kubernetes-memory.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

const expectations = [{ hpa: 'edge', atLeast: 3, within: 120_000 }]

const unfetched =
  'failed to get cpu utilization: unable to fetch metrics from resource metrics API:'
const unavailable = 'the server is currently unable to handle the request (get pods.metrics.k8s.io)'

const careless = {
  kind: 'Deployment',
  metadata: { name: 'edge' },
  spec: { template: { spec: { containers: [{}] } } },
}

const cluster = () => {
  const kubernetes = new KubernetesMemory()
  const clock = new VirtualClock()
  kubernetes.put('hpa', hpa('edge', 1, 1, 5))
  kubernetes.put('deployments', deployment('edge', 1, 1))
  return { kubernetes, clock, ...keptProgress() }
}

const prepare = ({ kubernetes, clock, progress }: ReturnType<typeof cluster>, atLeast = 3) =>
  prepareScaling(
    'shop',
    [{ hpa: 'edge', atLeast, within: 120_000 }],
    kubernetes,
    { clock, deadline: clock.now() + 420_000 },
    progress,
  )

/** An HPA whose controller could not fetch metrics, with what it said. */
const withoutMetrics = (message: string) => ({
  ...hpa('edge', 1, 1),
  status: {
    conditions: [
      { type: 'ScalingActive', status: 'False', reason: 'FailedGetResourceMetric', message },
    ],
  },
})

describe('prepareScaling', () => {
  it('samples the baseline', async () => {
    const given = cluster()
    const [baseline] = await prepare(given)
    expect(baseline).toMatchObject({ hpa: 'edge', replicas: 1, targetPercent: 70 })
    expect(baseline?.requestMillicores).toBeCloseTo(100)
    expect(given.kubernetes.openWatches).toBe(0)
  })

  it('waits for the first metrics', async () => {
    const given = cluster()
    given.kubernetes.put('hpa', hpa('edge', 1, 1))
    given.clock.after(40_000, () => given.kubernetes.put('hpa', hpa('edge', 1, 1, 5)))
    await prepare(given)
    expect(given.awaited[0]).toContain('metrics of HPA edge')
  })

  it('waits for an HPA that is still large to scale down', async () => {
    const given = cluster()
    given.kubernetes.put('hpa', hpa('edge', 4, 4, 3))
    given.clock.after(30_000, () => given.kubernetes.put('hpa', hpa('edge', 2, 2, 3)))
    expect((await prepare(given))[0]?.replicas).toBe(2)
  })

  it.each([
    [
      'HPA_NO_METRICS',
      withoutMetrics(`${unfetched} the server could not find the requested resource`),
    ],
    [
      'HPA_TARGET_MISSING',
      {
        ...hpa('edge', 1, 1),
        spec: { ...hpa('edge', 1, 1).spec, scaleTargetRef: { kind: 'Deployment', name: 'ghost' } },
      },
    ],
  ])('%s that no waiting mends fails at once', async (code, object) => {
    const given = cluster()
    given.kubernetes.put('hpa', object)
    const begun = given.clock.now()
    await expect(prepare(given)).rejects.toMatchObject({ code })
    expect(given.clock.now()).toBe(begun)
    expect(given.kubernetes.openWatches).toBe(0)
  })

  it.each([
    ['the metrics API is not available', 90, `${unfetched} ${unavailable}`],
    ['pods have no metrics', 180, 'did not receive metrics for targeted pods'],
  ])('gives up when %s for %d s', async (_what, seconds, message) => {
    const given = cluster()
    given.kubernetes.put('hpa', withoutMetrics(message))
    const begun = given.clock.now()
    await expect(prepare(given)).rejects.toMatchObject({
      code: 'HPA_NO_METRICS',
      message: expect.stringContaining(message),
    })
    expect((given.clock.now() - begun) / 1000).toBe(seconds)
  })

  it('bears with metrics that are missing for a moment while it waits for an HPA to shrink', async () => {
    const { kubernetes, clock, ...given } = cluster()
    kubernetes.put('hpa', hpa('edge', 4, 4, 3))
    clock.after(200_000, () => kubernetes.put('hpa', withoutMetrics(unavailable)))
    clock.after(230_000, () => kubernetes.put('hpa', hpa('edge', 4, 4, 3)))
    clock.after(300_000, () => kubernetes.put('hpa', hpa('edge', 1, 1, 3)))
    expect((await prepare({ kubernetes, clock, ...given }))[0]?.replicas).toBe(1)
  })

  const wrong: [string, string, number, (kubernetes: KubernetesMemory) => void][] = [
    ['it stays large', 'HPA_ALREADY_SCALED', 3, (k) => k.put('hpa', hpa('edge', 5, 5, 3))],
    [
      'a container requests no CPU',
      'HPA_WITHOUT_REQUEST',
      3,
      (k) => k.put('deployments', careless),
    ],
    ['it may not grow that far', 'HPA_MAXIMUM_TOO_LOW', 11, () => undefined],
  ]
  it.each(wrong)('fails before the load: %s', async (_name, code, atLeast, change) => {
    const given = cluster()
    change(given.kubernetes)
    await expect(prepare(given, atLeast)).rejects.toMatchObject({ code })
    expect(given.kubernetes.openWatches).toBe(0)
  })

  it('names the HPAs that there are', async () => {
    const given = cluster()
    const other = [{ hpa: 'egde', atLeast: 2, within: 1 }]
    const waiting = { clock: given.clock, deadline: 0 }
    const failure = prepareScaling('shop', other, given.kubernetes, waiting, given.progress)
    await expect(failure).rejects.toMatchObject({ code: 'HPA_MISSING', hint: 'There are: edge.' })
  })
})

describe('watchScaling', () => {
  const watch = async (given: ReturnType<typeof cluster>, load: WatchedLoad) => {
    const baselines = await prepare(given)
    const { kubernetes, clock, progress } = given
    return watchScaling('shop', expectations, baselines, kubernetes, clock, load, progress)
  }

  it('proves a scale-up by events and ready pods', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    clock.after(31_000, () => {
      kubernetes.put('events', {
        metadata: { name: 'e1' },
        reason: 'SuccessfulRescale',
        message: 'New size: 4; reason: cpu resource utilization above target',
        involvedObject: { kind: 'HorizontalPodAutoscaler', name: 'edge' },
        lastTimestamp: new Date(clock.now()).toISOString(),
      })
      kubernetes.put('hpa', hpa('edge', 1, 4, 100))
    })
    clock.after(38_000, () => kubernetes.put('deployments', deployment('edge', 4, 4)))
    const report = await watch(given, foreignLoad)
    expect(report.verdicts[0]).toMatchObject({
      passed: true,
      from: 1,
      to: 4,
      peak: 4,
      firstScaleUpSeconds: 31,
      reachedSeconds: 38,
    })
    expect(scalingFailure(report)).toBeUndefined()
    expect(kubernetes.openWatches).toBe(0)
    expect(given.awaited.at(-1)).toContain('edge 1 → 4')
  })

  it('measures from the start of the load and waits for its end to give the reason', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    const begin = clock.now()
    clock.after(60_000, () => kubernetes.put('hpa', hpa('edge', 1, 1, 41)))
    const report = await watch(given, {
      started: () => clock.now() >= begin + 20_000,
      ended: () => clock.now() >= begin + 200_000,
      failed: () => false,
      requestsPerSecond: () => (clock.now() >= begin + 200_000 ? 35 : undefined),
      atMost: 180_000,
    })
    const failure = scalingFailure(report)
    expect(failure?.code).toBe('SCALING_LOAD_TOO_SMALL')
    expect(failure?.hint).toBe('set load.rate to 140/s or more')
    expect(clock.now() - begin).toBeGreaterThanOrEqual(200_000)
  })

  it('asks for the greatest rate that one of the HPAs needs', () => {
    const small = (hpa: string, neededRate: number) => {
      const common = { hpa, passed: false, from: 1, to: 1, peak: 1, atLeast: 2 } as const
      const never = { firstScaleUpSeconds: null, reachedSeconds: null }
      const code = 'SCALING_LOAD_TOO_SMALL' as const
      return { ...common, ...never, code, message: `${hpa} stayed`, hint: '', neededRate }
    }
    const timeline = { samples: [], rescales: [], ready: [] }
    const verdicts = [small('edge', 10), small('orders', 20)]
    expect(scalingFailure({ verdicts, timeline, loadStartedAt: 0, targets: {} })).toMatchObject({
      message: 'edge stayed\norders stayed',
      hint: 'set load.rate to 20/s or more',
    })
  })

  it('ends with a load that failed: more waiting would show nothing', async () => {
    const given = cluster()
    const { clock } = given
    const begin = clock.now()
    const report = await watch(given, {
      started: () => true,
      ended: () => clock.now() >= begin + 5_000,
      failed: () => clock.now() >= begin + 5_000,
      requestsPerSecond: () => 35,
      atMost: 180_000,
    })
    expect(clock.now() - begin).toBeLessThan(10_000)
    expect(report.verdicts[0]?.passed).toBe(false)
  })

  it('says why wanted pods are not ready', async () => {
    const given = cluster()
    given.clock.after(30_000, () => given.kubernetes.put('hpa', hpa('edge', 1, 4, 100)))
    given.kubernetes.put('pods', {
      metadata: { name: 'edge-x' },
      status: {
        phase: 'Pending',
        conditions: [{ type: 'PodScheduled', status: 'False', message: 'no free address' }],
      },
    })
    const failure = scalingFailure(await watch(given, foreignLoad))
    expect(failure).toMatchObject({
      code: 'SCALING_PODS_PENDING',
      message: expect.stringContaining('no free address'),
    })
  })

  it('ends when a watch breaks', async () => {
    const given = cluster()
    given.clock.after(10_000, () => given.kubernetes.breakWatches(new Error('gone')))
    await expect(watch(given, foreignLoad)).rejects.toThrow('gone')
    expect(given.kubernetes.openWatches).toBe(0)
  })
})
