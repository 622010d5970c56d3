import { ActionError } from '../action-error.ts'

const hasCode = (error: unknown, code: string): error is ActionError =>
  error instanceof ActionError && error.code === code

/** Absent, or not visible to this user: OCI returns 404 for both. */
export const isNotAllowed = (error: unknown): error is ActionError =>
  hasCode(error, 'OCI_NOT_FOUND_OR_NOT_ALLOWED')

/** Whether the etag changed since the read: OCI returns 412. */
export const isChangedMeanwhile = (error: unknown): error is ActionError =>
  hasCode(error, 'OCI_CHANGED_MEANWHILE')

/** The result of a read, undefined if OCI returns 404; rethrows all other errors. */
export const ifSeen = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read
  } catch (error) {
    if (isNotAllowed(error)) return undefined
    throw error
  }
}
