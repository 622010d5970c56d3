import type {
  GroupRule,
  AllServices,
  Gateway,
  ListChange,
  NetworkClient,
  NetworkSecurityGroup,
  RouteTable,
  SecurityList,
  Subnet,
} from '../../../../src/clients/network/network.ts'
import type { NetworkPart, NewPart } from '../../../../src/clients/network/network-parts.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import type { PartKind } from '../../../../src/values/network/part-kind.ts'
import type { Route } from '../../../../src/values/network/route.ts'
import type { SecurityRule } from '../../../../src/values/network/security-rule.ts'

export const subnet = (id: string, cidr: string, listIds: readonly string[]): Subnet => ({
  id,
  name: id,
  compartmentId: 'compartment',
  vcnId: 'vcn',
  cidrs: [cidr],
  isPrivate: true,
  routeTableId: `${id}-routes`,
  securityListIds: listIds,
})

const refused = (status: number, code: string, message: string): ActionError => {
  const service = { status, code, operation: 'memory' }
  const ours = status === 412 ? 'OCI_CHANGED_MEANWHILE' : 'OCI_REFUSED'
  return new ActionError({ code: ours, message, hint: 'again', service })
}

/** A VCN in memory: etags change with every write, and another writer can be let in between. */
export class NetworkMemory implements NetworkClient {
  readonly subnets = new Map<string, Subnet>()
  readonly lists = new Map<string, SecurityRule[]>()
  readonly groups = new Map<string, SecurityRule[]>()
  /** What lists of a group return for now, instead of its current rules. */
  readonly lagging = new Map<string, readonly SecurityRule[]>()
  readonly made: (NetworkPart & {
    readonly token: string
    readonly logGroupId?: string
    readonly captureFilterId?: string | undefined
  })[] = []
  readonly calls: string[] = []
  /** Addresses in use, by subnet. */
  readonly used = new Map<string, number>()
  routesOfAll: readonly Route[] = [
    { destination: '0.0.0.0/0', isService: false, gatewayId: 'ocid1.natgateway.oc1..x' },
  ]
  /** Runs before the next write to a list. */
  beforeWrite: (() => void) | undefined
  /** Runs before every call; the call fails with what it throws. */
  beforeCall: (() => void) | undefined
  /** Runs after a call has done its work; the caller gets what it throws. */
  afterCall: (() => void) | undefined
  /** How many turns others get before a call does its work. */
  turns: () => number = () => 1
  #version = 0
  readonly #etags = new Map<string, string>()

