import type { Cluster } from '../container-engine/cluster.ts'
import { endpointSettingsOf } from '../container-engine/cluster-endpoints.ts'
import type { Context } from '../core/context.ts'
import { allows } from '../../network/paths/reachability.ts'
import { bastionsOf } from './bastion.ts'
import type { Reach } from './ssh-server.ts'

const TCP = 6
/** Security rules refer to OKE's port, whatever port the emulator's API server has on loopback. */
const API_SERVER = 6443

/**
 * Connects a bastion to the private endpoint of a cluster if the rules of both subnets allow it;
 * nothing else can be reached.
 */
export const reachFrom =
  (context: Context, apiServerPort: number): Reach =>
  ({ bastionId, address, port }) => {
    const bastion = bastionsOf(context).get(bastionId)
    const cluster = context.store
      .collection<Cluster>('clusters')
      .list(({ endpoints }) => endpoints.privateEndpoint === `${address}:${port}`)[0]
    if (bastion === undefined || bastion.deleted || cluster === undefined) return undefined
    const { private: kind } = endpointSettingsOf(context, cluster.id)
    if (kind !== 'bastion' && kind !== 'reachable') return undefined
    const { subnetId, nsgIds } = cluster.endpointConfig
    const from = { subnetId: bastion.targetSubnetId, address: bastion.privateEndpointIpAddress }
    const flow = { from, to: { subnetId, nsgIds }, protocol: TCP, port: API_SERVER } as const
    return allows(context.store, flow).allowed ? apiServerPort : undefined
  }
