import type { LiveObject } from '../../../clients/kubernetes/kubernetes.ts'
import { at, count } from '../../../values/json.ts'
import { nameOf } from '../../../values/manifests/manifests.ts'
import { checkManifests } from '../../check/check-manifests.ts'
import { findingText } from '../../check/rule.ts'
import { type Cluster, seen } from './class-names.ts'

const KINDS = ['Deployment', 'DaemonSet'].map((kind) => ({ apiVersion: 'apps/v1', kind }))
const ALL = '*'

const isReady = ({ object }: LiveObject): boolean =>
  count(at(object, 'status', 'readyReplicas')) > 0 || count(at(object, 'status', 'numberReady')) > 0

/** Why virtual nodes do not run it; empty if nothing is known. */
const reasons = (object: unknown): string =>
  checkManifests([object])
    .filter(({ severity }) => severity === 'error')
    .map(findingText)
    .join('; ')

/**
 * The workloads of a controller that have no ready pod, one sentence each. One that runs fits,
 * wherever its pods are.
 */
export const unfitControllers = async (
  className: string,
  isOfController: (workload: LiveObject) => boolean,
  kubernetes: Cluster,
): Promise<string[]> => {
  const found = await Promise.all(KINDS.map((kind) => seen(kubernetes, kind, ALL)))
  return found
    .flatMap((workloads) => workloads ?? [])
    .filter((workload) => isOfController(workload) && !isReady(workload))
    .map(({ object, namespace }) => {
      const why = reasons(object)
      const name = `${nameOf(object)} in ${namespace}, the controller of the class "${className}"`
      return `${name}, has no ready pod${why === '' ? '' : `: ${why}`}`
    })
}
