import type { K6 } from '../../clients/kubernetes/k6.ts'
import { kubectl, requireCluster } from '../../clients/kubernetes/kubectl.ts'
import type { ClusterAccess } from '../../clients/kubernetes/kubectl-arguments.ts'
import type { ClusterLoad, LoadCluster } from '../../clients/kubernetes/load-job/cluster-load.ts'
import { jobK6InCluster } from '../../clients/kubernetes/load-job/job-k6.ts'
import { jobRemover } from '../../clients/kubernetes/load-job/job-remover.ts'
import { execUntil } from '../../clients/process/exec.ts'
import type { Exec } from '../../clients/process/process.ts'
import type { ActionContext } from '../../runner/context.ts'
import type { StageLog } from '../../runner/log.ts'
import { loadCost, type LoadNodes, requireRoom } from '../../stages/load/room.ts'
import { messageOf } from '../../values/action-error.ts'
import type { ScriptEnvironment } from '../../values/environment/script-variable.ts'
import type { Prices } from '../../values/prices.ts'
import { pricesIn } from '../check/files.ts'
import { openWorkspace } from '../../clients/files/workspace.ts'
import { noteLoad } from './noted-load.ts'
import type { PodInputs } from './pod-inputs.ts'

/** The pods of a load, as inputs and the environment file describe them. */
interface DescribedPods extends Omit<
  PodInputs,
  'namespace' | 'context' | 'where' | 'pull-secret' | 'price-file'
> {
  readonly 'pull-secret'?: string | undefined
  readonly 'warm-up': number
}

/** The cluster that a load is sent in, with what its capacity and cost are computed from. */
interface LoadGround extends LoadCluster {
  readonly nodes?: LoadNodes | undefined
  readonly prices?: Prices | undefined
}

/**
 * k6 in a cluster that is reachable. Capacity and cost are computed before anything is created, so
 * a run may also throw ActionError LOAD_QUOTA_TOO_SMALL or LOAD_WITHOUT_ROOM.
 */
export const k6InCluster = (
  namespace: string,
  described: DescribedPods,
  given: ScriptEnvironment,
  ground: LoadGround,
): K6 => {
  const load: ClusterLoad = {
    ...{ namespace, pods: described.pods, image: described['k6-image'] },
    pullSecret: described['pull-secret'],
    ...{ cpu: described['pod-cpu'], memory: described['pod-memory'] },
    ...{ startWithin: described['start-within'], warmUp: described['warm-up'] },
    operator: described['k6-operator'],
  }
  const client = jobK6InCluster(load, given, ground)
  return {
    run: async (script, environment, limits, observer) => {
      await requireRoom(load, ground, observer.onLine)
      observer.onLine(loadCost(load, load.startWithin + limits.timeout, ground.prices))
      return client.run(script, environment, limits, observer)
    },
  }
}

interface WantedPods extends DescribedPods {
  readonly namespace: string
  readonly context: string | undefined
  readonly given: ScriptEnvironment
  readonly 'price-file': string | undefined
}

/** k6 in the cluster of the kubeconfig. @throws ActionError CLUSTER_UNREACHABLE, PRICES_INVALID */
export const loadPods = async (
  wanted: WantedPods,
  stage: StageLog,
  actionContext: ActionContext,
): Promise<K6> => {
  const { clock, signal, state, environment } = actionContext
  const { namespace, context, given } = wanted
  const prices = await pricesIn(wanted['price-file'], openWorkspace(environment))
  const patience = { clock, progress: stage, milliseconds: 120_000 }
  const access: ClusterAccess = { ...(context !== undefined && { context }), patience }
  const exec = execUntil(signal)
  await requireCluster(exec, access)
  const jobs = { remove: jobRemover(exec, access), note: noteLoad(state, access) }
  const kubernetes = kubectl(exec, access)
  const nodes = await nodesOfJob(exec, access, stage, actionContext)
  return k6InCluster(namespace, wanted, given, { kubernetes, jobs, clock, prices, nodes })
}

/**
 * The virtual nodes, where the job is signed in to OCI and its kubeconfig names the cluster. Whether there
 * are managed nodes too is not known here: too little room is reported, not refused.
 */
const nodesOfJob = async (
  exec: Exec,
  access: ClusterAccess,
  stage: StageLog,
  context: ActionContext,
): Promise<LoadNodes | undefined> => {
  const { clusterOfJob, isSignedIn } = await import('../deploy/cluster-of-job.ts')
  if (!isSignedIn(context)) return undefined
  try {
    const cluster = await clusterOfJob(exec, access, context)
    return cluster && { ...cluster, hasManagedNodes: true }
  } catch (error) {
    stage.info(`room for the pods of the load is not reckoned: ${messageOf(error)}`)
    return undefined
  }
}
