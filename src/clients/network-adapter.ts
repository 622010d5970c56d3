import type { models, VirtualNetworkClient } from 'oci-core'

import { ActionError } from '../values/action-error.ts'
import type { SecurityRule } from '../values/security-rule.ts'
import { allPages } from './all-pages.ts'
import type {
  GroupRule,
  ListChange,
  NetworkClient,
  NetworkSecurityGroup,
  NewSecurityGroup,
  Route,
  SecurityList,
  Subnet,
} from './network.ts'
import type { OciSession } from './oci-session.ts'
import { callSdk, createSdkClient } from './sdk-client.ts'
import {
  fromEgress,
  fromGroupRule,
  fromIngress,
  toEgress,
  toGroupRule,
  toIngress,
} from './security-rule-shape.ts'

const READ = 'read virtual-network-family'
const MANAGE_GROUPS = 'manage network-security-groups'
/** The rules of a group are in the verb use, not in read; a new group is attached to its VCN. */
const READ_GROUP_RULES = 'use network-security-groups'
const CREATE_GROUPS = [MANAGE_GROUPS, 'manage vcns']

const asSubnet = (subnet: models.Subnet): Subnet => ({
  id: subnet.id,
  name: subnet.displayName ?? subnet.id,
  compartmentId: subnet.compartmentId,
  vcnId: subnet.vcnId,
  cidrs: subnet.ipv4CidrBlocks?.length ? subnet.ipv4CidrBlocks : [subnet.cidrBlock ?? ''],
  isPrivate: subnet.prohibitPublicIpOnVnic ?? false,
  isRegional: !subnet.availabilityDomain,
  routeTableId: subnet.routeTableId,
  securityListIds: subnet.securityListIds ?? [],
})

const asGroup = (group: models.NetworkSecurityGroup): NetworkSecurityGroup => ({
  id: group.id,
  name: group.displayName ?? group.id,
  vcnId: group.vcnId,
  tags: group.freeformTags ?? {},
})

/** A list as OCI gave it, with the rules as we read them, in the same order. */
interface RawList {
  readonly list: models.SecurityList
  readonly ingress: readonly SecurityRule[]
  readonly egress: readonly SecurityRule[]
}

/** Foreign rules go back as they came, with whatever this code knows nothing about. */
const changed = <T>(
  raw: readonly T[],
  read: readonly SecurityRule[],
  removed: ReadonlySet<SecurityRule>,
  added: readonly T[],
): T[] => [
  ...raw.filter((_, index) => {
    const rule = read[index]
    return rule === undefined || !removed.has(rule)
  }),
  ...added,
]

/** Only the direction that changes is sent: what is left out stays untouched. */
const listDetails = ({ list, ingress, egress }: RawList, { add, remove }: ListChange) => {
  const removed = new Set(remove)
  const touches = (direction: SecurityRule['direction']) =>
    [...add, ...remove].some((rule) => rule.direction === direction)
  const added = (direction: SecurityRule['direction']) =>
    add.filter((rule) => rule.direction === direction)
  const { ingressSecurityRules, egressSecurityRules } = list
  const ins = added('INGRESS').map(toIngress)
  const outs = added('EGRESS').map(toEgress)
  return {
    ...(touches('INGRESS') && {
      ingressSecurityRules: changed(ingressSecurityRules, ingress, removed, ins),
    }),
    ...(touches('EGRESS') && {
      egressSecurityRules: changed(egressSecurityRules, egress, removed, outs),
    }),
  }
}

