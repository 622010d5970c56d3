import type { Exec } from '../../process/process.ts'
import { accessArguments, type ClusterAccess } from '../kubectl-arguments.ts'
import { runKubectl } from '../kubectl.ts'
import { patientExec } from '../../process/patient-exec.ts'

/** Deletes a Job and all that belongs to it; false if it was gone already. */
export type RemoveJob = (namespace: string, name: string) => Promise<boolean>

/** Starts the deletion without waiting for the pods to go. */
export const jobRemover = (process: Exec, access: ClusterAccess): RemoveJob => {
  const exec = patientExec(process, access.patience)
  return async (namespace, name) => {
    const deleted = await runKubectl(exec, [
      ...accessArguments(access),
      'delete',
      'job.v1.batch',
      name,
      `--namespace=${namespace}`,
      ...['--ignore-not-found', '--wait=false', '--cascade=background'],
      ...['--output=name', '--request-timeout=30s'],
    ])
    return deleted.trim() !== ''
  }
}
