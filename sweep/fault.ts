import type { ServerResponse } from 'node:http'
import type { Service } from './interceptor.ts'

export const faults = [
  ...(['429', '500', '503', '409', '401', '404'] as const),
  ...(['reset before', 'reset after', 'cut', 'truncated'] as const),
  ...(['{}', 'page 200', 'page 502', 'slow'] as const),
] as const

export type Fault = (typeof faults)[number]

const slowMilliseconds = 20_000
const page = '<!DOCTYPE html><html><head><title>Maintenance</title></head><body>Sorry</body></html>'

const codes: Readonly<Record<string, string>> = {
  401: 'NotAuthenticated',
  404: 'NotAuthorizedOrNotFound',
  409: 'IncorrectState',
  429: 'TooManyRequests',
  500: 'InternalServerError',
  503: 'ServiceUnavailable',
}

/** Gives the fault in place of an answer; false for one that needs the work to be done first. */
export async function answerWith(
  fault: Fault,
  service: Service,
  response: ServerResponse,
): Promise<boolean> {
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
  const code = codes[fault]
  if (code === undefined) return false
  return send(
    Number(fault),
    'application/json',
    JSON.stringify(refusal(service, Number(fault), code)),
  )
}

/** A refusal in the form that each service has. */
function refusal(service: Service, status: number, code: string): unknown {
  const message = `${code}: given by the sweep`
  if (service === 'kubernetes')
    return { kind: 'Status', apiVersion: 'v1', status: 'Failure', message, code: status }
  if (service === 'registry') return { errors: [{ code: 'UNKNOWN', message }] }
  return service === 'github' ? { message } : { code, message }
}
