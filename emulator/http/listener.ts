import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Listener {
  readonly port: number
  /** As `http://127.0.0.1:18080`. */
  readonly url: string
  /** Ends open connections too. */
  close(): Promise<void>
}

export type RequestListener = (request: IncomingMessage, response: ServerResponse) => void

/** An HTTP server on loopback only; port 0 takes a free one. Rejects when the port is taken. */
export async function listenOnLoopback(handle: RequestListener, port: number): Promise<Listener> {
  const server = createServer(handle)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', resolve)
  })
  const address = server.address() as AddressInfo
  return {
    port: address.port,
    url: `http://127.0.0.1:${address.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
