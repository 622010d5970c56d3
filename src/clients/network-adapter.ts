import type { models, VirtualNetworkClient } from 'oci-core'

import { ActionError } from '../values/action-error.ts'
import type { SecurityRule } from '../values/security-rule.ts'
import { allPages } from './all-pages.ts'
import type { NetworkClient, NetworkSecurityGroup, Route, SecurityList, Subnet } from './network.ts'
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

const changedMeanwhile = (id: string): ActionError =>
  new ActionError({
    code: 'OCI_CHANGED_MEANWHILE',
    message: `security list ${id} was changed by somebody else while rules were added`,
    hint: 'Run again; if it stays, another workflow changes the same list at the same time.',
  })

/** Foreign rules go back as they came, with whatever this code knows nothing about. */
const withRules = (list: models.SecurityList, rules: readonly SecurityRule[]) => {
  const ingress = rules.filter(({ direction }) => direction === 'INGRESS').map(toIngress)
  const egress = rules.filter(({ direction }) => direction === 'EGRESS').map(toEgress)
  return {
    ...(ingress.length === 0
      ? {}
      : { ingressSecurityRules: [...list.ingressSecurityRules, ...ingress] }),
    ...(egress.length === 0
      ? {}
      : { egressSecurityRules: [...list.egressSecurityRules, ...egress] }),
  }
}

class SdkNetwork implements NetworkClient {
  readonly #sdk: VirtualNetworkClient
  readonly #session: OciSession

  constructor(sdk: VirtualNetworkClient, session: OciSession) {
    this.#sdk = sdk
    this.#session = session
  }

  #call<T>(operation: string, doing: string, work: () => Promise<T>, policy = READ): Promise<T> {
    return callSdk(this.#session, 'network', { operation, doing, policy }, work)
  }

  async subnet(id: string): Promise<Subnet> {
    const read = () => this.#sdk.getSubnet({ subnetId: id })
    return asSubnet((await this.#call('GetSubnet', `read subnet ${id}`, read)).subnet)
  }

  #list(id: string) {
    const read = () => this.#sdk.getSecurityList({ securityListId: id })
    return this.#call('GetSecurityList', `read security list ${id}`, read)
  }

  async securityList(id: string): Promise<SecurityList> {
    const { securityList, etag } = await this.#list(id)
    const rules = [
      ...securityList.ingressSecurityRules.map(fromIngress),
      ...securityList.egressSecurityRules.map(fromEgress),
    ]
    return { id, name: securityList.displayName, etag, rules }
  }

  async addToSecurityList(id: string, etag: string, rules: readonly SecurityRule[]): Promise<void> {
    const current = await this.#list(id)
    if (current.etag !== etag) throw changedMeanwhile(id)
    const updateSecurityListDetails = withRules(current.securityList, rules)
    const update = () =>
      this.#sdk.updateSecurityList({ securityListId: id, ifMatch: etag, updateSecurityListDetails })
    await this.#call(
      'UpdateSecurityList',
      `add rules to security list ${id}`,
      update,
      'manage security-lists',
    )
  }

  async securityGroup(id: string): Promise<NetworkSecurityGroup> {
    const read = () => this.#sdk.getNetworkSecurityGroup({ networkSecurityGroupId: id })
    const doing = `read network security group ${id}`
    const { networkSecurityGroup } = await this.#call('GetNetworkSecurityGroup', doing, read)
    const { displayName, vcnId } = networkSecurityGroup
    return { id, name: displayName ?? id, vcnId }
  }

  async securityGroupRules(id: string): Promise<readonly SecurityRule[]> {
    const read = () =>
      allPages((page) =>
        this.#sdk.listNetworkSecurityGroupSecurityRules({ networkSecurityGroupId: id, ...page }),
      )
    const doing = `read the rules of network security group ${id}`
    return (await this.#call('ListNetworkSecurityGroupSecurityRules', doing, read)).map(
      fromGroupRule,
    )
  }

  async addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<void> {
    const add = () =>
      this.#sdk.addNetworkSecurityGroupSecurityRules({
        networkSecurityGroupId: id,
        addNetworkSecurityGroupSecurityRulesDetails: { securityRules: rules.map(toGroupRule) },
      })
    const doing = `add rules to network security group ${id}`
    const policy = 'manage network-security-groups'
    await this.#call('AddNetworkSecurityGroupSecurityRules', doing, add, policy)
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
