import type { Hpa, Kubernetes, Workload } from '../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../core/progress.ts'
import { ActionError } from '../../values/action-error.ts'
import { until, type Waiting } from '../until.ts'
import { Watched } from '../watched.ts'
import type { Expectation } from './verdict.ts'

/** An HPA as it stands before the load: nothing is assumed to start at one replica. */
export interface Baseline {
  readonly hpa: string
  readonly workload: { readonly kind: string; readonly name: string }
  readonly replicas: number
  readonly targetPercent?: number
  readonly requestMillicores?: number
}

/**
 * Milliseconds for which an HPA may have no metrics: metrics-server measures new pods every 15 s
 * from two samples, and the controller leaves out pods that are not ready yet.
 */
const metricsPatience = 180_000

/** Milliseconds for which nobody may answer for the metrics API: metrics-server may just start. */
const apiPatience = 90_000

/**
 * Checks, before any load is sent, that each HPA can show what is expected: it exists, may grow that
 * far, its pods request CPU, it has metrics, and it is not that large already. New pods have no
 * metrics for about a minute, and an HPA keeps its size for minutes after a load: both are waited
 * for, metrics no longer than three minutes.
 *
 * What no waiting can mend fails at once.
 *
 * @param waiting its deadline bounds the wait for an HPA to shrink
 * @throws ActionError HPA_MISSING, HPA_TARGET_MISSING, HPA_MAXIMUM_TOO_LOW, HPA_WITHOUT_REQUEST,
 *   HPA_NO_METRICS, HPA_ALREADY_SCALED
 */
