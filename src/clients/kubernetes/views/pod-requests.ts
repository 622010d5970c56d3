import type { Fields } from '../../../values/fields.ts'
import type { PodRequests } from '../../../values/kubernetes/pod-requests.ts'
import { parseQuantity } from '../../../values/kubernetes/quantity.ts'
import { textOf, type View } from './view-parts.ts'

type Resources = Fields | undefined

const amounts = (read: (resource: string) => string | undefined) => {
  const all = ['cpu', 'memory'].map((resource) => [resource, read(resource)] as const)
  return Object.fromEntries(
    all.flatMap(([resource, text]) =>
      text === undefined ? [] : [[resource, parseQuantity(text)]],
    ),
  )
}

const limitsOf = (resources: Resources) =>
  amounts((resource) => resources?.optional('limits')?.optionalText(resource))

/** A limit alone counts as the request, as the API server defaults it. */
const requestsOf = (resources: Resources) => ({
  ...limitsOf(resources),
  ...amounts((resource) => resources?.optional('requests')?.optionalText(resource)),
})

const container: View<PodRequests['containers'][number]> = (one) => {
  const resources = one.optional('resources')
  const limits = limitsOf(resources)
  return {
    name: textOf(one, 'name'),
    requests: requestsOf(resources),
    ...(Object.keys(limits).length === 0 ? {} : { limits }),
  }
}

/** The requests of a pod's containers, including sidecars (init containers that keep running). */
export const podRequests: View<PodRequests> = (podSpec) => {
  const isSidecar = (one: Fields) => one.optionalText('restartPolicy') === 'Always'
  const beside = podSpec.optionalItems('initContainers', (one) =>
    isSidecar(one) ? [container(one)] : [],
  )
  return {
    whole: requestsOf(podSpec.optional('resources')),
    containers: [...podSpec.items('containers', container), ...beside.flat()],
  }
}
