import { connect, type Socket } from 'node:net'
import { ClusterPort, type Backend } from './cluster-port.ts'
import { openTcp } from './connect-request.ts'
import { isApiServer, type Endpoint, type ServiceTable } from './service-table.ts'

const connectTimeoutMs = 5000

/** Round robin over the ready endpoints; one that refuses is passed over for the next. */
const roundRobin = (endpoints: readonly Endpoint[]): Backend => {
  let turn = 0
  return async () => {
    let failure: unknown
    for (let tried = 0; tried < endpoints.length; tried++) {
      const endpoint = endpoints[turn++ % endpoints.length]
      if (!endpoint) break
      try {
        return await openTcp(endpoint.address, endpoint.port, connectTimeoutMs)
      } catch (error) {
        failure = error
      }
    }
    throw failure
  }
}

const openUnix = (path: string): Promise<Socket> =>
  new Promise((resolve, reject) => {
    const socket = connect({ path, allowHalfOpen: true })
    socket.once('error', reject)
    socket.once('connect', () => resolve(socket))
  })

/**
 * What kube-proxy does, for the pods of one network namespace: TCP connections to a Service's
 * cluster address are joined to a ready endpoint. As there, a Service without one refuses.
 */
export class ServiceProxy {
  readonly #ports = new Map<string, ClusterPort>()
  readonly #apiServerSocket: string
  readonly #report: (problem: string) => void
  #queue: Promise<void> = Promise.resolve()

  constructor(apiServerSocket: string, report: (problem: string) => void) {
    this.#apiServerSocket = apiServerSocket
    this.#report = report
  }

  /** Brings the listeners in line with the table; calls are carried out one after the other. */
  apply(table: ServiceTable): Promise<void> {
    this.#queue = this.#queue.then(() => this.#apply(this.#wanted(table)))
    return this.#queue
  }

  close(): void {
    for (const port of this.#ports.values()) port.close()
    this.#ports.clear()
  }

  #wanted(table: ServiceTable): Map<string, Backend> {
    const wanted = new Map<string, Backend>()
    for (const service of table.filter(({ clusterIP }) => clusterIP !== ''))
      for (const { protocol, port, endpoints } of service.ports) {
        if (protocol !== 'TCP') continue
        const key = `${service.clusterIP} ${port}`
        if (isApiServer(service)) wanted.set(key, () => openUnix(this.#apiServerSocket))
        else if (endpoints.length > 0) wanted.set(key, roundRobin(endpoints))
      }
    return wanted
  }

  async #apply(wanted: Map<string, Backend>): Promise<void> {
    for (const [key, port] of this.#ports)
      if (!wanted.has(key)) {
        port.close()
        this.#ports.delete(key)
      }
    for (const [key, backend] of wanted) {
      const open = this.#ports.get(key)
      if (open) open.backend = backend
      else await this.#open(key, backend)
    }
  }

  async #open(key: string, backend: Backend): Promise<void> {
    const [address = '', port = ''] = key.split(' ')
    try {
      this.#ports.set(key, await ClusterPort.open(address, Number(port), backend))
    } catch (error) {
      this.#report(`cannot listen on ${address}:${port}: ${String(error)}`)
    }
  }
}
