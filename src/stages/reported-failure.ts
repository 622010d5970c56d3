import { ActionError, messageOf, type ServiceFailure } from '../values/action-error.ts'

/** A failure in a report. */
export interface ReportedFailure {
  readonly code: string
  readonly message: string
  readonly hint: string
  /** OCI's response, if OCI refused. */
  readonly service?: ServiceFailure
}

export const failureOf = (thrown: unknown): ReportedFailure => {
  if (thrown instanceof ActionError) {
    const { code, message, hint, service } = thrown
    return { code, message, hint, ...(service === undefined ? {} : { service }) }
  }
  const hint = 'This is a defect; please report it.'
  return { code: 'UNEXPECTED', message: messageOf(thrown), hint }
}
