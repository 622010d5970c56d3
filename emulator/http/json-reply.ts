import type { ServerResponse } from 'node:http'

export interface JsonReply {
  readonly status: number
  /** If undefined, no body is sent. */
  readonly body?: unknown
}

export const sendJson = (response: ServerResponse, { status, body }: JsonReply): void => {
  const text = body === undefined ? '' : JSON.stringify(body)
  response.writeHead(status, {
    ...(text !== '' && { 'content-type': 'application/json' }),
    'content-length': Buffer.byteLength(text),
  })
  response.end(text)
}
