/** The peers of quick-create's rules: CIDR blocks, and the service label of the region. */
interface Blocks {
  readonly endpoint: string
  readonly nodes: string
  readonly service: string
}

const ANY = '0.0.0.0/0'
const tcp = (port?: number) =>
  port === undefined
    ? { protocol: '6' }
    : { protocol: '6', tcpOptions: { destinationPortRange: { min: port, max: port } } }
const pathMtu = { protocol: '1', icmpOptions: { type: 3, code: 4 } }
const all = { protocol: 'all' }

const from = (source: string, rule: object, description: string) => ({
  source,
  ...rule,
  description,
})
const to = (destination: string, rule: object, description: string) => ({
  destination,
  ...rule,
  description,
})
const toService = (label: string, rule: object, description: string) => ({
  ...to(label, rule, description),
  destinationType: 'SERVICE_CIDR_BLOCK',
})

export const noRules = { ingressSecurityRules: [], egressSecurityRules: [] }

/** Returns the rules of `oke-k8sApiEndpoint-…` as quick-create writes them. */
export const endpointRules = ({ nodes, service }: Blocks) => ({
  ingressSecurityRules: [
    from(ANY, tcp(6443), 'External access to the Kubernetes API'),
    from(nodes, tcp(6443), 'Nodes to the Kubernetes API'),
    from(nodes, tcp(12250), 'Nodes to the control plane'),
    from(nodes, pathMtu, 'Path MTU discovery'),
  ],
  egressSecurityRules: [
    toService(service, tcp(443), 'Control plane to OKE'),
    to(nodes, tcp(), 'Control plane to nodes'),
    to(nodes, pathMtu, 'Path MTU discovery'),
  ],
})

/** Returns the rules of `oke-nodeseclist-…`: none is for the load balancer subnet. */
export const nodeRules = ({ endpoint, nodes, service }: Blocks) => ({
  ingressSecurityRules: [
    from(nodes, all, 'Pods of one node to pods of another'),
    from(endpoint, pathMtu, 'Path MTU discovery'),
    from(endpoint, tcp(), 'Control plane to nodes'),
    from(ANY, tcp(22), 'SSH to nodes'),
  ],
  egressSecurityRules: [
    to(nodes, all, 'Pods of one node to pods of another'),
    to(endpoint, tcp(6443), 'Nodes to the Kubernetes API'),
    to(endpoint, tcp(12250), 'Nodes to the control plane'),
    to(endpoint, pathMtu, 'Path MTU discovery'),
    toService(service, tcp(443), 'Nodes to OKE'),
    to(ANY, pathMtu, 'Path MTU discovery'),
    to(ANY, all, 'Nodes to the internet'),
  ],
})
