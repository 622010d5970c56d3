import type { NetworkShape } from '../../../../../src/stages/network/catalogue/traffic-row.ts'

/** One row of a documented table: subnet, direction, peer, traffic. */
export type DocumentedRow = readonly [string, 'in' | 'out', string, readonly (string | number)[]]

export const plain: NetworkShape = {
  hasPodSubnet: false,
  isEndpointPublic: true,
  loadBalancer: 'lb',
  hasDatabase: false,
  hasPodPorts: false,
  hasOidc: false,
  isInternetAllowed: false,
}

/** Section 7.1: nodes and pods in one subnet, with the two rows of the load balancer corrected. */
export const joint: readonly DocumentedRow[] = [
  ['endpoint', 'in', 'api-clients', [6443]],
  ['endpoint', 'in', 'nodes', [6443]],
  ['endpoint', 'in', 'nodes', [12250]],
  ['endpoint', 'in', 'nodes', ['path-mtu']],
  ['endpoint', 'out', 'services', [443]],
  ['endpoint', 'out', 'nodes', ['tcp']],
  ['endpoint', 'out', 'nodes', ['path-mtu']],
  ['nodes', 'in', 'nodes', ['all']],
  ['nodes', 'in', 'endpoint', ['tcp', 'path-mtu']],
  ['nodes', 'in', 'load-balancer', ['node-ports']],
  ['nodes', 'in', 'load-balancer', [10256]],
  ['nodes', 'out', 'nodes', ['all']],
  ['nodes', 'out', 'endpoint', [6443, 12250, 'path-mtu']],
  ['nodes', 'out', 'services', [443]],
  ['nodes', 'out', 'anywhere', ['path-mtu']],
  ['load-balancer', 'in', 'clients', ['listeners']],
  ['load-balancer', 'out', 'nodes', ['node-ports', 10256]],
]

/**
 * Section 7.2: pods in their own subnet; backends are the pods, so the load balancer's rows name
 * them. Rows that differ from the table are in `leftOut` with the reason.
 */
export const separate: readonly DocumentedRow[] = [
  ['endpoint', 'in', 'nodes', [6443, 12250, 'path-mtu']],
  ['endpoint', 'in', 'pods', [6443, 12250]],
  ['endpoint', 'in', 'api-clients', [6443]],
  ['endpoint', 'out', 'services', [443]],
  ['endpoint', 'out', 'nodes', [10250, 'path-mtu']],
  ['endpoint', 'out', 'pods', ['all']],
  ['nodes', 'in', 'nodes', ['all']],
  ['nodes', 'in', 'pods', ['all']],
  ['nodes', 'in', 'endpoint', [10250]],
  ['nodes', 'in', 'anywhere', ['path-mtu']],
  ['nodes', 'out', 'nodes', ['all']],
  ['nodes', 'out', 'pods', ['all']],
  ['nodes', 'out', 'services', ['tcp']],
  ['nodes', 'out', 'endpoint', [6443, 12250]],
  ['nodes', 'out', 'anywhere', ['path-mtu']],
  ['pods', 'in', 'pods', ['all']],
  ['pods', 'in', 'nodes', ['all']],
  ['pods', 'in', 'endpoint', ['all']],
  ['pods', 'in', 'load-balancer', ['node-ports', 10256]],
  ['pods', 'out', 'pods', ['all']],
  ['pods', 'out', 'nodes', [10250]],
  ['pods', 'out', 'services', ['tcp', 'path-mtu']],
  ['pods', 'out', 'endpoint', [6443, 12250]],
  ['load-balancer', 'in', 'clients', ['listeners']],
  ['load-balancer', 'out', 'pods', ['node-ports', 10256]],
]

/** Rows of 7.2 that the catalogue leaves out, and why. */
export const leftOut: readonly (readonly [why: string, row: DocumentedRow])[] = [
  [
    'for managed nodes: a virtual node’s backends are <pod address>:<node port>',
    ['nodes', 'in', 'load-balancer', ['node-ports', 10256]],
  ],
  [
    'optional: pods need no more of the nodes than the kubelet’s metrics on 10250',
    ['pods', 'out', 'nodes', ['all']],
  ],
]

/** The rows that one property of the network adds to the table and removes from it. */
export interface Variation {
  readonly section: string
  readonly shape: Partial<NetworkShape>
  readonly more: readonly DocumentedRow[]
  readonly less: readonly DocumentedRow[]
}

const noChange = { more: [], less: [] }

/** `P` stands for the subnet of the pods. */
export const variations: readonly Variation[] = [
  { section: '7.1, private endpoint', shape: { isEndpointPublic: false }, ...noChange },
  { section: '7.5, NLB', shape: { loadBalancer: 'nlb' }, ...noChange },
  {
    // The NLB's own row stays: with externalTrafficPolicy Local it checks health at a node port.
    section: '7.5, NLB with source preservation: clients on node ports, still 10256 from the NLB',
    shape: { loadBalancer: 'nlb-preserving-source' },
    more: [['P', 'in', 'clients', ['node-ports']]],
    less: [],
  },
  {
    section: "OCI's native ingress controller: its backends are pods at their own ports",
    shape: { hasPodPorts: true },
    more: [
      ['P', 'in', 'load-balancer', ['pod-ports']],
      ['load-balancer', 'out', 'P', ['pod-ports']],
    ],
    less: [],
  },
  {
    section: 'reference architecture, MySQL in a subnet of its own',
    shape: { hasDatabase: true },
    more: [
      ['P', 'out', 'database', [3306, 33_060]],
      ['database', 'in', 'P', [3306, 33_060]],
    ],
    less: [],
  },
  {
    section: '1.4, tokens of GitHub at the API server',
    shape: { hasOidc: true },
    more: [['endpoint', 'out', 'anywhere', [443]]],
    less: [],
  },
]
