import { createServer, request, type Server } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

/** A forward proxy on loopback, for HTTP and tunnels, that records the requested hosts. */
export class CountingProxy {
  readonly #server: Server
  readonly #sockets = new Set<Socket>()
  readonly targets: string[] = []

  private constructor() {
    this.#server = createServer((incoming, outgoing) => {
      const url = new URL(incoming.url ?? '')
      this.targets.push(url.host)
      const { method, headers } = incoming
      const onward = request(url, { method, headers }, (response) => {
        outgoing.writeHead(response.statusCode ?? 502, response.headers)
        response.pipe(outgoing)
      })
      onward.on('error', () => outgoing.destroy())
      incoming.pipe(onward)
    })
    this.#server.on('connection', (socket) => {
      this.#sockets.add(socket)
      socket.on('close', () => this.#sockets.delete(socket))
    })
    this.#server.on('connect', ({ url = '' }, client) => {
      this.targets.push(url)
      const { hostname, port } = new URL(`tcp://${url}`)
      const target = connect(Number(port), hostname, () => {
        client.write('HTTP/1.1 200 OK\r\n\r\n')
        target.pipe(client)
        client.pipe(target)
      })
      target.on('error', () => client.destroy())
      client.on('error', () => target.destroy())
      client.on('close', () => target.destroy())
    })
  }

  static async start(): Promise<CountingProxy> {
    const proxy = new CountingProxy()
    await new Promise<void>((done) => proxy.#server.listen(0, '127.0.0.1', done))
    return proxy
  }

  get url(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async end(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy()
    await new Promise((done) => this.#server.close(done))
  }
}