export const prepareScaling = async (
  namespace: string,
  expectations: readonly Expectation[],
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<Baseline[]> => {
  const present = await kubernetes.list('hpa', namespace)
  const workloads = [
    ...(await kubernetes.list('deployments', namespace)),
    ...(await kubernetes.list('statefulsets', namespace)),
  ]
  for (const expected of expectations) checkStatic(namespace, expected, present, workloads)
  const seen = new Watched<Hpa>()
  const watch = kubernetes.watch('hpa', namespace, seen.take)
  let since: ReadonlyMap<string, number> = new Map()
  const ready = await until({ ...waiting, progress }, [watch], () => {
    const now = waiting.clock.now()
    const left = expectations.flatMap((expected) => obstacle(expected, seen) ?? [])
    since = new Map(left.map(({ what }) => [what, since.get(what) ?? now]))
    const late = left.find(({ what, patience }) => now - (since.get(what) ?? now) >= patience)
    if (late !== undefined) throw late.error
    const [first] = left
    if (first === undefined) return true
    progress.waiting(`${first.what}: ${first.state}`)
    return undefined
  })
  if (ready === undefined) {
    const [first] = expectations.flatMap((expected) => obstacle(expected, seen) ?? [])
    if (first !== undefined) throw first.error
  }
  return expectations.map((expected) => baselineOf(expected, seen, workloads))
}

const checkStatic = (
  namespace: string,
  { hpa: name, atLeast }: Expectation,
  present: readonly Hpa[],
  workloads: readonly Workload[],
): void => {
  const hpa = present.find((one) => one.name === name)
  if (hpa === undefined) throw missing(namespace, name, present)
  if (hpa.maxReplicas < atLeast) {
    throw new ActionError({
      code: 'HPA_MAXIMUM_TOO_LOW',
      message: `HPA ${name} may grow to ${hpa.maxReplicas} replicas, ${atLeast} are expected`,
      hint: `Raise maxReplicas of the HPA to ${atLeast} or more, or expect less.`,
    })
  }
  const workload = workloadOf(hpa, workloads)
  requireTarget(hpa, workload)
  if (hpa.targetPercent === undefined || workload === undefined) return
  if (workload.requestMillicores !== undefined) return
  throw new ActionError({
    code: 'HPA_WITHOUT_REQUEST',
    message: `HPA ${name} scales on CPU per cent, but a container of ${workload.kind} ${workload.name} requests no CPU`,
    hint: 'Give every container of the pod a CPU request; virtual nodes want it equal to the limit.',
  })
}

const missing = (namespace: string, name: string, present: readonly Hpa[]): ActionError =>
  new ActionError({
    code: 'HPA_MISSING',
    message: `there is no HPA ${name} in namespace ${namespace}`,
    hint:
      present.length === 0
        ? 'The namespace has no HPA at all: check the namespace, and that the chart makes one.'
        : `There are: ${present.map((hpa) => hpa.name).join(', ')}.`,
  })

/** Only the kinds that were listed can be missing: an HPA may scale others. */
const requireTarget = ({ name, target }: Hpa, workload: Workload | undefined): void => {
  if (workload !== undefined || !['Deployment', 'StatefulSet'].includes(target.kind)) return
  throw new ActionError({
    code: 'HPA_TARGET_MISSING',
    message: `HPA ${name} scales ${target.kind} ${target.name}, which does not exist`,
    hint: 'Correct scaleTargetRef of the HPA, or deploy what it names.',
  })
}

const workloadOf = (hpa: Hpa, workloads: readonly Workload[]): Workload | undefined =>
  workloads.find(({ kind, name }) => kind === hpa.target.kind && name === hpa.target.name)

interface Obstacle {
  /** What is waited for, and how far it is. */
  readonly what: string
  readonly state: string
  readonly error: ActionError
  /** Milliseconds after which more waiting would not mend it. */
  readonly patience: number
}

/**
 * What the controller says where metrics.k8s.io is not registered at all, and where it is registered
 * and not available.
 */
const patienceFor = (message: string): number => {
  if (/could not find the requested resource/.test(message)) return 0
  return /unable to handle the request/.test(message) ? apiPatience : metricsPatience
}

/** What still keeps an HPA from showing anything. */
const obstacle = (expected: Expectation, seen: Watched<Hpa>): Obstacle | undefined => {
  const name = expected.hpa
  const hpa = seen.get(name)
  const active = hpa?.conditions.find(({ type }) => type === 'ScalingActive')
  if (hpa === undefined || active?.status !== 'True') {
    const reason = active === undefined ? 'no status yet' : `${active.reason}: ${active.message}`
    return {
      what: `metrics of HPA ${name}`,
      state: active?.reason ?? 'no status yet',
      patience: patienceFor(active?.message ?? ''),
      error: new ActionError({
        code: 'HPA_NO_METRICS',
        message: `HPA ${name} has no metrics, so it cannot scale (${reason})`,
        hint: 'Check that metrics-server runs (kubectl top pods), that the API server reaches it and that it reaches TCP 10250 of the nodes.',
      }),
    }
  }
  if (hpa.currentReplicas < expected.atLeast && hpa.currentReplicas > 0) return undefined
  return {
    what: `HPA ${name} to scale down`,
    state: `${hpa.currentReplicas} replicas`,
    patience: Infinity,
    error: new ActionError({
      code: 'HPA_ALREADY_SCALED',
      message: `HPA ${name} has ${hpa.currentReplicas} replicas before the load, so reaching ${expected.atLeast} would prove nothing`,
      hint: 'Wait until an earlier load has ended for five minutes, lower minReplicas, or expect more.',
    }),
  }
}

const baselineOf = (
  { hpa: name }: Expectation,
  seen: Watched<Hpa>,
  workloads: readonly Workload[],
): Baseline => {
  const hpa = seen.get(name)
  if (hpa === undefined) throw missing('', name, [])
  const requested = workloadOf(hpa, workloads)?.requestMillicores
  return {
    hpa: name,
    workload: hpa.target,
    replicas: hpa.currentReplicas,
    ...(hpa.targetPercent === undefined ? {} : { targetPercent: hpa.targetPercent }),
    ...(requested === undefined ? {} : { requestMillicores: requested }),
  }
}
