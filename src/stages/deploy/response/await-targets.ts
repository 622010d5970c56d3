import type { Kubernetes, ObjectKind } from '../../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../../core/progress.ts'
import { ActionError } from '../../../values/action-error.ts'
import { until, type Waiting } from '../../until.ts'
import { LiveObjects } from '../rollout/live-objects.ts'
import { controllerAddress } from './class-check.ts'
import { servicesOf } from './controller-services.ts'
import { type Door, targetsOf, watchedBy } from './doors.ts'
import type { Target } from './target.ts'

/** Milliseconds after which an Ingress without an address is probed at its controller's. */
const PATIENCE = 15_000

const WORDS: Readonly<Record<string, string>> = {
  Service: 'load balancer',
  HTTPRoute: 'the Gateway of HTTPRoute',
}

/** Whether the port to check is that of a Service in front of a Gateway. */
const isOfGateway = ({ kind, gateway }: Door): boolean =>
  kind === 'Gateway' || gateway !== undefined

const wordOf = ({ kind, name }: Door): string => `${WORDS[kind] ?? kind} ${name}`

const pending = (door: Door): ActionError =>
  door.kind === 'Service'
    ? new ActionError({
        code: 'LOAD_BALANCER_PENDING',
        message: `load balancer ${door.name} got no address in time`,
        hint:
          'See the events of the Service below. Usual reasons: the load balancer limit of the tenancy, a ' +
          'missing subnet annotation, no free address in the load balancer subnet.',
      })
    : new ActionError({
        code: 'INGRESS_PENDING',
        message: `${wordOf(door)} got no address in time: no controller has taken it, or its load balancer has none`,
        hint: 'Check that the controller of its class runs and that its own Service of type LoadBalancer has an address: kubectl get services --all-namespaces.',
      })

const unique = (
  kinds: readonly (ObjectKind & { readonly namespace: string })[],
): (ObjectKind & { readonly namespace: string })[] => [
  ...new Map(kinds.map((one) => [`${one.apiVersion}/${one.kind}/${one.namespace}`, one])).values(),
]

/**
 * Waits until every entry point of a release has an address.
 * @returns the targets to probe, by entry point
 * @throws ActionError LOAD_BALANCER_PENDING, INGRESS_PENDING
 */
export const awaitTargets = async (
  doors: readonly Door[],
  kubernetes: Kubernetes,
  waiting: Waiting,
  progress: Progress,
): Promise<Target[]> => {
  const live = new LiveObjects('')
  const watches = unique(doors.flatMap(watchedBy)).map((one) =>
    kubernetes.watchObjects(one, one.namespace, ({ type, view }) =>
      live.take({ type, view: { ...view, namespace: view.namespace || one.namespace } }),
    ),
  )
  const fallbacks = new Map<Door, string | undefined>()
  const begun = waiting.clock.now()
  const found = (services: readonly unknown[] = []) =>
    doors.map((door) => targetsOf(door, live, { address: fallbacks.get(door), services }))
  const probe = async (door: Door): Promise<void> => {
    const ingress = live.get(door)?.object
    if (ingress === undefined || fallbacks.has(door)) return
    fallbacks.set(door, undefined)
    fallbacks.set(door, await controllerAddress(ingress, kubernetes))
  }
  const all = await until({ ...waiting, progress }, watches, () => {
    const now = found()
    const left = doors.filter((_door, index) => now[index] === undefined)
    const [first] = left
    if (first === undefined) return now
    progress.waiting(`the address of ${left.map(wordOf).join(', ')}`)
    if (waiting.clock.now() - begun >= PATIENCE) {
      for (const door of left) if (door.kind === 'Ingress') void probe(door)
    }
    return undefined
  })
  if (all !== undefined) {
    const services = doors.some(isOfGateway) ? await servicesOf(kubernetes) : undefined
    return (services === undefined ? all : found(services)).flatMap((targets) => targets ?? [])
  }
  const late = doors.find((_door, index) => found()[index] === undefined) ?? doors[0]
  if (late === undefined) return []
  throw pending(late)
}
