import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { type LoggingKind, type PartKind, partNames } from '../../values/network/part-kind.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import { ifSeen } from '../../values/oci/refusal.ts'
import type { Grant } from '../../values/policy-statements.ts'
import type {
  AllServices,
  Gateway,
  GroupRule,
  ListChange,
  NetworkClient,
  NetworkSecurityGroup,
  RouteTable,
  SecurityList,
  Subnet,
} from './network.ts'
import { LoggingParts, type NewLoggingPart } from './logging-parts.ts'
import {
  asGateway,
  asGroup,
  asGroupRule,
  asPart,
  asRoute,
  asSubnet,
  vcnCidrsOf,
} from './network-mapping.ts'
import type { NetworkPart, NewPart } from './network-parts.ts'
import type { NetworkWrites, RawList } from './network-writes.ts'
import { creatorOf } from '../oci/created-by.ts'
import { type OciRead, OciReader, pathOf } from '../oci/oci-reader.ts'
import type { OciSession } from '../oci/oci-session.ts'
import { collections, GATEWAYS } from './part-collections.ts'
import { fromEgress, fromIngress } from './security-rule-mapping.ts'

const READ: Grant = 'read virtual-network-family'
/** Reading the rules of a group needs the verb use, not read. */
const READ_GROUP_RULES: Grant = 'use network-security-groups'

const isLogging = (kind: PartKind): kind is LoggingKind =>
  kind === 'log-group' || kind === 'flow-log'

const isLoggingPart = (part: NewPart): part is NewLoggingPart => isLogging(part.kind)

/** Reads by signed calls. Changes go through the SDK, which is loaded with the first one. */
class OciNetwork implements NetworkClient {
  readonly #reader: OciReader
  readonly #session: OciSession
  readonly #clock: Clock
  readonly #logging: LoggingParts
  /** OCI's own form of the lists that were returned. */
  readonly #raw = new WeakMap<SecurityList, RawList>()
  #opened: Promise<NetworkWrites> | undefined

  constructor(session: OciSession, clock: Clock) {
    this.#reader = new OciReader(session, 'network', clock)
    this.#session = session
    this.#clock = clock
    this.#logging = new LoggingParts(session, clock)
  }

