import type { AllServices } from '../../clients/network/network.ts'
import type { NewPart } from '../../clients/network/network-parts.ts'
import type { PartKind } from '../../values/network/part-kind.ts'
import { ANYWHERE } from '../../values/network/ports.ts'
import type { Route } from '../../values/network/route.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import { NETWORK_MARK } from '../network/ownership.ts'
import { wantedRules } from '../network/wanted-rules.ts'
import { type DesiredNetwork, type SubnetRole, subnetRoles, tagsOf } from './desired-network.ts'

/** Ids of the existing parts, by key. */
export type Ids = ReadonlyMap<string, string>

/** One part of the network. */
export interface WantedPart {
  /** Unique in a network, and its tag: `subnet-nodes`. */
  readonly key: string
  readonly kind: PartKind
  readonly name: string
  /** A description for plans. */
  readonly description: string
  /** Lists are created with them; to groups they are added. */
  readonly rules: readonly SecurityRule[]
  readonly details: (ids: Ids) => NewPart
}

interface NetworkPlan {
  readonly desired: DesiredNetwork
  readonly blocks: ReadonlyMap<SubnetRole, string>
  readonly services: AllServices
}

const WORDS: Readonly<Record<SubnetRole, string>> = {
  endpoint: 'Kubernetes API',
  nodes: 'virtual nodes and pods',
  'load-balancer': 'load balancers',
  database: 'databases',
}
const DNS: Readonly<Record<SubnetRole, string>> = {
  endpoint: 'api',
  nodes: 'nodes',
  'load-balancer': 'lb',
  database: 'db',
}

/** OCI accepts at most 15 letters and digits, starting with a letter. */
export const dnsLabel = (name: string): string => {
  const plain = name.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return (/^[a-z]/.test(plain) ? plain : `n${plain}`).slice(0, 15)
}

const idOf = (ids: Ids, key: string): string => {
  const id = ids.get(key)
  if (id === undefined) throw new Error(`part ${key} is needed before it exists`)
  return id
}

/** The catalogue's rules for each role, with the planned blocks. */
const rulesByRole = ({ desired, blocks, services }: NetworkPlan) => {
  const rules = wantedRules(
    { ...desired, hasPodSubnet: false, hasPodPorts: desired.podPorts.length > 0 },
    {
      ...desired,
      mark: NETWORK_MARK,
      subnets: Object.fromEntries([...blocks].map(([role, block]) => [role, [block]])),
      servicesLabel: services.label,
    },
  )
  return (role: SubnetRole): readonly SecurityRule[] =>
    rules.filter((one) => one.role === role).map(({ rule }) => rule)
}

class Parts {
  readonly #plan: NetworkPlan

  constructor(plan: NetworkPlan) {
    this.#plan = plan
  }

