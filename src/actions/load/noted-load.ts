import type { ClusterAccess } from '../../clients/kubernetes/kubectl-arguments.ts'
import { jobRemover } from '../../clients/kubernetes/load-job/job-remover.ts'
import { execUntil } from '../../clients/process/exec.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { State } from '../../runner/state.ts'
import { strings } from '../../values/json.ts'

/** The Job that main made, for post. */
const RECORD = 'load'

/** Saves a Job in the state of the step, with how its cluster is reached. */
export const noteLoad =
  (state: State, { kubeconfig, context }: ClusterAccess) =>
  (namespace: string, name: string): Promise<void> =>
    state.save(RECORD, {
      ...{ namespace, name },
      ...(kubeconfig !== undefined && { kubeconfig }),
      ...(context !== undefined && { context }),
    })

const parseNote = (value: unknown) => {
  const { namespace, name, kubeconfig, context } = strings(value)
  if (namespace === undefined || name === undefined) return undefined
  const access: ClusterAccess = {
    ...(kubeconfig !== undefined && { kubeconfig }),
    ...(context !== undefined && { context }),
  }
  return { namespace, name, access }
}

/** Deletes the Job of a load that was cancelled or killed, unless main already did. */
export const removeNotedLoad = async ({ state, signal, log }: ActionContext): Promise<void> => {
  const noted = state.load(RECORD, parseNote)
  if (noted === undefined) return
  const { namespace, name, access } = noted
  const remove = jobRemover(execUntil(signal), access)
  if (await remove(namespace, name)) log.info(`Job ${name} of the load is removed`)
}
