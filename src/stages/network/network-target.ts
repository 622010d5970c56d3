import type { Role } from './rule-catalogue.ts'

export interface RoleTarget {
  readonly subnetIds: readonly string[]
  /** The NSG that gets the rules; needed in mode nsg. */
  readonly groupId?: string | undefined
}

/** The network as it should be: every role reachable as virtual nodes need it. */
export interface NetworkTarget {
  readonly mode: 'nsg' | 'security-list'
  /** `pods` only if they have a subnet of their own. */
  readonly roles: Readonly<Partial<Record<Role, RoleTarget>>>
  /** CIDR blocks that may use the load balancer. */
  readonly clients: readonly string[]
  /** TCP ports of the load balancer. */
  readonly listeners: readonly number[]
  /** CIDR blocks that may call the Kubernetes API; empty adds no rule for it. */
  readonly apiClients: readonly string[]
}

export const rolesOf = (target: NetworkTarget): [Role, RoleTarget][] => {
  const order: readonly Role[] = ['endpoint', 'nodes', 'pods', 'load-balancer']
  return order.flatMap((role) => {
    const part = target.roles[role]
    return part === undefined ? [] : [[role, part] satisfies [Role, RoleTarget]]
  })
}
