import { connect, createServer, type Socket } from 'node:net'
import {
  type PrivateEndpoint,
  privateAddressOf,
} from '../../oci/container-engine/cluster-endpoints.ts'
import { splice } from '../agent/splice.ts'

/**
 * Listens on the address of a private endpoint. `reachable`: forwards to the API server on
 * loopback; `silent`: accepts and never responds; otherwise does not listen at all. Returns a
 * function that closes it.
 */
export const servePrivateEndpoint = async (
  kind: PrivateEndpoint,
  apiServerPort: number,
): Promise<() => Promise<void>> => {
  if (kind !== 'reachable' && kind !== 'silent') return async () => undefined
  const sessions = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (client) => {
    sessions.add(client)
    client.once('close', () => sessions.delete(client))
    client.on('error', () => client.destroy())
    if (kind === 'silent') client.on('end', () => client.destroy()).resume()
    else splice(client, connect({ port: apiServerPort, host: '127.0.0.1', allowHalfOpen: true }))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(apiServerPort, privateAddressOf(kind), resolve)
  })
  return async () => {
    for (const session of sessions) session.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
}
