import type { Kubernetes, Quota } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { requestOf } from '../../values/kubernetes/pod-requests.ts'
import type { Baseline } from './baseline.ts'
import type { Expectation } from './expectation.ts'

/** What one more pod takes of each limit that a quota may set. */
const needs = ({ requests }: Baseline): Readonly<Record<string, number>> => {
  const of = (resource: string) => (requests && requestOf(requests, resource)) ?? 0
  const [cpu, memory] = [of('cpu'), of('memory')]
  return {
    pods: 1,
    'count/pods': 1,
    ...{ cpu, 'requests.cpu': cpu, memory, 'requests.memory': memory },
  }
}

const short = (
  { name, isScoped, limits }: Quota,
  more: number,
  each: Readonly<Record<string, number>>,
): string | undefined => {
  if (isScoped) return undefined
  const limit = limits.find(({ resource, hard, used }) => {
    const need = Object.hasOwn(each, resource) ? (each[resource] ?? 0) : 0
    return need > 0 && used + need * more > hard * (1 + 1e-9)
  })
  if (limit === undefined) return undefined
  return `ResourceQuota ${name} allows ${limit.hard} of ${limit.resource}, ${limit.used} are used`
}

/**
 * Whether the quotas of the namespace let all HPAs together grow as far as is expected. Quotas that may
 * not be read, and those with scopes, are passed over.
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
    const found = quotas.flatMap((quota) => short(quota, more, needs(baseline)) ?? [])[0]
    if (found === undefined) continue
    throw new ActionError({
      code: 'HPA_QUOTA_TOO_SMALL',
      message: `HPA ${hpa} cannot grow from ${baseline.replicas} to ${atLeast} replicas: ${found}`,
      hint: 'Raise the quota, take away what the namespace no longer needs, or expect less.',
    })
  }
}
