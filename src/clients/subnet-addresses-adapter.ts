import { allPages } from './all-pages.ts'
import type { OciSession } from './oci-session.ts'
import { callSdk, createSdkClient } from './sdk-client.ts'
import type { SubnetAddressesClient } from './subnet-addresses.ts'

/** Private IPs through the OCI SDK, which is loaded here. */
export const openSubnetAddresses = async (session: OciSession): Promise<SubnetAddressesClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session)
  return {
    usedAddresses: async (subnetId) => {
      const list = () => allPages((page) => sdk.listPrivateIps({ subnetId, ...page }))
      const about = {
        operation: 'ListPrivateIps',
        doing: `list the addresses in use in subnet ${subnetId}`,
        policy: 'inspect private-ips',
      }
      return (await callSdk(session, 'network', about, list)).length
    },
  }
}
