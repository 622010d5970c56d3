import type { Clock } from '../../core/clock.ts'
import { Fields, itemsOf, parseWhole, ShapeError } from '../../values/fields.ts'
import type { HttpResponse } from '../http/http-exchange.ts'
import { attemptOci } from './oci-attempts.ts'
import { type OciPlace, type OciService, serviceEndpoint } from './oci-endpoints.ts'
import type { SigningKey } from './request-signer.ts'
import { type Operation, readResponse } from './service-error.ts'
import { type HttpCall, sendSigned } from './signed-http.ts'

export interface OciCall extends Omit<Operation, 'endpoint'> {
  readonly service: OciService
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** Path including the API version, e.g. `/20180419/docker/token?scope=…`. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** A POST that changes nothing, so that it can always be retried. */
  readonly repeatable?: boolean
}

/** Reads what is needed from a response. @throws ShapeError where it does not fit */
type ReadResponse<T> = (response: HttpResponse) => T

/** Reads an object. */
export const anObject =
  <T>(read: (fields: Fields) => T): ReadResponse<T> =>
  ({ body }) =>
    read(Fields.parse(body))

/** Reads a list. */
export const aList =
  <T>(read: (item: Fields) => T): ReadResponse<T[]> =>
  ({ body }) =>
    itemsOf(parseWhole(body), read)

/** For calls of which only success matters. */
export const nothing: ReadResponse<void> = () => undefined

/** A header that the response must have. @throws ShapeError */
export const headerOf = ({ headers }: HttpResponse, name: string): string => {
  const value = headers[name]
  if (value) return value
  throw new ShapeError(`the header ${name} of the response is missing`)
}

/**
 * Makes one signed call without the SDK, and returns what `read` takes from its response.
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID; OCI_* with status, service
 * code and request id.
 */
export const callOci = <T>(
  session: SigningKey & OciPlace,
  call: OciCall,
  clock: Clock,
  read: ReadResponse<T>,
): Promise<T> => {
  const endpoint = serviceEndpoint(call.service, session)
  const { method, repeatable } = call
  const request: HttpCall = {
    method,
    url: new URL(endpoint + call.path),
    headers: { accept: 'application/json', ...call.headers },
    body: call.body === undefined ? undefined : JSON.stringify(call.body),
    repeatable,
  }
  const isRead = method === 'GET' || repeatable === true
  return attemptOci({ ...call, endpoint }, isRead, clock, async (signal) => {
    const response = await sendSigned(request, session, clock, signal)
    return readResponse(response.headers['opc-request-id'], () => read(response))
  })
}
