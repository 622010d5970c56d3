import type { Store } from '../../oci/core/store.ts'
import { type Endpoint, type Verdict, allows } from './reachability.ts'

/** The port on which every node, and every pod of a virtual node, reports its health. */
const HEALTH_PORT = 10256

const TCP = 6

interface LoadBalancerPath {
  /** An address on the internet, or an end in the VCN for a private load balancer. */
  readonly client: Endpoint
  readonly loadBalancer: Endpoint
  /** The pods: their subnet (and NSGs), since backends of virtual nodes are `<pod>:<nodePort>`. */
  readonly backend: Endpoint
  readonly listenerPort: number
  readonly nodePort: number
  /** 17 for a UDP listener; the health check always uses TCP. */
  readonly protocol?: 6 | 17
}

export interface LoadBalancerVerdict {
  /** Client to listener. If refused, connections time out. */
  readonly listener: Verdict
  /** Load balancer to node port. If refused, connections are accepted and then get no response. */
  readonly backend: Verdict
  /** Load balancer to the health port. If refused, backends turn critical after the retries. */
  readonly health: Verdict
}

/** Judges the three legs of a Service's traffic separately. */
export const loadBalancerPath = (store: Store, path: LoadBalancerPath): LoadBalancerVerdict => {
  const { client, loadBalancer, backend, listenerPort, nodePort, protocol = TCP } = path
  const toBackend = { from: loadBalancer, to: backend }
  return {
    listener: allows(store, { from: client, to: loadBalancer, protocol, port: listenerPort }),
    backend: allows(store, { ...toBackend, protocol, port: nodePort }),
    health: allows(store, { ...toBackend, protocol: TCP, port: HEALTH_PORT }),
  }
}
