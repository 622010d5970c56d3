import { afterEach, describe, expect, test } from '@jest/globals'
import { createServer, type Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import type { V1Probe } from '@kubernetes/client-node'
import { BackOff } from '../../../../../emulator/kubelet/containers/back-off.ts'
import { ContainerProbes } from '../../../../../emulator/kubelet/containers/container-probes.ts'
import { attemptProbe, portNumber } from '../../../../../emulator/kubelet/probes/probe-attempt.ts'
import { ProbeCounter } from '../../../../../emulator/kubelet/probes/probe-counter.ts'

describe('ProbeCounter', () => {
  test.each([
    [false, { failureThreshold: 3 }, 'ffff', 'n,n,n,n'],
    [true, { failureThreshold: 3 }, 'ffsfff', 'n,n,n,n,n,false'],
    [false, { successThreshold: 2 }, 'sfss', 'n,n,n,true'],
    [undefined, { failureThreshold: 2 }, 'ffs', 'n,false,true'],
  ])('from %s with %j: %s', (initial, thresholds, results, expected) => {
    const counter = new ProbeCounter(initial, thresholds)
    const changes = [...results].map((result) => String(counter.note(result === 's') ?? 'n'))
    expect(changes.join(',')).toBe(expected)
  })
})

describe('BackOff', () => {
  test('the first retry is at once, then 10 s doubling to 5 min', () => {
    const backOff = new BackOff({ initialMs: 10_000, maximumMs: 300_000 })
    let now = 1_000_000
    const waits: number[] = []
    for (let crash = 0; crash < 8; crash++) {
      const wait = backOff.remainingMs(now, now)
      waits.push(wait / 1000)
      now += wait
      backOff.next(now)
    }
    expect(waits).toEqual([0, 10, 20, 40, 80, 160, 300, 300])
  })
  test('starts over after ten quiet minutes', () => {
    const backOff = new BackOff({ initialMs: 10_000, maximumMs: 300_000 })
    backOff.next(0)
    backOff.next(10_000)
    expect(backOff.remainingMs(700_000, 700_000)).toBe(0)
    backOff.next(700_000)
    expect(backOff.delayMs).toBe(10_000)
  })
})

const open: Server[] = []
afterEach(() => open.splice(0).forEach((server) => server.close()))

const serve = async (status: () => number): Promise<number> => {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/health' ? status() : 404).end()
  })
  open.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

const reach = {
  connect: (address: string, port: number) =>
    new Promise<ReturnType<typeof connect>>((resolve, reject) => {
      const socket = connect(port, address, () => resolve(socket))
      socket.on('error', reject)
    }),
  exec: async (command: readonly string[]) =>
    command[0] === 'true' ? { exitCode: 0, output: '' } : { exitCode: 1, output: 'not well\n' },
}
const attempt = (probe: V1Probe, port = 0) =>
  attemptProbe(
    { name: 'app', ports: [{ name: 'web', containerPort: port }] },
    probe,
    '127.0.0.1',
    reach,
  )

describe('attemptProbe', () => {
  test.each([
    [200, '/health', true, ''],
    [399, 'health', true, ''],
    [500, '/health', false, 'HTTP probe failed with statuscode: 500'],
    [200, '/other', false, 'HTTP probe failed with statuscode: 404'],
  ])('http %s on %s', async (status, path, isSuccess, message) => {
    const port = await serve(() => status)
    expect(await attempt({ httpGet: { path, port: 'web' } }, port)).toEqual({ isSuccess, message })
  })
  test('tcp connects or not', async () => {
    const port = await serve(() => 200)
    expect((await attempt({ tcpSocket: { port } })).isSuccess).toBe(true)
    open.splice(0).forEach((server) => server.close())
    expect((await attempt({ tcpSocket: { port } })).message).toContain('ECONNREFUSED')
  })
  test('exec follows the exit code and says the output', async () => {
    expect((await attempt({ exec: { command: ['true'] } })).isSuccess).toBe(true)
    expect(await attempt({ exec: { command: ['false'] } })).toEqual({
      isSuccess: false,
      message: 'not well',
    })
  })
  test('grpc is not supported', async () =>
    expect((await attempt({ grpc: { port: 1 } })).isSuccess).toBe(false))
  test('an unknown port name', () =>
    expect(() => portNumber({ name: 'app' }, 'web')).toThrow('couldn\'t find port: "web"'))
})

describe('ContainerProbes', () => {
  const until = async (reported: string[], wanted: string): Promise<void> => {
    for (let tries = 0; tries < 100 && !reported.includes(wanted); tries++) {
      await new Promise((wake) => setTimeout(wake, 50))
    }
    expect(reported).toContain(wanted)
  }
  const watch = (container: {
    startupProbe?: V1Probe
    livenessProbe?: V1Probe
    readinessProbe?: V1Probe
  }) => {
    const reported: string[] = []
    const probes = new ContainerProbes(
      { name: 'app', ...container },
      new Date(),
      { podIP: '127.0.0.1', reach },
      {
        failed: (kind) => void reported.push(`${kind} failed`),
        started: () => void reported.push('started'),
        ready: (isReady) => void reported.push(isReady ? 'ready' : 'unready'),
        dead: (kind) => void reported.push(`${kind} dead`),
      },
    )
    probes.start()
    return { reported, probes }
  }

  test('without probes a container is started and ready at once', () => {
    expect(watch({}).reported).toEqual(['started', 'ready'])
  })

  test('readiness waits for startup', async () => {
    let status = 500
    const port = await serve(() => status)
    const httpGet = { path: '/health', port }
    const { reported, probes } = watch({
      startupProbe: { httpGet, periodSeconds: 1, failureThreshold: 5 },
      readinessProbe: { httpGet, periodSeconds: 1 },
    })
    await until(reported, 'Startup failed')
    status = 200
    await until(reported, 'ready')
    probes.stop()
    expect(reported.filter((word) => word !== 'Startup failed')).toEqual(['started', 'ready'])
  })

  test('a failing liveness probe is reported once', async () => {
    const { reported, probes } = watch({
      livenessProbe: { exec: { command: ['false'] }, periodSeconds: 1, failureThreshold: 1 },
    })
    await until(reported, 'Liveness dead')
    await new Promise((wake) => setTimeout(wake, 1200))
    probes.stop()
    expect(reported).toEqual(['started', 'ready', 'Liveness failed', 'Liveness dead'])
  })
})
