import type { HelmRelease } from '../../clients/kubernetes/helm-arguments.ts'
import type { Kubernetes, LiveObject } from '../../clients/kubernetes/kubernetes.ts'
import { at, text } from '../../values/json.ts'
import type { KeptReplicas } from '../../values/manifests/edits.ts'
import { nameOf, namespaceOf } from '../../values/manifests/manifests.ts'

/** Replicas that an HPA set and that an upgrade would reset to the chart's. */
export interface HeldReplicas extends KeptReplicas {
  /** The HPA. */
  readonly by: string
  /** The chart's replicas. */
  readonly inChart: number
}

type Cluster = Pick<Kubernetes, 'listObjects' | 'scale'>

const HPAS = { apiVersion: 'autoscaling/v2', kind: 'HorizontalPodAutoscaler' }

const HELM = 'meta.helm.sh/release-'

/** Helm deletes HPAs that the chart no longer has: then the chart's replicas apply. */
const goesAway = (
  { name, namespace, object }: LiveObject,
  release: HelmRelease,
  rendered: readonly unknown[],
): boolean => {
  const note = (key: string) => at(object, 'metadata', 'annotations', `${HELM}${key}`)
  const isOurs = note('name') === release.name && note('namespace') === release.namespace
  return (
    isOurs &&
    !rendered.some(
      (one) =>
        nameOf(one) === `${HPAS.kind}/${name}` && namespaceOf(one, release.namespace) === namespace,
    )
  )
}

const heldOf = async (
  object: unknown,
  namespace: string,
  hpas: readonly LiveObject[],
  kubernetes: Cluster,
): Promise<HeldReplicas[]> => {
  const [kind, name] = [text(at(object, 'kind')), text(at(object, 'metadata', 'name'))]
  const inChart = at(object, 'spec', 'replicas')
  const hpa = hpas.find((one) => {
    const target = at(one.object, 'spec', 'scaleTargetRef')
    return one.namespace === namespace && at(target, 'kind') === kind && at(target, 'name') === name
  })
  if (typeof inChart !== 'number' || hpa === undefined) return []
  const apiVersion = text(at(object, 'apiVersion'))
  const scale = await kubernetes.scale(namespace, { apiVersion, kind, name })
  // An HPA does nothing at 0 replicas: somebody stopped it manually.
  if (typeof scale === 'string' || scale.wanted === 0 || scale.wanted === inChart) return []
  return [{ kind, name, namespace, replicas: scale.wanted, by: hpa.name, inChart }]
}

/**
 * The replicas that an upgrade must keep, since a remaining HPA has set them. Without permission to
 * list HPAs, the chart's replicas apply, as with Helm.
 */
export const heldReplicas = async (
  release: HelmRelease,
  rendered: readonly unknown[],
  kubernetes: Cluster,
): Promise<readonly HeldReplicas[]> => {
  const sized = rendered.filter((object) => at(object, 'spec', 'replicas') !== undefined)
  const namespaces = [...new Set(sized.map((object) => namespaceOf(object, release.namespace)))]
  const found = namespaces.map(async (namespace) => {
    const all = await kubernetes.listObjects(HPAS, namespace).catch(() => [])
    const placed = all.map((one) => ({ ...one, namespace: one.namespace || namespace }))
    return placed.filter((one) => !goesAway(one, release, rendered))
  })
  const hpas = (await Promise.all(found)).flat()
  if (hpas.length === 0) return []
  const held = sized.map((object) =>
    heldOf(object, namespaceOf(object, release.namespace), hpas, kubernetes),
  )
  return (await Promise.all(held)).flat()
}

/** One line for a log. */
export const heldText = ({ kind, name, replicas, by, inChart }: HeldReplicas): string =>
  `keep ${kind}/${name} at ${replicas} replicas, which HPA ${by} set; the chart says ${inChart}`
