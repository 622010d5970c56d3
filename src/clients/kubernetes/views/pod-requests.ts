import type { Fields } from '../../../values/fields.ts'
import type { PodRequests } from '../../../values/kubernetes/pod-requests.ts'
import { parseQuantity } from '../../../values/kubernetes/quantity.ts'
import { textOf, type View } from './view-parts.ts'

/** A limit alone counts as the request: so the API server defaults it. */
const amounts = (holder: Fields): Readonly<Record<string, number>> => {
  const resources = holder.optional('resources')
  const amountOf = (resource: string): number | undefined => {
    const text =
      resources?.optional('requests')?.optionalText(resource) ??
      resources?.optional('limits')?.optionalText(resource)
    return text === undefined ? undefined : parseQuantity(text)
  }
  const all = ['cpu', 'memory'].map((resource) => [resource, amountOf(resource)] as const)
  return Object.fromEntries(
    all.flatMap(([resource, amount]) => (amount === undefined ? [] : [[resource, amount]])),
  )
}

const container: View<PodRequests['containers'][number]> = (one) => ({
  name: textOf(one, 'name'),
  requests: amounts(one),
})

/** What the containers of a pod request, with init containers that go on beside them. */
export const podRequests: View<PodRequests> = (podSpec) => {
  const isSidecar = (one: Fields) => one.optionalText('restartPolicy') === 'Always'
  const beside = podSpec.optionalItems('initContainers', (one) =>
    isSidecar(one) ? [container(one)] : [],
  )
  return {
    whole: amounts(podSpec),
    containers: [...podSpec.items('containers', container), ...beside.flat()],
  }
}
