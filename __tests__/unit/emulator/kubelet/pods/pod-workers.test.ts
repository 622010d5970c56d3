import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import type { V1Pod } from '@kubernetes/client-node'
import { aPod, kubeletInMemory, soon } from '../kubelet-memory.ts'

type Kubelet = ReturnType<typeof kubeletInMemory>

const most = 500
const nothingMore = 20

let kubelet: Kubelet
afterEach(() => kubelet.end())

const phaseOf = (name: string) => kubelet.api.statuses.get(name)?.phase
const isReady = (name: string): boolean =>
  kubelet.api.statuses.get(name)?.containerStatuses?.every(({ ready }) => ready) ?? false

/** Returns all calls of the kubelet to podman and kube-apiserver that this causes. */
const askedBy = async (cause: () => void, isOver: () => boolean): Promise<string[]> => {
  const { podman, api } = kubelet
  const [before, reported] = [podman.asked.length, api.asked.length]
  cause()
  await soon(isOver, 'what was caused')
  // Waits long enough to see calls that are still made in the background.
  for (let turn = 0; turn < nothingMore; turn++) await new Promise((wake) => setImmediate(wake))
  const names = api.asked.slice(reported).map((line) => line.replace(/\d+/g, ''))
  return [...podman.asked.slice(before), ...names]
}

const running = (name: string) =>
  askedBy(
    () => kubelet.workers.changed(aPod(name)),
    () => phaseOf(name) === 'Running' && isReady(name),
  )

describe('500 pods of one node', () => {
  beforeEach(() => {
    kubelet = kubeletInMemory('10.0.8.0/22')
  })

  test('the last is no more work than the first, and what happens to one asks for no other', async () => {
    const first = await running('web0')
    for (let number = 1; number < most - 1; number++) await running(`web${number}`)
    expect(await running(`web${most - 1}`)).toEqual(first)
    expect(first).toContain('POST /containers/*/start')
    expect(kubelet.podman.pods).toBe(most)

    const unchanged = await askedBy(
      () => kubelet.workers.changed(aPod('web7')),
      () => true,
    )
    expect(unchanged).toEqual([])

    const crashed = () => kubelet.api.statuses.get('web7')?.containerStatuses?.[0]
    const died = await askedBy(
      () => {
        const id = kubelet.podman.containerOf('uid-web7')
        kubelet.podman.exit(id, 7)
        kubelet.workers.died(id)
      },
      () => crashed()?.restartCount === 1 && isReady('web7'),
    )
    expect(crashed()?.lastState?.terminated).toMatchObject({ exitCode: 7, reason: 'Error' })
    expect(died.length).toBeLessThan(2 * first.length)
    expect(kubelet.complaints).toEqual([])
  }, 60_000)

  test('whether all still run is one question, however many there are', async () => {
    for (let number = 0; number < 20; number++) await running(`web${number}`)
    const asked = await askedBy(
      () => void kubelet.workers.resync(),
      () => true,
    )
    expect(asked).toEqual(['GET /containers/json'])
  })
})

describe('a pod subnet without a free address', () => {
  beforeEach(() => {
    // Eight addresses, of which OCI reserves three.
    kubelet = kubeletInMemory('10.0.8.0/29')
    jest.useFakeTimers({
      doNotFake: ['Date', 'setImmediate', 'nextTick', 'queueMicrotask', 'performance'],
    })
  })
  afterEach(() => void jest.useRealTimers())

  test('the pod stays Pending and says why, and starts when another one has gone', async () => {
    for (let number = 0; number < 5; number++) await running(`web${number}`)
    kubelet.workers.changed(aPod('late'))
    await soon(() => kubelet.api.events.some(({ pod }) => pod === 'late'), 'an event')
    expect(kubelet.api.events.at(-1)).toMatchObject({
      pod: 'late',
      event: {
        type: 'Warning',
        reason: 'FailedCreatePodSandBox',
        message: 'Failed to create pod sandbox: the pod subnet has no free IP address left',
      },
    })
    expect(phaseOf('late')).toBe('Pending')
    const ending = { deletionTimestamp: new Date(), deletionGracePeriodSeconds: 1 }
    kubelet.workers.changed(aPod('web0', ending))
    await soon(() => kubelet.api.removed.has('web0'), 'the first pod gone')
    await jest.advanceTimersByTimeAsync(5000)
    await soon(() => phaseOf('late') === 'Running', 'the late pod running')
    expect(kubelet.api.statuses.get('late')?.podIP).toBe('10.0.8.2')
  })
})

