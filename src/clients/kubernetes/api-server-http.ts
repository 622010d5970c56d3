import type { Clock } from '../../core/clock.ts'
import { ActionError, messageOf } from '../../values/action-error.ts'
import { ShapeError } from '../../values/fields.ts'
import type { ClusterEndpoint } from '../container-engine/cluster.ts'
import type { HttpResponse } from '../http/http-exchange.ts'
import { timedRequest } from '../http/timed-request.ts'

export type FailureKind = 'unreachable' | 'certificate' | 'unauthorized' | 'forbidden' | 'refused'

/** Why a request to the API server failed. */
export class ApiServerFailure extends Error {
  readonly kind: FailureKind
  /** Milliseconds by which the server's clock runs ahead, if the response had a date. */
  readonly skew: number | undefined

  constructor(kind: FailureKind, message: string, skew?: number) {
    super(message)
    this.kind = kind
    this.skew = skew
  }
}

export interface ApiServerCall {
  readonly path: string
  readonly token: string
  /** JSON to POST; without it, the request is a GET. */
  readonly body?: string
  /** JSON that is merged into the object of the path. */
  readonly patch?: string
  /** Which responses ask to retry later; by default rate limits and failures of the server. */
  readonly putsOff?: (response: HttpResponse) => boolean
}

const requestOf = ({ token, body, patch }: ApiServerCall) => {
  const headers = { authorization: `Bearer ${token}`, accept: 'application/json' }
  const withType = (type: string) => ({ ...headers, 'content-type': `application/${type}` })
  if (patch !== undefined)
    return { method: 'PATCH', headers: withType('merge-patch+json'), body: patch }
  if (body !== undefined) return { method: 'POST', headers: withType('json'), body }
  return { method: 'GET', headers }
}

/**
 * Makes one call and returns what `read` takes from the response. A refusal is a response; no
 * response, a rate limit, a server failure and an unreadable response are retried.
 * @throws ApiServerFailure at most 15 s after the call; ActionError of the step's end
 */
export const callApiServer = async <T>(
  { server, certificateAuthority, tlsServerName }: ClusterEndpoint,
  call: ApiServerCall,
  clock: Clock,
  read: (response: HttpResponse) => T,
): Promise<T> => {
  const { putsOff } = call
  const request = { ...requestOf(call), certificateAuthority, tlsServerName, putsOff }
  return timedRequest(new URL(call.path, server), request, clock, read).catch((error: unknown) => {
    const isReported = error instanceof ActionError || error instanceof ApiServerFailure
    throw isReported ? error : failureOf(error)
  })
}

const CERTIFICATE = /^(CERT_|ERR_TLS_CERT|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO)/

const failureOf = (error: unknown): ApiServerFailure => {
  if (error instanceof ShapeError) return new ApiServerFailure('refused', error.message)
  const { name, code } = Object(error) as { name?: unknown; code?: unknown }
  if (name === 'TimeoutError' || name === 'AbortError') {
    return new ApiServerFailure('unreachable', 'no response in time')
  }
  const reason = typeof code === 'string' ? code : ''
  const message = messageOf(error)
  const text = message.includes(reason) ? message : `${reason}: ${message}`
  return new ApiServerFailure(CERTIFICATE.test(reason) ? 'certificate' : 'unreachable', text)
}
