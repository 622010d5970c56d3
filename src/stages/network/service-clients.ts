import { networkBlock } from '../../values/network/address-range.ts'
import { at, list, text } from '../../values/json.ts'

const SOURCE_RANGES = 'service.beta.kubernetes.io/load-balancer-source-ranges'

/**
 * Follows Kubernetes for every cloud (GetLoadBalancerSourceRanges in k8s.io/cloud-provider): the
 * annotation counts where the field is empty, and of a block the network address.
 */
const sourceRanges = (service: unknown): string[] => {
  const field = list(at(service, 'spec', 'loadBalancerSourceRanges')).map((range) => text(range))
  const annotation = text(at(service, 'metadata', 'annotations', SOURCE_RANGES)).trim()
  const fromAnnotation = annotation === '' ? [] : annotation.split(',')
  return (field.length > 0 ? field : fromAnnotation).map(networkBlock)
}

/**
 * The allowed clients of the Services' load balancers; empty if one of them admits all.
 * @throws ActionError CIDR_INVALID
 */
export const clientsOf = (services: readonly unknown[]): string[] => {
  const ranges = services.map(sourceRanges)
  return ranges.every((some) => some.length > 0) ? [...new Set(ranges.flat())].toSorted() : []
}
