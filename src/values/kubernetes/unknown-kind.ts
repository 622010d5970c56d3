// Own file: what clients and stages that look for an operator's kinds have in common.
import { messageOf } from '../action-error.ts'

const UNKNOWN_KIND = /doesn't have a resource type|no matches for kind|could not find the requested/

/** Whether kubectl failed as the cluster does not know the kind that it was asked for. */
export const isUnknownKind = (error: unknown): boolean => UNKNOWN_KIND.test(messageOf(error))
