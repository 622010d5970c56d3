import type { NetworkClient, Route, SecurityList, Subnet } from '../../../../src/clients/network.ts'
import { ActionError } from '../../../../src/values/action-error.ts'
import type { SecurityRule } from '../../../../src/values/security-rule.ts'

export const subnet = (id: string, cidr: string, listIds: readonly string[]): Subnet => ({
  id,
  name: id,
  compartmentId: 'compartment',
  vcnId: 'vcn',
  cidrs: [cidr],
  isPrivate: true,
  isRegional: true,
  routeTableId: `${id}-routes`,
  securityListIds: listIds,
})

/** A VCN in memory: etags change with every write, and a foreign writer can be let in between. */
export class NetworkMemory implements NetworkClient {
  readonly subnets = new Map<string, Subnet>()
  readonly lists = new Map<string, SecurityRule[]>()
  readonly groups = new Map<string, SecurityRule[]>()
  readonly calls: string[] = []
  routesOfAll: readonly Route[] = [{ destination: '0.0.0.0/0', gateway: 'natgateway' }]
  /** Runs before the next write to a list. */
  beforeWrite: (() => void) | undefined
  #version = 0
  readonly #etags = new Map<string, string>()

  subnet(id: string): Promise<Subnet> {
    this.calls.push(`subnet ${id}`)
    const found = this.subnets.get(id)
    return found === undefined
      ? Promise.reject(new Error(`no subnet ${id}`))
      : Promise.resolve(found)
  }

  securityList(id: string): Promise<SecurityList> {
    this.calls.push(`list ${id}`)
    const etag = this.#etags.get(id) ?? 'first'
    return Promise.resolve({ id, name: id, etag, rules: [...(this.lists.get(id) ?? [])] })
  }

  changeList(id: string, rules: readonly SecurityRule[]): void {
    this.lists.set(id, [...(this.lists.get(id) ?? []), ...rules])
    this.#etags.set(id, `version ${++this.#version}`)
  }

  addToSecurityList(id: string, etag: string, rules: readonly SecurityRule[]): Promise<void> {
    this.calls.push(`add ${rules.length} to list ${id}`)
    this.beforeWrite?.()
    if (etag !== (this.#etags.get(id) ?? 'first')) {
      const details = { code: 'OCI_CHANGED_MEANWHILE', message: 'changed', hint: 'again' }
      return Promise.reject(new ActionError(details))
    }
    this.changeList(id, rules)
    return Promise.resolve()
  }

  securityGroup(id: string) {
    return Promise.resolve({ id, name: id, vcnId: 'vcn' })
  }

  securityGroupRules(id: string): Promise<readonly SecurityRule[]> {
    return Promise.resolve([...(this.groups.get(id) ?? [])])
  }

  addToSecurityGroup(id: string, rules: readonly SecurityRule[]): Promise<void> {
    this.calls.push(`add ${rules.length} to group ${id}`)
    if (rules.length > 25) return Promise.reject(new Error('more than 25 rules in one call'))
    this.groups.set(id, [...(this.groups.get(id) ?? []), ...rules])
    return Promise.resolve()
  }

  routes(): Promise<readonly Route[]> {
    return Promise.resolve(this.routesOfAll)
  }

  servicesLabel(): Promise<string> {
    return Promise.resolve('all-fra-services-in-oracle-services-network')
  }
}
