import type { Role } from '../../values/network/role.ts'

/** What runs at the same time when everything is at its peak. */
export interface Expectation {
  /** Virtual nodes of the pool. */
  readonly nodes: number
  /** Pods of one release at its peak: the sum of its HPAs' maxReplicas and fixed replicas. */
  readonly podsPerRelease: number
  /** Load balancers of one release: its Services of that type. */
  readonly loadBalancers: number
  /** Preview environments in addition to the release, each as large as it. */
  readonly previews: number
  /**
   * Share of pods that a rollout adds temporarily (maxSurge, 0.25 by default). An address is free
   * again only 60-90 s after its pod is gone, so a fast rollout may need more.
   */
  readonly surge: number
  /** Pods that run in any case: CoreDNS, metrics-server, ingress controller. */
  readonly systemPods: number
}

/** Virtual nodes that a cycling pool creates before it removes old ones; OCI's default is 1. */
const NODE_SURGE = 1
/** Primary and standby; a private load balancer has a third, floating address (Oracle's page of them). */
const LOAD_BALANCER = { public: 2, private: 3 } as const
/** The API endpoint has one VNIC in its subnet. */
const ENDPOINT = 1

interface NetworkForm {
  readonly hasPodSubnet: boolean
  readonly isLoadBalancerPrivate: boolean
}

const podsOf = ({ podsPerRelease, previews, surge, systemPods }: Expectation): number => {
  const releases = 1 + previews
  return releases * (podsPerRelease + Math.ceil(podsPerRelease * surge)) + systemPods
}

/**
 * The addresses that each subnet must provide: one per pod and virtual node, and those of each
 * release's load balancers.
 */
export const neededAddresses = (
  expected: Expectation,
  { hasPodSubnet, isLoadBalancerPrivate }: NetworkForm,
): Readonly<Partial<Record<Role, number>>> => {
  const pods = podsOf(expected)
  const nodes = expected.nodes + NODE_SURGE
  const each = LOAD_BALANCER[isLoadBalancerPrivate ? 'private' : 'public']
  return {
    endpoint: ENDPOINT,
    ...(hasPodSubnet ? { nodes, pods } : { nodes: nodes + pods }),
    'load-balancer': (1 + expected.previews) * expected.loadBalancers * each,
  }
}
