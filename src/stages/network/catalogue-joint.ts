import {
  type CatalogueRow,
  CONTROL_PLANE,
  HEALTH,
  KUBERNETES_API,
  MYSQL,
  rowsFrom,
} from './catalogue-row.ts'

const row = rowsFrom('virtual-node-example')
const corrected = rowsFrom('correction')
const mysql = rowsFrom('mysql')

/**
 * Nodes and pods in one subnet, as Oracle's example network for virtual nodes. The page prints the
 * node-port and health rows with the subnet itself as source; only the load balancer's makes them work.
 * Clients whose addresses are preserved come beside it, not in its place: with externalTrafficPolicy
 * Local health is asked for at a node port (Kubernetes' healthCheckNodePort), and other Services of the
 * cluster may have a load balancer that preserves nothing.
 */
export const jointRows: readonly CatalogueRow[] = [
  row(
    'endpoint',
    'in',
    'nodes',
    'control-plane',
    [KUBERNETES_API, CONTROL_PLANE],
    'nodes and pods reach the control plane',
  ),
  row('endpoint', 'in', 'nodes', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('endpoint', 'out', 'services', 'https', [443], 'the control plane reaches Oracle services'),
  row('endpoint', 'out', 'nodes', 'tcp', ['tcp'], 'logs, metrics and webhooks'),
  row('endpoint', 'out', 'nodes', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'in', 'nodes', 'all', ['all'], 'pods reach each other'),
  row('nodes', 'in', 'endpoint', 'tcp', ['tcp'], 'logs, metrics and webhooks'),
  row('nodes', 'in', 'endpoint', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  corrected(
    'nodes',
    'in',
    'load-balancer',
    'node-ports',
    ['node-ports'],
    'the load balancer reaches the pods',
  ),
  corrected(
    'nodes',
    'in',
    'clients',
    'node-ports',
    ['node-ports'],
    'the network load balancer is set to preserve the source: packets may carry addresses of clients',
    { loadBalancer: 'nlb-preserving-source' },
  ),
  corrected(
    'nodes',
    'in',
    'load-balancer',
    'health',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
  row('nodes', 'out', 'nodes', 'all', ['all'], 'pods reach each other'),
  row(
    'nodes',
    'out',
    'endpoint',
    'control-plane',
    [KUBERNETES_API, CONTROL_PLANE],
    'nodes and pods reach the control plane',
  ),
  row('nodes', 'out', 'endpoint', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'out', 'services', 'https', [443], 'images from OCIR, Oracle services'),
  row('nodes', 'out', 'anywhere', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'out', 'anywhere', 'internet', ['all'], 'pods reach the internet', {
    isInternetAllowed: true,
  }),
  mysql('nodes', 'out', 'database', 'mysql', MYSQL, 'pods reach the database', {
    hasDatabase: true,
  }),
  row(
    'load-balancer',
    'out',
    'nodes',
    'node-ports',
    ['node-ports'],
    'the load balancer reaches the pods',
  ),
  row(
    'load-balancer',
    'out',
    'nodes',
    'health',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
  mysql('database', 'in', 'nodes', 'mysql', MYSQL, 'pods reach the database', {
    hasDatabase: true,
  }),
]
