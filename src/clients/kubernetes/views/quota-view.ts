import { parseQuantity } from '../../../values/kubernetes/quantity.ts'
import type { Quota } from '../kubernetes.ts'
import { nameOf, type View } from './view-parts.ts'

/** A ResourceQuota as its status has it. */
export const quotaView: View<Quota> = (object) => {
  const spec = object.optional('spec')
  const status = object.optional('status')
  const used = status?.strings('used') ?? {}
  return {
    name: nameOf(object),
    isScoped: (spec?.texts('scopes') ?? []).length > 0 || spec?.has('scopeSelector') === true,
    limits: Object.entries(status?.strings('hard') ?? {}).map(([resource, hard]) => ({
      resource,
      hard: parseQuantity(hard),
      used: parseQuantity(used[resource] ?? '0'),
    })),
  }
}
