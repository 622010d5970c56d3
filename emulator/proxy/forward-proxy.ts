import {
  createServer,
  type IncomingMessage,
  request as httpRequest,
  type ServerResponse,
} from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'
import type { Duplex } from 'node:stream'
import { destinationOf, type ProxyNetwork } from './proxy-route.ts'

/** One request to the proxy; without credentials, bodies and the content of tunnels. */
interface ProxiedRequest {
  readonly time: string
  /** `CONNECT`, or the method of a plain request. */
  readonly method: string
  /** `host:port` of a tunnel, otherwise the URL without its query. */
  readonly target: string
  /** The status from the proxy, or the server behind it; 0 if the connection broke. */
  readonly status: number
}

interface ForwardProxyOptions {
  readonly network: ProxyNetwork
  /** The credentials that clients must send, e.g. `user:password`; none if not set. */
  readonly credentials?: string
  readonly now: () => number
}

export interface ForwardProxy {
  readonly port: number
  readonly requests: readonly ProxiedRequest[]
  close(): Promise<void>
}

const TIMEOUT_MILLISECONDS = 60_000

/**
 * Starts a forward proxy on loopback, for HTTP with absolute URLs and for everything else with
 * CONNECT.
 */
export const startForwardProxy = async (options: ForwardProxyOptions): Promise<ForwardProxy> => {
  const record = ({ method = '' }: IncomingMessage, target: string, status: number): void => {
    requests.push({ time: new Date(options.now()).toISOString(), method, target, status })
  }
  const requests: ProxiedRequest[] = []
  const sockets = new Set<Duplex>()
  const server = createServer((request, response) => {
    forward(request, response, options, (status) => record(request, plainTarget(request), status))
  })
  server.on('connect', (request: IncomingMessage, client: Duplex, head: Buffer) => {
    tunnel({ request, client, head }, options, (status) =>
      record(request, request.url ?? '', status),
    )
  })
  server.on('connection', (socket: Socket) => {
    sockets.add(socket.once('close', () => sockets.delete(socket)))
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(0, '127.0.0.1', resolve)
  })
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        for (const socket of sockets) socket.destroy()
      }),
  }
}

type Report = (status: number) => void

interface Tunnel {
  readonly request: IncomingMessage
  readonly client: Duplex
  readonly head: Buffer
}

const tunnel = (
  { request, client, head }: Tunnel,
  options: ForwardProxyOptions,
  record: Report,
): void => {
  client.on('error', () => client.destroy())
  const refuse = (status: number, reason: string): void => {
    record(status)
    client.end(`HTTP/1.1 ${status} ${reason}\r\n${challenge(status)}content-length: 0\r\n\r\n`)
  }
  if (!isAdmitted(request, options)) return refuse(407, 'Proxy Authentication Required')
  const [, host = '', port = ''] = /^(.+):(\d+)$/.exec(request.url ?? '') ?? []
  const destination = destinationOf(host, Number(port), options.network)
  if (!destination) return refuse(403, 'Forbidden')
  const target = connect(destination)
  target.setTimeout(TIMEOUT_MILLISECONDS, () => target.destroy())
  target.once('error', () => refuse(502, 'Bad Gateway'))
  target.once('connect', () => {
    record(200)
    target.removeAllListeners('error').on('error', () => client.destroy())
    client.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    if (head.length > 0) target.write(head)
    target.pipe(client)
    client.pipe(target)
  })
  client.once('close', () => target.destroy())
}

const forward = (
  request: IncomingMessage,
  response: ServerResponse,
  options: ForwardProxyOptions,
  record: Report,
): void => {
  const refuse = (status: number, message: string): void => {
    record(status)
    const headers = status === 407 ? { 'proxy-authenticate': REALM } : {}
    response.writeHead(status, headers).end(`${message}\n`)
  }
  if (!isAdmitted(request, options)) return refuse(407, 'The proxy wants credentials')
  const url = URL.canParse(request.url ?? '') ? new URL(request.url ?? '') : undefined
  if (url?.protocol !== 'http:') return refuse(400, 'Ask for an absolute http URL, or by CONNECT')
  const destination = destinationOf(url.hostname, Number(url.port || 80), options.network)
  if (!destination) return refuse(403, `The emulator's proxy does not lead to ${url.hostname}`)
  const headers = { ...request.headers }
  delete headers['proxy-authorization']
  delete headers['proxy-connection']
  const path = `${url.pathname}${url.search}`
  const sent = httpRequest({ ...destination, method: request.method, path, headers }, (answer) => {
    record(answer.statusCode ?? 0)
    response.writeHead(answer.statusCode ?? 502, answer.headers)
    answer.pipe(response)
  })
  sent.setTimeout(TIMEOUT_MILLISECONDS, () => sent.destroy())
  sent.once('error', () => (response.headersSent ? response.destroy() : refuse(502, 'No answer')))
  request.pipe(sent)
}

const REALM = 'Basic realm="emulator"'

const challenge = (status: number): string =>
  status === 407 ? `proxy-authenticate: ${REALM}\r\n` : ''

const isAdmitted = (
  { headers }: IncomingMessage,
  { credentials }: ForwardProxyOptions,
): boolean => {
  if (credentials === undefined) return true
  const wanted = Buffer.from(credentials).toString('base64')
  return headers['proxy-authorization']?.replace(/^Basic\s+/i, '') === wanted
}

const plainTarget = ({ url = '' }: IncomingMessage): string => url.split('?')[0] ?? ''