  /** Gives other runs a turn before and after each call, as on a network. */
  async #call<T>(name: string, work: () => T): Promise<T> {
    for (let turns = this.turns(); turns > 0; turns--) await Promise.resolve()
    this.calls.push(name)
    this.beforeCall?.()
    const done = work()
    this.afterCall?.()
    await Promise.resolve()
    return done
  }

  subnet(id: string): Promise<Subnet> {
    return this.#call(`subnet ${id}`, () => {
      const found = this.subnets.get(id)
      if (found === undefined) throw new Error(`no subnet ${id}`)
      return found
    })
  }

  securityList(id: string): Promise<SecurityList> {
    return this.#call(`list ${id}`, () => {
      const etag = this.#etags.get(id) ?? 'first'
      return { id, name: id, etag, rules: [...(this.lists.get(id) ?? [])] }
    })
  }

  changeList(id: string, rules: readonly SecurityRule[]): void {
    this.#write(id, [...(this.lists.get(id) ?? []), ...rules])
  }

  #write(id: string, rules: readonly SecurityRule[]): void {
    this.lists.set(id, [...rules])
    this.#etags.set(id, `version ${++this.#version}`)
  }

  changeSecurityList(list: SecurityList, { add, remove }: ListChange): Promise<void> {
    const { id, etag, rules } = list
    return this.#call(`add ${add.length} to list ${id}`, () => {
      this.beforeWrite?.()
      if (etag !== (this.#etags.get(id) ?? 'first')) throw refused(412, 'NoEtagMatch', 'changed')
      this.#write(id, [...rules.filter((rule) => !remove.includes(rule)), ...add])
    })
  }

  securityGroup(id: string): Promise<NetworkSecurityGroup> {
    return this.#call(
      `group ${id}`,
      () => this.made.find((group) => group.id === id) ?? { id, name: id },
    )
  }

  parts(
    kind: PartKind = 'security-group',
    _compartment = '',
    inId?: string,
  ): Promise<readonly NetworkPart[]> {
    const name = kind === 'security-group' ? 'groups' : `every ${kind}`
    return this.#call(name, () =>
      this.made.filter(
        (one) => one.kind === kind && (kind !== 'flow-log' || one.logGroupId === inId),
      ),
    )
  }

  part(_kind: PartKind, id: string): Promise<NetworkPart | undefined> {
    return this.#call(`part ${id}`, () => this.made.find((group) => group.id === id))
  }

  create(part: NewPart, token: string): Promise<NetworkPart> {
    const { kind, name, tags } = part
    const what = kind === 'security-group' ? 'group' : kind
    return this.#call(`create ${what} ${name}`, () => {
      const known = this.made.find((one) => one.token === token)
      if (known !== undefined) return known
      const id = `made-${this.made.length + 1}`
      const log = part.kind === 'flow-log' ? part : {}
      const created = { ...log, kind, id, name, tags, cidrs: [], isReady: true, token }
      this.made.push(created)
      return created
    })
  }

  securityGroupRules(id: string): Promise<readonly GroupRule[]> {
    return this.#call(`rules of group ${id}`, () =>
      (this.lagging.get(id) ?? this.groups.get(id) ?? []).map((rule, index) => ({
        id: `${id}/${index}`,
        ...rule,
      })),
    )
  }

  addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<readonly GroupRule[]> {
    return this.#call(`add ${rules.length} to group ${id}`, () => {
      if (rules.length > 25) throw new Error('more than 25 rules in one call')
      const existing = this.groups.get(id) ?? []
      if (existing.length + rules.length > 120) throw refused(400, 'LimitExceeded', 'more than 120')
      const added = rules.map((rule) => ({ ...rule, id: `rule-${++this.#version}` }))
      this.groups.set(id, [...existing, ...added])
      return added
    })
  }

  removeFromSecurityGroup(id: string, ruleIds: readonly string[]): Promise<void> {
    return this.#call(`remove ${ruleIds.length} from group ${id}`, () => {
      if (ruleIds.length > 25) throw new Error('more than 25 rules in one call')
      const existing = (this.groups.get(id) ?? []) as GroupRule[]
      if (!ruleIds.every((one) => existing.some((rule) => rule.id === one))) {
        throw refused(400, 'InvalidParameter', 'a rule is gone')
      }
      this.groups.set(
        id,
        existing.filter((rule) => !ruleIds.includes(rule.id)),
      )
    })
  }

  routeTable(id: string): Promise<RouteTable> {
    return this.#call(`route table ${id}`, () => ({ id, name: id, routes: this.routesOfAll }))
  }

  gateway(id: string): Promise<Gateway | undefined> {
    const kind = id.split('.')[1] ?? ''
    return this.#call(`gateway ${id}`, () => ({ id, kind, name: kind, isOpen: true }))
  }

  vcnCidrs(id: string): Promise<readonly string[]> {
    return this.#call(`vcn ${id}`, () => ['10.0.0.0/16'])
  }

  usedAddresses(subnetId: string): Promise<number> {
    return this.#call(`addresses of ${subnetId}`, () => this.used.get(subnetId) ?? 0)
  }

  allServices(): Promise<AllServices> {
    const label = 'all-fra-services-in-oracle-services-network'
    return this.#call('services', () => ({ id: 'services', label }))
  }
}
