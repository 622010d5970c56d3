/** Where a route table sends what is meant for addresses outside of the VCN. */
export interface RouteTableView {
  readonly id: string
  readonly name: string
  readonly routes: readonly {
    /** A CIDR block, or a service's label. */
    readonly destination: string
    readonly isService: boolean
    readonly gatewayId: string
  }[]
}

export interface GatewayView {
  readonly id: string
  /** The kind in its OCID: `natgateway`, `servicegateway`, `internetgateway`, `drg`, … */
  readonly kind: string
  readonly name: string
  /** Neither disabled nor blocking. Of kinds that are not read it is taken to be so. */
  readonly isOpen: boolean
}

/** Routes and gateways as the reachability report reads them. Every call throws ActionError OCI_*. */
export interface NetworkRoutesClient {
  routeTable(id: string): Promise<RouteTableView>
  /** Undefined where OCI answers 404: it is gone, or may not be seen. */
  gateway(id: string): Promise<GatewayView | undefined>
  /** The IPv4 and IPv6 blocks of a VCN; undefined where OCI answers 404. */
  vcnCidrs(id: string): Promise<readonly string[] | undefined>
}
