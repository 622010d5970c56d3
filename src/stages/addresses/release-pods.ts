import { at, text } from '../../values/json.ts'

const whole = (value: unknown, missing: number): number =>
  typeof value === 'number' ? value : missing

/** How many pods an object runs at once without an autoscaler; undefined if it runs none. */
const ownPods = (object: unknown): number | undefined => {
  switch (at(object, 'kind')) {
    case 'Deployment':
    case 'StatefulSet':
    case 'ReplicaSet':
      return whole(at(object, 'spec', 'replicas'), 1)
    case 'Job':
      return whole(at(object, 'spec', 'parallelism'), 1)
    case 'CronJob':
      return whole(at(object, 'spec', 'jobTemplate', 'spec', 'parallelism'), 1)
    case 'Pod':
      return 1
    default:
      return undefined
  }
}

const key = (kind: unknown, name: unknown): string => `${text(kind)}/${text(name)}`

/** The fewest or most replicas that autoscalers allow, by their target. */
export const scaledBy = (
  objects: readonly unknown[],
  bound: 'minReplicas' | 'maxReplicas',
): Map<string, number> =>
  new Map(
    objects
      .filter((object) => at(object, 'kind') === 'HorizontalPodAutoscaler')
      .map((hpa) => {
        const target = at(hpa, 'spec', 'scaleTargetRef')
        const count = whole(at(hpa, 'spec', bound), 1)
        return [key(at(target, 'kind'), at(target, 'name')), count]
      }),
  )

/** The Services among rendered objects that get a load balancer of their own. */
export const loadBalancersOf = (objects: readonly unknown[]): number =>
  objects.filter(
    (object) => at(object, 'kind') === 'Service' && at(object, 'spec', 'type') === 'LoadBalancer',
  ).length

/** A workload, with its initial and maximum number of pods. */
interface PodCount {
  readonly object: unknown
  readonly replicas: number
  /** maxReplicas of its HPA; without one, the initial number. */
  readonly most: number
}

/** The workloads among rendered objects. */
export const podCounts = (objects: readonly unknown[]): PodCount[] => {
  const scaled = scaledBy(objects, 'maxReplicas')
  return objects.flatMap((object) => {
    const replicas = ownPods(object)
    if (replicas === undefined) return []
    const most = scaled.get(key(at(object, 'kind'), at(object, 'metadata', 'name')))
    return [{ object, replicas, most: Math.max(replicas, most ?? 0) }]
  })
}

/**
 * The pods of rendered objects at their peak: maxReplicas of HPA targets, replicas of the rest. An
 * HPA with a target outside the chart counts too.
 */
export const podsAtPeak = (objects: readonly unknown[]): number => {
  const scaled = scaledBy(objects, 'maxReplicas')
  const fixed = objects.flatMap((object) => {
    const pods = ownPods(object)
    const isScaled = scaled.has(key(at(object, 'kind'), at(object, 'metadata', 'name')))
    return pods === undefined || isScaled ? [] : [pods]
  })
  return [...fixed, ...scaled.values()].reduce((sum, pods) => sum + pods, 0)
}

/** The pods that rendered objects start at once; those of CronJobs come later. */
export const podsAtFirst = (objects: readonly unknown[]): number => {
  const least = scaledBy(objects, 'minReplicas')
  return podCounts(objects)
    .filter(({ object }) => at(object, 'kind') !== 'CronJob')
    .map(({ object, replicas }) => {
      const name = key(at(object, 'kind'), at(object, 'metadata', 'name'))
      // An HPA does not touch a target that is scaled to zero.
      return replicas === 0 ? 0 : Math.max(replicas, least.get(name) ?? 0)
    })
    .reduce((sum, pods) => sum + pods, 0)
}
