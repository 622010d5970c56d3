import type { Stored } from './store.ts'

type WorkRequestStatus = 'ACCEPTED' | 'IN_PROGRESS' | 'SUCCEEDED' | 'FAILED'

interface WorkRequestResource {
  readonly actionType: 'CREATED' | 'UPDATED' | 'DELETED' | 'RELATED' | 'IN_PROGRESS' | 'FAILED'
  readonly entityType: string
  readonly identifier: string
  readonly entityUri: string
}

interface WorkRequestError {
  readonly code: string
  readonly message: string
  readonly timestamp: string
}

interface WorkRequestLogEntry {
  readonly message: string
  readonly timestamp: string
}

/** A work request with its errors and logs, for which OCI has separate calls. */
export interface WorkRequest extends Stored {
  readonly operationType: string
  readonly status: WorkRequestStatus
  readonly compartmentId: string
  readonly clusterId: string
  readonly resources: readonly WorkRequestResource[]
  readonly timeAccepted: string
  readonly timeStarted?: string
  readonly timeFinished?: string
  readonly errors: readonly WorkRequestError[]
  readonly logs: readonly WorkRequestLogEntry[]
  /** The job's input as JSON, so that it can continue after a restart. */
  readonly input: unknown
}
