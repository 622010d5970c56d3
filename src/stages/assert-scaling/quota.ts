import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { requestOf } from '../../values/kubernetes/pod-requests.ts'
import { beyondQuota, needsOf } from '../quota.ts'
import type { Baseline } from './baseline.ts'
import type { Expectation } from './expectation.ts'

const needs = ({ requests }: Baseline) => {
  const of = (resource: string) => (requests && requestOf(requests, resource)) ?? 0
  return needsOf(of('cpu'), of('memory'))
}

/**
 * Checks that the quotas of the namespace let all HPAs together grow as far as expected. Skips
 * unreadable quotas and those with scopes.
 *
 * @throws ActionError HPA_QUOTA_TOO_SMALL
 */
export const checkQuotas = async (
  namespace: string,
  expectations: readonly Expectation[],
  baselines: readonly Baseline[],
  kubernetes: Kubernetes,
): Promise<void> => {
  const quotas = await kubernetes.list('quotas', namespace).catch(() => [])
  for (const { hpa, atLeast } of expectations) {
    const baseline = baselines.find((one) => one.hpa === hpa)
    if (baseline === undefined) continue
    const more = Math.max(0, atLeast - baseline.replicas)
    const found = quotas.flatMap((quota) => beyondQuota(quota, more, needs(baseline)) ?? [])[0]
    if (found === undefined) continue
    throw new ActionError({
      code: 'HPA_QUOTA_TOO_SMALL',
      message: `HPA ${hpa} cannot grow from ${baseline.replicas} to ${atLeast} replicas: ${found}`,
      hint: 'Raise the quota, take away what the namespace no longer needs, or expect less.',
    })
  }
}
