import { randomInt } from 'node:crypto'
import { createServer } from 'node:net'

/** The listeners of one emulator, all on loopback. */
const listeners = [
  'oci',
  'admin',
  'issuer',
  'registry',
  /** kube-apiserver's token review. */
  'hooks',
  'kubelet',
  'etcd',
  'etcdPeer',
  'kubeApiserver',
  'kubeControllerManager',
  'kubeScheduler',
  'kwokController',
  'metricsServer',
  /** SSH of the bastions, once there is one. */
  'bastion',
  /** The identity endpoint of pods, beside kube-apiserver. */
  'proxymux',
] as const

/** The ports of one emulator; stored in its folder, so that they survive a restart. */
export type Ports = Readonly<Record<(typeof listeners)[number], number>>

// Below 32768, where the ports of Linux' outgoing connections start, so that a port stays free over
// a restart. kwokctl would take the highest free ones, the same for two emulators that start at
// once.
const [LOWEST, HIGHEST] = [20_000, 30_000]

/**
 * Chooses free ports that no other emulator has, not even one that is down.
 *
 * @throws Error when there are none
 */
export const choosePorts = async (others: readonly Partial<Ports>[]): Promise<Ports> => {
  const taken = new Set(others.flatMap((ports) => Object.values(ports)))
  const start = randomInt(LOWEST, HIGHEST)
  const chosen: [string, number][] = []
  for (let step = 0; step < HIGHEST - LOWEST; step++) {
    const listener = listeners[chosen.length]
    if (listener === undefined) return Object.fromEntries(chosen) as Ports
    const port = LOWEST + ((start - LOWEST + step) % (HIGHEST - LOWEST))
    if (!taken.has(port) && (await isFree(port))) chosen.push([listener, port])
  }
  throw new Error(`no ${listeners.length} ports are free between ${LOWEST} and ${HIGHEST}`)
}

const isFree = (port: number): Promise<boolean> => {
  const server = createServer()
  return new Promise((resolve) => {
    server.once('error', () => resolve(false))
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)))
  })
}
