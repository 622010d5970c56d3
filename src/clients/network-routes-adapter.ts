import type { models, VirtualNetworkClient } from 'oci-core'

import { ActionError } from '../values/action-error.ts'
import type { GatewayView, NetworkRoutesClient, RouteTableView } from './network-routes.ts'
import type { OciSession } from './oci-session.ts'
import { callSdk, createSdkClient } from './sdk-client.ts'

const READ = 'read virtual-network-family'

const asRoute = (rule: models.RouteRule) => ({
  destination: rule.destination ?? rule.cidrBlock ?? '',
  isService: String(rule.destinationType) === 'SERVICE_CIDR_BLOCK',
  gatewayId: rule.networkEntityId,
})

const cidrsOf = (vcn: models.Vcn): string[] => [
  ...(vcn.cidrBlocks ?? [vcn.cidrBlock]),
  ...(vcn.ipv6CidrBlocks ?? []),
  ...(vcn.byoipv6CidrBlocks ?? []),
  ...(vcn.ipv6PrivateCidrBlocks ?? []),
]

/** Undefined where OCI answers 404: it is gone, or may not be seen. */
const ifSeen = async <T>(read: Promise<T>): Promise<T | undefined> => {
  try {
    return await read
  } catch (error) {
    if (error instanceof ActionError && error.code === 'OCI_NOT_FOUND_OR_NOT_ALLOWED') {
      return undefined
    }
    throw error
  }
}

/** The state that a gateway of any kind is used in. */
const isAvailable = (gateway: { lifecycleState: string }): boolean =>
  gateway.lifecycleState === 'AVAILABLE'

class SdkNetworkRoutes implements NetworkRoutesClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession

  constructor(sdk: VirtualNetworkClient, session: OciSession) {
    this.#sdk = sdk
    this.#session = session
  }

  #call<T>(operation: string, doing: string, work: () => Promise<T>): Promise<T> {
    return callSdk(this.#session, 'network', { operation, doing, policy: READ }, work)
  }

  async routeTable(id: string): Promise<RouteTableView> {
    const read = () => this.#sdk.getRouteTable({ rtId: id })
    const { routeTable } = await this.#call('GetRouteTable', `read route table ${id}`, read)
    return {
      id,
      name: routeTable.displayName ?? id,
      routes: routeTable.routeRules.map(asRoute),
    }
  }

  async gateway(id: string): Promise<GatewayView | undefined> {
    const kind = id.split('.')[1] ?? ''
    const seen = await ifSeen(this.#read(kind, id))
    return seen && { id, kind, ...seen }
  }

  async vcnCidrs(id: string): Promise<readonly string[] | undefined> {
    const read = () => this.#sdk.getVcn({ vcnId: id })
    const seen = await ifSeen(this.#call('GetVcn', `read VCN ${id}`, read))
    return seen && cidrsOf(seen.vcn)
  }

  async #read(kind: string, id: string): Promise<Pick<GatewayView, 'name' | 'isOpen'>> {
    const doing = `read gateway ${id}`
    if (kind === 'internetgateway') {
      const read = () => this.#sdk.getInternetGateway({ igId: id })
      const { internetGateway: one } = await this.#call('GetInternetGateway', doing, read)
      return { name: one.displayName ?? id, isOpen: isAvailable(one) && one.isEnabled !== false }
    }
    if (kind === 'natgateway') {
      const read = () => this.#sdk.getNatGateway({ natGatewayId: id })
      const { natGateway: one } = await this.#call('GetNatGateway', doing, read)
      return { name: one.displayName ?? id, isOpen: isAvailable(one) && !one.blockTraffic }
    }
    if (kind === 'servicegateway') {
      const read = () => this.#sdk.getServiceGateway({ serviceGatewayId: id })
      const { serviceGateway: one } = await this.#call('GetServiceGateway', doing, read)
      return { name: one.displayName ?? id, isOpen: isAvailable(one) && !one.blockTraffic }
    }
    return { name: id, isOpen: true }
  }
}

/** Routes and gateways through the OCI SDK, which is loaded here. */
export const openNetworkRoutes = async (session: OciSession): Promise<NetworkRoutesClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session)
  return new SdkNetworkRoutes(sdk, session)
}
