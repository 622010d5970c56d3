import type { Hpa } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { describeTarget, type HpaMetric } from '../../values/kubernetes/hpa-metric.ts'
import { limitOf, type PodRequests, requestOf } from '../../values/kubernetes/pod-requests.ts'

/** The highest possible value of a metric, as a share of its target; undefined if unbounded. */
const mostOf = (metric: HpaMetric, pods: PodRequests): number | undefined => {
  const { resource, container, target } = metric
  if (resource === undefined || target.value <= 0) return undefined
  const limit = limitOf(pods, resource, container)
  if (limit === undefined) return undefined
  if (target.type === 'AverageValue') return limit / target.value
  const request = requestOf(pods, resource, container)
  return request === undefined ? undefined : (limit / request) * (100 / target.value)
}

/**
 * Checks that pods at their limits can exceed the target at all. One such metric is enough; the
 * cluster's tolerance, which it does not report, is ignored.
 *
 * @throws ActionError HPA_TARGET_UNREACHABLE
 */
export const checkReach = (hpa: Hpa, pods: PodRequests | undefined): void => {
  if (pods === undefined || hpa.metrics.length === 0) return
  const most = hpa.metrics.map((metric) => mostOf(metric, pods))
  if (most.some((share) => share === undefined || share > 1)) return
  const metrics = hpa.metrics.map((metric) => `${metric.name} (target ${describeTarget(metric)})`)
  const shares = most.map((share = 0) => `${Math.round(share * 100)} %`)
  throw new ActionError({
    code: 'HPA_TARGET_UNREACHABLE',
    message:
      `HPA ${hpa.name} can never grow: with its limits, a pod comes to ${shares.join(' and ')} of ` +
      `the target of ${metrics.join(' and ')}, at most`,
    hint: 'Set the target below what a pod can use: on virtual nodes limits equal requests, so it is below 100 % of the request, less the tolerance of 10 %.',
  })
}
