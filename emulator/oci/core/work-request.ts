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

/** A work request with all that belongs to it; OCI gives errors and logs by calls of their own. */
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
  /** What the job was asked to do, as JSON, so that a restart can go on with it. */
  readonly input: unknown
}
