import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emulator, repository, sharedEmulator } from '../emulator-fixture.ts'
import { outcomeOf, type Ended } from '../official-clients.ts'
import { pushServer } from './image-client.ts'
import { leftovers } from './leftovers.ts'
import { isLoopback, listeningAddresses } from './listening.ts'
import { pod, pullSecret, pullSecretName, service } from './manifests.ts'
import type { Pod } from './pod-status.ts'
import { eventually, TestBed } from './test-bed.ts'
import { usersPodman, type UsersPodman } from './users-podman.ts'

interface PoolState {
  readonly name: string
  readonly state: string
}

/**
 * The whole life of one emulator, in addition to the shared one; each test continues from the
 * previous one.
 */
describe('an emulator', () => {
  const name = `life-${process.pid}`
  let image: string
  let bed: TestBed

  const tryEmulator = (...argv: string[]): Promise<Ended> => {
    const cli = join(repository, 'emulator', 'cli.ts')
    const env = { ...process.env, NODE_OPTIONS: '' }
    return outcomeOf(process.execPath, [cli, ...argv], { env })
  }
  const status = (of = name): Promise<Ended> => tryEmulator('status', '--name', of)
  const up = () => emulator('up', '--name', name, '--pool-seconds', '1')
  const nodesAreReady = () =>
    bed.kubectl('wait', 'nodes', '--all', '--for=condition=Ready', '--timeout=120s')
  /** Starts a pod on the virtual node, and waits for it. */
  const runPod = async (): Promise<void> => {
    const { registry, registryUser, registryToken } = bed.environment
    await bed.apply(
      'default',
      pullSecret(pullSecretName, registry, registryUser, registryToken),
      pod('one', {
        ...{ image, args: ['write', '/shared/note', 'kept'] },
        container: { volumeMounts: [{ name: 'shared', mountPath: '/shared' }] },
        spec: { volumes: [{ name: 'shared', emptyDir: { medium: 'Memory' } }] },
      }),
    )
    await podIsReady()
  }
  const podIsReady = () => bed.kubectl('wait', 'pod/one', '--for=condition=Ready', '--timeout=180s')
  const processId = (of: string): number => {
    const line = new RegExp(`^${of} +pid (\\d+)`, 'm').exec(stdoutOfStatus)
    return Number(line?.[1])
  }
  let stdoutOfStatus = ''

  let podmanBefore: UsersPodman
  let saidAtStart: string[] = []

  beforeAll(async () => {
    podmanBefore = await usersPodman()
    saidAtStart = await Promise.all([up(), up()])
    bed = await TestBed.of(name)
    image = await pushServer(bed, 'e2e/life')
    await bed.sdk('create_pool', 'life', 'Pod.Standard.E4.Flex', '1')
    await runPod()
  }, 600_000)

  afterAll(async () => {
    await emulator('down', '--name', name)
  }, 300_000)

  it('starts once when it is asked twice at the same time', () => {
    const [second = '', first = ''] = [...saidAtStart].sort((a, b) => b.length - a.length)
    expect(first).toContain(`emulator "${name}" is up (`)
    expect(second).toContain('waiting for another up or down to end')
    expect(second).toContain(`emulator "${name}" is already up`)
    expect(second).not.toContain('DIED')
  })

  it("leaves the user's own podman alone, with a pod that runs", async () => {
    const { containers, networks, repositories } = await usersPodman()
    expect({ containers, networks }).toEqual({
      containers: podmanBefore.containers,
      networks: podmanBefore.networks,
    })
    expect(repositories).not.toContain(bed.environment.registry)
  })

  it('listens on loopback only', async () => {
    const { stdout } = await status()
    const pids = [...stdout.matchAll(/ pid (\d+)/g)].map(([, pid]) => Number(pid))
    const addresses = listeningAddresses(pids)
    const { endpoint, adminEndpoint, registry, oidcRequestUrl, kubeconfig } = bed.environment
    const server = /server: (\S+)/.exec(readFileSync(kubeconfig, 'utf8'))?.[1] ?? ''
    const urls = [endpoint, adminEndpoint, `http://${registry}`, oidcRequestUrl, server]
    expect(addresses.map(({ port }) => port)).toEqual(
      expect.arrayContaining(urls.map((url) => Number(new URL(url).port))),
    )
    expect(addresses.filter((address) => !isLoopback(address))).toEqual([])
  })

  it('shows the ends of its logs, of all or of one', async () => {
    const titles = (said: string) => [...said.matchAll(/^==> (\S+) \(\//gm)].map(([, of]) => of)
    const all = titles(await emulator('logs', '--name', name))
    expect(all).toEqual(expect.arrayContaining(['emulator', 'podman', 'network-agent', 'etcd']))
    const one = await emulator('logs', 'emulator', '--name', name)
    expect(titles(one)).toEqual(['emulator'])
    expect(one).toContain('network, load balancers and kubelet ready')
    const none = await tryEmulator('logs', 'nothing', '--name', name)
    expect(none).toMatchObject({ code: 1, stderr: expect.stringContaining('there are: emulator') })
  }, 60_000)

  it.each([
    ...['etcd', 'kube-apiserver', 'kube-controller-manager', 'kube-scheduler', 'metrics-server'],
    ...['kwok-controller', 'registry', 'podman', 'network-agent'],
  ])(
    'starts %s again when it dies',
    async (part) => {
      stdoutOfStatus = (await status()).stdout
      const victim = processId(part)
      process.kill(victim, 'SIGKILL')
      await eventually(async () => {
        const found = await status()
        stdoutOfStatus = found.stdout
        return found.code === 0 && processId(part) !== victim
      }, `another ${part}`)
    },
    60_000,
  )

  it('runs pods, answers for Services and measures after all of them died', async () => {
    await bed.kubectl('delete', 'pod/one', '--wait=false', '--force')
    await runPod()
    await bed.apply('default', service('one', 'LoadBalancer'))
    const path = '{.status.loadBalancer.ingress[0].ip}'
    await bed.kubectl('wait', 'service/one', `--for=jsonpath=${path}`, '--timeout=60s')
    await eventually(() => bed.kubectl('top', 'pod', 'one'), 'metrics of the pod', 90)
    await bed.kubectl('delete', 'service/one')
  }, 240_000)

  it('runs next to another, on ports of its own', async () => {
    const both = await Promise.all([status(), status(sharedEmulator())])
    expect(both.map(({ code }) => code)).toEqual([0, 0])
    const other = await TestBed.of(sharedEmulator())
    expect(other.environment.endpoint).not.toBe(bed.environment.endpoint)
    expect(other.environment.registry).not.toBe(bed.environment.registry)
    expect(await other.sdk<PoolState[]>('list_pools')).not.toContainEqual(
      expect.objectContaining({ name: 'life' }),
    )
    await other.end()
  }, 120_000)

  it('says that it is already up', async () => {
    const said = await up()
    expect(said).toContain(`emulator "${name}" is already up`)
    expect(said).toContain(bed.environment.endpoint)
  }, 120_000)

  it('keeps pool, pods and images over down --keep', async () => {
    const before = await bed.json<Pod>('get', 'pod', 'one')
    await emulator('down', '--name', name, '--keep')
    expect(await status()).toMatchObject({ code: 3 })
    expect(leftovers(name).filter((line) => !line.startsWith('file'))).toEqual([])
    await up()
    expect(await bed.sdk<PoolState[]>('list_pools')).toEqual([
      expect.objectContaining({ name: 'life', state: 'ACTIVE' }),
    ])
    await nodesAreReady()
    const runsAgain = async () => {
      const found = await bed.json<Pod>('get', 'pod', 'one')
      const [container] = found.status.containerStatuses ?? []
      return container?.ready && container.restartCount > 0 ? found : undefined
    }
    const after = await eventually(runsAgain, 'the pod running again')
    expect(after.status.podIP).toBe(before.status.podIP)
    expect(after.metadata).toEqual(expect.objectContaining({ uid: before.metadata.uid }))
    // The image is pulled again, so the registry still has it.
    await bed.apply('default', pod('two', { image, args: ['sleep'] }))
    await bed.kubectl('wait', 'pod/two', '--for=condition=Ready', '--timeout=180s')
  }, 600_000)

  it('shows that its own process died, with its log, and exits with 1', async () => {
    stdoutOfStatus = (await status()).stdout
    process.kill(processId('emulator'), 'SIGKILL')
    const ended = await eventually(async () => {
      const found = await status()
      return found.code === 0 ? undefined : found
    }, 'a status that tells')
    expect(ended.code).toBe(1)
    expect(ended.stdout).toMatch(/^emulator +DIED +\/\S+\/logs\/emulator\.log$/m)
  }, 120_000)

  it('starts again what died, with its state', async () => {
    const said = await up()
    expect(said).toMatch(/: emulator(, [a-z-]+)* died: starting again, state kept/)
    expect((await status()).code).toBe(0)
    await podIsReady()
  }, 300_000)

  it('leaves nothing behind when it is down, even when its process was killed', async () => {
    expect(leftovers(name).map((line) => line.split(' ')[0])).toEqual(
      expect.arrayContaining(['process', 'file']),
    )
    stdoutOfStatus = (await status()).stdout
    await bed.end()
    process.kill(processId('emulator'), 'SIGKILL')
    await emulator('down', '--name', name)
    expect(leftovers(name)).toEqual([])
    expect(await status()).toMatchObject({ code: 3 })
    expect(await emulator('down', '--name', name)).toContain('is not up')
  }, 300_000)
})
