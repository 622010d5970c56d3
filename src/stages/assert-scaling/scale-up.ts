import type { ScaleUp } from '../../clients/kubernetes/kubernetes.ts'

/** Kubernetes' default if an HPA has no policies. */
const DEFAULTS: ScaleUp['policies'] = [
  { isPercent: true, value: 100, seconds: 15 },
  { isPercent: false, value: 4, seconds: 15 },
]

/** Seconds between two syncs of the HPA controller (its default; a cluster may differ). */
const SYNC = 15

/** The longest that a proof may take. */
const LONGEST = 24 * 3600

/** Part of the target within which the size stays (the cluster's default). */
export const DEFAULT_TOLERANCE = 0.1

type Policy = ScaleUp['policies'][number]

/** Replicas that a policy lets those at the beginning of its period become. */
const raisedBy = ({ isPercent, value }: Policy, before: number): number =>
  isPercent ? Math.ceil(before * (1 + value / 100)) : before + value

/**
 * Returns the number of replicas that an HPA of this size can reach in one decision, by the
 * policies of its behavior.
 */
export const mostAtOnce = (size: number, { policies, select }: GrowthLimits): number => {
  const given = policies.length === 0 ? DEFAULTS : policies
  const limits = given.map((policy) => raisedBy(policy, size))
  return select === 'Min' ? Math.min(...limits) : Math.max(...limits)
}

/** The part of the behaviour that bounds a decision. */
export type GrowthLimits = Pick<ScaleUp, 'policies' | 'select'>

/**
 * Least seconds that an HPA needs to grow, by its scale-up policies: each bounds the pods added
 * within its period, and the largest or smallest of them applies.
 * @param sync seconds between two syncs of the controller
 */
export const secondsToGrow = (from: number, to: number, scaleUp: ScaleUp, sync = SYNC): number => {
  const policies = scaleUp.policies.length === 0 ? DEFAULTS : scaleUp.policies
  const grown: { at: number; by: number }[] = []
  let size = from
  let at = scaleUp.stabilizationSeconds
  for (; size < to && at < LONGEST; at += sync) {
    const limits = policies.map((policy) => {
      const recent = grown.filter((one) => at - one.at < policy.seconds)
      return raisedBy(policy, size - recent.reduce((sum, { by }) => sum + by, 0))
    })
    const limit = scaleUp.select === 'Min' ? Math.min(...limits) : Math.max(...limits)
    const next = Math.min(to, Math.max(size, limit))
    if (next > size) grown.push({ at, by: next - size })
    size = next
  }
  return size < to ? Infinity : (grown.at(-1)?.at ?? 0)
}

/** The policies in words: `1 pod in 60 s or 100 % in 15 s`. */
export const describePolicies = ({ policies, select }: ScaleUp): string => {
  const all = (policies.length === 0 ? DEFAULTS : policies).map(({ isPercent, value, seconds }) => {
    const many = value === 1 ? 'pod' : 'pods'
    return `${value} ${isPercent ? '%' : many} in ${seconds} s`
  })
  if (all.length === 1) return all.join('')
  return `the ${select === 'Min' ? 'least' : 'most'} of ${all.join(' and ')}`
}
