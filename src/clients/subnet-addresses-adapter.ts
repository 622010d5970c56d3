import { allPages } from './all-pages.ts'
import type { OciSession } from './oci-session.ts'
import { callSdk, createSdkClient } from './sdk-client.ts'
import type { SubnetAddressesClient } from './subnet-addresses.ts'

/** The most that OCI gives in one page. */
const PAGE = 1000

/** Private IPs through the OCI SDK, which is loaded here. */
export const openSubnetAddresses = async (session: OciSession): Promise<SubnetAddressesClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session)
  return {
    usedAddresses: async (subnetId) => {
      const list = () => allPages((page) => sdk.listPrivateIps({ subnetId, limit: PAGE, ...page }))
      const about = {
        operation: 'ListPrivateIps',
        doing: `list the addresses in use in subnet ${subnetId}`,
        policy: 'inspect private-ips',
      }
      return (await callSdk(session, 'network', about, list)).length
    },
  }
}
