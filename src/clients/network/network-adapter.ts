import type { models, VirtualNetworkClient } from 'oci-core'

import type { Clock } from '../../core/clock.ts'
import { ActionError } from '../../values/action-error.ts'
import { Fields } from '../../values/fields.ts'
import type { SecurityRule } from '../../values/network/security-rule.ts'
import { allPages } from '../oci/all-pages.ts'
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
import type { OciSession } from '../oci/oci-session.ts'
import { callSdk, createSdkClient, fromSdk } from '../oci/sdk-client.ts'
import { destinationOf } from './network-routes-adapter.ts'
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

const asSubnet = (subnet: Fields): Subnet => {
  const blocks = subnet.texts('ipv4CidrBlocks')
  return {
    id: subnet.text('id'),
    name: subnet.optionalText('displayName') ?? subnet.text('id'),
    compartmentId: subnet.text('compartmentId'),
    vcnId: subnet.text('vcnId'),
    cidrs: blocks.length > 0 ? blocks : [subnet.text('cidrBlock')],
    isPrivate: subnet.optionalFlag('prohibitPublicIpOnVnic'),
    isRegional: subnet.optionalText('availabilityDomain') === undefined,
    routeTableId: subnet.text('routeTableId'),
    securityListIds: subnet.texts('securityListIds'),
  }
}

const asGroup = (group: Fields): NetworkSecurityGroup => ({
  id: group.text('id'),
  name: group.optionalText('displayName') ?? group.text('id'),
  vcnId: group.text('vcnId'),
  tags: group.strings('freeformTags'),
})

const asGroupRule = (rule: Fields): GroupRule => ({ ...fromGroupRule(rule), id: rule.text('id') })

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

const groupIn = (answer: { networkSecurityGroup: unknown }): NetworkSecurityGroup =>
  asGroup(new Fields(answer.networkSecurityGroup))

class SdkNetwork implements NetworkClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession
  readonly #clock: Clock
  /** What OCI said of the lists that were handed out. */
  readonly #raw = new WeakMap<SecurityList, RawList>()

  constructor(sdk: VirtualNetworkClient, session: OciSession, clock: Clock) {
    this.#sdk = sdk
    this.#session = session
    this.#clock = clock
  }

  #call<T>(
    operation: string,
    doing: string,
    work: () => Promise<T>,
    policy: string | readonly string[] = READ,
  ): Promise<T> {
    const caller = { session: this.#session, service: 'network', clock: this.#clock } as const
    return callSdk(caller, { operation, doing, policy }, work)
  }

  async subnet(id: string): Promise<Subnet> {
    const read = () =>
      fromSdk(this.#sdk.getSubnet({ subnetId: id }), ({ subnet }) => asSubnet(new Fields(subnet)))
    return this.#call('GetSubnet', `read subnet ${id}`, read)
  }

  async securityList(id: string): Promise<SecurityList> {
    const read = () =>
      fromSdk(this.#sdk.getSecurityList({ securityListId: id }), (answer) => {
        const fields = new Fields(answer.securityList)
        const ingress = fields.items('ingressSecurityRules', fromIngress)
        const egress = fields.items('egressSecurityRules', fromEgress)
        const name = fields.optionalText('displayName') ?? id
        const list = { id, name, etag: answer.etag, rules: [...ingress, ...egress] }
        this.#raw.set(list, { list: answer.securityList, ingress, egress })
        return list
      })
    return this.#call('GetSecurityList', `read security list ${id}`, read)
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
    const read = () =>
      fromSdk(this.#sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id }), groupIn)
    return this.#call('GetNetworkSecurityGroup', `read network security group ${id}`, read)
  }

  async securityGroups(
    compartmentId: string,
    vcnId: string,
  ): Promise<readonly NetworkSecurityGroup[]> {
    const read = () =>
      allPages(
        (page) => this.#sdk.listNetworkSecurityGroups({ compartmentId, vcnId, ...page }),
        (group) => ({ ...asGroup(group), state: group.text('lifecycleState') }),
      )
    const doing = `list the network security groups of VCN ${vcnId}`
    const groups = await this.#call('ListNetworkSecurityGroups', doing, read)
    const isGoing = /^TERMINAT/
    return groups.flatMap(({ state, ...group }) => (isGoing.test(state) ? [] : [group]))
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
    const request = { createNetworkSecurityGroupDetails, opcRetryToken }
    const create = () => fromSdk(this.#sdk.createNetworkSecurityGroup(request), groupIn)
    const doing = `create network security group ${name}`
    const operation = 'CreateNetworkSecurityGroup'
    return this.#call(operation, doing, create, CREATE_GROUPS)
  }

  async securityGroupRules(id: string): Promise<readonly GroupRule[]> {
    const read = () =>
      allPages(
        (page) =>
          this.#sdk.listNetworkSecurityGroupSecurityRules({ networkSecurityGroupId: id, ...page }),
        asGroupRule,
      )
    const doing = `read the rules of network security group ${id}`
    const operation = 'ListNetworkSecurityGroupSecurityRules'
    return this.#call(operation, doing, read, READ_GROUP_RULES)
  }

  async addToSecurityGroup(
    id: string,
    rules: readonly SecurityRule[],
  ): Promise<readonly GroupRule[]> {
    const request = {
      networkSecurityGroupId: id,
      addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(toGroupRule) },
    }
    const add = () =>
      fromSdk(this.#sdk.addNetworkSecurityGroupSecurityRules(request), (answer) =>
        new Fields(answer.addedNetworkSecurityGroupSecurityRules).items(
          'securityRules',
          asGroupRule,
        ),
      )
    const doing = `add rules to network security group ${id}`
    return this.#call('AddNetworkSecurityGroupSecurityRules', doing, add, MANAGE_GROUPS)
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
    const read = () =>
      fromSdk(this.#sdk.getRouteTable({ rtId: routeTableId }), ({ routeTable }) =>
        new Fields(routeTable).items('routeRules', (rule) => ({
          destination: destinationOf(rule),
          gateway: rule.text('networkEntityId').split('.')[1] ?? '',
        })),
      )
    return this.#call('GetRouteTable', `read route table ${routeTableId}`, read)
  }

  async servicesLabel(): Promise<string> {
    const read = () =>
      allPages(
        (page) => this.#sdk.listServices(page),
        (service) => service.text('cidrBlock'),
      )
    const services = await this.#call(
      'ListServices',
      'list the Oracle services of the region',
      read,
    )
    // The label holds the region's key, which no table of ours knows for every region.
    const all = services.find((block) => /^all-.*-services-in-oracle/.test(block))
    if (all !== undefined) return all
    throw new ActionError({
      code: 'ORACLE_SERVICES_UNKNOWN',
      message: `region ${this.#session.region} lists no service that stands for all Oracle services`,
      hint: 'Check the region and OCI_CLI_ENDPOINT.',
    })
  }
}

/** The VCN through the OCI SDK, which is loaded here. */
export const openNetwork = async (session: OciSession, clock: Clock): Promise<NetworkClient> => {
  const { VirtualNetworkClient } = await import('oci-core')
  const sdk = await createSdkClient(VirtualNetworkClient, 'network', session, clock)
  return new SdkNetwork(sdk, session, clock)
}
