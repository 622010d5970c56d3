import type { SecurityRule } from '../../values/security-rule.ts'

/** The parts of a network that need rules. With a joint subnet, `nodes` holds the pods too. */
export type Role = 'endpoint' | 'nodes' | 'pods' | 'load-balancer'

/** The other end of a rule: a role's subnet, the clients, everybody, or Oracle's services. */
type Peer = Role | 'clients' | 'api-clients' | 'anywhere' | 'services'

type Traffic = 'all' | 'tcp' | 'path-mtu' | 'listeners' | 'node-ports' | number

export interface CatalogueRow {
  readonly role: Role
  readonly direction: SecurityRule['direction']
  readonly peer: Peer
  readonly traffic: readonly Traffic[]
  readonly why: string
}

const row = (
  role: Role,
  direction: 'in' | 'out',
  peer: Peer,
  traffic: readonly Traffic[],
  why: string,
): CatalogueRow => ({
  role,
  direction: direction === 'in' ? 'INGRESS' : 'EGRESS',
  peer,
  traffic,
  why,
})

const KUBERNETES_API = 6443
const CONTROL_PLANE = 12250
const KUBELET = 10250
const HEALTH = 10256

const LOAD_BALANCER_IN = row(
  'load-balancer',
  'in',
  'clients',
  ['listeners'],
  'clients reach the load balancer',
)

/**
 * Nodes and pods in one subnet, as Oracle's example network for virtual nodes. The page prints the
 * node-port and health rows with the subnet itself as source; only the load balancer's makes them work.
 */
const JOINT: readonly CatalogueRow[] = [
  row(
    'endpoint',
    'in',
    'api-clients',
    [KUBERNETES_API],
    'kubectl and helm reach the Kubernetes API',
  ),
  row(
    'endpoint',
    'in',
    'nodes',
    [KUBERNETES_API, CONTROL_PLANE],
    'nodes and pods reach the control plane',
  ),
  row('endpoint', 'in', 'nodes', ['path-mtu'], 'path MTU discovery'),
  row('endpoint', 'out', 'services', [443], 'the control plane reaches Oracle services'),
  row('endpoint', 'out', 'nodes', ['tcp'], 'logs, metrics and webhooks'),
  row('endpoint', 'out', 'nodes', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'in', 'nodes', ['all'], 'pods reach each other'),
  row('nodes', 'in', 'endpoint', ['tcp'], 'logs, metrics and webhooks'),
  row('nodes', 'in', 'endpoint', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'in', 'load-balancer', ['node-ports'], 'the load balancer reaches the pods'),
  row(
    'nodes',
    'in',
    'load-balancer',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
  row('nodes', 'out', 'nodes', ['all'], 'pods reach each other'),
  row(
    'nodes',
    'out',
    'endpoint',
    [KUBERNETES_API, CONTROL_PLANE],
    'nodes and pods reach the control plane',
  ),
  row('nodes', 'out', 'endpoint', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'out', 'services', [443], 'images from OCIR, Oracle services'),
  row('nodes', 'out', 'anywhere', ['path-mtu'], 'path MTU discovery'),
  LOAD_BALANCER_IN,
  row('load-balancer', 'out', 'nodes', ['node-ports'], 'the load balancer reaches the pods'),
  row(
    'load-balancer',
    'out',
    'nodes',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
]

/**
 * Pods in a subnet of their own (VCN-native pod networking). A virtual node's backends are
 * `<pod address>:<node port>`, so the load balancer's rows name the pods, not the nodes.
 */
const SEPARATE: readonly CatalogueRow[] = [
  row(
    'endpoint',
    'in',
    'api-clients',
    [KUBERNETES_API],
    'kubectl and helm reach the Kubernetes API',
  ),
  row('endpoint', 'in', 'nodes', [KUBERNETES_API, CONTROL_PLANE], 'nodes reach the control plane'),
  row('endpoint', 'in', 'nodes', ['path-mtu'], 'path MTU discovery'),
  row('endpoint', 'in', 'pods', [KUBERNETES_API, CONTROL_PLANE], 'pods reach the control plane'),
  row('endpoint', 'out', 'services', [443], 'the control plane reaches Oracle services'),
  row('endpoint', 'out', 'nodes', [KUBELET], 'logs and metrics'),
  row('endpoint', 'out', 'nodes', ['path-mtu'], 'path MTU discovery'),
  row('endpoint', 'out', 'pods', ['all'], 'webhooks and aggregated APIs'),
  row('nodes', 'in', 'nodes', ['all'], 'nodes reach each other'),
  row('nodes', 'in', 'pods', ['all'], 'pods reach the nodes'),
  row('nodes', 'in', 'endpoint', [KUBELET], 'logs and metrics'),
  row('nodes', 'in', 'anywhere', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'out', 'nodes', ['all'], 'nodes reach each other'),
  row('nodes', 'out', 'pods', ['all'], 'nodes reach the pods'),
  row('nodes', 'out', 'services', ['tcp'], 'images from OCIR, Oracle services'),
  row('nodes', 'out', 'endpoint', [KUBERNETES_API, CONTROL_PLANE], 'nodes reach the control plane'),
  row('nodes', 'out', 'anywhere', ['path-mtu'], 'path MTU discovery'),
  row('pods', 'in', 'pods', ['all'], 'pods reach each other'),
  row('pods', 'in', 'nodes', ['all'], 'nodes reach the pods'),
  row('pods', 'in', 'endpoint', ['all'], 'webhooks and aggregated APIs'),
  row('pods', 'in', 'load-balancer', ['node-ports'], 'the load balancer reaches the pods'),
  row('pods', 'in', 'load-balancer', [HEALTH], 'the load balancer checks the health of kube-proxy'),
  row('pods', 'out', 'pods', ['all'], 'pods reach each other'),
  row('pods', 'out', 'services', ['tcp', 'path-mtu'], 'Oracle services'),
  row('pods', 'out', 'endpoint', [KUBERNETES_API, CONTROL_PLANE], 'pods reach the control plane'),
  LOAD_BALANCER_IN,
  row('load-balancer', 'out', 'pods', ['node-ports'], 'the load balancer reaches the pods'),
  row(
    'load-balancer',
    'out',
    'pods',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
]

export const ruleCatalogue = (hasPodSubnet: boolean): readonly CatalogueRow[] =>
  hasPodSubnet ? SEPARATE : JOINT
