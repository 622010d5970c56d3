/** Flow logs of subnets: resources of the service Logging. */
export type LoggingKind = 'log-group' | 'flow-log'

/** Parts of the service Virtual Cloud Network. */
export type CoreKind =
  | 'vcn'
  | 'internet-gateway'
  | 'nat-gateway'
  | 'service-gateway'
  | 'route-table'
  | 'security-list'
  | 'security-group'
  | 'subnet'
  | 'capture-filter'

/** The kinds of resources in a network. */
export type PartKind = CoreKind | LoggingKind

/** Their names for people. */
export const partNames: Readonly<Record<PartKind, string>> = {
  vcn: 'VCN',
  'internet-gateway': 'internet gateway',
  'nat-gateway': 'NAT gateway',
  'service-gateway': 'service gateway',
  'route-table': 'route table',
  'security-list': 'security list',
  'security-group': 'network security group',
  subnet: 'subnet',
  'capture-filter': 'capture filter',
  'log-group': 'log group',
  'flow-log': 'flow log',
}