  #base(key: string) {
    const { compartmentId, name } = this.#plan.desired
    return { compartmentId, name: `${name}-${key}`, tags: tagsOf(name, key) }
  }

  vcn(): WantedPart {
    const { name, vcnCidr: cidr } = this.#plan.desired
    const base = { ...this.#base('vcn'), name }
    const details = () => ({ ...base, kind: 'vcn', cidr, dnsLabel: dnsLabel(name) }) as const
    return { key: 'vcn', kind: 'vcn', name, description: cidr, rules: [], details }
  }

  gateway(kind: 'internet-gateway' | 'nat-gateway' | 'service-gateway'): WantedPart {
    const base = this.#base(kind)
    const { id: serviceId, label } = this.#plan.services
    const details = (ids: Ids): NewPart => {
      const vcnId = idOf(ids, 'vcn')
      return kind === 'service-gateway'
        ? { ...base, kind, vcnId, serviceId }
        : { ...base, kind, vcnId }
    }
    const description = {
      'internet-gateway': 'for public subnets',
      'nat-gateway': 'pods reach the internet',
      'service-gateway': `for ${label}`,
    }[kind]
    return { key: kind, kind, name: base.name, description, rules: [], details }
  }

  /** Public subnets have the internet gateway alone; private ones NAT and service gateway. */
  routes(key: 'public-routes' | 'private-routes'): WantedPart {
    const base = this.#base(key)
    const { label } = this.#plan.services
    const to = (destination: string, gatewayId: string): Route => ({
      destination,
      isService: destination === label,
      gatewayId,
    })
    const details = (ids: Ids): NewPart => {
      const routes =
        key === 'public-routes'
          ? [to(ANYWHERE, idOf(ids, 'internet-gateway'))]
          : [to(ANYWHERE, idOf(ids, 'nat-gateway')), to(label, idOf(ids, 'service-gateway'))]
      return { ...base, kind: 'route-table', vcnId: idOf(ids, 'vcn'), routes }
    }
    const description =
      key === 'public-routes'
        ? `${ANYWHERE} to the internet gateway`
        : `${ANYWHERE} to the NAT gateway, ${label} to the service gateway`
    return { key, kind: 'route-table', name: base.name, description, rules: [], details }
  }

  list(role: SubnetRole, rules: readonly SecurityRule[]): WantedPart {
    const key = `list-${role}`
    const base = this.#base(key)
    const details = (ids: Ids): NewPart => ({
      ...base,
      kind: 'security-list',
      vcnId: idOf(ids, 'vcn'),
      rules,
    })
    const description =
      rules.length === 0 ? 'empty: rules are in the groups' : `${rules.length} rules`
    return { key, kind: 'security-list', name: base.name, description, rules, details }
  }

  group(role: SubnetRole, rules: readonly SecurityRule[]): WantedPart {
    const key = `group-${role}`
    const base = this.#base(key)
    const details = (ids: Ids): NewPart => ({
      ...base,
      kind: 'security-group',
      vcnId: idOf(ids, 'vcn'),
    })
    const description = `for ${WORDS[role]}, ${rules.length} rules`
    return { key, kind: 'security-group', name: base.name, description, rules, details }
  }

  subnet(role: SubnetRole): WantedPart {
    const key = `subnet-${role}`
    const base = this.#base(key)
    const { desired, blocks } = this.#plan
    const cidr = blocks.get(role) ?? ''
    const isPrivate = role === 'endpoint' ? !desired.isEndpointPublic : role !== 'load-balancer'
    const details = (ids: Ids): NewPart => ({
      ...base,
      kind: 'subnet',
      vcnId: idOf(ids, 'vcn'),
      cidr,
      dnsLabel: DNS[role],
      isPrivate,
      routeTableId: idOf(ids, isPrivate ? 'private-routes' : 'public-routes'),
      securityListId: idOf(ids, `list-${role}`),
    })
    const description = `${cidr}, regional, ${isPrivate ? 'private' : 'public'}, for ${WORDS[role]}`
    return { key, kind: 'subnet', name: base.name, description, rules: [], details }
  }

  logGroup(): WantedPart {
    const key = 'log-group'
    const base = this.#base(key)
    const details = (): NewPart => ({ ...base, kind: key })
    return { key, kind: key, name: base.name, description: 'for flow logs', rules: [], details }
  }

  captureFilter(): WantedPart {
    const key = 'capture-filter'
    const base = this.#base(key)
    const details = (): NewPart => ({ ...base, kind: key })
    const description = 'for what rules reject'
    return { key, kind: key, name: base.name, description, rules: [], details }
  }

  flowLog(role: SubnetRole): WantedPart {
    const key = `flow-log-${role}`
    const base = this.#base(key)
    const details = (ids: Ids): NewPart => ({
      ...base,
      kind: 'flow-log',
      logGroupId: idOf(ids, 'log-group'),
      subnetId: idOf(ids, `subnet-${role}`),
      ...(this.#plan.desired.flowLogs === 'rejected'
        ? { captureFilterId: idOf(ids, 'capture-filter') }
        : {}),
    })
    const description = `of the subnet for ${WORDS[role]}`
    return { key, kind: 'flow-log', name: base.name, description, rules: [], details }
  }
}

/** Every part of the network, each after what it refers to. */
export const wantedParts = (plan: NetworkPlan): readonly WantedPart[] => {
  const parts = new Parts(plan)
  const rules = rulesByRole(plan)
  const roles = subnetRoles(plan.desired)
  const inGroups = plan.desired.mode === 'nsg'
  return [
    parts.vcn(),
    parts.gateway('internet-gateway'),
    parts.gateway('nat-gateway'),
    parts.gateway('service-gateway'),
    parts.routes('public-routes'),
    parts.routes('private-routes'),
    ...roles.map((role) => parts.list(role, inGroups ? [] : rules(role))),
    ...(inGroups ? roles.map((role) => parts.group(role, rules(role))) : []),
    ...roles.map((role) => parts.subnet(role)),
    ...(plan.desired.flowLogs === 'rejected' ? [parts.captureFilter()] : []),
    ...(plan.desired.flowLogs === undefined
      ? []
      : [parts.logGroup(), ...roles.map((role) => parts.flowLog(role))]),
  ]
}
