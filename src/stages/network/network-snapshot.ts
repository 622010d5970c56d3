import type { Gateway, NetworkClient, RouteTable, Subnet } from '../../clients/network/network.ts'
import type { NetworkPart } from '../../clients/network/network-parts.ts'
import { isNewGroup, type ObservedHolder } from './rules-in-place.ts'

/**
 * The network at one moment: each object is read when it is first asked for, and then known. A new
 * snapshot sees what has changed since. Every method throws ActionError OCI_*.
 */
export interface NetworkSnapshot {
  subnet(id: string): Promise<Subnet>
  list(id: string): Promise<ObservedHolder>
  /** A group with its rules. Its name is taken from the list of the subnet's compartment first. */
  group(id: string, subnetId: string): Promise<ObservedHolder>
  /** The groups of the VCN of a subnet, as far as they are in the subnet's compartment. */
  groupsBeside(subnetId: string): Promise<readonly NetworkPart[]>
  /** The log groups of a compartment, and their logs. */
  flowLogs(compartmentId: string): Promise<readonly NetworkPart[]>
  captureFilters(compartmentId: string): Promise<readonly NetworkPart[]>
  routeTable(id: string): Promise<RouteTable>
  /** Undefined if it is gone or not visible. */
  gateway(id: string): Promise<Gateway | undefined>
  /** Undefined if it is gone or not visible. */
  vcnCidrs(id: string): Promise<readonly string[] | undefined>
  servicesLabel(): Promise<string>
  usedAddresses(subnetId: string): Promise<number>
}

type NetworkReads = Pick<
  NetworkClient,
  | 'subnet'
  | 'securityList'
  | 'securityGroup'
  | 'securityGroupRules'
  | 'parts'
  | 'routeTable'
  | 'gateway'
  | 'vcnCidrs'
  | 'allServices'
  | 'usedAddresses'
>

/** Returns the same promise for the same key. */
const once = <T>(load: (key: string) => Promise<T>): ((key: string) => Promise<T>) => {
  const known = new Map<string, Promise<T>>()
  return (key) => {
    const loaded = known.get(key) ?? load(key)
    known.set(key, loaded)
    return loaded
  }
}

/** Reads nothing yet. */
export const takeSnapshot = (client: NetworkReads): NetworkSnapshot => {
  const subnet = once((id) => client.subnet(id))
  const groupsOfVcn = new Map<string, Promise<readonly NetworkPart[]>>()
  const groupsBeside = async (subnetId: string) => {
    const { compartmentId, vcnId } = await subnet(subnetId)
    const key = `${compartmentId} ${vcnId}`
    const listed = groupsOfVcn.get(key) ?? client.parts('security-group', compartmentId, vcnId)
    groupsOfVcn.set(key, listed)
    return listed
  }
  const groupOf = async (id: string, subnetId: string) => {
    const found = (await groupsBeside(subnetId)).find((one) => one.id === id)
    return found ?? client.securityGroup(id)
  }
  const groups = new Map<string, Promise<ObservedHolder>>()
  const readGroup = async (id: string, subnetId: string): Promise<ObservedHolder> => {
    if (isNewGroup(id)) return { kind: 'nsg', id, name: id, rules: [] }
    const [{ name, createdBy }, rules] = await Promise.all([
      groupOf(id, subnetId),
      client.securityGroupRules(id),
    ])
    return { kind: 'nsg', id, name, rules, createdBy }
  }
  const label = once(async () => (await client.allServices()).label)
  return {
    subnet,
    list: once(async (id) => {
      const { name, rules, createdBy } = await client.securityList(id)
      return { kind: 'security-list', id, name, rules, createdBy }
    }),
    group: (id, subnetId) => {
      const read = groups.get(id) ?? readGroup(id, subnetId)
      groups.set(id, read)
      return read
    },
    groupsBeside,
    flowLogs: once(async (id) => {
      const logGroups = await client.parts('log-group', id)
      const logs = logGroups.map((group) => client.parts('flow-log', id, group.id))
      return [...logGroups, ...(await Promise.all(logs)).flat()]
    }),
    captureFilters: once((id) => client.parts('capture-filter', id)),
    routeTable: once((id) => client.routeTable(id)),
    gateway: once((id) => client.gateway(id)),
    vcnCidrs: once((id) => client.vcnCidrs(id)),
    servicesLabel: () => label(''),
    usedAddresses: once((id) => client.usedAddresses(id)),
  }
}
