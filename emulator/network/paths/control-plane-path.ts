import type { Cluster } from '../../oci/container-engine/cluster.ts'
import type { Context } from '../../oci/core/context.ts'
import { allServices } from '../../oci/vcn/oracle-services.ts'
import { allows, type Verdict } from './reachability.ts'

const TCP = 6
const HTTPS = 443

/**
 * Judges the path from the cluster's endpoint to Oracle's services. The emulator's control plane
 * uses it to validate OKE tokens; Oracle does not document what OKE itself does without this path.
 */
export const servicesPath = (context: Context, clusterId: string): Verdict => {
  const cluster = context.store.collection<Cluster>('clusters').get(clusterId)
  if (!cluster) return { allowed: false, reason: `cluster ${clusterId} is gone` }
  const { subnetId, nsgIds } = cluster.endpointConfig
  const to = { service: allServices(context).cidrBlock }
  return allows(context.store, { from: { subnetId, nsgIds }, to, protocol: TCP, port: HTTPS })
}
