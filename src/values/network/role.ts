/** The parts of a network that need rules. Without a pod subnet, `nodes` holds the pods too. */
export type Role = 'endpoint' | 'nodes' | 'pods' | 'load-balancer' | 'database'

/** In the order in which plans and tables show them. */
export const roles: readonly Role[] = ['endpoint', 'nodes', 'pods', 'load-balancer', 'database']
