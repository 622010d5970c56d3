import { at, list, record, text } from '../../values/json.ts'
import { podSpecOf, runsElsewhere } from './pod-spec.ts'

/** What the rules about one object have to know of the others of its release. */
export interface ReleaseFacts {
  /** Whether the cluster has managed nodes too. */
  readonly hasManagedNodes: boolean
  /** The least replicas that an HPA keeps, by the workload that it scales. */
  readonly scaled: ReadonlyMap<string, number>
  /** Claims that a pod which may be put on a virtual node mounts, by name. */
  readonly mounted: ReadonlySet<string>
}

export const factsOf = (objects: readonly unknown[], hasManagedNodes: boolean): ReleaseFacts => ({
  hasManagedNodes,
  scaled: new Map(
    objects
      .filter((object) => at(object, 'kind') === 'HorizontalPodAutoscaler')
      .map((hpa) => [targetOf(hpa), leastOf(hpa)]),
  ),
  mounted: new Set(
    objects.filter((object) => !runsElsewhere(object, hasManagedNodes)).flatMap(claimsOf),
  ),
})

const targetOf = (hpa: unknown): string => {
  const target = at(hpa, 'spec', 'scaleTargetRef')
  return `${text(at(target, 'kind'))}/${text(at(target, 'name'))}`
}

const leastOf = (hpa: unknown): number => {
  const least = at(hpa, 'spec', 'minReplicas')
  return typeof least === 'number' ? least : 1
}

const claimsOf = (object: unknown): readonly string[] =>
  list(at(podSpecOf(object), 'volumes')).map((volume) =>
    text(record(at(volume, 'persistentVolumeClaim'))['claimName']),
  )
