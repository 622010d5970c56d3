import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { sharedEmulator } from '../emulator-fixture.ts'
import { pushServer } from './image-client.ts'
import { commandLines } from './leftovers.ts'
import {
  isReady,
  type ContainerStatus,
  type Event,
  type List,
  type Pod,
  type Service,
} from './pod-status.ts'
import { settings, workloads } from './pod-workloads.ts'
import { eventually, TestBed, type Pool } from './test-bed.ts'

/** All pods are created at once at the beginning; each test checks its own. */
describe('pods on virtual nodes', () => {
  let bed: TestBed
  let namespace: string
  let pool: Pool

  const inNamespace = (...argv: string[]): string[] => ['--namespace', namespace, ...argv]
  const kubectl = (...argv: string[]) => bed.kubectl(...inNamespace(...argv))
  const read = (name: string) => bed.json<Pod>(...inNamespace('get', 'pod', name))
  const events = async (name: string): Promise<Event[]> => {
    const filter = `involvedObject.name=${name}`
    const list = await bed.json<List<Event>>(
      ...inNamespace('get', 'events', '--field-selector', filter),
    )
    return [...list.items]
  }
  /** Returns the status of the pod's first container, once it meets the condition. */
  const container = (
    name: string,
    isAsAsked: (status: ContainerStatus) => boolean,
    what: string,
  ): Promise<ContainerStatus> =>
    eventually(async () => {
      const status = (await read(name)).status.containerStatuses?.[0]
      return status && isAsAsked(status) ? status : undefined
    }, `${name} ${what}`)
  const finished = (name: string) =>
    kubectl('wait', `pod/${name}`, '--for=jsonpath={.status.phase}=Succeeded', '--timeout=120s')

  beforeAll(async () => {
    bed = await TestBed.of(sharedEmulator())
    const [made, image] = await Promise.all([
      bed.pool('Pod.Standard.E4.Flex', 1),
      pushServer(bed, 'e2e/pods'),
    ])
    pool = made
    namespace = await bed.namespace('pods')
    await bed.apply(namespace, ...settings(bed))
    const web = await bed.json<Service>(...inNamespace('get', 'service', 'web'))
    await bed.apply(namespace, ...workloads(image, web.spec.clusterIP, namespace))
  }, 600_000)

  afterAll(async () => bed.end(), 300_000)

  // Runs first: the longer the container crashes, the longer its back-off.
  it('restart after a crash, each time later', async () => {
    const delay = ({ state }: ContainerStatus): number =>
      Number(/^back-off (\d+)s restarting failed/.exec(state.waiting?.message ?? '')?.[1] ?? 0)
    const first = await container('crash', (is) => delay(is) >= 10, 'waiting to be restarted')
    expect(first.state.waiting?.reason).toBe('CrashLoopBackOff')
    expect(first.lastState.terminated).toMatchObject({ exitCode: 7, reason: 'Error' })
    expect(await kubectl('logs', 'crash', '--previous')).toBe('about to crash\n')
    const second = await container('crash', (is) => delay(is) > delay(first), 'waiting longer')
    expect(second.restartCount).toBeGreaterThan(first.restartCount)
    expect(delay(second) % (2 * delay(first))).toBe(0)
  }, 240_000)

  it('run on the pool, and their log is there', async () => {
    await kubectl('rollout', 'status', 'deployment/web', '--timeout=180s')
    const { items } = await bed.json<List<Pod>>(...inNamespace('get', 'pods', '-l', 'app=web'))
    expect(pool.status).toBe('SUCCEEDED')
    expect(items).toHaveLength(2)
    for (const { metadata, spec, status } of items) {
      expect(pool.nodes).toContain(spec.nodeName)
      expect(status.podIP).toMatch(/^10\.0\.10\./)
      expect(await kubectl('logs', metadata.name)).toBe(`serving as ${metadata.name}\n`)
    }
  }, 240_000)

  it('are measured: kubectl top', async () => {
    const lines = await eventually(async () => {
      const shown = await kubectl('top', 'pods', '-l', 'app=web', '--no-headers')
      const rows = shown.trim().split(/\s*\n/)
      return rows.length === 2 ? rows : undefined
    }, 'figures of both pods')
    for (const line of lines) expect(line).toMatch(/^web-\S+\s+\d+m\s+[1-9]\d*Mi$/)
  }, 180_000)

  it('get no more CPU than their limit, however much they ask for', async () => {
    const millicores = async (): Promise<number> => {
      const shown = await kubectl('top', 'pod', 'busy', '--no-headers')
      return Number(/^busy +(\d+)m /.exec(shown)?.[1])
    }
    const used = await eventually(async () => {
      const found = await millicores()
      return found > 50 ? found : undefined
    }, 'a busy pod in the metrics')
    // A tenth is tolerance for the measurement; without a limit, it would use all cores of the
    // machine.
    expect(used).toBeLessThanOrEqual(110)
  }, 180_000)

  it.each([
    ['exec', ['exec', 'files', '--', '/server']],
    ['attach', ['attach', 'files']],
    ['port-forward', ['port-forward', 'files', ':8080']],
  ])(
    'refuse kubectl %s',
    async (_what, argv) => {
      await kubectl('wait', 'pod/files', '--for=condition=Ready', '--timeout=120s')
      const refused = await bed.tryKubectl(...inNamespace(...argv))
      expect(refused.code).not.toBe(0)
      expect(refused.stderr).toContain('not supported on virtual nodes')
    },
    180_000,
  )

  it('with a failing readiness probe run, but are no endpoint', async () => {
    await eventually(
      async () => (await events('unready')).some(({ reason }) => reason === 'Unhealthy'),
      'an event of the failed probe',
    )
    const unhealthy = (await events('unready')).find(({ reason }) => reason === 'Unhealthy')
    expect(unhealthy?.message).toBe(
      'Readiness probe failed: HTTP probe failed with statuscode: 500',
    )
    const found = await read('unready')
    expect(found.status.phase).toBe('Running')
    expect(isReady(found)).toBe(false)
  }, 180_000)

  it('with a failing liveness probe are restarted', async () => {
    await container('unlive', ({ restartCount }) => restartCount > 0, 'restarted')
    const message = 'Container main failed liveness probe, will be restarted'
    expect(await events('unlive')).toContainEqual(expect.objectContaining({ message }))
  }, 180_000)

  it.each([
    ['of an image that does not exist', 'absent', /manifest unknown|not found/i],
    ['with a wrong pull secret', 'locked', /unauthorized|authentication|invalid username/i],
  ])(
    '%s wait, and say why',
    async (_what, name, why) => {
      await container(
        name,
        ({ state }) => state.waiting?.reason === 'ImagePullBackOff',
        'backing off',
      )
      const failed = (await events(name)).filter(({ reason }) => reason === 'Failed')
      expect(failed.some(({ message }) => why.test(message))).toBe(true)
      expect((await read(name)).status.phase).toBe('Pending')
    },
    180_000,
  )

  it('above their memory limit are killed', async () => {
    const { state } = await container('hungry', (is) => is.state.terminated !== undefined, 'ended')
    expect(state.terminated).toMatchObject({ exitCode: 137, reason: 'OOMKilled' })
    expect((await read('hungry')).status.phase).toBe('Failed')
  }, 180_000)

  it('see ConfigMaps and Secrets in their environment and as files', async () => {
    await finished('settings')
    expect(await kubectl('logs', 'settings')).toBe('GREETING=hello\nPASSWORD=s3cret\n')
    await container('files', ({ state }) => state.running !== undefined, 'running')
    const log = await eventually(async () => {
      const text = await kubectl('logs', 'files')
      return text.includes('sleeping') ? text : undefined
    }, 'the files in the log')
    expect(log).toBe('hello\ns3cret\nsleeping\n')
  }, 180_000)

  it('share an emptyDir between their containers', async () => {
    const log = await eventually(async () => {
      const text = await kubectl('logs', 'pair', '-c', 'reader')
      return text.includes('sleeping') ? text : undefined
    }, 'what the other container wrote')
    expect(log).toBe('written by the other\nsleeping\n')
  }, 180_000)

  it('use kube-apiserver with their service account', async () => {
    await finished('account')
    expect(await kubectl('logs', 'account')).toContain('readable by the account')
  }, 180_000)

  it('reach Services by name and by cluster address', async () => {
    await finished('caller')
    const [short, full, address] = (await kubectl('logs', 'caller')).trim().split('\n')
    expect(short).toMatch(/^web-/)
    expect(full).toMatch(/^web-/)
    expect(address).toBe('ok')
  }, 180_000)

  it('end gracefully, and are gone', async () => {
    await kubectl('wait', 'pod/patient', '--for=condition=Ready', '--timeout=120s')
    await kubectl('delete', 'pod', 'patient', '--wait=false')
    const { state } = await container('patient', (is) => is.state.terminated !== undefined, 'ended')
    // Its program exits with 0 only if it got SIGTERM and the second that it needs.
    expect(state.terminated).toMatchObject({ exitCode: 0, reason: 'Completed' })
    const unhold = JSON.stringify({ metadata: { finalizers: [] } })
    await kubectl('patch', 'pod', 'patient', '--type=merge', '--patch', unhold)
    await eventually(async () => {
      const { stderr } = await bed.tryKubectl(...inNamespace('get', 'pod', 'patient'))
      return stderr.includes('NotFound')
    }, 'patient gone')
  }, 240_000)

  it('that are ready no longer say why they were not', async () => {
    await kubectl('wait', 'pod', '-l', 'app=web', '--for=condition=Ready', '--timeout=120s')
    const { items } = await bed.json<List<Pod>>(...inNamespace('get', 'pods', '-l', 'app=web'))
    const reported = items.flatMap(({ status }) => status.conditions ?? [])
    const ready = reported.filter(({ type }) => type === 'Ready' || type === 'ContainersReady')
    expect(ready).toHaveLength(4)
    for (const condition of ready) {
      expect(condition).toMatchObject({ status: 'True' })
      expect(condition).not.toHaveProperty('reason')
      expect(condition).not.toHaveProperty('message')
    }
  }, 180_000)

  const running = (command: string): string[] =>
    commandLines().filter(
      (line) => /^\d+ (.*)/.exec(line)?.[1] === `/server ${command} ${namespace} `,
    )

  it('whose exec probe hangs are left with no process of a probe that is over', async () => {
    const failed = await eventually(async () => {
      const unhealthy = (await events('hanging')).find(({ reason }) => reason === 'Unhealthy')
      return (unhealthy?.count ?? 0) >= 3 ? unhealthy : undefined
    }, 'three probes that took too long')
    expect(failed.message).toMatch(/^Readiness probe failed: command timed out: .* after 1s$/)
    expect(running('sleep').length).toBeLessThanOrEqual(1)
  }, 180_000)

  it('end at once by a forced deletion, also when they are given time to end already', async () => {
    await kubectl('wait', 'pod/stubborn', '--for=condition=Ready', '--timeout=120s')
    await kubectl('delete', 'pod', 'stubborn', '--wait=false')
    await eventually(
      async () => (await events('stubborn')).some(({ reason }) => reason === 'Killing'),
      'stubborn told to end',
    )
    expect(running('stay')).toHaveLength(1)
    await kubectl('delete', 'pod', 'stubborn', '--force', '--grace-period=0')
    await eventually(async () => running('stay').length === 0, 'its process gone', 30)
  }, 180_000)
})
