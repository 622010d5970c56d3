import { describe, expect, it } from '@jest/globals'

import { emptyTimeline } from '../../../../src/stages/assert-scaling/sample.ts'
import {
  type ScalingReport,
  scalingFailure,
  watchScaling,
} from '../../../../src/stages/assert-scaling.ts'
import { foreignLoad, type WatchedLoad } from '../../../../src/stages/assert-scaling/judgement.ts'
import { requestOf } from '../../../../src/values/kubernetes/pod-requests.ts'
import type { WantedExpectation } from '../../../../src/stages/assert-scaling/expectation.ts'
import { prepareScaling } from '../../../../src/stages/assert-scaling/prepare.ts'
import { deployment, hpa, KubernetesMemory } from './kubernetes-memory.ts'
import { keptProgress } from './quiet-progress.ts'
import { VirtualClock } from './virtual-clock.ts'

const unfetched =
  'failed to get cpu utilization: unable to fetch metrics from resource metrics API:'
const unavailable = 'the server is currently unable to handle the request (get pods.metrics.k8s.io)'

const careless = {
  kind: 'Deployment',
  metadata: { name: 'edge' },
  spec: { template: { spec: { containers: [{}] } } },
}

/** Returns a pod of the workload, with the requests of its containers. */
const pod = (resources: object, more: object = {}) => ({
  metadata: { name: 'edge-x', labels: { app: 'edge' } },
  spec: { containers: [{ name: 'app', resources }] },
  ...more,
})

const cluster = () => {
  const kubernetes = new KubernetesMemory()
  const clock = new VirtualClock()
  kubernetes.put('hpa', hpa('edge', 1, 1, 5))
  kubernetes.put('deployments', deployment('edge', 1, 1))
  return { kubernetes, clock, ...keptProgress() }
}

const prepare = (
  { kubernetes, clock, progress }: ReturnType<typeof cluster>,
  atLeast = 3,
  expected: Partial<WantedExpectation> = {},
) =>
  prepareScaling(
    { namespace: 'shop', expectations: [{ hpa: 'edge', atLeast, within: 120_000, ...expected }] },
    kubernetes,
    { clock, deadline: clock.now() + 420_000 },
    progress,
  )

/** Returns an HPA whose controller could not fetch metrics, with its message. */
const withoutMetrics = (message: string, reason = 'FailedGetResourceMetric') => ({
  ...hpa('edge', 1, 1),
  status: {
    conditions: [{ type: 'ScalingActive', status: 'False', reason, message }],
  },
})

