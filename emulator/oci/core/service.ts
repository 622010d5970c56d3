import type { IncomingHttpHeaders } from 'node:http'

/** The signer of a request, and its tenancy. */
export interface Principal {
  readonly kind: 'user' | 'instance' | 'resource' | 'workload' | 'cluster'
  readonly id: string
  readonly tenancyId: string
}

/** A verified request as a service's handler gets it. Header names are lower-case. */
export interface OciRequest {
  readonly method: string
  readonly path: string
  /** The values of `{name}` in the route's path. */
  readonly params: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly headers: IncomingHttpHeaders
  /** The parsed JSON body; undefined when there is none. */
  readonly body: unknown
  readonly principal: Principal
  readonly requestId: string
}

export interface OciResponse {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * One API operation. `operation` is OCI's name for it, as it appears in policies and recorded
 * requests.
 */
export interface Route {
  readonly operation: string
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'HEAD'
  /** With the API version as prefix, e.g. `/20180222/clusters/{clusterId}`. */
  readonly path: string
  readonly handle: (request: OciRequest) => OciResponse | Promise<OciResponse>
}

/** A request to an operation that needs no signature, e.g. a token exchange or instance metadata. */
export interface OpenRequest extends Omit<OciRequest, 'principal' | 'body'> {
  /** The unparsed body, of any content type. */
  readonly text: string
}

export interface OpenRoute extends Omit<Route, 'handle'> {
  readonly handle: (request: OpenRequest) => OciResponse | Promise<OciResponse>
}

/** An error in OCI's form: status, and code and message of the body `{code, message}`. */
export class ServiceError extends Error {
  readonly status: number
  readonly code: string

  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

/** Returns the 404 that OCI uses for both "absent" and "not allowed". */
export const notFound = (): ServiceError =>
  new ServiceError(
    404,
    'NotAuthorizedOrNotFound',
    'Authorization failed or requested resource not found.',
  )

export const invalidParameter = (message: string): ServiceError =>
  new ServiceError(400, 'InvalidParameter', message)

export const incorrectState = (message: string): ServiceError =>
  new ServiceError(409, 'IncorrectState', message)

export const limitExceeded = (message: string): ServiceError =>
  new ServiceError(400, 'LimitExceeded', message)
