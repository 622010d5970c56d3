import type { Condition, LiveObject, Pod } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { at, list, text } from '../../values/json.ts'
import { API, NAME, NAMESPACE } from './objects.ts'

/** The state of the metrics API at one moment. */
export interface MetricsView {
  /** Undefined if the API is not registered. */
  readonly api: LiveObject | undefined
  /** Pods of metrics-server. */
  readonly pods: readonly Pod[]
  /** Pods with figures; undefined while the API does not respond. */
  readonly figures: number | undefined
}

/** Why an HPA would get no figures, in one sentence, and what to do. */
interface Symptom {
  readonly text: string
  /** Whether it may only be a matter of time. */
  readonly error: ActionError
}

const symptom = (code: string, what: string, hint: string): Symptom => ({
  text: what,
  error: new ActionError({ code, message: what, hint }),
})

const availableOf = (api: LiveObject): Pick<Condition, 'status' | 'reason' | 'message'> => {
  const found = list(at(api.object, 'status', 'conditions')).find(
    (one) => at(one, 'type') === 'Available',
  )
  return {
    status: text(at(found, 'status'), 'Unknown'),
    reason: text(at(found, 'reason')),
    message: text(at(found, 'message')),
  }
}

/** Whether the API server finds a server behind the API. */
export const isAvailable = ({ api }: MetricsView): boolean =>
  api !== undefined && availableOf(api).status === 'True'

const POLL_INTERVAL = `kubectl describe pods -n ${NAMESPACE} -l k8s-app=${NAME}`

/** The reason in the status of a pod that is not ready. */
const podText = ({ name, phase, reason, message, containers }: Pod): string => {
  const [container] = containers
  const why = container?.reason ?? reason
  const words = container?.message ?? message
  return [`pod ${name} is ${phase || 'not there yet'}`, why, words]
    .filter((part) => part !== undefined && part !== '')
    .join(': ')
}

const unready = (pods: readonly Pod[]): Symptom => {
  const [first] = pods
  const what = first === undefined ? `it has no pod in ${NAMESPACE}` : podText(first)
  const isUnscheduled = first !== undefined && first.node === undefined
  return symptom(
    'METRICS_SERVER_NOT_READY',
    `metrics-server does not run: ${what}`,
    isUnscheduled
      ? 'It needs a node that takes it: a virtual node pool with room, whose taints it tolerates (it tolerates those that all nodes had when it was installed).'
      : `Check it: ${POLL_INTERVAL}`,
  )
}

/** Errors of connections that security rules drop, not of refused ones. */
const DROPPED = /i\/o timeout|deadline exceeded|Client\.Timeout|no route to host|timed out/i

const unreached = ({ reason, message }: Pick<Condition, 'reason' | 'message'>): Symptom =>
  DROPPED.test(message)
    ? symptom(
        'METRICS_SERVER_UNREACHABLE',
        `the Kubernetes API does not reach metrics-server, whose pod runs (${reason}: ${message})`,
        'Open TCP 10250 from the subnet of the API endpoint to that of the pods: ensure-network adds the rules. Check routes where the two are in different VCNs.',
      )
    : symptom(
        'METRICS_SERVER_NOT_READY',
        `metrics-server runs, and ${API} is not available (${reason || 'no reason'}: ${message})`,
        `See its log: kubectl logs -n ${NAMESPACE} -l k8s-app=${NAME}`,
      )

/** Log lines about nodes that it could not scrape. */
const SCRAPE = /Failed to scrape node|unable to fully scrape/i

const withoutFigures = (log: string): Symptom => {
  const failed = log.split('\n').findLast((line) => SCRAPE.test(line))
  const why = failed === undefined ? '' : `; it says: ${failed.trim().slice(0, 300)}`
  const isDropped = failed !== undefined && DROPPED.test(failed)
  return symptom(
    'METRICS_SERVER_NO_FIGURES',
    `metrics-server responds, but has no figures of pods${why}`,
    isDropped
      ? 'Open TCP 10250 from the subnet of the pods to that of the virtual nodes: ensure-network adds the rules.'
      : 'Virtual nodes have new figures every 60 s, and two are needed: it takes up to three minutes from the start of a pod. Then run again.',
  )
}

const absent = symptom(
  'METRICS_SERVER_MISSING',
  `${API} is not registered, and without it no HPA can scale by CPU or memory`,
  'Set "metrics-server: install", or install it as docs/your-tenancy.md says.',
)

/**
 * Why HPAs get no figures; undefined if they do.
 * @param log the end of metrics-server's log; empty if unreadable
 */
export const symptomOf = (view: MetricsView, log: string): Symptom | undefined => {
  const { api, pods, figures } = view
  if (api === undefined) return absent
  if (!isAvailable(view)) {
    return pods.some(({ ready }) => ready) ? unreached(availableOf(api)) : unready(pods)
  }
  return (figures ?? 0) > 0 ? undefined : withoutFigures(log)
}
