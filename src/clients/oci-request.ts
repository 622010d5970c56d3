import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import type { OciSession } from './oci-session.ts'
import { type OciService, serviceEndpoint } from './oci-endpoints.ts'
import { signRequest } from './request-signer.ts'
import { serviceError, unreachable, type Operation } from './service-error.ts'

export interface OciCall extends Omit<Operation, 'endpoint'> {
  readonly service: OciService
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With the API version in front, as `/20180419/docker/token?scope=…`. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}

export interface OciAnswer {
  readonly status: number
  readonly headers: Headers
  /** Parsed JSON, or the text if it is not JSON; undefined if empty. */
  readonly body: unknown
}

/** Pauses before the second and third attempt. */
const PAUSES = [500, 1500]
/** An attempt and all attempts together are given up after these, in milliseconds. */
const ATTEMPT = 8000
const TOTAL = 14_000

const parseBody = (text: string): unknown => {
  if (text === '') return undefined
  try {
    return JSON.parse(text) as unknown
  } catch {
    return text
  }
}

const textField = (body: unknown, key: string): string | undefined => {
  const value: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined
  return typeof value === 'string' ? value : undefined
}

const send = async (
  session: OciSession,
  call: OciCall,
  now: number,
  timeout: number,
): Promise<OciAnswer> => {
  const url = new URL(serviceEndpoint(call.service, session) + call.path)
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  const headers = signRequest({ method: call.method, url, body }, session, now)
  const response = await fetch(url, {
    method: call.method,
    headers: { accept: 'application/json', ...headers, ...call.headers },
    signal: AbortSignal.timeout(timeout),
    ...(body === undefined ? {} : { body }),
  })
  return {
    status: response.status,
    headers: response.headers,
    body: parseBody(await response.text()),
  }
}

/** What the SDKs try again: rate limits and failures of the service, never a refusal. */
const isTransient = (status: number, method: string): boolean =>
  status === 429 || (status >= 500 && method !== 'POST')

/** fetch hides what happened ("fetch failed") behind its cause. */
const reason = (error: unknown): unknown =>
  error instanceof TypeError && error.cause !== undefined ? error.cause : error

const refusal = ({ status, headers, body }: OciAnswer, operation: Operation): ActionError =>
  serviceError(
    {
      status,
      code: textField(body, 'code') ?? `HTTP ${status}`,
      operation: operation.operation,
      requestId: headers.get('opc-request-id') ?? undefined,
    },
    textField(body, 'message') ?? 'the answer holds no message',
    operation,
  )

/**
 * One signed call without the SDK, tried up to three times. A POST that may have been carried out is
 * not repeated.
 * @throws ActionError OCI_UNREACHABLE within 15 s; OCI_* with status, service code and request id.
 */
export const callOci = async (
  session: OciSession,
  call: OciCall,
  clock: Clock,
): Promise<OciAnswer> => {
  const operation = { ...call, endpoint: serviceEndpoint(call.service, session) }
  const deadline = clock.now() + TOTAL
  for (let attempt = 0; ; attempt++) {
    const now = clock.now()
    const pause = PAUSES[attempt]
    const result = await send(session, call, now, Math.min(ATTEMPT, deadline - now)).catch(
      (error: unknown) => unreachable(operation, reason(error)),
    )
    const isFailure = result instanceof ActionError
    if (!isFailure && result.status < 400) return result
    const repeat = isFailure ? call.method !== 'POST' : isTransient(result.status, call.method)
    if (!repeat || pause === undefined || clock.now() + pause >= deadline) {
      throw isFailure ? result : refusal(result, operation)
    }
    await clock.sleep(pause)
  }
}
