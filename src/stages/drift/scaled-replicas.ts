import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import { at, record, text } from '../../values/json.ts'
import { nameOf, namespaceOf } from '../../values/manifests/manifests.ts'

const keyOf = (namespace: string, target: unknown): string =>
  `${namespace} ${text(at(target, 'kind')) || 'Deployment'}/${text(at(target, 'name'))}`

const SCALERS = ['HorizontalPodAutoscaler', 'ScaledObject']

/** Targets of the chart's scalers; a ScaledObject of KEDA without a kind means a Deployment. */
const scaledByChart = (objects: readonly unknown[], ofRelease: string): readonly string[] =>
  objects
    .filter((object) => SCALERS.includes(text(at(object, 'kind'))))
    .map((object) => keyOf(namespaceOf(object, ofRelease), at(object, 'spec', 'scaleTargetRef')))

/** Targets of the cluster's HPAs, whoever created them: KEDA creates one per ScaledObject. */
const scaledInCluster = async (
  objects: readonly unknown[],
  ofRelease: string,
  kubernetes: Pick<Kubernetes, 'list'>,
): Promise<readonly string[]> => {
  const sized = objects.filter((object) => at(object, 'spec', 'replicas') !== undefined)
  const namespaces = [...new Set(sized.map((object) => namespaceOf(object, ofRelease)))]
  const found = namespaces.map(async (namespace) => {
    // Without permission to list HPAs, their scaling appears as a change.
    const hpas = await kubernetes.list('hpa', namespace).catch(() => [])
    return hpas.map(({ target }) => keyOf(namespace, target))
  })
  return (await Promise.all(found)).flat()
}

/**
 * The objects without the replicas of HPA targets, which belong to the HPA, whether it is in the
 * chart or not.
 */
export const withoutScaledReplicas = async (
  objects: readonly unknown[],
  ofRelease: string,
  kubernetes: Pick<Kubernetes, 'list'>,
): Promise<unknown[]> => {
  const scaled = new Set([
    ...scaledByChart(objects, ofRelease),
    ...(await scaledInCluster(objects, ofRelease, kubernetes)),
  ])
  return objects.map((object) => {
    if (!scaled.has(`${namespaceOf(object, ofRelease)} ${nameOf(object)}`)) return object
    const spec = Object.entries(record(at(object, 'spec'))).filter(([key]) => key !== 'replicas')
    return { ...record(object), spec: Object.fromEntries(spec) }
  })
}