  #writes(): Promise<NetworkWrites> {
    return (this.#opened ??= import('./network-writes.ts').then(({ openNetworkWrites }) =>
      openNetworkWrites(this.#session, this.#clock),
    ))
  }

  subnet(id: string): Promise<Subnet> {
    const read = { path: pathOf('subnets', id), operation: 'GetSubnet', policy: READ }
    return this.#reader.get({ ...read, doing: `read subnet ${id}` }, asSubnet)
  }

  securityList(id: string): Promise<SecurityList> {
    const read = { path: pathOf('securityLists', id), operation: 'GetSecurityList', policy: READ }
    return this.#reader.get({ ...read, doing: `read security list ${id}` }, (response, headers) => {
      const ingress = response.items('ingressSecurityRules', fromIngress)
      const egress = response.items('egressSecurityRules', fromEgress)
      const name = response.optionalText('displayName') ?? id
      const etag = headers['etag'] ?? ''
      const rules = [...ingress, ...egress]
      const list = { id, name, etag, rules, createdBy: creatorOf(response) }
      this.#raw.set(list, { list: response.values, ingress, egress })
      return list
    })
  }

  async changeSecurityList(list: SecurityList, change: ListChange): Promise<void> {
    const raw = this.#raw.get(list)
    if (raw === undefined) throw new TypeError('only a list that was read here can be changed')
    await (await this.#writes()).changeSecurityList(list, raw, change)
  }

  securityGroup(id: string): Promise<NetworkSecurityGroup> {
    const path = pathOf('networkSecurityGroups', id)
    const read = { path, operation: 'GetNetworkSecurityGroup', policy: READ }
    return this.#reader.get({ ...read, doing: `read network security group ${id}` }, asGroup)
  }

  securityGroupRules(id: string): Promise<readonly GroupRule[]> {
    const read = {
      path: `${pathOf('networkSecurityGroups', id)}/securityRules`,
      operation: 'ListNetworkSecurityGroupSecurityRules',
      doing: `read the rules of network security group ${id}`,
      policy: READ_GROUP_RULES,
    }
    return this.#reader.list(read, asGroupRule)
  }

  async addToSecurityGroup(
    id: string,
    rules: readonly SecurityRule[],
  ): Promise<readonly GroupRule[]> {
    return (await this.#writes()).addToSecurityGroup(id, rules)
  }

  async removeFromSecurityGroup(id: string, ruleIds: readonly string[]): Promise<void> {
    await (await this.#writes()).removeFromSecurityGroup(id, ruleIds)
  }

  routeTable(id: string): Promise<RouteTable> {
    const read = { path: pathOf('routeTables', id), operation: 'GetRouteTable', policy: READ }
    return this.#reader.get({ ...read, doing: `read route table ${id}` }, (response) => ({
      id,
      name: response.optionalText('displayName') ?? id,
      routes: response.items('routeRules', asRoute),
    }))
  }

  async gateway(id: string): Promise<Gateway | undefined> {
    const kind = id.split('.')[1] ?? ''
    const collection = GATEWAYS[kind]
    if (collection === undefined) return { id, kind, name: id, isOpen: true }
    const { path, name } = collections[collection]
    const read = { path: path + pathOf(id), operation: `Get${name}`, policy: READ }
    const doing = `read gateway ${id}`
    return ifSeen(this.#reader.get({ ...read, doing }, (response) => asGateway(id, kind, response)))
  }

  vcnCidrs(id: string): Promise<readonly string[] | undefined> {
    const read = { path: pathOf('vcns', id), operation: 'GetVcn', policy: READ }
    return ifSeen(this.#reader.get({ ...read, doing: `read VCN ${id}` }, vcnCidrsOf))
  }

  async allServices(): Promise<AllServices> {
    const doing = 'list the Oracle services of the region'
    const services = await this.#reader.list(
      { path: '/services', operation: 'ListServices', doing, policy: READ },
      (service) => ({ id: service.text('id'), label: service.text('cidrBlock') }),
    )
    // The label contains the region's key, which no table here has for every region.
    const all = services.find(({ label }) => /^all-.*-services-in-oracle/.test(label))
    if (all !== undefined) return all
    throw new ActionError({
      code: 'ORACLE_SERVICES_UNKNOWN',
      message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
      hint: 'Check the region and OCI_CLI_ENDPOINT.',
    })
  }

  async usedAddresses(subnetId: string): Promise<number> {
    const read = {
      path: '/privateIps',
      query: { subnetId },
      operation: 'ListPrivateIps',
      doing: `list the addresses in use in subnet ${subnetId}`,
      policy: READ,
    }
    return (await this.#reader.list(read, (address) => address.text('id'))).length
  }

  async parts(kind: PartKind, compartmentId: string, inId?: string): Promise<NetworkPart[]> {
    if (isLogging(kind)) return this.#logging.parts(kind, compartmentId, inId)
    const { path, name } = collections[kind]
    const read: OciRead = {
      path,
      query: inId === undefined ? { compartmentId } : { compartmentId, vcnId: inId },
      operation: `List${name}s`,
      doing: `list every ${partNames[kind]} of ${inId ?? 'the compartment'}`,
      policy: READ,
    }
    const found = await this.#reader.list(read, (part) => asPart(kind, part))
    return found.filter((part) => part !== undefined)
  }

  async create(part: NewPart, retryToken: string): Promise<NetworkPart> {
    if (isLoggingPart(part)) return this.#logging.create(part, retryToken)
    return (await this.#writes()).create(part, retryToken)
  }

  part(kind: PartKind, id: string): Promise<NetworkPart | undefined> {
    if (isLogging(kind)) return this.#logging.part(kind, id)
    const { path, name } = collections[kind]
    const read = { path: path + pathOf(id), operation: `Get${name}`, policy: READ }
    const doing = `read ${partNames[kind]} ${id}`
    return ifSeen(this.#reader.get({ ...read, doing }, (part) => asPart(kind, part)))
  }
}

/** Opens the network of a signed-in identity. */
export const openNetwork = (session: OciSession, clock: Clock): NetworkClient =>
  new OciNetwork(session, clock)