test('a node that is cut off neither learns nor reports anything; it does both when it is connected again', async () => {
  kubelet = kubeletInMemory('10.0.8.0/24')
  await kubelet.workers.removeOrphans()
  await running('web')
  await running('old')
  kubelet.closed.set('API server', 'no ingress rule')
  const id = kubelet.podman.containerOf('uid-web')
  const unheard = await askedBy(
    () => {
      kubelet.podman.exit(id, 7)
      kubelet.workers.died(id)
      kubelet.workers.changed(aPod('new'))
      kubelet.workers.deleted(aPod('old'))
      kubelet.workers.reconnect()
    },
    () => kubelet.podman.containerOf('uid-web') !== id,
  )
  expect(unheard.filter((line) => line.startsWith('patchStatus'))).toEqual([])
  expect(kubelet.podman.pods).toBe(2)

  kubelet.api.statuses.clear()
  kubelet.closed.clear()
  kubelet.workers.reconnect()
  await soon(() => phaseOf('web') === 'Running' && isReady('new'), 'all that was missed')
  await soon(() => kubelet.podman.pods === 2, 'the deleted pod gone')
  expect(kubelet.api.statuses.get('web')?.containerStatuses?.[0]?.restartCount).toBe(1)
})

test('a node that was considered dead reports the status of its pods again, even if unchanged', async () => {
  kubelet = kubeletInMemory('10.0.8.0/24')
  await running('web')
  const ready = () =>
    kubelet.api.statuses.get('web')?.conditions?.find(({ type }) => type === 'Ready')
  const condition = { type: 'Ready', status: 'False', lastTransitionTime: new Date(0) }
  const unready = { ...aPod('web'), status: { phase: 'Running', conditions: [condition] } }
  kubelet.api.statuses.clear()
  expect(
    await askedBy(
      () => kubelet.workers.changed(unready),
      () => true,
    ),
  ).toEqual([])
  kubelet.workers.reportAnew('vn-2')
  kubelet.workers.reportAnew('vn-1')
  await soon(() => ready()?.status === 'True', 'the pod Ready again')
  expect(ready()?.lastTransitionTime).not.toEqual(new Date(0))
})

describe('a container that takes no notice of its end', () => {
  const asked = (what: string) => () => kubelet.podman.asked.includes(what)
  const [stop, remove] = ['POST /containers/*/stop', 'DELETE /pods/*/']
  const ending = (graceSeconds: number) =>
    aPod('web', { deletionTimestamp: new Date(), deletionGracePeriodSeconds: graceSeconds })
  const unhealthy = (): V1Pod => {
    const livenessProbe = { exec: { command: ['false'] }, periodSeconds: 1, failureThreshold: 1 }
    const pod = aPod('web')
    const containers = pod.spec?.containers.map((each) => ({ ...each, livenessProbe })) ?? []
    return { ...pod, spec: { ...pod.spec, containers, terminationGracePeriodSeconds: 600 } }
  }
  const forced = () => kubelet.workers.deleted(aPod('web'))
  const hastened = () => kubelet.workers.changed(ending(1))

  test.each([
    [
      'a deletion that is forced later',
      aPod('web'),
      () => kubelet.workers.changed(ending(600)),
      forced,
    ],
    [
      'a deletion with less time later',
      aPod('web'),
      () => kubelet.workers.changed(ending(600)),
      hastened,
    ],
    ['a deletion while it is restarted', unhealthy(), () => undefined, hastened],
    ['a forced deletion while it is restarted', unhealthy(), () => undefined, forced],
  ])('has no more time than %s gives it', async (_what, pod, begin, end) => {
    kubelet = kubeletInMemory('10.0.8.0/24')
    kubelet.podman.isStubborn = true
    kubelet.workers.changed(pod)
    await soon(() => phaseOf('web') === 'Running', 'the pod running')
    begin()
    await soon(asked(stop), 'the container asked to end')
    expect(asked(remove)()).toBe(false)
    end()
    await soon(asked(remove), 'the pod gone')
    await soon(() => [...kubelet.workers.all].length === 0, 'its worker gone')
    expect(kubelet.complaints).toEqual([])
  })
})

describe('a registry that the VCN closes', () => {
  beforeEach(() => {
    kubelet = kubeletInMemory('10.0.8.0/24')
  })

  test('keeps a pod waiting, also for an image that another pod has pulled, until it is open', async () => {
    await running('first')
    kubelet.closed.set('docker.io', 'no egress rule')
    const waiting = () => kubelet.api.statuses.get('second')?.containerStatuses?.[0]?.state?.waiting
    kubelet.workers.changed(aPod('second'))
    await soon(() => waiting()?.reason === 'ErrImagePull', 'the refusal')
    expect(waiting()?.message).toBe('dial tcp: i/o timeout (no egress rule)')
    kubelet.closed.clear()
    await soon(() => isReady('second'), 'the pod running')
  })
})
