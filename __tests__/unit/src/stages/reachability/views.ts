import type { Gateway } from '../../../../../src/clients/network/network.ts'
import type { ObservedHolder } from '../../../../../src/stages/network/rules-in-place.ts'
import type {
  NetworkView,
  Place,
  RouteRule,
  SubnetView,
} from '../../../../../src/stages/reachability/network-view.ts'
import type { Role } from '../../../../../src/values/network/role.ts'
import type { SecurityRule } from '../../../../../src/values/network/security-rule.ts'

export const LABEL = 'all-fra-services-in-oracle-services-network'

export const blocks = {
  endpoint: '10.0.0.0/28',
  nodes: '10.0.10.0/24',
  pods: '10.0.64.0/18',
  'load-balancer': '10.0.20.0/24',
  database: '10.0.30.0/24',
} as const

export const gateway = (kind: string, more: Partial<Gateway> = {}): Gateway => ({
  id: `ocid1.${kind}.oc1..${kind}`,
  kind,
  name: `the-${kind}`,
  isOpen: true,
  ...more,
})

export const to = (destination: string, through: Gateway | undefined): RouteRule => ({
  destination,
  isService: !/^[0-9a-f.:]+\//.test(destination),
  gatewayId: through?.id ?? 'ocid1.drg.oc1..gone',
  gateway: through,
})

export const publicRoutes = [to('0.0.0.0/0', gateway('internetgateway'))]
export const privateRoutes = [
  to('0.0.0.0/0', gateway('natgateway')),
  to(LABEL, gateway('servicegateway')),
]

export const allow = (
  direction: SecurityRule['direction'],
  peer: string,
  more: Partial<SecurityRule> = {},
): SecurityRule => ({
  direction,
  protocol: 'all',
  peer,
  peerType: 'CIDR_BLOCK',
  isStateless: false,
  ...more,
})

export const list = (name: string, rules: readonly SecurityRule[]): ObservedHolder => ({
  kind: 'security-list',
  id: name,
  name,
  rules,
})

export const subnet = (
  role: Role,
  rules: readonly SecurityRule[],
  more: Partial<SubnetView> = {},
): SubnetView => {
  const isPublic = role === 'endpoint' || role === 'load-balancer'
  const routes = isPublic ? publicRoutes : privateRoutes
  return {
    id: role,
    name: `the-${role}`,
    vcnId: 'vcn',
    cidrs: [blocks[role]],
    isPrivate: !isPublic,
    lists: [list(`${role}-list`, rules)],
    routeTable: { id: `${role}-routes`, name: `${role}-routes`, routes },
    ...more,
  }
}

export const place = (...subnets: readonly SubnetView[]): Place => ({ subnets, groups: [] })

type Roles = 'endpoint' | 'nodes' | 'pods' | 'load-balancer'
type Row = readonly [SecurityRule['direction'], string, Partial<SecurityRule>]

const tcp = (min?: number, max = min): Partial<SecurityRule> =>
  min === undefined || max === undefined
    ? { protocol: '6' }
    : { protocol: '6', ports: { min, max } }
const udp = (min: number, max: number) => ({ ...tcp(min, max), protocol: '17' })
const service = (more: Partial<SecurityRule>) => ({
  ...more,
  peerType: 'SERVICE_CIDR_BLOCK' as const,
})
const { endpoint: API, nodes: NODES, pods: PODS, 'load-balancer': LB } = blocks

/**
 * The rules that the two tables of Oracle's documentation require, with the load balancer as the
 * source.
 */
const JOINT_RULES: Partial<Record<Roles, readonly Row[]>> = {
  endpoint: [
    ['INGRESS', NODES, tcp(6443)],
    ['INGRESS', NODES, tcp(12_250)],
    ['EGRESS', LABEL, service(tcp(443))],
    ['EGRESS', NODES, tcp()],
  ],
  nodes: [
    ['INGRESS', NODES, {}],
    ['INGRESS', API, tcp()],
    ['INGRESS', LB, tcp(30_000, 32_767)],
    ['INGRESS', LB, udp(30_000, 32_767)],
    ['INGRESS', LB, tcp(10_256)],
    ['EGRESS', NODES, {}],
    ['EGRESS', API, tcp(6443)],
    ['EGRESS', API, tcp(12_250)],
    ['EGRESS', LABEL, service(tcp(443))],
  ],
  'load-balancer': [
    ['INGRESS', '0.0.0.0/0', tcp(80)],
    ['EGRESS', NODES, tcp(30_000, 32_767)],
    ['EGRESS', NODES, udp(30_000, 32_767)],
    ['EGRESS', NODES, tcp(10_256)],
  ],
}
const SEPARATE_RULES: Record<Roles, readonly Row[]> = {
  endpoint: [
    ...[NODES, PODS].flatMap((peer): Row[] => [
      ['INGRESS', peer, tcp(6443)],
      ['INGRESS', peer, tcp(12_250)],
    ]),
    ['EGRESS', LABEL, service(tcp(443))],
    ['EGRESS', NODES, tcp(10_250)],
    ['EGRESS', PODS, {}],
  ],
  nodes: [
    ['INGRESS', API, tcp(10_250)],
    ['INGRESS', PODS, {}],
    ['EGRESS', PODS, {}],
    ['EGRESS', LABEL, service(tcp())],
    ['EGRESS', API, tcp(6443)],
    ['EGRESS', API, tcp(12_250)],
  ],
  pods: [
    ['INGRESS', PODS, {}],
    ['INGRESS', NODES, {}],
    ['INGRESS', API, {}],
    ['INGRESS', LB, tcp(30_000, 32_767)],
    ['INGRESS', LB, tcp(10_256)],
    ['EGRESS', PODS, {}],
    ['EGRESS', NODES, tcp(10_250)],
    ['EGRESS', LABEL, service(tcp())],
    ['EGRESS', API, tcp(6443)],
    ['EGRESS', API, tcp(12_250)],
  ],
  'load-balancer': [
    ['INGRESS', '0.0.0.0/0', tcp(80)],
    ['EGRESS', PODS, tcp(30_000, 32_767)],
    ['EGRESS', PODS, tcp(10_256)],
  ],
}

/** Returns the rules that open every needed path, by role. */
export const neededRules = (roles: readonly Roles[]): Map<Roles, SecurityRule[]> => {
  const rows = roles.includes('pods') ? SEPARATE_RULES : JOINT_RULES
  return new Map(roles.map((role) => [role, (rows[role] ?? []).map((row) => allow(...row))]))
}

export const JOINT = ['endpoint', 'nodes', 'load-balancer'] as const
export const SEPARATE = ['endpoint', 'nodes', 'pods', 'load-balancer'] as const

/** Returns a network in which every needed path is open. */
export const openView = (roles: readonly Roles[] = JOINT): NetworkView => ({
  servicesLabel: LABEL,
  places: Object.fromEntries(
    [...neededRules(roles)].map(([role, rules]) => [role, place(subnet(role, rules))]),
  ),
})
