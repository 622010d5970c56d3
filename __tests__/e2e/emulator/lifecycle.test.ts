import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { emulator, repository, sharedEmulator } from '../emulator-fixture.ts'
import { tell, type Ended } from '../official-clients.ts'
import { pushServer } from './image-client.ts'
import { leftovers } from './leftovers.ts'
import { pod, pullSecret, pullSecretName } from './manifests.ts'
import type { Pod } from './pod-status.ts'
import { eventually, TestBed } from './test-bed.ts'

interface PoolState {
  readonly name: string
  readonly state: string
}

/** One emulator's whole life, beside the one that all tests share; each test goes on from the last. */
describe('an emulator', () => {
  const name = `life-${process.pid}`
  let image: string
  let bed: TestBed

  const status = (of = name): Promise<Ended> => {
    const cli = join(repository, 'emulator', 'cli.ts')
    const env = { ...process.env, NODE_OPTIONS: '' }
    return tell(process.execPath, [cli, 'status', '--name', of], { env })
  }
  const up = () => emulator('up', '--name', name, '--pool-seconds', '1')
  const nodesAreReady = () =>
    bed.kubectl('wait', 'nodes', '--all', '--for=condition=Ready', '--timeout=120s')
  /** A virtual node with a pod that runs. */
  const runPod = async (): Promise<void> => {
    const { registry, registryUser, registryToken } = bed.environment
    await bed.sdk('create_pool', 'life', 'Pod.Standard.E4.Flex', '1')
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
    const line = stdoutOfStatus.split('\n').find((text) => text.startsWith(`${of} `))
    return Number(/pid (\d+)/.exec(line ?? '')?.[1])
  }
  let stdoutOfStatus = ''

  beforeAll(async () => {
    await up()
    bed = await TestBed.of(name)
    image = await pushServer(bed, 'e2e/life')
    await runPod()
  }, 600_000)

  afterAll(async () => {
    await emulator('down', '--name', name)
  }, 300_000)

  it('runs beside another, on ports of its own', async () => {
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
    // Pulled again, so the registry still has it.
    await bed.apply('default', pod('two', { image, args: ['sleep'] }))
    await bed.kubectl('wait', 'pod/two', '--for=condition=Ready', '--timeout=180s')
  }, 600_000)

  it('shows a process that died, with its log, and exits with 1', async () => {
    stdoutOfStatus = (await status()).stdout
    const victim = processId('metrics-server')
    expect(readFileSync(`/proc/${victim}/cmdline`, 'utf8')).toContain(name)
    process.kill(victim, 'SIGKILL')
    const ended = await eventually(async () => {
      const found = await status()
      return found.code === 0 ? undefined : found
    }, 'a status that tells')
    expect(ended.code).toBe(1)
    expect(ended.stdout).toMatch(/^metrics-server +DIED +\/\S+\/logs\/metrics-server\.log$/m)
  }, 120_000)

  it('starts again what died, with its state', async () => {
    const said = await up()
    expect(said).toContain('metrics-server died: starting again, state kept')
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
