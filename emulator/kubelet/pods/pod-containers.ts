import type { V1ContainerStatus, V1Pod } from '@kubernetes/client-node'
import {
  newRecord,
  type ContainerRecord,
  type Termination,
} from '../containers/container-record.ts'
import type { Libpod, ListedContainer } from '../podman/libpod.ts'
import { labels } from '../podman/sandbox-body.ts'

/**
 * Returns the records of a pod's containers, restored from the pod's status in kube-apiserver if it
 * has one, so that restart counts and the results of Jobs survive a restart of the emulator.
 */
export const recordsOf = (pod: V1Pod): ContainerRecord[] => {
  const isOver = pod.status?.phase === 'Succeeded' || pod.status?.phase === 'Failed'
  return (pod.spec?.containers ?? []).map((spec) =>
    restored(newRecord(spec), pod.status?.containerStatuses, isOver),
  )
}

const restored = (
  record: ContainerRecord,
  statuses: readonly V1ContainerStatus[] | undefined,
  keepsEnd: boolean,
): ContainerRecord => {
  const known = statuses?.find(({ name }) => name === record.spec.name)
  // Without an id the container has never run, and the next run is the first.
  if (!known?.containerID) return record
  record.attempt = known.restartCount
  record.imageId = known.imageID
  const current = known.state?.terminated
  const before = known.lastState?.terminated
  const last = current ?? before
  if (last) record.last = apiEnd(last)
  if (current && keepsEnd) record.state = { kind: 'terminated', end: apiEnd(current) }
  return record
}

type ApiEnd = NonNullable<NonNullable<V1ContainerStatus['state']>['terminated']>

const apiEnd = (end: ApiEnd): Termination => ({
  exitCode: end.exitCode,
  reason: end.reason ?? 'Error',
  startedAt: new Date(end.startedAt ?? 0),
  finishedAt: new Date(end.finishedAt ?? 0),
  ...(end.message ? { message: end.message } : {}),
  ...(end.containerID ? { id: end.containerID.replace('podman://', '') } : {}),
})

/** Finds the newest run of each container among podman's containers and adopts it. */
export const adoptContainers = async (
  records: readonly ContainerRecord[],
  existing: readonly ListedContainer[],
  libpod: Libpod,
): Promise<void> => {
  const attemptOf = (container: ListedContainer) => Number(container.Labels?.[labels.attempt] ?? 0)
  for (const record of records) {
    const newest = existing
      .filter((container) => container.Labels?.[labels.container] === record.spec.name)
      .sort((a, b) => attemptOf(b) - attemptOf(a))[0]
    if (!newest) continue
    const { State, Id } = await libpod.inspect(newest.Id)
    if (State.Status === 'created' || State.Status === 'configured') continue
    record.id = Id
    record.attempt = attemptOf(newest)
    record.pid = State.Pid || undefined
    record.cgroupPath = State.CgroupPath
    // If it has ended since, the next check finds that out.
    record.state = { kind: 'running', startedAt: new Date(State.StartedAt) }
  }
}
