import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import type { Change } from '../../core/change.ts'
import type { Clock } from '../../core/clock.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, text } from '../../values/json.ts'
import { NAME, NAMESPACE } from './objects.ts'
import { findApi, type MetricsServerPlan } from './plan.ts'
import { isAvailable, type MetricsView, symptomOf } from './symptom.ts'

type Client = Pick<Kubernetes, 'listObjects' | 'list' | 'apply' | 'logs' | 'differences'>

export interface MetricsServerApply {
  readonly kubernetes: Client
  readonly clock: Clock
  readonly progress: Progress
  /** Milliseconds since the epoch until which figures are awaited. */
  readonly deadline: number
  readonly signal?: AbortSignal | undefined
  readonly changed?: (change: Change) => void
}

const forbidden = (cause: ActionError): ActionError =>
  new ActionError({
    code: 'METRICS_SERVER_FORBIDDEN',
    message: `metrics-server cannot be installed by this identity: ${cause.message}`,
    hint: 'It makes ClusterRoles and an APIService, for which one must administer the cluster (Allow group … to manage clusters). Or have an administrator install it as docs/your-tenancy.md says, and set "metrics-server: check".',
    cause,
  })

/**
 * Applies the plan, object by object. The next run continues an interrupted one: it compares again
 * with what exists.
 * @throws ActionError METRICS_SERVER_FORBIDDEN, CLUSTER_*, PROCESS_*
 */
export const applyMetricsServer = async (
  { manifests, changes }: MetricsServerPlan,
  {
    kubernetes,
    progress,
    changed,
  }: Pick<MetricsServerApply, 'kubernetes' | 'progress' | 'changed'>,
): Promise<void> => {
  try {
    for (const manifest of manifests) await kubernetes.apply(manifest)
  } catch (error) {
    const isForbidden = error instanceof ActionError && error.code === 'CLUSTER_FORBIDDEN'
    throw isForbidden ? forbidden(error) : error
  }
  for (const change of changes) {
    changed?.(change)
    progress.info(`${change.target}: ${change.description}`)
  }
}

const FIGURES = { apiVersion: 'metrics.k8s.io/v1beta1', kind: 'PodMetrics' }
const EVERYWHERE = '*'
const NODES = { apiVersion: 'v1', kind: 'Node' }

const read = async (kubernetes: Client): Promise<MetricsView> => {
  const [api, pods] = await Promise.all([
    findApi(kubernetes),
    kubernetes.list('pods', NAMESPACE, `k8s-app=${NAME}`),
  ])
  const view = { api, pods, figures: undefined }
  if (!isAvailable(view)) return view
  // An API that was available a moment ago may fail here: the next poll shows it.
  const found = await kubernetes.listObjects(FIGURES, EVERYWHERE).catch(() => undefined)
  return { ...view, figures: found?.length }
}

const logOf = async (kubernetes: Client, { pods }: MetricsView): Promise<string> => {
  const [pod] = pods
  if (pod === undefined) return ''
  return kubernetes.logs(NAMESPACE, pod.name, NAME, 50).catch(() => '')
}

/** Milliseconds between two polls. */
const PAUSE = 3_000

/**
 * Waits until HPAs would get figures: the API is available, and has figures of pods.
 * @returns the number of pods with figures
 * @throws ActionError METRICS_SERVER_MISSING, METRICS_SERVER_NOT_READY, METRICS_SERVER_UNREACHABLE
 * or METRICS_SERVER_NO_FIGURES with the symptom at the deadline
 */
export const awaitMetrics = async ({
  kubernetes,
  clock,
  progress,
  deadline,
  signal,
}: MetricsServerApply): Promise<number> => {
  for (;;) {
    const view = await read(kubernetes)
    if (isAvailable(view) && (view.figures ?? 0) > 0) return view.figures ?? 0
    const isLate = clock.now() >= deadline
    const found = symptomOf(view, isLate ? await logOf(kubernetes, view) : '')
    // Waiting would not install it.
    if (found !== undefined && (isLate || view.api === undefined)) throw found.error
    if (found !== undefined) progress.waiting(`figures of pods: ${found.text}`)
    await clock.sleep(PAUSE, signal)
  }
}

/** Whether there is a node that could run it: without one, there is nothing to wait for. */
export const hasNodes = async (kubernetes: Pick<Kubernetes, 'listObjects'>): Promise<boolean> =>
  (await kubernetes.listObjects(NODES, '')).some(({ object }) => {
    const conditions = at(object, 'status', 'conditions')
    return (
      Array.isArray(conditions) &&
      conditions.some(
        (one: unknown) => at(one, 'type') === 'Ready' && text(at(one, 'status')) === 'True',
      )
    )
  })
