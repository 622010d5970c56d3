import { createHash } from 'node:crypto'
import { createServer } from 'node:net'

const MOST = 250

/** Whether all of the ports are free at this address. */
const isFree = async (address: string, ports: readonly number[]): Promise<boolean> => {
  for (const port of ports) {
    const server = createServer()
    const free = await new Promise<boolean>((resolve) => {
      server.once('error', () => resolve(false))
      server.listen(port, address, () => resolve(true))
    })
    await new Promise((resolve) => server.close(resolve))
    if (!free) return false
  }
  return true
}

/**
 * Picks a loopback address for a load balancer of this emulator on which the ports are free. Each
 * emulator has its own range 127.x.y.0/24, by the hash of its name. Throws if a port is taken on
 * all of them, e.g. by a server that listens on every address.
 */
export const allocateAddress = async (
  emulator: string,
  taken: ReadonlySet<string>,
  ports: readonly number[],
): Promise<string> => {
  const [first = 0, second = 0] = createHash('sha256').update(emulator).digest()
  // 127.0.0.0/16 is left to the user's own loopback servers.
  const range = `127.${1 + (first % 254)}.${second}`
  for (let host = 1; host <= MOST; host++) {
    const address = `${range}.${host}`
    if (!taken.has(address) && (await isFree(address, ports))) return address
  }
  throw new Error(
    `no address of ${range}.0/24 has ports ${ports.join(', ')} free: does another process listen on all addresses?`,
  )
}
