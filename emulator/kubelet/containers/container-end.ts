import type { ContainerRecord, Termination } from './container-record.ts'
import { LibpodError } from '../podman/libpod-client.ts'
import type { InspectedContainer, Libpod } from '../podman/libpod.ts'
import { isOutOfMemory } from './out-of-memory.ts'

const KILLED = 137

/** Checks a container that was running and records how it ended. Returns whether it has ended. */
export const noteEnd = async (record: ContainerRecord, libpod: Libpod): Promise<boolean> => {
  const { id, state } = record
  if (!id || state.kind !== 'running') return false
  const inspected = await inspectIfThere(libpod, id)
  if (inspected?.State.Running) return false
  record.state = { kind: 'terminated', end: termination(record, state.startedAt, inspected) }
  record.ready = false
  record.started = false
  record.cgroupPath = undefined
  return true
}

const inspectIfThere = async (
  libpod: Libpod,
  id: string,
): Promise<InspectedContainer | undefined> => {
  try {
    return await libpod.inspect(id)
  } catch (error) {
    if (error instanceof LibpodError && error.status === 404) return undefined
    throw error
  }
}

const termination = (
  record: ContainerRecord,
  startedAt: Date,
  inspected: InspectedContainer | undefined,
): Termination => {
  const { id = '', pid } = record
  if (!inspected) {
    const message = 'The container could not be located when the pod was looked at'
    const finishedAt = new Date()
    const reason = 'ContainerStatusUnknown'
    return { exitCode: KILLED, reason, message, startedAt, finishedAt, id }
  }
  const { ExitCode: exitCode, OOMKilled, FinishedAt } = inspected.State
  const isMemory = OOMKilled || (exitCode === KILLED && isOutOfMemory(id, pid))
  const reason = isMemory ? 'OOMKilled' : exitCode === 0 ? 'Completed' : 'Error'
  const finished = Math.max(new Date(FinishedAt).getTime(), startedAt.getTime())
  return { exitCode, reason, startedAt, finishedAt: new Date(finished), id }
}
