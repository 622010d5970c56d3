import type { V1Container } from '@kubernetes/client-node'

export interface Termination {
  readonly exitCode: number
  /** Completed, Error, OOMKilled, StartError. */
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

/** What the kubelet knows of one container of a pod; kept up to date by the pod's worker. */
export interface ContainerRecord {
  readonly spec: V1Container
  state: ContainerState
  /** How its run before the current one ended. */
  last?: Termination
  /** The number of the newest run: 0 for the first; undefined before any. */
  attempt?: number
  /** podman's id of the newest run. */
  id?: string
  imageId?: string
  cgroupPath?: string | undefined
  /** Of its main process, as this machine numbers it. */
  pid?: number | undefined
  /** Its startup probe has succeeded, or it has none. */
  started: boolean
  ready: boolean
}

export const newRecord = (spec: V1Container): ContainerRecord => ({
  spec,
  state: { kind: 'waiting', reason: 'ContainerCreating' },
  started: false,
  ready: false,
})

/** Whether a container that ended with this code is run again. */
export const isRestarted = (podPolicy: string | undefined, exitCode: number): boolean => {
  if (podPolicy === 'Never') return false
  return podPolicy !== 'OnFailure' || exitCode !== 0
}
