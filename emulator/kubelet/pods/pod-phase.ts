import { isRestarted, type ContainerRecord } from '../containers/container-record.ts'

export type Phase = 'Pending' | 'Running' | 'Succeeded' | 'Failed'

/** Derives the phase from the state of the containers by a kubelet's rules. */
export const podPhase = (
  records: readonly ContainerRecord[],
  restartPolicy: string | undefined,
): Phase => {
  const ended = (record: ContainerRecord) =>
    record.state.kind === 'terminated' ? record.state.end : undefined
  const ends = records.map(ended)
  if (ends.every((end) => end !== undefined)) {
    const willRun = ends.some(({ exitCode }) => isRestarted(restartPolicy, exitCode))
    if (willRun) return 'Running'
    return ends.every((end) => end.exitCode === 0) ? 'Succeeded' : 'Failed'
  }
  const neverRan = records.some(
    (record) => record.state.kind === 'waiting' && record.last === undefined,
  )
  return neverRan ? 'Pending' : 'Running'
}
