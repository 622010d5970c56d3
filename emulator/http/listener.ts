import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { createServer as createSecureServer } from 'node:https'
import { type AddressInfo, createServer as createSocketServer, type Socket } from 'node:net'
import type { TlsOptions } from 'node:tls'

export interface Listener {
  readonly port: number
  /** E.g. `http://127.0.0.1:18080`. */
  readonly url: string
  /** Also ends open connections. */
  close(): Promise<void>
}

/**
 * Load balancers keep idle connections for a minute; with Node's default of five seconds, reusing
 * one would end in a reset.
 */
const LASTING = { keepAliveTimeout: 60_000 }

type RequestListener = (request: IncomingMessage, response: ServerResponse) => void

/**
 * Starts an HTTP server on loopback only; port 0 picks a free one. With `tls` it serves HTTPS on
 * the same port as well. Rejects if the port is taken.
 */
export const listenOnLoopback = async (
  handle: RequestListener,
  port: number,
  tls?: TlsOptions,
): Promise<Listener> => {
  const plain = createServer(LASTING, handle)
  const secure = tls && createSecureServer({ ...tls, ...LASTING }, handle)
  const sockets = new Set<Socket>()
  const server = secure
    ? createSocketServer((socket) => {
        sockets.add(socket.once('close', () => sockets.delete(socket)))
        toEither(socket, { plain, secure })
      })
    : plain
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
        plain.closeAllConnections()
        for (const socket of sockets) socket.destroy()
      }),
  }
}

/** A TLS connection starts with the type of its first record: a handshake. */
const HANDSHAKE = 0x16

interface Servers {
  readonly plain: ReturnType<typeof createServer>
  readonly secure: ReturnType<typeof createSecureServer>
}

/** Hands a connection to the server of its protocol, which the first byte shows. */
const toEither = (socket: Socket, { plain, secure }: Servers): void => {
  const ignore = (): void => undefined
  socket.on('error', ignore)
  socket.once('data', (first) => {
    socket.pause()
    const bytes = Buffer.from(first)
    const server = bytes[0] === HANDSHAKE ? secure : plain
    socket.unshift(bytes)
    server.emit('connection', socket)
    // The server starts to read in the next tick, when its own listeners are in place.
    process.nextTick(() => socket.resume())
  })
}
