import { at, text } from '../../values/json.ts'
import type { LoadBalancerKind } from '../../values/network/options.ts'

/** The subnets of a release's load balancers. */
export interface BalancerSubnets {
  /** OCIDs of the subnets that Services name. */
  readonly named: readonly string[]
  /** Whether a Service names none, and so gets those of the cluster. */
  readonly usesDefault: boolean
}

/** The annotations that name subnets (getLoadBalancerSubnets of OCI's cloud controller manager). */
const annotationsOf = (kind: LoadBalancerKind): readonly string[] =>
  kind === 'lb'
    ? [1, 2].map((number) => `service.beta.kubernetes.io/oci-load-balancer-subnet${number}`)
    : ['oci-network-load-balancer.oraclecloud.com/subnet']

const subnetsOf = (service: unknown, kind: LoadBalancerKind): string[] =>
  annotationsOf(kind)
    .map((name) => text(at(service, 'metadata', 'annotations', name)).trim())
    .filter((id) => id !== '')

/** The subnets of the Services' load balancers, each with its kind. */
export const balancerSubnets = (
  services: readonly (readonly [service: unknown, kind: LoadBalancerKind])[],
): BalancerSubnets => {
  const found = services.map(([service, kind]) => subnetsOf(service, kind))
  return {
    named: [...new Set(found.flat())],
    usesDefault: found.some(({ length }) => length === 0),
  }
}
