import { at, list, text } from '../../values/json.ts'
import { scaledBy } from '../addresses/release-pods.ts'
import { podSpecOf, runsElsewhere } from './pod-spec.ts'

/** What the rules about one object need to know about the others of its release. */
export interface ReleaseFacts {
  /** Whether the cluster has managed nodes too. */
  readonly hasManagedNodes: boolean
  /** The minimum replicas of an HPA, by the workload that it scales. */
  readonly scaled: ReadonlyMap<string, number>
  /** Claims that a pod which may be put on a virtual node mounts, by name. */
  readonly mounted: ReadonlySet<string>
}

export const factsOf = (objects: readonly unknown[], hasManagedNodes: boolean): ReleaseFacts => ({
  hasManagedNodes,
  scaled: scaledBy(objects, 'minReplicas'),
  mounted: new Set(
    objects.filter((object) => !runsElsewhere(object, hasManagedNodes)).flatMap(claimsOf),
  ),
})

const claimsOf = (object: unknown): readonly string[] =>
  list(at(podSpecOf(object), 'volumes')).map((volume) =>
    text(at(volume, 'persistentVolumeClaim', 'claimName')),
  )
