import type { VirtualNetworkClient } from 'oci-core'

import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import type { GatewayView, NetworkRoutesClient, RouteTableView } from './network-routes.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { callSdk, createSdkClient, fromSdk } from '../oci/sdk-client.ts'

const READ = 'read virtual-network-family'

/** Old routes have their block in the field that came first. */
export const destinationOf = (rule: Fields): string =>
  rule.optionalText('destination') ?? rule.text('cidrBlock')

const asRoute = (rule: Fields) => ({
  destination: destinationOf(rule),
  isService: rule.optionalText('destinationType') === 'SERVICE_CIDR_BLOCK',
  gatewayId: rule.text('networkEntityId'),
})

const cidrsOf = (vcn: Fields): string[] => [
  ...(vcn.has('cidrBlocks') ? vcn.texts('cidrBlocks') : [vcn.text('cidrBlock')]),
  ...vcn.texts('ipv6CidrBlocks'),
  ...vcn.texts('ipv6PrivateCidrBlocks'),
  ...vcn.texts('byoipv6CidrBlocks'),
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

/** Name and state of a gateway; `isOn` tells its own switch. */
const asGateway = (id: string, gateway: unknown, isOn: (fields: Fields) => boolean) => {
  const fields = new Fields(gateway)
  const isAvailable = fields.text('lifecycleState') === 'AVAILABLE'
  return { name: fields.optionalText('displayName') ?? id, isOpen: isAvailable && isOn(fields) }
}

const isUnblocked = (fields: Fields): boolean => !fields.optionalFlag('blockTraffic')

class SdkNetworkRoutes implements NetworkRoutesClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession
  readonly #clock: Clock

  constructor(sdk: VirtualNetworkClient, session: OciSession, clock: Clock) {
    this.#sdk = sdk
    this.#session = session
    this.#clock = clock
  }

  #call<T>(operation: string, doing: string, work: () => Promise<T>): Promise<T> {
    const caller = { session: this.#session, service: 'network', clock: this.#clock } as const
    return callSdk(caller, { operation, doing, policy: READ }, work)
  }

  async routeTable(id: string): Promise<RouteTableView> {
    const read = () =>
      fromSdk(this.#sdk.getRouteTable({ rtId: id }), ({ routeTable }) => {
        const fields = new Fields(routeTable)
        const name = fields.optionalText('displayName') ?? id
        return { id, name, routes: fields.items('routeRules', asRoute) }
      })
    return this.#call('GetRouteTable', `read route table ${id}`, read)
  }

  async gateway(id: string): Promise<GatewayView | undefined> {
    const kind = id.split('.')[1] ?? ''
    const seen = await ifSeen(this.#read(kind, id))
    return seen && { id, kind, ...seen }
  }

  async vcnCidrs(id: string): Promise<readonly string[] | undefined> {
    const read = () =>
      fromSdk(this.#sdk.getVcn({ vcnId: id }), ({ vcn }) => cidrsOf(new Fields(vcn)))
    return ifSeen(this.#call('GetVcn', `read VCN ${id}`, read))
  }

  async #read(kind: string, id: string): Promise<Pick<GatewayView, 'name' | 'isOpen'>> {
    const doing = `read gateway ${id}`
    if (kind === 'internetgateway') {
      const read = () =>
        fromSdk(this.#sdk.getInternetGateway({ igId: id }), ({ internetGateway: one }) =>
          asGateway(
            id,
            one,
            (fields) => !fields.has('isEnabled') || fields.optionalFlag('isEnabled'),
          ),
        )
      return this.#call('GetInternetGateway', doing, read)
    }
    if (kind === 'natgateway') {
      const read = () =>
        fromSdk(this.#sdk.getNatGateway({ natGatewayId: id }), ({ natGateway: one }) =>
          asGateway(id, one, isUnblocked),
        )
      return this.#call('GetNatGateway', doing, read)
    }
    if (kind === 'servicegateway') {
      const read = () =>
        fromSdk(this.#sdk.getServiceGateway({ serviceGatewayId: id }), ({ serviceGateway: one }) =>
          asGateway(id, one, isUnblocked),
        )
      return this.#call('GetServiceGateway', doing, read)
    }
    return { name: id, isOpen: true }
  }
}

/** Routes and gateways through the OCI SDK, which is loaded here. */
export const openNetworkRoutes = async (
  session: OciSession,
  clock: Clock,
): Promise<NetworkRoutesClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session, clock)
  return new SdkNetworkRoutes(sdk, session, clock)
}
