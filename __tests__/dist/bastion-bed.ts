import { createBastion } from '../../emulator/oci/bastion/bastion-routes.ts'
import {
  keepEndpointSettings,
  setClusterEndpoint,
} from '../../emulator/oci/container-engine/cluster-endpoints.ts'
import type { LocalOci } from './local-oci.ts'

type Oci = Pick<LocalOci, 'context' | 'seeded' | 'apiServerPort'>

/** Gives the cluster only a private endpoint, which nothing on this machine can reach directly. */
export const makePrivate = ({ context, seeded, apiServerPort }: Oci): void => {
  const settings = { public: false, private: 'bastion', vcnHostname: false } as const
  keepEndpointSettings(context, seeded.clusterId, settings)
  setClusterEndpoint(context, seeded.clusterId, `127.0.0.1:${apiServerPort}`)
}

/**
 * Creates a bastion in the nodes' subnet, from which the rules of quick-create lead to the
 * endpoint.
 */
export const bastionIn = ({ context, seeded }: Oci): string =>
  createBastion(context, {
    bastionType: 'standard',
    compartmentId: seeded.networkCompartmentId,
    targetSubnetId: seeded.subnetIds.nodes,
    clientCidrBlockAllowList: ['0.0.0.0/0'],
  }).id
