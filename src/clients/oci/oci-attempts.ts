import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { formatDuration } from '../../values/duration.ts'
import { Fields } from '../../values/fields.ts'
import { parseJson } from '../../values/json.ts'
import type { HttpResponse } from '../http/http-exchange.ts'
import { SERVICE_POLICY, withRetries } from '../http/retry.ts'
import {
  type Operation,
  serviceError,
  UnfitResponse,
  unfitResponse,
  unreachable,
} from './service-error.ts'
import { CallFailure } from './signed-http.ts'

/** Milliseconds of clock skew beyond which OCI refuses signatures: five minutes. */
const TOLERATED_SKEW = 4.5 * 60_000

const clockSkewed = (skew: number, operation: Operation): ActionError =>
  new ActionError({
    code: 'CLOCK_SKEWED',
    message: `could not ${operation.doing}: OCI refused the signature, and the clock of this runner is ${formatDuration(Math.abs(skew))} ${skew > 0 ? 'ahead of' : 'behind'} OCI's`,
    hint: 'Set the clock of the runner (timedatectl set-ntp true, chronyc makestep): OCI takes signatures that are at most five minutes old.',
  })

/** How far our clock is ahead of the service's, in milliseconds, by the response's Date header. */
const skewOf = ({ headers }: HttpResponse, now: number): number => {
  const date = Date.parse(headers['date'] ?? '')
  return Number.isNaN(date) ? 0 : now - date
}

/** Code and message of a refusal; intermediaries may use another format. */
const saidIn = (body: string): { code?: string | undefined; message?: string | undefined } => {
  try {
    const said = new Fields(parseJson(body))
    return { code: said.optionalText('code'), message: said.optionalText('message') }
  } catch {
    return {}
  }
}

const refusal = (response: HttpResponse, operation: Operation, now: number): ActionError => {
  const { status, headers, body } = response
  const skew = status === 401 ? skewOf(response, now) : 0
  if (Math.abs(skew) > TOLERATED_SKEW) return clockSkewed(skew, operation)
  const { code = `HTTP ${status}`, message = 'the response holds no message' } = saidIn(body)
  const requestId = headers['opc-request-id']
  const failure = { status, code, operation: operation.operation, requestId }
  return serviceError(failure, message, operation)
}

const explain = (error: unknown, operation: Operation, now: number): unknown => {
  if (error instanceof UnfitResponse) return unfitResponse(operation, error)
  if (!(error instanceof CallFailure)) return error
  return error.response === undefined
    ? unreachable(operation, error.cause)
    : refusal(error.response, operation, now)
}

/**
 * Makes one OCI call with retries: after rate limits and failures of the service, and for a read
 * with a malformed response; not for a POST that may have been carried out.
 *
 * @param isRead whether the call changes nothing
 * @throws ActionError OCI_UNREACHABLE within 15 s, OCI_RESPONSE_INVALID, and OCI_* with status,
 * service code and request id
 */
export const attemptOci = async <T>(
  operation: Operation,
  isRead: boolean,
  clock: Clock,
  attempt: (signal: AbortSignal) => Promise<T>,
): Promise<T> => {
  try {
    return await withRetries(SERVICE_POLICY, clock, attempt, (error) =>
      error instanceof CallFailure
        ? error
        : { mayRepeat: isRead && error instanceof UnfitResponse },
    )
  } catch (error) {
    throw explain(error, operation, clock.now())
  }
}