class SdkNetwork implements NetworkClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession
  /** What OCI said of the lists that were handed out. */
  readonly #raw = new WeakMap<SecurityList, RawList>()

  constructor(sdk: VirtualNetworkClient, session: OciSession) {
    this.#sdk = sdk
    this.#session = session
  }

  #call<T>(
    operation: string,
    doing: string,
    work: () => Promise<T>,
    policy: string | readonly string[] = READ,
  ): Promise<T> {
    return callSdk(this.#session, 'network', { operation, doing, policy }, work)
  }

  async subnet(id: string): Promise<Subnet> {
    const read = () => this.#sdk.getSubnet({ subnetId: id })
    return asSubnet((await this.#call('GetSubnet', `read subnet ${id}`, read)).subnet)
  }

  async securityList(id: string): Promise<SecurityList> {
    const read = () => this.#sdk.getSecurityList({ securityListId: id })
    const answer = await this.#call('GetSecurityList', `read security list ${id}`, read)
    const raw = {
      list: answer.securityList,
      ingress: answer.securityList.ingressSecurityRules.map(fromIngress),
      egress: answer.securityList.egressSecurityRules.map(fromEgress),
    }
    const rules = [...raw.ingress, ...raw.egress]
    const list = { id, name: raw.list.displayName, etag: answer.etag, rules }
    this.#raw.set(list, raw)
    return list
  }

  async changeSecurityList(list: SecurityList, change: ListChange): Promise<void> {
    const raw = this.#raw.get(list)
    if (raw === undefined) throw new TypeError('only a list that was read here can be changed')
    const { id, etag } = list
    const updateSecurityListDetails = listDetails(raw, change)
    const update = () =>
      this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails })
    const doing = `change the rules of security list ${id}`
    await this.#call('UpdateSecurityList', doing, update, 'manage security-lists')
  }

  async securityGroup(id: string): Promise<NetworkSecurityGroup> {
    const read = () => this.#sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id })
    const doing = `read network security group ${id}`
    const { networkSecurityGroup } = await this.#call('GetNetworkSecurityGroup', doing, read)
    return asGroup(networkSecurityGroup)
  }

  async securityGroups(
    compartmentId: string,
    vcnId: string,
  ): Promise<readonly NetworkSecurityGroup[]> {
    const read = () =>
      allPages((page) => this.#sdk.listNetworkSecurityGroups({ compartmentId, vcnId, ...page }))
    const doing = `list the network security groups of VCN ${vcnId}`
    const groups = await this.#call('ListNetworkSecurityGroups', doing, read)
    const isGoing = /^TERMINAT/
    return groups.filter(({ lifecycleState }) => !isGoing.test(lifecycleState)).map(asGroup)
  }

  async createSecurityGroup(
    { compartmentId, vcnId, name, tags }: NewSecurityGroup,
    opcRetryToken: string,
  ): Promise<NetworkSecurityGroup> {
    const createNetworkSecurityGroupDetails = {
      compartmentId,
      vcnId,
      displayName: name,
      freeformTags: { ...tags },
    }
    const create = () =>
      this.#sdk.createNetworkSecurityGroup({ createNetworkSecurityGroupDetails, opcRetryToken })
    const doing = `create network security group ${name}`
    const operation = 'CreateNetworkSecurityGroup'
    return asGroup((await this.#call(operation, doing, create, CREATE_GROUPS)).networkSecurityGroup)
  }

  async securityGroupRules(id: string): Promise<readonly GroupRule[]> {
    const read = () =>
      allPages((page) =>
        this.#sdk.listNetworkSecurityGroupSecurityRules({ networkSecurityGroupId: id, ...page }),
      )
    const doing = `read the rules of network security group ${id}`
    const operation = 'ListNetworkSecurityGroupSecurityRules'
    const rules = await this.#call(operation, doing, read, READ_GROUP_RULES)
    return rules.map((rule) => ({ ...fromGroupRule(rule), id: rule.id ?? '' }))
  }

  async addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<void> {
    const add = () =>
      this.#sdk.addNetworkSecurityGroupSecurityRules({
        networkSecurityGroupId: id,
        addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(toGroupRule) },
      })
    const doing = `add rules to network security group ${id}`
    await this.#call('AddNetworkSecurityGroupSecurityRules', doing, add, MANAGE_GROUPS)
  }

  async removeFromSecurityGroup(id: string, securityRuleIds: readonly string[]): Promise<void> {
    const remove = () =>
      this.#sdk.removeNetworkSecurityGroupSecurityRules({
        networkSecurityGroupId: id,
        removeNetworkSecurityGroupSecurityRulesDetails: { securityRuleIds: [...securityRuleIds] },
      })
    const doing = `remove rules from network security group ${id}`
    await this.#call('RemoveNetworkSecurityGroupSecurityRules', doing, remove, MANAGE_GROUPS)
  }

  async routes(routeTableId: string): Promise<readonly Route[]> {
    const read = () => this.#sdk.getRouteTable({ rtId: routeTableId })
    const doing = `read route table ${routeTableId}`
    const { routeTable } = await this.#call('GetRouteTable', doing, read)
    return routeTable.routeRules.map((rule) => ({
      destination: rule.destination ?? rule.cidrBlock ?? '',
      gateway: rule.networkEntityId.split('.')[1] ?? '',
    }))
  }

  async servicesLabel(): Promise<string> {
    const read = () => allPages((page) => this.#sdk.listServices(page))
    const services = await this.#call(
      'ListServices',
      'list the Oracle services of the region',
      read,
    )
    // The label holds the region's key, which no table of ours knows for every region.
    const all = services.find(({ cidrBlock }) => /^all-.*-services-in-oracle/.test(cidrBlock))
    if (all !== undefined) return all.cidrBlock
    throw new ActionError({
      code: 'ORACLE_SERVICES_UNKNOWN',
      message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
      hint: 'Check the region and OCI_CLI_ENDPOINT.',
    })
  }
}

/** The VCN through the OCI SDK, which is loaded here. */
export const openNetwork = async (session: OciSession): Promise<NetworkClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  return new SdkNetwork(await createSdkClient(VirtualNetworkClient, 'network', session), session)
}
