import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const nothing: Answer = { status: 404, headers: {}, body: '' }

/** Responses for clients without a socket, by host: functions of the path. */
export const responsesOf = new Map<string, (path: string) => Answer>()

/**
 * A server on loopback that responds at once, by the end of the path; it keeps no process alive.
 */
export class AnswerServer {
  readonly #server = createServer((request, response) => {
    const { status, headers, body } = this.#answerTo(request.url ?? '')
    request.resume()
    response.writeHead(status, headers)
    response.end(status === 204 || status === 304 ? undefined : body)
  })
  readonly #listening: Promise<void>
  #responses: Readonly<Record<string, Answer>> = {}

  readonly #answerTo = (url: string): Answer => {
    const path = url.replace(/\?.*/s, '')
    const key = Object.keys(this.#responses).find((end) => path.endsWith(end))
    return this.#responses[key ?? ''] ?? nothing
  }

  constructor() {
    this.#listening = new Promise((done) => this.#server.listen(0, '127.0.0.1', done))
    this.#server.unref().on('connection', (socket) => socket.unref())
  }

  /** Sets its responses from now on. @returns `127.0.0.1:port` */
  async answer(responses: Readonly<Record<string, Answer>>): Promise<string> {
    await this.#listening
    this.#responses = responses
    const host = `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
    responsesOf.set(host, this.#answerTo)
    return host
  }
}
