import type { CoreKind } from '../../values/network/part-kind.ts'

interface Collection {
  readonly path: string
  /** The name in operations: `NatGateway` of `GetNatGateway`, `ListNatGateways`. */
  readonly name: string
}

const collection = (name: string): Collection => ({
  path: `/${name.slice(0, 1).toLowerCase()}${name.slice(1)}s`,
  name,
})

/** OCI's collections of the parts of each kind. */
export const collections: Readonly<Record<CoreKind, Collection>> = {
  vcn: collection('Vcn'),
  'internet-gateway': collection('InternetGateway'),
  'nat-gateway': collection('NatGateway'),
  'service-gateway': collection('ServiceGateway'),
  'route-table': collection('RouteTable'),
  'security-list': collection('SecurityList'),
  'security-group': collection('NetworkSecurityGroup'),
  subnet: collection('Subnet'),
  'capture-filter': collection('CaptureFilter'),
}

/** The gateways that can be read, by the kind in their OCID. */
export const GATEWAYS: Readonly<Record<string, CoreKind>> = {
  internetgateway: 'internet-gateway',
  natgateway: 'nat-gateway',
  servicegateway: 'service-gateway',
}
