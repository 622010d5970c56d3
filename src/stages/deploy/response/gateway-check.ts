import type { LiveObject } from '../../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../../core/progress.ts'
import { at, list, text } from '../../../values/json.ts'
import { nameOf, namespaceOf } from '../../../values/manifests/manifests.ts'
import { type Cluster, isKind, missing, namesOf, seen } from './class-names.ts'
import { parentOf } from './gateway-targets.ts'

const GROUP = 'gateway.networking.k8s.io/'

/** The condition that a controller sets on each GatewayClass that it accepts. */
const isAccepted = ({ object }: LiveObject): boolean =>
  list(at(object, 'status', 'conditions')).some(
    (one) => at(one, 'type') === 'Accepted' && at(one, 'status') === 'True',
  )

const reviewClasses = async (
  objects: readonly unknown[],
  kubernetes: Cluster,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  const gateways = objects.filter((one) => isKind(one, 'Gateway', GROUP))
  const [first] = gateways
  if (first === undefined) return
  const kind = { apiVersion: text(at(first, 'apiVersion')), kind: 'GatewayClass' }
  const live = await seen(kubernetes, kind)
  if (live === undefined) return
  const own = objects.filter((one) => isKind(one, 'GatewayClass', GROUP))
  const names = namesOf(own, live)
  for (const gateway of gateways) {
    const name = text(at(gateway, 'spec', 'gatewayClassName'))
    if (!names.includes(name)) throw missing(gateway, 'GatewayClass', name, names)
    const found = live.find((one) => one.name === name)
    if (found === undefined || isAccepted(found)) continue
    const controller = text(at(found.object, 'spec', 'controllerName'))
    progress.warning(
      `${nameOf(gateway)} is of the class "${name}", which ${controller} has not accepted: it may not run`,
    )
  }
}

/** Routes may refer to Gateways of other releases. */
const reviewParents = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  const isIn = (place: { name: string; namespace: string }) => (one: unknown) =>
    isKind(one, 'Gateway', GROUP) &&
    text(at(one, 'metadata', 'name')) === place.name &&
    namespaceOf(one, namespace) === place.namespace
  for (const route of objects.filter((one) => isKind(one, 'HTTPRoute', GROUP))) {
    const parent = parentOf(route, namespaceOf(route, namespace))
    if (parent === undefined || objects.some(isIn(parent))) continue
    const kind = { apiVersion: text(at(route, 'apiVersion')), kind: 'Gateway' }
    const live = await seen(kubernetes, kind, parent.namespace)
    if (live === undefined || live.some(({ name }) => name === parent.name)) continue
    progress.warning(
      `${nameOf(route)} hangs on the Gateway ${parent.namespace}/${parent.name}, which is not in the cluster: it gets no address before that is`,
    )
  }
}

/**
 * Checks that a controller will handle the Gateways and routes of a release.
 * @throws ActionError INGRESS_CLASS_MISSING
 */
export const reviewGateways = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  await reviewClasses(objects, kubernetes, progress)
  await reviewParents(objects, namespace, kubernetes, progress)
}
