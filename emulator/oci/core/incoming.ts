import type { IncomingMessage } from 'node:http'

import { BodyTooLarge, readBody } from '../../http/body.ts'
import { type OpenRequest, ServiceError } from './service.ts'
import type { SignedMessage } from '../credentials/signature.ts'
import { randomBytes } from 'node:crypto'

const part = (): string => randomBytes(16).toString('hex').toUpperCase()

/**
 * Returns the `opc-request-id` of a response: the client's own if it sent one, else three new
 * parts.
 */
const requestIdFor = (given: string | string[] | undefined): string =>
  typeof given === 'string' && given !== '' ? given : `${part()}/${part()}/${part()}`

/** A request with its body, before it is verified or routed. */
export interface Incoming extends SignedMessage {
  readonly path: string
  readonly query: URLSearchParams
  readonly requestId: string
}

/** Reads a request. If the body is too large, leaves it out and sets `tooLarge`. */
export const readIncoming = async (
  request: IncomingMessage,
): Promise<Incoming & { readonly tooLarge: boolean }> => {
  const target = request.url ?? '/'
  const [path = '/', ...query] = target.split('?')
  const { method = 'GET', headers } = request
  const body = await readBody(request).catch((error: unknown) => {
    if (error instanceof BodyTooLarge) return undefined
    throw error
  })
  return {
    method,
    target,
    headers,
    body: body ?? Buffer.alloc(0),
    path,
    query: new URLSearchParams(query.join('?')),
    requestId: requestIdFor(headers['opc-request-id']),
    tooLarge: body === undefined,
  }
}

/**
 * Parses the JSON body; undefined if there is none. Throws 400 CannotParseRequest for invalid JSON.
 */
export const parseJson = (incoming: Pick<Incoming, 'body'>): unknown => {
  if (incoming.body.length === 0) return undefined
  try {
    return JSON.parse(incoming.body.toString()) as unknown
  } catch {
    throw new ServiceError(400, 'CannotParseRequest', 'The request body is not valid JSON')
  }
}

export const openRequest = (
  { method, path, query, headers, requestId, body }: Incoming,
  params: Record<string, string>,
): OpenRequest => ({ method, path, query, headers, requestId, params, text: body.toString() })
