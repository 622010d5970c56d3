import type { Kubernetes } from '../../clients/kubernetes/kubernetes.ts'
import { ActionError } from '../../values/action-error.ts'
import { parseQuantity } from '../../values/kubernetes/quantity.ts'
import { plural } from '../../values/plural.ts'
import { beyondQuota, needsOf } from '../quota.ts'

interface WantedRoom {
  readonly namespace: string
  readonly pods: number
  readonly cpu: string
  readonly memory: string
}

/**
 * Reckons before anything is made whether the quotas of the namespace let the pods of a load run.
 * Quotas that may not be read, and those with scopes, are passed over.
 * @throws ActionError LOAD_QUOTA_TOO_SMALL
 */
export const requireRoom = async (wanted: WantedRoom, kubernetes: Kubernetes): Promise<void> => {
  const { namespace, pods, cpu, memory } = wanted
  const quotas = await kubernetes.list('quotas', namespace).catch(() => [])
  const size = [parseQuantity(cpu), parseQuantity(memory)] as const
  const each = { ...needsOf(...size), 'limits.cpu': size[0], 'limits.memory': size[1] }
  const [found] = quotas.flatMap((quota) => beyondQuota(quota, pods, each) ?? [])
  if (found === undefined) return
  throw new ActionError({
    code: 'LOAD_QUOTA_TOO_SMALL',
    message: `${plural(pods, 'pod')} of the load, with ${cpu} CPU and ${memory} each, have no room in ${namespace}: ${found}`,
    hint: 'Raise the quota, send the load from another namespace, or with fewer or smaller pods.',
  })
}
