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
  readonly isInit: boolean
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

export const newRecord = (spec: V1Container, isInit: boolean): ContainerRecord => ({
  spec,
  isInit,
  state: { kind: 'waiting', reason: isInit ? 'PodInitializing' : 'ContainerCreating' },
  started: false,
  ready: false,
})

/** An init container that goes on running beside the others. */
export const isSidecar = (record: ContainerRecord): boolean =>
  record.isInit && record.spec.restartPolicy === 'Always'

/** Whether a container that ended with this code is run again. */
export function isRestarted(
  record: ContainerRecord,
  podPolicy: string | undefined,
  exitCode: number,
): boolean {
  if (isSidecar(record)) return true
  if (podPolicy === 'Never') return false
  // An init container that succeeded is done, whatever the pod's policy.
  if (podPolicy === 'OnFailure' || record.isInit) return exitCode !== 0
  return true
}

/** An init container that lets the next one start. */
export function isInitDone(record: ContainerRecord): boolean {
  if (isSidecar(record)) return record.state.kind === 'running' && record.started
  return record.state.kind === 'terminated' && record.state.end.exitCode === 0
}
