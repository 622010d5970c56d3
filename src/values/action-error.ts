/** An OCI service's error response. */
export interface ServiceFailure {
  readonly status: number
  /** OCI's service code, e.g. `NotAuthorizedOrNotFound`. */
  readonly code: string
  /** The API operation, e.g. `ListVirtualNodePools`. */
  readonly operation: string
  /** The `opc-request-id` that Oracle's support asks for. */
  readonly requestId?: string | undefined
}

/** The line of a workspace file that a failure is about. */
export interface SourcePlace {
  readonly file: string
  readonly line: number
  readonly column?: number
}

interface ActionErrorDetails {
  /** In upper snake case; each code has a heading in docs/troubleshooting.md. */
  readonly code: string
  /** The operation, its object, and what went wrong. */
  readonly message: string
  /** The next step for the user. */
  readonly hint: string
  readonly cause?: unknown
  readonly service?: ServiceFailure | undefined
  /** Whether a retry may succeed: no connection, a rate limit, a failure of the service. */
  readonly isTransient?: boolean
  readonly place?: SourcePlace | undefined
}

/** A failure that the user can act on. */
export class ActionError extends Error {
  override readonly name = 'ActionError'
  readonly code: string
  readonly hint: string
  readonly service: ServiceFailure | undefined
  readonly isTransient: boolean
  readonly place: SourcePlace | undefined

  constructor(details: ActionErrorDetails) {
    const { code, message, hint, cause, service, isTransient = false, place } = details
    super(message, cause === undefined ? undefined : { cause })
    this.code = code
    this.hint = hint
    this.service = service
    this.isTransient = isTransient
    this.place = place
  }
}

/**
 * The message of anything thrown. oci-common throws plain objects for connection failures, for
 * which `String()` would print `[object Object]`.
 */
export const messageOf = (thrown: unknown): string => {
  if (typeof thrown === 'string') return thrown
  if (typeof thrown !== 'object' || thrown === null) return String(thrown)
  if ('message' in thrown && typeof thrown.message === 'string' && thrown.message !== '') {
    return thrown.message
  }
  if ('code' in thrown && typeof thrown.code === 'string') return thrown.code
  return thrown instanceof Error ? thrown.name : JSON.stringify(thrown)
}
