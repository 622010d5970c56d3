import type { ServerResponse } from 'node:http'
import type { Service } from './operation.ts'

export const faults = [
  ...(['429', '500', '503', '409', '401', '404'] as const),
  ...(['reset before', 'reset after', 'cut', 'truncated'] as const),
  ...(['{}', 'page 200', 'page 502', 'slow'] as const),
] as const

export type Fault = (typeof faults)[number]

const slowMilliseconds = 20_000
const page = '<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Sorry</body></html>'

/** The status's name at OCI and at Kubernetes. */
const codes: Readonly<Record<string, readonly [string, string]>> = {
  401: ['NotAuthenticated', 'Unauthorized'],
  404: ['NotAuthorizedOrNotFound', 'NotFound'],
  409: ['IncorrectState', 'Conflict'],
  429: ['TooManyRequests', 'TooManyRequests'],
  500: ['InternalServerError', 'InternalError'],
  503: ['ServiceUnavailable', 'ServiceUnavailable'],
}

/** The API server's messages, by which its clients distinguish failures. */
const kubernetesMessages: Readonly<Record<string, string>> = {
  NotFound: 'the server could not find the requested resource',
  Unauthorized: 'the server has asked for the client to provide credentials',
  Conflict: 'the server reported a conflict',
  TooManyRequests: 'the server has received too many requests and has asked us to try again later',
  InternalError: 'Internal error occurred: given by the sweep',
  ServiceUnavailable: 'the server is currently unable to handle the request',
}

/**
 * Sends the fault instead of a response; returns false for a fault that needs the request to be
 * executed first.
 */
export const answerWith = async (
  fault: Fault,
  service: Service,
  response: ServerResponse,
): Promise<boolean> => {
  const send = (status: number, type: string, body: string): boolean => {
    response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) })
    response.end(body)
    return true
  }
  if (fault === 'reset before') return Boolean(response.destroy())
  if (fault === '{}') return send(200, 'application/json', '{}')
  if (fault === 'page 200') return send(200, 'text/html', page)
  if (fault === 'page 502') return send(502, 'text/html', page)
  if (fault === 'slow') {
    await new Promise((wake) => setTimeout(wake, slowMilliseconds))
    return false
  }
  if (codes[fault] === undefined) return false
  return send(Number(fault), 'application/json', JSON.stringify(refusal(service, Number(fault))))
}

/** Returns an error in each service's own form. */
const refusal = (service: Service, status: number): unknown => {
  const [code = '', reason = ''] = codes[status] ?? []
  if (service === 'kubernetes') {
    const message = kubernetesMessages[reason]
    return { kind: 'Status', apiVersion: 'v1', status: 'Failure', reason, message, code: status }
  }
  const message = `${code}: given by the sweep`
  if (service === 'registry') return { errors: [{ code: 'UNKNOWN', message }] }
  return service === 'github' ? { message } : { code, message }
}
