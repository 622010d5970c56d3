import { at, list, text } from '../../values/json.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import { nameOf } from '../../values/manifests/manifests.ts'
import { sum } from '../../values/sum.ts'
import { podCounts } from '../addresses/release-pods.ts'
import { podSpecOf, runsElsewhere } from './pod-spec.ts'

/** The resources that a pod actually gets, and is billed for, on virtual nodes. */
export interface PodSize {
  readonly ocpus: number
  readonly gigabytes: number
}

/** The resources of one workload. */
export interface Allocation extends PodSize {
  /** E.g. `Deployment/edge`. */
  readonly object: string
  readonly replicas: number
  /** Pods at the maximum of its HPA. */
  readonly most: number
}

/**
 * Defaults of a container, and minimum of a pod (Oracle's page on resources of virtual nodes,
 * 2024-10).
 */
const LEAST: PodSize = { ocpus: 0.125, gigabytes: 0.5 }
/** For kube-proxy and the container runtime inside each pod. */
const OVERHEAD_GIGABYTES = 0.25
const GIGABYTE = 2 ** 30

const quantity = (value: unknown): number | undefined => {
  const written = typeof value === 'number' ? String(value) : text(value)
  try {
    return parseQuantity(written)
  } catch {
    return undefined
  }
}

/** The limit if both are given; undefined if neither is. */
const given = (container: unknown, resource: 'cpu' | 'memory'): number | undefined =>
  quantity(at(container, 'resources', 'limits', resource)) ??
  quantity(at(container, 'resources', 'requests', resource))

/** Rounds up, ignoring floating point noise. */
const whole = (value: number): number => Math.ceil(Number(value.toFixed(6)))

/**
 * The resources of a pod: the sum of its containers and the overhead, at least the minimum, rounded
 * up to whole OCPU and GB. Counts a CPU of Kubernetes as an OCPU: Oracle does not document the
 * relation, so the pod may get less.
 */
export const podSize = (spec: unknown): PodSize => {
  const containers = list(at(spec, 'containers'))
  const cpu = sum(containers.map((one) => given(one, 'cpu') ?? LEAST.ocpus))
  const memory = sum(
    containers.map((one) => {
      const bytes = given(one, 'memory')
      return bytes === undefined ? LEAST.gigabytes : bytes / GIGABYTE
    }),
  )
  return {
    ocpus: whole(Math.max(cpu, LEAST.ocpus)),
    gigabytes: whole(Math.max(memory + OVERHEAD_GIGABYTES, LEAST.gigabytes)),
  }
}

/**
 * The resources of each workload of a release on virtual nodes.
 * @param hasManagedNodes pods that choose other nodes then run there
 */
export const allocations = (
  objects: readonly unknown[],
  hasManagedNodes: boolean,
): readonly Allocation[] =>
  podCounts(objects).flatMap(({ object, replicas, most }) => {
    const spec = podSpecOf(object)
    if (spec === undefined || runsElsewhere(object, hasManagedNodes)) return []
    return [{ object: nameOf(object), replicas, most, ...podSize(spec) }]
  })

/** The total, with this many pods of each workload. */
export const totalOf = (
  all: readonly Allocation[],
  pods: 'replicas' | 'most',
): PodSize & { readonly pods: number } => ({
  pods: sum(all.map((one) => one[pods])),
  ocpus: sum(all.map((one) => one[pods] * one.ocpus)),
  gigabytes: sum(all.map((one) => one[pods] * one.gigabytes)),
})
