import type { Clock } from '../reconcile/clock.ts'
import { ActionError } from '../values/action-error.ts'
import { formatDuration } from '../values/duration.ts'
import { parseJson } from '../values/json.ts'
import type { HttpAnswer } from './http-exchange.ts'
import type { OciSession } from './oci-session.ts'
import { type OciService, serviceEndpoint } from './oci-endpoints.ts'
import type { SigningKey } from './request-signer.ts'
import { sendSigned } from './signed-http.ts'
import { serviceError, unreachable, type Operation } from './service-error.ts'

export interface OciCall extends Omit<Operation, 'endpoint'> {
  readonly service: OciService
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  /** With the API version in front, as `/20180419/docker/token?scope=…`. */
  readonly path: string
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** A POST that changes nothing, so that it may be sent again whatever became of it. */
  readonly repeatable?: boolean
}

/** Who calls, and where. */
type Caller = SigningKey & Pick<OciSession, 'region' | 'realm' | 'domain' | 'endpoint'>

export interface OciAnswer {
  readonly status: number
  readonly headers: HttpAnswer['headers']
  /** Parsed JSON, or the text if it is not JSON; undefined if empty. */
  readonly body: unknown
}

/** Pauses before the second and third attempt at a call that the service put off. */
const PAUSES = [1000, 3000]

const parseBody = (text: string): unknown => (text === '' ? undefined : (parseJson(text) ?? text))

const textField = (body: unknown, key: string): string | undefined => {
  const value: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, key) : undefined
  return typeof value === 'string' ? value : undefined
}

const send = async (session: Caller, call: OciCall): Promise<OciAnswer> => {
  const url = new URL(serviceEndpoint(call.service, session) + call.path)
  const body = call.body === undefined ? undefined : JSON.stringify(call.body)
  const headers = { accept: 'application/json', ...call.headers }
  const { method, repeatable } = call
  const answer = await sendSigned({ method, url, headers, body, repeatable }, session)
  return { ...answer, body: parseBody(answer.body) }
}

/** What the SDKs try again: rate limits and failures of the service, never a refusal. */
const isTransient = (status: number, { method, repeatable }: OciCall): boolean =>
  status === 429 || (status >= 500 && (method !== 'POST' || repeatable === true))

/** Milliseconds that OCI's clock may differ from ours before it refuses signatures; five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000

const clockSkewed = (skew: number, operation: Operation): ActionError =>
  new ActionError({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${formatDuration(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
  })

/** How far our clock is ahead of the service's, in milliseconds, by the date of its answer. */
const skewOf = (headers: OciAnswer['headers']): number => {
  const date = Date.parse(headers['date'] ?? '')
  return Number.isNaN(date) ? 0 : Date.now() - date
}

const refusal = (answer: OciAnswer, operation: Operation): ActionError => {
  const skew = answer.status === 401 ? skewOf(answer.headers) : 0
  return Math.abs(skew) > TOLERATED_SKEW
    ? clockSkewed(skew, operation)
    : serviceRefusal(answer, operation)
}

const serviceRefusal = ({ status, headers, body }: OciAnswer, operation: Operation): ActionError =>
  serviceError(
    {
      status,
      code: textField(body, 'code') ?? `HTTP ${status}`,
      operation: operation.operation,
      requestId: headers['opc-request-id'],
    },
    textField(body, 'message') ?? 'the answer holds no message',
    operation,
  )

/**
 * One signed call without the SDK. Rate limits and failures of the service are tried up to three
 * times; a POST that may have been carried out is not repeated, unless that does no harm.
 * @throws ActionError OCI_UNREACHABLE within 15 s; OCI_* with status, service code and request id.
 */
export const callOci = async (session: Caller, call: OciCall, clock: Clock): Promise<OciAnswer> => {
  const operation = { ...call, endpoint: serviceEndpoint(call.service, session) }
  for (let attempt = 0; ; attempt++) {
    const pause = PAUSES[attempt]
    const answer = await send(session, call).catch((error: unknown) => {
      throw unreachable(operation, error)
    })
    if (answer.status < 400) return answer
    if (pause === undefined || !isTransient(answer.status, call)) {
      throw refusal(answer, operation)
    }
    await clock.sleep(pause)
  }
}
