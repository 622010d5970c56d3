import type { V1Container } from '@kubernetes/client-node'

export interface Termination {
  readonly exitCode: number
  /** E.g. Completed, Error, OOMKilled, StartError. */
  readonly reason: string
  readonly message?: string
  readonly startedAt: Date
  readonly finishedAt: Date
  readonly id?: string
}

export type ContainerState =
  | { readonly kind: 'waiting'; readonly reason: string; readonly message?: string }
  | { readonly kind: 'running'; readonly startedAt: Date }
  | { readonly kind: 'terminated'; readonly end: Termination }

/** The state of one container of a pod, kept up to date by the pod's worker. */
export interface ContainerRecord {
  readonly spec: V1Container
  state: ContainerState
  /** How the previous run ended. */
  last?: Termination
  /** The number of the newest run: 0 for the first, undefined before any run. */
  attempt?: number
  /** podman's id for the newest run. */
  id?: string
  imageId?: string
  cgroupPath?: string | undefined
  /** The pid of the main process on the host. */
  pid?: number | undefined
  /** Whether its startup probe has succeeded or it has none. */
  started: boolean
  ready: boolean
}

export const newRecord = (spec: V1Container): ContainerRecord => ({
  spec,
  state: { kind: 'waiting', reason: 'ContainerCreating' },
  started: false,
  ready: false,
})

/** Whether the restart policy restarts a container that ended with this exit code. */
export const isRestarted = (podPolicy: string | undefined, exitCode: number): boolean => {
  if (podPolicy === 'Never') return false
  return podPolicy !== 'OnFailure' || exitCode !== 0
}
