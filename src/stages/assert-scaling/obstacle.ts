import type { Condition, Hpa } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { ambiguous, atZero } from './preconditions.ts'
import { isActive, withoutRequest } from './requests.ts'
import type { Expectation } from './expectation.ts'

/** Why an HPA cannot prove anything yet. */
interface Obstacle {
  /** What is awaited, and its progress. */
  readonly what: string
  readonly state: string
  readonly error: ActionError
  /** Milliseconds after which waiting longer would not help. */
  readonly patience: number
}

/**
 * Milliseconds that an HPA may lack metrics: metrics-server measures new pods every 15 s from two
 * samples, and the controller ignores pods that are not ready yet.
 */
const METRICS = 180_000

/** Milliseconds that the metrics API may be unavailable: its server may be starting. */
const API = 90_000

/** Milliseconds that the controller may not have synced again: it does every 15 s. */
const STALE = 45_000

/** Waiting does not help for an API that is not registered at all. */
const UNREGISTERED = /could not find the requested resource|metrics API \([^)]*\) registered/

const patienceFor = (message: string): number => {
  if (UNREGISTERED.test(message)) return 0
  return /unable to handle the request/.test(message) ? API : METRICS
}

const adapter = (api: string): string =>
  `Nothing serves it on ${api}.metrics.k8s.io: install an adapter (e.g. prometheus-adapter, KEDA), and check that it knows the metric (kubectl get --raw /apis/${api}.metrics.k8s.io/v1beta1).`

const hints: Readonly<Record<string, string>> = {
  FailedGetPodsMetric: adapter('custom'),
  FailedGetObjectMetric: adapter('custom'),
  FailedGetExternalMetric: adapter('external'),
}

const METRICS_SERVER =
  'Check that metrics-server runs (kubectl top pods), that the API server reaches it and that it reaches TCP 10250 of the nodes.'

const noMetrics = (hpa: Hpa | undefined, name: string, active: Condition | undefined): Obstacle => {
  const reason = active === undefined ? 'no status yet' : `${active.reason}: ${active.message}`
  const on = (hpa?.metrics ?? []).map((metric) => metric.name).join(', ')
  return {
    what: `metrics of HPA ${name}`,
    state: active?.reason ?? 'no status yet',
    patience: patienceFor(active?.message ?? ''),
    error: new ActionError({
      code: 'HPA_NO_METRICS',
      message: `HPA ${name} has no metrics${on === '' ? '' : ` of ${on}`}, so it cannot scale (${reason})`,
      hint: hints[active?.reason ?? ''] ?? METRICS_SERVER,
    }),
  }
}

/** The conditions of an HPA other than missing metrics. */
const reported = (hpa: Hpa, active: Condition | undefined): ActionError | undefined => {
  const able = hpa.conditions.find(({ type }) => type === 'AbleToScale')
  if (able?.status === 'False') {
    const { kind, name } = hpa.target
    return new ActionError({
      code: 'HPA_TARGET_MISSING',
      message: `HPA ${hpa.name} cannot scale ${kind} ${name}: ${able.reason}: ${able.message}`,
      hint: 'Correct scaleTargetRef of the HPA, or deploy what it names; its kind needs a scale subresource.',
    })
  }
  if (active?.reason === 'AmbiguousSelector') {
    return ambiguous(`HPA ${hpa.name} does nothing: ${active.message}`)
  }
  if (active?.reason === 'ScalingDisabled') return atZero(hpa)
  const request = /missing request for .*/.exec(active?.message ?? '')
  return request === null ? undefined : withoutRequest(hpa, `there is a ${request[0]}`)
}

/** Why an HPA cannot prove anything yet, by its own conditions. */
export const obstacleOf = (
  { hpa: name, atLeast }: Expectation,
  hpa?: Hpa,
): Obstacle | undefined => {
  const active = hpa?.conditions.find(({ type }) => type === 'ScalingActive')
  if (hpa === undefined || !isActive(hpa)) {
    const error = hpa && reported(hpa, active)
    if (error === undefined) return noMetrics(hpa, name, active)
    const what = `HPA ${name} to be able to scale`
    return { what, state: active?.reason ?? error.code, patience: STALE, error }
  }
  if (hpa.currentReplicas >= atLeast) {
    return {
      what: `HPA ${name} to scale down`,
      state: `${hpa.currentReplicas} replicas`,
      patience: Infinity,
      error: new ActionError({
        code: 'HPA_ALREADY_SCALED',
        message: `HPA ${name} has ${hpa.currentReplicas} replicas before the load, so reaching ${atLeast} would prove nothing`,
        hint: 'Wait until an earlier load has ended for five minutes, lower minReplicas, or expect more.',
      }),
    }
  }
  if (hpa.currentReplicas >= Math.min(1, hpa.minReplicas)) return undefined
  return { what: `replicas of HPA ${name}`, state: 'none', patience: STALE, error: atZero(hpa) }
}
