import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string
}

const nothing: Answer = { status: 404, headers: {}, body: '' }

/** A server on loopback that answers at once, by the end of a path; it keeps no process alive. */
export class AnswerServer {
  readonly #server = createServer((request, response) => {
    const path = (request.url ?? '').replace(/\?.*/s, '')
    const key = Object.keys(this.#answers).find((end) => path.endsWith(end))
    const { status, headers, body } = this.#answers[key ?? ''] ?? nothing
    request.resume()
    response.writeHead(status, headers)
    response.end(status === 204 || status === 304 ? undefined : body)
  })
  readonly #listening: Promise<void>
  #answers: Readonly<Record<string, Answer>> = {}

  constructor() {
    this.#listening = new Promise((done) => this.#server.listen(0, '127.0.0.1', done))
    this.#server.unref().on('connection', (socket) => socket.unref())
  }

  /** What it answers from now on. @returns `127.0.0.1:port` */
  async answer(answers: Readonly<Record<string, Answer>>): Promise<string> {
    await this.#listening
    this.#answers = answers
    return `127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }
}
