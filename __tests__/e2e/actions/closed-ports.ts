import { createServer, type Server, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

const listening = async (server: Server): Promise<number> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** Returns a loopback address without a listener: connections are refused at once. */
export const refusingAddress = async (): Promise<string> => {
  const server = createServer()
  const port = await listening(server)
  await new Promise((resolve) => server.close(resolve))
  return `127.0.0.1:${port}`
}

/** Accepts connections and never sends anything, like a firewall's tarpit or a hung proxy. */
export class SilentServer {
  readonly address: string
  readonly #server: Server
  readonly #sockets: Set<Socket>

  private constructor(server: Server, sockets: Set<Socket>, port: number) {
    this.#server = server
    this.#sockets = sockets
    this.address = `127.0.0.1:${port}`
  }

  static async start(): Promise<SilentServer> {
    const sockets = new Set<Socket>()
    const server = createServer((socket) => {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
    })
    return new SilentServer(server, sockets, await listening(server))
  }

  async end(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}
