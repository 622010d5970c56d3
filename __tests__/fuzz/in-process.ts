import { EventEmitter } from 'node:events'
import http from 'node:http'
import { syncBuiltinESMExports } from 'node:module'
import { Readable } from 'node:stream'

import { type Answer, responsesOf } from './answer-server.ts'

const hasBody = ({ status }: Answer): boolean => status !== 204 && status !== 304

/** Returns a response in the form of Node's client, header names in lower case. */
const messageOf = (answer: Answer): Readable => {
  const headers = Object.entries(answer.headers).map(([name, text]) => [name.toLowerCase(), text])
  const pieces = hasBody(answer) && answer.body !== '' ? [Buffer.from(answer.body)] : []
  return Object.assign(Readable.from(pieces, { objectMode: false }), {
    statusCode: answer.status,
    headers: Object.fromEntries(headers) as Record<string, string>,
  })
}

/** A request that gets its response as soon as it is sent. */
class AnsweredRequest extends EventEmitter {
  readonly #response: () => Answer

  constructor(answer: () => Answer) {
    super()
    this.#response = answer
  }

  end(): this {
    setImmediate(() => this.emit('response', messageOf(this.#response())))
    return this
  }
}

/**
 * From now on this process's requests to its own AnswerServers use no socket, so that a hundred
 * thousand cases take only minutes. The short run of the tests covers sockets.
 */
export const answerInProcess = (): void => {
  const request = http.request.bind(http)
  const overHttp = (url: string | URL, ...rest: unknown[]): unknown => {
    const { host, pathname } = new URL(url)
    const answer = responsesOf.get(host)
    if (answer !== undefined) return new AnsweredRequest(() => answer(pathname))
    return Reflect.apply(request, http, [url, ...rest])
  }
  Object.assign(http, { request: overHttp })
  syncBuiltinESMExports()
  const outside = globalThis.fetch
  globalThis.fetch = (input, init) => {
    const { host, pathname } = new URL(input instanceof Request ? input.url : input)
    const answer = responsesOf.get(host)?.(pathname)
    if (answer === undefined) return outside(input, init)
    const { status, headers, body } = answer
    return Promise.resolve(new Response(hasBody(answer) ? body : null, { status, headers }))
  }
}
