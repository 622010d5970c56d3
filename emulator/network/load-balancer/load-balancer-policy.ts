import { createHash } from 'node:crypto'
import type { Endpoint } from './service-table.ts'

/** The client of a connection, as the hashing policies see it. */
interface Client {
  readonly address: string
  readonly port: number
}

const hash = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)

/** Orders the backends that a new connection tries, by OCI's policy names. */
export class BackendChoice {
  #turn = 0
  readonly #open = new Map<string, number>()

  order(policy: string, backends: readonly Endpoint[], client: Client): Endpoint[] {
    const first = this.#first(policy, backends, client)
    return [...backends.slice(first), ...backends.slice(0, first)]
  }

  #first(policy: string, backends: readonly Endpoint[], { address, port }: Client): number {
    if (backends.length === 0) return 0
    if (policy === 'IP_HASH' || policy === 'TWO_TUPLE' || policy === 'THREE_TUPLE')
      return hash(address) % backends.length
    if (policy === 'FIVE_TUPLE') return hash(`${address}:${port}`) % backends.length
    const turn = this.#turn++ % backends.length
    return policy === 'LEAST_CONNECTIONS' ? this.#leastUsed(backends, turn) : turn
  }

  /** Breaks ties by turn, so that an idle load balancer still spreads connections. */
  #leastUsed(backends: readonly Endpoint[], turn: number): number {
    const used = (at: number): number => this.#open.get(backends[at]?.address ?? '') ?? 0
    return backends
      .map((_, step) => (turn + step) % backends.length)
      .reduce((best, at) => (used(at) < used(best) ? at : best))
  }

  /** Counts a connection to this backend; call the returned function when it has ended. */
  begin({ address }: Endpoint): () => void {
    this.#open.set(address, (this.#open.get(address) ?? 0) + 1)
    return () => {
      const left = (this.#open.get(address) ?? 1) - 1
      if (left > 0) this.#open.set(address, left)
      else this.#open.delete(address)
    }
  }
}
