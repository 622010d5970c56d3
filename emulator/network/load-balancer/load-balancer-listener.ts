import { createServer, type Server, type Socket } from 'node:net'
import type { Dial } from '../agent/dial.ts'
import { BackendChoice } from './load-balancer-policy.ts'
import type { Fate } from './load-balancer-verdict.ts'
import type { Endpoint } from './service-table.ts'
import { splice } from '../agent/splice.ts'

/** How long a connection without a path is held open if its client stays, in milliseconds. */
const HANG_MS = 5 * 60_000
const DIAL_MS = 5000
/**
 * OCI's default for TCP listeners: a connection without traffic ends after this time, in
 * milliseconds.
 */
const IDLE_MS = 300_000
const MOST_TRIES = 3

/** The decisions that a listener queries for each new connection. */
interface Decision {
  readonly fate: () => Fate
  readonly policy: () => string
  readonly backends: () => readonly Endpoint[]
  readonly dial: Dial
}

/** One listener of a load balancer: a TCP proxy from a loopback address to the ready pods. */
export class Listener {
  readonly #server: Server
  readonly #decision: Decision
  readonly #choice = new BackendChoice()
  readonly #sessions = new Set<Socket>()

  private constructor(decision: Decision) {
    this.#decision = decision
    this.#server = createServer({ allowHalfOpen: true, noDelay: true }, (client) => {
      this.#sessions.add(client)
      client.once('close', () => this.#sessions.delete(client))
      client.on('error', () => client.destroy())
      const fate = decision.fate()
      if (fate === 'hang') hang(client)
      else if (fate === 'reset') client.resetAndDestroy()
      else void this.#forward(client)
    })
  }

  /** Listens; rejects with the system's error, e.g. EADDRINUSE. Port 0 picks a free port. */
  static async open(address: string, port: number, decision: Decision): Promise<Listener> {
    const made = new Listener(decision)
    await new Promise<void>((resolve, reject) => {
      made.#server.once('error', reject)
      made.#server.listen(port, address, resolve)
    })
    return made
  }

  get port(): number {
    const bound = this.#server.address()
    return bound !== null && typeof bound === 'object' ? bound.port : 0
  }

  close(): void {
    this.#server.close()
    for (const session of this.#sessions) session.destroy()
  }

  async #forward(client: Socket): Promise<void> {
    const { policy, backends, dial } = this.#decision
    const from = { address: client.remoteAddress ?? '', port: client.remotePort ?? 0 }
    for (const backend of this.#choice.order(policy(), backends(), from).slice(0, MOST_TRIES)) {
      const end = this.#choice.begin(backend)
      try {
        const target = await dial(backend.address, backend.port, DIAL_MS)
        target.once('close', end)
        if (client.destroyed) return void target.destroy()
        client.setTimeout(IDLE_MS, () => client.destroy())
        return splice(client, target)
      } catch {
        end()
      }
    }
    client.resetAndDestroy()
  }
}

/** Accepts data and sends nothing, as if packets were dropped, until the client disconnects. */
const hang = (client: Socket): void => {
  client.resume()
  client.once('end', () => client.destroy())
  const timer = setTimeout(() => client.destroy(), HANG_MS)
  client.once('close', () => clearTimeout(timer))
}
