import {
  Agent,
  createServer,
  request as forward,
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Server,
  type ServerResponse,
} from 'node:http'
import { request as forwardSecurely, type RequestOptions } from 'node:https'
import type { AddressInfo } from 'node:net'
import { answerWith, type Fault } from './fault.ts'
import { operationOf, type Service } from './operation.ts'

/** A request of the action, or the start of a process. */
export interface Call {
  readonly service: Service | 'process'
  /** E.g. `POST /20180222/virtualNodePools`, with ids left out. */
  readonly operation: string
  /** Its number among the calls of this operation in the run, from 1. */
  readonly nth: number
}

/**
 * What is done to a call: nothing, something before or after it, or a fault instead of its
 * response.
 */
export interface Deed {
  readonly before?: () => void
  readonly after?: () => void
  readonly fault?: Fault
  /** Delay before it is forwarded. */
  readonly milliseconds?: number
}

export type Plan = (call: Call) => Deed | undefined

export interface Upstream {
  readonly service: Service
  /** The base URL to forward to, e.g. `http://127.0.0.1:1234`. */
  readonly base: string
  /** The client's certificate, for HTTPS. */
  readonly tls?: Pick<RequestOptions, 'ca' | 'cert' | 'key'>
}

/** A proxy between an action and everything outside: counts calls, and applies the plan to them. */
export class Interceptor {
  readonly calls: Call[] = []
  #plan: Plan = () => undefined
  readonly #servers: Server[] = []
  readonly #counts = new Map<string, number>()
  readonly #agent = new Agent({ keepAlive: false })

  /** Begins another run. */
  begin(plan: Plan): void {
    this.#plan = plan
    this.#counts.clear()
    this.calls.length = 0
  }

  /** Counts a call and returns what to do to it. */
  meet(service: Call['service'], operation: string): Deed {
    const nth = (this.#counts.get(operation) ?? 0) + 1
    this.#counts.set(operation, nth)
    const call = { service, operation, nth }
    this.calls.push(call)
    return this.#plan(call) ?? {}
  }

  /** Opens a port that leads to this service; resolves with its address. */
  async open(upstream: Upstream): Promise<string> {
    const server = createServer((request, response) => {
      request.on('error', () => undefined)
      response.on('error', () => undefined)
      this.#handle(upstream, request, response).catch(() => response.destroy())
    })
    this.#servers.push(server)
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
    return `127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  close(): void {
    for (const server of this.#servers) {
      server.closeAllConnections()
      server.close()
    }
  }

  async #handle(
    upstream: Upstream,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const operation = operationOf(upstream.service, request.method ?? '', request.url ?? '')
    const { before, after, fault, milliseconds = 0 } = this.meet(upstream.service, operation)
    before?.()
    const body = await bodyOf(request)
    if (milliseconds > 0) await new Promise((wake) => setTimeout(wake, milliseconds))
    if (fault && (await answerWith(fault, upstream.service, response))) return
    const answer = await this.#pass(upstream, request, body)
    after?.()
    if (response.destroyed) return void answer.stream.destroy()
    if (fault && fault !== 'slow') return this.#spoil(fault, answer, response)
    response.writeHead(answer.status, ownHeaders(answer.headers, request.headers.host, upstream))
    answer.stream.pipe(response)
  }

  /** Applies the faults that show only after the request was executed. */
  async #spoil(fault: Fault, answer: Passed, response: ServerResponse): Promise<void> {
    const body = await bodyOf(answer.stream)
    const half = body.subarray(0, Math.floor(body.length / 2))
    if (fault === 'reset after') return void response.destroy()
    const length = fault === 'cut' ? Math.max(body.length, 1) : half.length
    response.writeHead(answer.status, { ...answer.headers, 'content-length': length })
    if (fault === 'truncated') return void response.end(half)
    response.flushHeaders()
    response.write(half, () => response.destroy())
    if (half.length === 0) response.destroy()
  }

  #pass(upstream: Upstream, request: IncomingMessage, body: Buffer): Promise<Passed> {
    const url = new URL(upstream.base)
    const { method, url: path, headers } = request
    const to = {
      host: url.hostname,
      port: url.port,
      method,
      path,
      headers: withLength(headers, body),
    }
    return new Promise((done, failed) => {
      const answered = (stream: IncomingMessage): void =>
        done({ status: stream.statusCode ?? 502, headers: stream.headers, stream })
      const outgoing = upstream.tls
        ? forwardSecurely({ ...to, ...upstream.tls, agent: false }, answered)
        : forward({ ...to, agent: this.#agent }, answered)
      outgoing.on('error', failed)
      outgoing.end(body)
    })
  }
}

interface Passed {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  readonly stream: IncomingMessage
}

const bodyOf = async (stream: IncomingMessage): Promise<Buffer> => {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}

const withLength = (headers: IncomingHttpHeaders, body: Buffer): IncomingHttpHeaders => {
  const own = { ...headers }
  delete own.connection
  if (own['transfer-encoding'] !== undefined) {
    delete own['transfer-encoding']
    own['content-length'] = String(body.length)
  }
  return own
}

/** Points the registry's challenge, which names the address for requesting tokens, at this port. */
const ownHeaders = (
  headers: IncomingHttpHeaders,
  host: string | undefined,
  upstream: Upstream,
): IncomingHttpHeaders => {
  const own = { ...headers }
  delete own.connection
  const asked = own['www-authenticate']
  if (asked && host) own['www-authenticate'] = asked.replace(new URL(upstream.base).host, host)
  return own
}
