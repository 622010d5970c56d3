import { createServer, type Server, type Socket } from 'node:net'
import { splice } from './splice.ts'

/** Opens the connection that one accepted connection is joined to. */
export type Backend = () => Promise<Socket>

/** A listener on one address and port of a Service, whose backend can change while it runs. */
export class ClusterPort {
  backend: Backend
  readonly #server: Server
  readonly #sessions = new Set<Socket>()

  private constructor(backend: Backend) {
    this.backend = backend
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      this.#sessions.add(client)
      client.once('close', () => this.#sessions.delete(client))
      client.on('error', () => client.destroy())
      void this.#join(client)
    })
  }

  /** Listens; throws what the system says when the address and port cannot be had. */
  static async open(address: string, port: number, backend: Backend): Promise<ClusterPort> {
    const made = new ClusterPort(backend)
    await new Promise<void>((resolve, reject) => {
      made.#server.once('error', reject)
      made.#server.listen(port, address, resolve)
    })
    return made
  }

  async #join(client: Socket): Promise<void> {
    try {
      const target = await this.backend()
      if (client.destroyed) target.destroy()
      else splice(client, target)
    } catch {
      client.resetAndDestroy()
    }
  }

  /** Refuses new connections and ends the ones that are open. */
  close(): void {
    this.#server.close()
    for (const session of this.#sessions) session.destroy()
  }
}
