import {
  type CatalogueRow,
  CONTROL_PLANE,
  HEALTH,
  KUBELET,
  KUBERNETES_API,
  MYSQL,
  rowsFrom,
} from './catalogue-row.ts'

const row = rowsFrom('network-configuration')
const corrected = rowsFrom('correction')
const mysql = rowsFrom('mysql')

const BOTH = [KUBERNETES_API, CONTROL_PLANE] as const

/**
 * Pods in a subnet of their own (VCN-native pod networking). A virtual node's backends are
 * `<pod address>:<node port>`, so the load balancer's rows name the pods, not the nodes. Clients come beside it as in the joint layout.
 */
export const separateRows: readonly CatalogueRow[] = [
  row('endpoint', 'in', 'nodes', 'control-plane', BOTH, 'nodes reach the control plane'),
  row('endpoint', 'in', 'nodes', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('endpoint', 'in', 'pods', 'control-plane', BOTH, 'pods reach the control plane'),
  row('endpoint', 'out', 'services', 'https', [443], 'the control plane reaches Oracle services'),
  row('endpoint', 'out', 'nodes', 'kubelet', [KUBELET], 'logs and metrics'),
  row('endpoint', 'out', 'nodes', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('endpoint', 'out', 'pods', 'all', ['all'], 'webhooks and aggregated APIs'),
  row('nodes', 'in', 'nodes', 'all', ['all'], 'nodes reach each other'),
  row('nodes', 'in', 'pods', 'all', ['all'], 'pods reach the nodes'),
  row('nodes', 'in', 'endpoint', 'kubelet', [KUBELET], 'logs and metrics'),
  row('nodes', 'in', 'anywhere', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('nodes', 'out', 'nodes', 'all', ['all'], 'nodes reach each other'),
  row('nodes', 'out', 'pods', 'all', ['all'], 'nodes reach the pods'),
  row('nodes', 'out', 'services', 'tcp', ['tcp'], 'images from OCIR, Oracle services'),
  row('nodes', 'out', 'endpoint', 'control-plane', BOTH, 'nodes reach the control plane'),
  row('nodes', 'out', 'anywhere', 'path-mtu', ['path-mtu'], 'path MTU discovery'),
  row('pods', 'in', 'pods', 'all', ['all'], 'pods reach each other'),
  row('pods', 'in', 'nodes', 'all', ['all'], 'nodes reach the pods'),
  row('pods', 'in', 'endpoint', 'all', ['all'], 'webhooks and aggregated APIs'),
  corrected(
    'pods',
    'in',
    'load-balancer',
    'node-ports',
    ['node-ports'],
    'the load balancer reaches the pods',
  ),
  corrected(
    'pods',
    'in',
    'clients',
    'node-ports',
    ['node-ports'],
    'the network load balancer is set to preserve the source: packets may carry addresses of clients',
    { loadBalancer: 'nlb-preserving-source' },
  ),
  corrected(
    'pods',
    'in',
    'load-balancer',
    'health',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
  row('pods', 'out', 'pods', 'all', ['all'], 'pods reach each other'),
  row('pods', 'out', 'nodes', 'kubelet', [KUBELET], 'metrics-server reads the kubelet'),
  row('pods', 'out', 'services', 'tcp', ['tcp', 'path-mtu'], 'images from OCIR, Oracle services'),
  row('pods', 'out', 'endpoint', 'control-plane', BOTH, 'pods reach the control plane'),
  row('pods', 'out', 'anywhere', 'internet', [443], 'pods reach the internet', {
    isInternetAllowed: true,
  }),
  mysql('pods', 'out', 'database', 'mysql', MYSQL, 'pods reach the database', {
    hasDatabase: true,
  }),
  corrected(
    'load-balancer',
    'out',
    'pods',
    'node-ports',
    ['node-ports'],
    'the load balancer reaches the pods',
  ),
  corrected(
    'load-balancer',
    'out',
    'pods',
    'health',
    [HEALTH],
    'the load balancer checks the health of kube-proxy',
  ),
  mysql('database', 'in', 'pods', 'mysql', MYSQL, 'pods reach the database', {
    hasDatabase: true,
  }),
]
