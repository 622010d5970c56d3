import { ActionError, messageOf, type ServiceFailure } from '../../values/action-error.ts'
import { ShapeError } from '../../values/fields.ts'
import { doubtfulLengths } from '../../values/oci/ocid.ts'
import { own } from '../../values/own.ts'
import { type Grant, grantOf } from '../../values/policy-statements.ts'
import { isFinal } from '../http/retry.ts'
import { isPutOff } from '../http/timed-request.ts'

export interface Operation {
  /** OCI's name of the API operation, e.g. `ListVirtualNodePools`. */
  readonly operation: string
  /** The purpose, to complete the sentence "could not …". */
  readonly doing: string
  /** The required grant, e.g. `read cluster-family`; without it OCI returns 404. */
  readonly policy?: Grant | readonly Grant[] | undefined
  /** The host that was called. */
  readonly endpoint: string
}

/** Codes besides 404 that can mean a missing permission (OCI's page of API errors). */
const PERMISSION_CODES: Readonly<Record<string, string>> = {
  RelatedResourceNotAuthorizedOrNotFound:
    'a resource that the request names does not exist or may not be used',
  NotAuthorized: 'the signed-in identity may not do this',
  NotAuthorizedOrResourceAlreadyExists:
    'the signed-in identity may not make this, and also when it exists already',
}

const hintFor = (failure: ServiceFailure, { policy, doing }: Operation): string => {
  const grant = policy === undefined ? '' : grantOf(policy)
  if (failure.status === 401) {
    return 'The signature was refused: check that the key belongs to the user, that the session has not expired, and that the clock is right.'
  }
  if (failure.status === 404) {
    const absent = `OCI returns this when the resource does not exist and when the signed-in identity may not see it: check the OCID and the region${grant === '' ? '.' : `; else add${grant}`}`
    return [...doubtfulLengths(doing), absent].join('\n')
  }
  const refused = own(PERMISSION_CODES, failure.code)
  if (refused !== undefined) {
    return `OCI returns this when ${refused}${grant === '' ? '.' : `. If it is the permission, add${grant}`}`
  }
  if (failure.status === 429) return 'OCI limits the rate of calls; run again in a few minutes.'
  if (failure.status >= 500)
    return 'The service has a problem; run again. If the problem persists, give Oracle Support the opc-request-id.'
  return 'Correct what OCI names; the opc-request-id identifies the call for Oracle Support.'
}

const CODES: Readonly<Record<number, string>> = {
  401: 'OCI_NOT_AUTHENTICATED',
  404: 'OCI_NOT_FOUND_OR_NOT_ALLOWED',
  412: 'OCI_CHANGED_MEANWHILE',
  429: 'OCI_TOO_MANY_REQUESTS',
}

/** The error for a service's refusal, with its message and the call. */
export const serviceError = (
  service: ServiceFailure,
  message: string,
  operation: Operation,
): ActionError =>
  new ActionError({
    code: CODES[service.status] ?? (service.status >= 500 ? 'OCI_UNAVAILABLE' : 'OCI_REFUSED'),
    message: `could not ${operation.doing}: ${message}`,
    hint: hintFor(service, operation),
    service,
    isTransient: isPutOff(service),
  })

/** Wraps a request without a response; an ActionError passes through unchanged. */
export const unreachable = (operation: Operation, cause: unknown): ActionError =>
  cause instanceof ActionError
    ? cause
    : new ActionError({
        code: 'OCI_UNREACHABLE',
        message: `could not ${operation.doing}: no response from ${operation.endpoint} (${messageOf(cause)})`,
        hint: 'Check the region, OCI_CLI_ENDPOINT, and that the runner may connect there (firewall, proxy, private endpoint).',
        cause,
        isTransient: !isFinal(cause),
      })

/** The error for a successful response that lacks a required part. */
export class UnfitResponse extends Error {
  readonly requestId: string | undefined

  constructor(why: ShapeError, requestId: string | undefined) {
    super(why.message, { cause: why })
    this.requestId = requestId
  }
}

/** Reads a response. @throws UnfitAnswer if it is malformed */
export const readResponse = <T>(requestId: string | undefined, read: () => T): T => {
  try {
    return read()
  } catch (error) {
    throw error instanceof ShapeError ? new UnfitResponse(error, requestId) : error
  }
}

export const unfitResponse = (
  { operation, doing, endpoint }: Operation,
  { message, requestId }: UnfitResponse,
): ActionError =>
  new ActionError({
    code: 'OCI_RESPONSE_INVALID',
    message: `could not ${doing}: ${message}`,
    hint: `Run again. If the problem persists, something between the runner and ${endpoint} may change responses (a proxy); else give Oracle Support the opc-request-id.`,
    service: { status: 200, code: 'Ok', operation, requestId },
    isTransient: true,
  })
