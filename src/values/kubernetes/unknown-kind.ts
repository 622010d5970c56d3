// Own file: shared by clients and stages that look for an operator's kinds.
import { messageOf } from '../action-error.ts'

const UNKNOWN_KIND = /doesn't have a resource type|no matches for kind|could not find the requested/

/** Whether kubectl failed because the cluster does not know the requested kind. */
export const isUnknownKind = (error: unknown): boolean => UNKNOWN_KIND.test(messageOf(error))