describe('prepareScaling', () => {
  it('samples the baseline', async () => {
    const given = cluster()
    const [baseline] = (await prepare(given)).baselines
    expect(baseline).toMatchObject({ hpa: 'edge', replicas: 1, selector: 'app=edge' })
    expect(baseline?.requests && requestOf(baseline.requests, 'cpu')).toBe(0.1)
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
    expect((await prepare(given)).baselines[0]?.replicas).toBe(2)
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
    [
      'HPA_SCALE_UP_DISABLED',
      {
        ...hpa('edge', 1, 1, 5),
        spec: { ...hpa('edge', 1, 1).spec, behavior: { scaleUp: { selectPolicy: 'Disabled' } } },
      },
    ],
    [
      'HPA_NO_METRICS',
      withoutMetrics(
        'unable to get metric rps: unable to fetch metrics from custom metrics API: ' +
          'no custom metrics API (custom.metrics.k8s.io) registered',
        'FailedGetPodsMetric',
      ),
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
    expect((await prepare({ kubernetes, clock, ...given })).baselines[0]?.replicas).toBe(1)
  })

  const wrong: [string, string, number, (kubernetes: KubernetesMemory) => void][] = [
    ['it stays large', 'HPA_ALREADY_SCALED', 3, (k) => k.put('hpa', hpa('edge', 5, 5, 3))],
    [
      'a container requests no CPU',
      'HPA_WITHOUT_REQUEST',
      3,
      (k) => {
        k.put('hpa', hpa('edge', 1, 1))
        k.put('deployments', careless)
        k.put('pods', pod({}))
      },
    ],
    [
      'the HPA says so',
      'HPA_WITHOUT_REQUEST',
      3,
      (k) => k.put('hpa', withoutMetrics('missing request for cpu in container app of Pod edge-x')),
    ],
    [
      'two HPAs scale the same',
      'HPA_AMBIGUOUS',
      3,
      (k) => {
        const other = hpa('other', 1, 1, 5)
        k.put('hpa', {
          ...other,
          spec: { ...other.spec, scaleTargetRef: hpa('edge', 1, 1).spec.scaleTargetRef },
        })
      },
    ],
    [
      'pods of several HPAs',
      'HPA_AMBIGUOUS',
      3,
      (k) => k.put('hpa', withoutMetrics('pods by selector app=edge …', 'AmbiguousSelector')),
    ],
    [
      'its target has no replicas',
      'HPA_TARGET_AT_ZERO',
      3,
      (k) => {
        k.put('hpa', withoutMetrics('scaling is disabled since …', 'ScalingDisabled'))
        k.put('deployments', deployment('edge', 0, 0))
      },
    ],
    [
      'a quota is full',
      'HPA_QUOTA_TOO_SMALL',
      3,
      (k) =>
        k.put('quotas', {
          metadata: { name: 'small' },
          status: { hard: { pods: '2' }, used: { pods: '1' } },
        }),
    ],
    [
      'a quota of CPU is full',
      'HPA_QUOTA_TOO_SMALL',
      3,
      (k) => {
        const status = { hard: { 'requests.cpu': '250m' }, used: { 'requests.cpu': '100m' } }
        k.put('quotas', { metadata: { name: 'small' }, status })
      },
    ],
    ['it may not grow that far', 'HPA_MAXIMUM_TOO_LOW', 11, () => undefined],
  ]
  it.each(wrong)('fails before the load: %s', async (_name, code, atLeast, change) => {
    const given = cluster()
    change(given.kubernetes)
    await expect(prepare(given, atLeast)).rejects.toMatchObject({ code })
    expect(given.kubernetes.openWatches).toBe(0)
  })

  it('believes the HPA of which the template has no request: a LimitRange gives it', async () => {
    const given = cluster()
    given.kubernetes.put('deployments', careless)
    expect((await prepare(given)).baselines).toHaveLength(1)
  })

  it('takes requests that a LimitRange gave for the HPA to measure soon', async () => {
    const given = cluster()
    given.kubernetes.put('deployments', careless)
    given.kubernetes.put('pods', pod({ requests: { cpu: '100m' } }))
    given.kubernetes.put('hpa', hpa('edge', 1, 1))
    given.clock.after(40_000, () => given.kubernetes.put('hpa', hpa('edge', 1, 1, 5)))
    expect((await prepare(given)).baselines).toHaveLength(1)
  })

  it.each([
    [
      'counts only pods of a class',
      { scopes: ['Terminating'] },
      { hard: { pods: '1' }, used: { pods: '1' } },
    ],
    ['leaves room', {}, { hard: { pods: '3' }, used: { pods: '1' } }],
    ['is of something else', {}, { hard: { services: '1' }, used: { services: '1' } }],
  ])('passes over a quota that %s', async (_what, spec, status) => {
    const given = cluster()
    given.kubernetes.put('quotas', { metadata: { name: 'small' }, spec, status })
    expect((await prepare(given)).baselines).toHaveLength(1)
  })

  it('starts from 0 replicas where the HPA may', async () => {
    const given = cluster()
    const asleep = hpa('edge', 0, 0, 5)
    given.kubernetes.put('hpa', { ...asleep, spec: { ...asleep.spec, minReplicas: 0 } })
    given.kubernetes.put('deployments', deployment('edge', 0, 0))
    expect((await prepare(given)).baselines[0]?.replicas).toBe(0)
  })

  it('says beforehand that the HPA may not grow that fast', async () => {
    const given = cluster()
    const slow = hpa('edge', 1, 1, 5)
    const policies = [{ type: 'Pods', value: 1, periodSeconds: 300 }]
    const behavior = { scaleUp: { policies } }
    given.kubernetes.put('hpa', { ...slow, spec: { ...slow.spec, behavior } })
    await prepare(given)
    expect(given.warnings).toEqual([
      'HPA edge takes at least 300 s to grow from 1 to 3 replicas, allowed are 120 s: ' +
        'its behaviour adds at most 1 pod in 300 s',
    ])
  })

  it('names the adapter, and no metrics-server, where an external metric is missing', async () => {
    const given = cluster()
    const message = 'unable to get external metric shop/depth/nil: no matching metrics found'
    given.kubernetes.put('hpa', withoutMetrics(message, 'FailedGetExternalMetric'))
    await expect(prepare(given)).rejects.toMatchObject({
      code: 'HPA_NO_METRICS',
      hint: expect.stringContaining('external.metrics.k8s.io'),
    })
  })

  it('names the HPAs that there are', async () => {
    const given = cluster()
    const other = { namespace: 'shop', expectations: [{ hpa: 'egde', atLeast: 2, within: 1 }] }
    const waiting = { clock: given.clock, deadline: 0 }
    const failure = prepareScaling(other, given.kubernetes, waiting, given.progress)
    await expect(failure).rejects.toMatchObject({ code: 'HPA_MISSING', hint: 'There are: edge.' })
  })
})

describe('HPAs of several namespaces', () => {
  const within = (namespace: string, object: { readonly metadata: object }) => ({
    ...object,
    metadata: { ...object.metadata, namespace },
  })
  const grow = (
    { kubernetes, clock }: ReturnType<typeof cluster>,
    namespace: string,
    [after, size]: readonly [after: number, size: number],
  ) =>
    clock.after(after, () => {
      kubernetes.put('events', {
        metadata: { name: 'e1', namespace },
        reason: 'SuccessfulRescale',
        message: `New size: ${size}; reason: cpu resource utilization above target`,
        involvedObject: { kind: 'HorizontalPodAutoscaler', name: 'edge' },
        lastTimestamp: new Date(clock.now()).toISOString(),
      })
      kubernetes.put('hpa', within(namespace, hpa('edge', 1, size, 100)))
      kubernetes.put('deployments', within(namespace, deployment('edge', size, size)))
      const made = { name: 'edge-0', creationTimestamp: new Date(clock.now()).toISOString() }
      const labels = { app: 'edge' }
      kubernetes.put('pods', within(namespace, { ...pod({}), metadata: { ...made, labels } }))
    })

  const clusterOf = (...namespaces: readonly string[]) => {
    const given = { kubernetes: new KubernetesMemory(), clock: new VirtualClock() }
    for (const namespace of namespaces) {
      given.kubernetes.put('hpa', within(namespace, hpa('edge', 1, 1, 5)))
      given.kubernetes.put('deployments', within(namespace, deployment('edge', 1, 1)))
    }
    return { ...given, ...keptProgress() }
  }

  const watch = async (
    { kubernetes, clock, progress }: ReturnType<typeof cluster>,
    ...hpas: readonly (string | undefined)[]
  ) => {
    const expectations = hpas.map((name) => ({ hpa: name, within: 120_000 }))
    const wanted = { namespace: 'shop', expectations }
    const waiting = { clock, deadline: clock.now() + 420_000 }
    const prepared = await prepareScaling(wanted, kubernetes, waiting, progress)
    return watchScaling(prepared, kubernetes, foreignLoad, { clock, progress })
  }

  it('are not judged while they had time, when another can no longer pass', async () => {
    const given = clusterOf('shop', 'web')
    const policies = [{ type: 'Pods', value: 1, periodSeconds: 600 }]
    const slow = hpa('edge', 1, 1, 5)
    const bound = { ...slow, spec: { ...slow.spec, behavior: { scaleUp: { policies } } } }
    given.kubernetes.put('hpa', within('web', bound))
    const expectations = [
      { hpa: 'edge', within: 120_000, atLeast: 2 },
      { hpa: 'web/edge', within: 120_000, atLeast: 3 },
    ]
    const { kubernetes, clock, progress } = given
    const waiting = { clock, deadline: clock.now() + 420_000 }
    const wanted = { namespace: 'shop', expectations }
    const prepared = await prepareScaling(wanted, kubernetes, waiting, progress)
    const report = await watchScaling(prepared, kubernetes, foreignLoad, { clock, progress })
    expect(report.verdicts.map(({ code }) => code)).toEqual([
      'SCALING_NOT_JUDGED',
      'SCALING_TOO_SLOW',
    ])
    expect(scalingFailure(report)?.code).toBe('SCALING_TOO_SLOW')
  })

  it('are distinguished if they have the same name', async () => {
    const given = clusterOf('shop', 'web')
    grow(given, 'shop', [31_000, 2])
    grow(given, 'web', [46_000, 3])
    const { verdicts, timeline } = await watch(given, undefined, 'web/edge')
    expect(verdicts).toMatchObject([
      { hpa: 'edge', passed: true, from: 1, to: 2, firstScaleUpSeconds: 31 },
      { hpa: 'web/edge', passed: true, from: 1, to: 3, firstScaleUpSeconds: 46 },
    ])
    expect(timeline.pods.map(({ hpa: of, name }) => `${of} ${name}`)).toEqual([
      'edge edge-0',
      'web/edge edge-0',
    ])
    expect(timeline.rescales.map(({ hpa: of, at }) => [of, at])).toEqual([
      ['edge', 31_000],
      ['web/edge', 46_000],
    ])
    expect(given.kubernetes.openWatches).toBe(0)
    expect(given.awaited.at(-1)).toContain('edge 1 → 2 (')
    expect(given.awaited.at(-1)).toContain('web/edge 1')
  })

  it('need be in another namespace than the release alone', async () => {
    const given = clusterOf('web')
    grow(given, 'web', [31_000, 2])
    const { verdicts } = await watch(given, 'web/edge')
    expect(verdicts).toMatchObject([{ hpa: 'web/edge', passed: true }])
  })

  it('are written without their namespace where it is the one that is meant', async () => {
    const given = clusterOf('shop')
    grow(given, 'shop', [31_000, 2])
    const { verdicts } = await watch(given, 'shop/edge')
    expect(verdicts).toMatchObject([{ hpa: 'edge', passed: true }])
  })

  it('are missed in their own namespace', async () => {
    await expect(watch(clusterOf('shop'), 'web/edge')).rejects.toMatchObject({
      code: 'HPA_MISSING',
      message: 'there is no HPA edge in namespace web',
    })
  })
})

describe('watchScaling', () => {
  const watch = async (
    given: ReturnType<typeof cluster>,
    load: WatchedLoad,
    expected: Partial<WantedExpectation> = {},
  ) => {
    const { kubernetes, clock, progress } = given
    const prepared = await prepare(given, 3, expected)
    return watchScaling(prepared, kubernetes, load, { clock, progress })
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

  /**
   * Returns the step's own load, which starts after 20 s and ends after 200 s, at 35 requests per
   * second.
   */
  const ownLoad = (
    clock: VirtualClock,
    seconds: WatchedLoad['seconds'] = () => [],
  ): WatchedLoad => {
    const begin = clock.now()
    return {
      ...{ seconds, atMost: 180_000, failed: () => false, requestsPerSecond: () => 35 },
      started: () => clock.now() >= begin + 20_000,
      ended: () => clock.now() >= begin + 200_000,
    }
  }

  it('measures from the start of the load, and fails as soon as the time is over', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    const begin = clock.now()
    clock.after(60_000, () => kubernetes.put('hpa', hpa('edge', 1, 1, 41)))
    const failure = scalingFailure(await watch(given, ownLoad(clock)))
    expect(failure?.code).toBe('SCALING_LOAD_TOO_SMALL')
    expect(failure?.hint).toBe('set load.rate to 130/s or more')
    expect((clock.now() - begin) / 1000).toBe(140.5)
  })

  it('asks for the greatest rate that one of the HPAs needs', () => {
    const small = (hpa: string, neededRate: number) => {
      const common = { hpa, passed: false, from: 1, to: 1, peak: 1, atLeast: 2 } as const
      const never = { firstScaleUpSeconds: null, reachedSeconds: null }
      const code = 'SCALING_LOAD_TOO_SMALL' as const
      return { ...common, ...never, code, message: `${hpa} stayed`, hint: '', neededRate }
    }
    const timeline = emptyTimeline
    const verdicts = [small('edge', 10), small('orders', 20)]
    expect(
      scalingFailure({ namespace: 'shop', startedAt: 0, verdicts, timeline, loadStartedAt: 0 }),
    ).toMatchObject({
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
      seconds: () => [],
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
      metadata: { name: 'edge-x', labels: { app: 'edge' } },
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

  it('counts the pods of what has a scale, and no ready count of its own', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    const target = { apiVersion: 'argoproj.io/v1alpha1', kind: 'Rollout', name: 'edge' }
    const scaled = (current: number, desired: number) => {
      const object = hpa('edge', current, desired, 100)
      return { ...object, spec: { ...object.spec, scaleTargetRef: target } }
    }
    const labels = { app: 'edge' }
    const conditions = [{ type: 'Ready', status: 'True' }]
    const ready = (name: string) => ({ metadata: { name, labels }, status: { conditions } })
    kubernetes.put('hpa', scaled(1, 1))
    kubernetes.scales.set('Rollout/edge', { wanted: 1, selector: 'app=edge' })
    kubernetes.put('pods', ready('edge-1'))
    kubernetes.put('pods', { metadata: { name: 'other' }, status: { conditions } })
    clock.after(20_000, () => kubernetes.put('hpa', scaled(1, 3)))
    clock.after(50_000, () =>
      ['edge-2', 'edge-3'].map((name) => kubernetes.put('pods', ready(name))),
    )
    const report = await watch(given, foreignLoad)
    expect(report.verdicts[0]).toMatchObject({ passed: true, from: 1, to: 3, reachedSeconds: 50 })
    expect(kubernetes.openWatches).toBe(0)
  })

  it('says that a quota keeps pods from being made', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    clock.after(30_000, () => {
      kubernetes.put('hpa', hpa('edge', 1, 4, 100))
      kubernetes.put('events', {
        metadata: { name: 'e2' },
        reason: 'FailedCreate',
        message: 'pods "edge-x" is forbidden: exceeded quota: small, used: pods=2',
        involvedObject: { kind: 'ReplicaSet', name: 'edge-5d4f' },
        lastTimestamp: new Date(clock.now()).toISOString(),
      })
    })
    const failure = scalingFailure(await watch(given, foreignLoad))
    expect(failure?.code).toBe('SCALING_PODS_PENDING')
    expect(failure?.message).toContain('exceeded quota: small')
  })

  it('ends when a watch breaks, and leaves what was seen until then', async () => {
    const given = cluster()
    given.clock.after(10_000, () => given.kubernetes.put('hpa', hpa('edge', 1, 2, 90)))
    given.clock.after(20_000, () => given.kubernetes.breakWatch('hpa', new Error('gone')))
    const prepared = await prepare(given)
    const { kubernetes, clock, progress } = given
    const seen: ScalingReport[] = []
    const tools = { clock, progress, onUnfinished: (report: ScalingReport) => seen.push(report) }
    await expect(watchScaling(prepared, kubernetes, foreignLoad, tools)).rejects.toThrow('gone')
    expect(kubernetes.openWatches).toBe(0)
    expect(seen[0]?.verdicts).toMatchObject([
      { passed: false, code: 'SCALING_NOT_JUDGED', peak: 2 },
    ])
    expect(seen[0]?.timeline.samples).toHaveLength(2)
  })

  it('continues without the pods where they may not be watched', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    clock.after(10_000, () => kubernetes.breakWatch('pods', new Error('forbidden')))
    clock.after(20_000, () => kubernetes.put('hpa', hpa('edge', 1, 3, 100)))
    clock.after(30_000, () => kubernetes.put('deployments', deployment('edge', 3, 3)))
    expect((await watch(given, foreignLoad)).verdicts[0]?.passed).toBe(true)
    expect(kubernetes.openWatches).toBe(0)
  })

  it('keeps pods and events of what it watches, and no others', async () => {
    const given = cluster()
    const { kubernetes, clock } = given
    const event = (name: string, object: object, reason = 'BackOff') => ({
      ...{ metadata: { name }, type: 'Warning', reason, message: 'said', involvedObject: object },
      lastTimestamp: new Date(clock.now()).toISOString(),
    })
    const podOf = (name: string, app: string) => ({
      metadata: { name, labels: { app }, creationTimestamp: new Date(clock.now()).toISOString() },
    })
    clock.after(20_000, () => {
      kubernetes.put('hpa', hpa('edge', 1, 3, 100))
      kubernetes.put('pods', podOf('edge-1', 'edge'))
      kubernetes.put('pods', podOf('orders-1', 'orders'))
      kubernetes.put('events', event('one', { kind: 'Pod', name: 'edge-1' }))
      kubernetes.put('events', event('two', { kind: 'Pod', name: 'edges-1' }))
      kubernetes.put('events', event('three', { kind: 'Pod', name: 'edge-1' }, 'Pulled'))
    })
    clock.after(30_000, () => kubernetes.put('deployments', deployment('edge', 3, 3)))
    const { timeline } = await watch(given, foreignLoad)
    expect(timeline.pods).toMatchObject([{ hpa: 'edge', name: 'edge-1', pulledAt: 1_020_000 }])
    expect(timeline.events.map(({ object, reason }) => `${object} ${reason}`)).toEqual([
      'Pod/edge-1 BackOff',
      'Pod/edge-1 Pulled',
    ])
  })

  describe('with more that is expected', () => {
    /**
     * Three replicas after 60 s, each on its own node or all on one; one replica again after
     * `backAt`.
     */
    const growing = (backAt = Infinity, nodeOf = (index: number) => `10.0.1.${index}`) => {
      const given = cluster()
      const { kubernetes, clock } = given
      const podOf = (index: number, restarts = 0, reason = 'Error') => ({
        metadata: {
          ...{ name: `edge-${index}`, labels: { app: 'edge' } },
          creationTimestamp: new Date(clock.now()).toISOString(),
        },
        spec: { nodeName: nodeOf(index) },
        status: {
          phase: 'Running',
          conditions: [
            {
              type: 'Ready',
              status: 'True',
              lastTransitionTime: new Date(clock.now()).toISOString(),
            },
          ],
          containerStatuses: [
            {
              ...{ name: 'app', restartCount: restarts },
              lastState: { terminated: { reason, exitCode: 1 } },
            },
          ],
        },
      })
      for (const [index, fault] of ['FD-1', 'FD-1', 'FD-2'].entries()) {
        const labels = { 'oci.oraclecloud.com/fault-domain': fault }
        kubernetes.put('nodes', { metadata: { name: `10.0.1.${index}`, labels } })
      }
      clock.after(60_000, () => {
        kubernetes.put('hpa', hpa('edge', 1, 3, 100))
        kubernetes.put('deployments', deployment('edge', 3, 3))
        for (const index of [0, 1, 2]) kubernetes.put('pods', podOf(index))
      })
      if (backAt < Infinity) {
        clock.after(backAt, () => kubernetes.put('deployments', deployment('edge', 1, 1)))
      }
      return { ...given, podOf, begin: clock.now() }
    }

    it('waits until it is small again after the load', async () => {
      const given = growing(500_000)
      const back = { backTo: 1, backWithin: 400_000 }
      const { verdicts } = await watch(given, ownLoad(given.clock), back)
      expect(verdicts).toMatchObject([{ passed: true, reachedSeconds: 40, backSeconds: 300 }])
      expect(given.clock.now() - given.begin).toBe(500_000)
    })

    it('fails once it is not small again in time', async () => {
      const given = growing()
      const back = { backTo: 1, backWithin: 60_000 }
      const { verdicts } = await watch(given, ownLoad(given.clock), back)
      expect(verdicts).toMatchObject([{ code: 'SCALING_NOT_BACK', backSeconds: null }])
      expect(given.clock.now() - given.begin).toBe(260_500)
    })

    it('measures that from when it had grown, where another step sends the load', async () => {
      const given = growing(90_000)
      const { verdicts } = await watch(given, foreignLoad, { backTo: 1, backWithin: 60_000 })
      expect(verdicts).toMatchObject([{ passed: true, backSeconds: 30 }])
    })

    it.each([
      [{ nodes: 3 }, { passed: true, nodes: 3 }],
      [{ faultDomains: 2 }, { passed: true, faultDomains: 2 }],
      [{ nodes: 4 }, { code: 'SCALING_NOT_SPREAD', nodes: 3 }],
      [{ faultDomains: 3 }, { code: 'SCALING_NOT_SPREAD', faultDomains: 2 }],
    ])('reports how far the replicas are spread: %j', async (expected, verdict) => {
      const given = growing()
      const { verdicts } = await watch(given, ownLoad(given.clock), expected)
      expect(verdicts).toMatchObject([verdict])
    })

    it.each([
      [{ nodes: 2 }, 'edge: its ready replicas were all on one node, expected are 2'],
      [
        { faultDomains: 2 },
        'edge: its ready replicas were all on one fault domain, expected are 2',
      ],
    ])('names what is stacked on one node, and how it is spread: %j', async (expected, message) => {
      const given = growing(Infinity, () => '10.0.1.0')
      const { verdicts } = await watch(given, ownLoad(given.clock), expected)
      const hint = expect.stringContaining('spread: true')
      expect(verdicts).toMatchObject([{ code: 'SCALING_NOT_SPREAD', message, hint }])
    })

    it.each([
      ['Error', 'SCALING_PODS_RESTARTED'],
      ['OOMKilled', 'SCALING_OUT_OF_MEMORY'],
    ])('fails at once when a container ends by %s', async (reason, code) => {
      const given = growing()
      const { kubernetes, clock, podOf } = given
      clock.after(70_000, () => kubernetes.put('pods', podOf(1, 1, reason)))
      const { verdicts } = await watch(given, ownLoad(clock), { noRestarts: true })
      expect(verdicts).toMatchObject([{ passed: false, code }])
      expect(given.clock.now() - given.begin).toBe(70_000)
    })

    it.each([
      [0.1, { passed: true, failedShare: 0.05 }],
      [0.01, { code: 'SCALING_REQUESTS_FAILED', failedShare: 0.05 }],
    ])('judges the share of requests that failed while it grew: %d', async (maxFailed, verdict) => {
      const given = growing()
      const seconds = Array.from({ length: 180 }, (_, index) => ({
        ...{ at: given.begin + 20_000 + index * 1000, ended: 100, dropped: 0 },
        // Failures afterwards do not belong to the growth.
        failed: index <= 40 ? 5 : 50,
      }))
      const load = ownLoad(given.clock, () => seconds)
      expect((await watch(given, load, { maxFailed })).verdicts).toMatchObject([verdict])
    })

    it('fails before the time is over, if its own policies make it too late', async () => {
      const given = cluster()
      const { kubernetes, clock } = given
      const begin = clock.now()
      const policies = [{ type: 'Pods', value: 1, periodSeconds: 60 }]
      const slow = (desired: number) => {
        const object = hpa('edge', 1, desired, 100)
        return { ...object, spec: { ...object.spec, behavior: { scaleUp: { policies } } } }
      }
      kubernetes.put('hpa', slow(1))
      clock.after(80_000, () => kubernetes.put('hpa', slow(2)))
      const { verdicts } = await watch(given, ownLoad(clock), { atLeast: 4 })
      expect(verdicts[0]).toMatchObject({
        code: 'SCALING_TOO_SLOW',
        message: expect.stringContaining('it wants 1, and has 119 s left'),
      })
      expect((clock.now() - begin) / 1000).toBe(20.5)
    })
  })
})
