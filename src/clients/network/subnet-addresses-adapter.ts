import type { Clock } from '../../core/clock.ts'
import { allPages } from '../oci/all-pages.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { callSdk, createSdkClient } from '../oci/sdk-client.ts'
import type { SubnetAddressesClient } from './subnet-addresses.ts'

/** Private IPs through the OCI SDK, which is loaded here. */
export const openSubnetAddresses = async (
  session: OciSession,
  clock: Clock,
): Promise<SubnetAddressesClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session, clock)
  return {
    usedAddresses: async (subnetId) => {
      const list = () =>
        allPages(
          (page) => sdk.listPrivateIps({ subnetId, ...page }),
          (address) => address.text('id'),
        )
      const about = {
        operation: 'ListPrivateIps',
        doing: `list the addresses in use in subnet ${subnetId}`,
        policy: 'inspect private-ips',
      }
      return (await callSdk({ session, service: 'network', clock }, about, list)).length
    },
  }
}
