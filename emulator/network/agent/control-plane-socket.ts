import { rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { splice } from './splice.ts'

/**
 * Listens on a Unix socket and forwards each connection to a port of the control plane on loopback:
 * no other path leads out of the network namespace. Returns a function that closes it.
 */
export const bridgeToControlPlane = async (
  socketPath: string,
  loopbackPort: number,
): Promise<() => Promise<void>> => {
  const sessions = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (client) => {
    sessions.add(client)
    client.once('close', () => sessions.delete(client))
    const target = connect({ port: loopbackPort, host: '127.0.0.1', allowHalfOpen: true })
    splice(client, target)
  })
  await rm(socketPath, { force: true })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(socketPath, resolve)
  })
  return async () => {
    for (const session of sessions) session.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}
