import type { LiveObject, ObjectKind } from '../../../clients/kubernetes/kubernetes.ts'
import type { Progress } from '../../../core/progress.ts'
import { at, strings, text } from '../../../values/json.ts'
import { nameOf } from '../../../values/manifests/manifests.ts'
import { type Cluster, isKind, missing, namesOf, seen } from './class-names.ts'
import { unfitControllers } from './controller-fit.ts'
import { reviewGateways } from './gateway-check.ts'
import { addressesOf } from './load-balancer.ts'
import { classOf } from './ingress-targets.ts'

const INGRESS_CLASS: ObjectKind = { apiVersion: 'networking.k8s.io/v1', kind: 'IngressClass' }
const SERVICE: ObjectKind = { apiVersion: 'v1', kind: 'Service' }
const DEFAULT = 'ingressclass.kubernetes.io/is-default-class'
const ALL = '*'

/**
 * OCI's own controller, which creates its load balancers by OCI's API, and uses different labels.
 */
const NATIVE = 'oci.oraclecloud.com/native-ingress-controller'
const NATIVE_LABEL = 'oci-native-ingress-controller'

/** Controllers' own objects are labelled with a part of the controller name in the class. */
const isOf = (controller: string, service: LiveObject): boolean => {
  const name = strings(at(service.object, 'metadata', 'labels'))['app.kubernetes.io/name'] ?? ''
  if (controller === NATIVE) return name === NATIVE_LABEL
  return name !== '' && controller.includes(name)
}

const reviewIngresses = async (
  objects: readonly unknown[],
  kubernetes: Cluster,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  const ingresses = objects.filter((one) => isKind(one, 'Ingress', 'networking.k8s.io/'))
  if (ingresses.length === 0) return
  const live = await seen(kubernetes, INGRESS_CLASS)
  if (live === undefined) return
  const own = objects.filter((one) => isKind(one, 'IngressClass', 'networking.k8s.io/'))
  const names = namesOf(own, live)
  const all = [...live.map(({ object }) => object), ...own]
  const reviewed = new Set<string>()
  for (const ingress of ingresses) {
    const name = classOf(ingress)
    if (name === undefined) {
      const hasDefault = all.some(
        (one) => strings(at(one, 'metadata', 'annotations'))[DEFAULT] === 'true',
      )
      if (!hasDefault) {
        progress.warning(
          `${nameOf(ingress)} names no class, and no IngressClass is the default one: it is only taken by a controller that takes what has no class`,
        )
      }
    } else if (!names.includes(name)) {
      if (text(at(ingress, 'spec', 'ingressClassName')) === name) {
        throw missing(ingress, 'IngressClass', name, names)
      }
      // With the old annotation, a controller may accept it without an IngressClass.
      progress.warning(missing(ingress, 'IngressClass', name, names).message)
    } else if (own.length === 0 && !reviewed.has(name)) {
      // A controller is the same for all Ingresses of a class.
      reviewed.add(name)
      await reviewController(ingress, live, kubernetes, progress)
    }
  }
}

const reviewController = async (
  ingress: unknown,
  classes: readonly LiveObject[],
  kubernetes: Cluster,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  const found = classes.find(({ name }) => name === classOf(ingress))
  const controller = text(at(found?.object, 'spec', 'controller'))
  const services = await seen(kubernetes, SERVICE, ALL)
  if (services === undefined) return
  const name = found?.name ?? ''
  const isOfController = (one: LiveObject) => isOf(controller, one)
  if (services.some(isOfController)) {
    const unfit = await unfitControllers(name, isOfController, kubernetes)
    for (const warning of unfit) progress.warning(warning)
    return
  }
  progress.warning(
    `${nameOf(ingress)} is of the class "${name}" of ${controller}, and no Service in the cluster is labelled as of that controller: it may not run`,
  )
}

/**
 * Checks before anything is changed that a controller will handle the Ingresses and Gateways of a
 * release. Skipped without permission to read the classes.
 *
 * @throws ActionError INGRESS_CLASS_MISSING
 */
export const requireClasses = async (
  objects: readonly unknown[],
  namespace: string,
  kubernetes: Cluster,
  progress: Pick<Progress, 'warning'>,
): Promise<void> => {
  await reviewIngresses(objects, kubernetes, progress)
  await reviewGateways(objects, namespace, kubernetes, progress)
}

/**
 * The address of the load balancer of an Ingress's controller, for controllers that write none into
 * the Ingress; undefined if not found.
 */
export const controllerAddress = async (
  ingress: unknown,
  kubernetes: Cluster,
): Promise<string | undefined> => {
  const [classes, services] = await Promise.all([
    seen(kubernetes, INGRESS_CLASS),
    seen(kubernetes, SERVICE, ALL),
  ])
  const name = classOf(ingress)
  const isDefault = ({ object }: LiveObject) =>
    strings(at(object, 'metadata', 'annotations'))[DEFAULT] === 'true'
  const found = classes?.find((one) => (name === undefined ? isDefault(one) : one.name === name))
  const controller = text(at(found?.object, 'spec', 'controller'))
  return services
    ?.filter((one) => isOf(controller, one))
    .flatMap(({ object }) => addressesOf(object))[0]?.address
}
