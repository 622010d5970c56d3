/** One rule of a route table. */
export interface Route {
  /** A CIDR block, or a service's label. */
  readonly destination: string
  readonly isService: boolean
  readonly gatewayId: string
}
