import { createServer, request as forward } from 'node:http'
import type { AddressInfo } from 'node:net'

/** A registry under another name, which records its requests. */
export interface RecordingRegistry {
  readonly host: string
  /** Returns method and path of all requests except reads, since the last call. */
  writes(): string[]
  end(): Promise<unknown>
}

/** Forwards everything to a registry on loopback. */
export const recordingRegistry = async (to: string): Promise<RecordingRegistry> => {
  let seen: string[] = []
  const [hostname = '', port = ''] = to.split(':')
  const server = createServer((request, response) => {
    const { method = 'GET', url: path = '' } = request
    if (method !== 'GET' && method !== 'HEAD') seen.push(`${method} ${path.split('?')[0]}`)
    // Keeps the Host header: the registry uses it in the addresses of uploads.
    const options = { hostname, port, method, path, headers: request.headers, agent: false }
    const outgoing = forward(options, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    outgoing.once('error', () => response.destroy())
    request.pipe(outgoing)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port: own } = server.address() as AddressInfo
  return {
    host: `127.0.0.1:${own}`,
    writes: () => {
      const all = seen
      seen = []
      return all
    },
    end: () => {
      server.closeAllConnections()
      return new Promise((done) => server.close(done))
    },
  }
}
