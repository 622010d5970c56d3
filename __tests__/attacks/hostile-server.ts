import { createServer, request as httpRequest, type IncomingMessage, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

export interface SeenRequest {
  readonly method: string
  /** Including the query. */
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** Status 200 and JSON by default; a string is sent unchanged. */
export interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: unknown
}

type Answers = Readonly<Record<string, Answer | ((request: SeenRequest) => Answer)>>

/**
 * One server on loopback for all services that an action calls: OCI, registry, API server, GitHub.
 * Responses are found by `METHOD /path`; the longest one that is a prefix of the request applies.
 * Other requests go to the server behind, if there is one, else they get a 404.
 */
export class HostileServer {
  readonly requests: SeenRequest[] = []
  readonly #server: Server
  #responses: Answers = {}
  #behind: string | undefined

  private constructor() {
    this.#server = createServer((incoming, response) => {
      void text(incoming).then((body) => {
        const { method = '', url: path = '', headers } = incoming
        const seen = { method, path, headers, body }
        this.requests.push(seen)
        const key = Object.keys(this.#responses)
          .filter((known) => `${method} ${path}`.startsWith(known))
          .sort((one, other) => other.length - one.length)[0]
        const found = key === undefined ? undefined : this.#responses[key]
        if (found === undefined && this.#behind !== undefined) {
          return passOn(this.#behind, seen, (answer) => {
            response.writeHead(answer.statusCode ?? 502, answer.headers)
            answer.pipe(response)
          })
        }
        const answer = typeof found === 'function' ? found(seen) : (found ?? { status: 404 })
        const isText = typeof answer.body === 'string'
        const content = isText ? answer.body : JSON.stringify(answer.body ?? {})
        response.writeHead(answer.status ?? 200, {
          'content-type': isText ? 'text/plain' : 'application/json',
          ...answer.headers,
        })
        response.end(content)
      })
    })
  }

  static async start(): Promise<HostileServer> {
    const server = new HostileServer()
    await new Promise<void>((done) => server.#server.listen(0, '127.0.0.1', done))
    return server
  }

  /** `127.0.0.1:port` */
  get host(): string {
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  get url(): string {
    return `http://${this.host}`
  }

  /**
   * Sets its responses from now on. @param behind base URL of the server that gets all other
   * requests
   */
  answer(responses: Answers, behind?: string): void {
    this.#responses = responses
    this.#behind = behind
    this.requests.length = 0
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((closed) => this.#server.close(closed))
  }
}

/** Forwards the request unchanged, including the host that was signed. */
const passOn = (
  base: string,
  { method, path, headers, body }: SeenRequest,
  onResponse: (answer: IncomingMessage) => void,
): void => {
  httpRequest(`${base}${path}`, { method, headers, agent: false }, onResponse).end(body)
}
