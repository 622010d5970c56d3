import type { ServerResponse } from 'node:http'

import { type OciResponse, ServiceError } from './service.ts'

/** The operation whose errors OKE returns in YAML. */
const IN_YAML = 'CreateKubeconfig'

/** Returns an error in OCI's form; anything but a ServiceError becomes a 500. */
export const errorResponse = (error: unknown, operation?: string): OciResponse => {
  const { status, code, message } =
    error instanceof ServiceError
      ? error
      : new ServiceError(500, 'InternalError', 'Internal Server Error')
  if (operation !== IN_YAML || status !== 404) return { status, body: { code, message } }
  const headers = { 'content-type': 'application/x-yaml' }
  return { status, body: `code: ${code}\nmessage: ${message}`, headers }
}

/**
 * Writes a response: as JSON, or as text if it sets another content type. Its date is OCI's own
 * (`now`, milliseconds since the epoch), by which clients notice that their clock is wrong.
 */
export const sendReply = (
  response: ServerResponse,
  reply: OciResponse,
  requestId: string,
  now: number,
): void => {
  const headers: Record<string, string | number> = {
    date: new Date(now).toUTCString(),
    'opc-request-id': requestId,
  }
  const type = reply.headers?.['content-type'] ?? 'application/json'
  const text = bodyText(reply.body, type)
  if (text !== '') headers['content-type'] = type
  headers['content-length'] = Buffer.byteLength(text)
  response.writeHead(reply.status, { ...headers, ...reply.headers })
  response.end(text)
}

const bodyText = (body: unknown, type: string): string => {
  if (body === undefined) return ''
  return typeof body === 'string' && !type.includes('json') ? body : JSON.stringify(body)
}
