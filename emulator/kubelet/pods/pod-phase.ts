import {
  isInitDone,
  isRestarted,
  isSidecar,
  type ContainerRecord,
} from '../containers/container-record.ts'

export type Phase = 'Pending' | 'Running' | 'Succeeded' | 'Failed'

/** The phase that follows from the state of the containers, by a kubelet's rules. */
export function podPhase(
  records: readonly ContainerRecord[],
  restartPolicy: string | undefined,
): Phase {
  const init = records.filter((record) => record.isInit)
  const app = records.filter((record) => !record.isInit)
  const ended = (record: ContainerRecord) =>
    record.state.kind === 'terminated' ? record.state.end : undefined
  const initFailed = init.some((record) => {
    const end = ended(record)
    return end && end.exitCode !== 0 && !isRestarted(record, restartPolicy, end.exitCode)
  })
  if (initFailed) return 'Failed'
  if (!init.every((record) => isInitDone(record) || (isSidecar(record) && record.last))) {
    const appHasRun = app.some((record) => record.attempt !== undefined)
    if (!appHasRun) return 'Pending'
  }
  const ends = app.map(ended)
  if (ends.every((end) => end !== undefined)) {
    const willRun = app.some((record, index) =>
      isRestarted(record, restartPolicy, ends[index]?.exitCode ?? 0),
    )
    if (willRun) return 'Running'
    return ends.every((end) => end.exitCode === 0) ? 'Succeeded' : 'Failed'
  }
  const neverRan = app.some(
    (record) => record.state.kind === 'waiting' && record.last === undefined,
  )
  return neverRan ? 'Pending' : 'Running'
}
