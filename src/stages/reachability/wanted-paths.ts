import type { PortRange } from '../../values/security-rule.ts'
import type { LoadBalancerKind } from '../network/catalogue-row.ts'
import type { PathRole } from './network-view.ts'

/** `pods` stands for the nodes' subnet where they share it. */
export type PathPeer =
  PathRole | 'clients' | 'clients-through-load-balancer' | 'api-clients' | 'internet' | 'services'

/** A path that virtual nodes need, or that users often want. */
export interface WantedPath {
  /** Stable, for whoever reads the output: `load-balancer-health`. */
  readonly id: string
  readonly from: PathPeer
  readonly to: PathPeer
  readonly protocol: '6' | '17'
  readonly ports: PortRange
  readonly why: string
  /** What is seen when it is closed. */
  readonly symptom: string
  /** Closed is a choice, not a fault. */
  readonly isOptional: boolean
}

/** What decides which paths there are. */
export interface PathOptions {
  readonly listeners: readonly number[]
  readonly udpListeners: readonly number[]
  readonly loadBalancer: LoadBalancerKind
  readonly hasApiClients: boolean
  readonly hasPodSubnet: boolean
  readonly hasDatabase: boolean
  readonly hasOidc: boolean
  readonly isInternetAllowed: boolean
}

type Text = Pick<WantedPath, 'why' | 'symptom'>

const TCP = '6'
const UDP = '17'
const port = (number: number): PortRange => ({ min: number, max: number })
const NODE_PORTS: PortRange = { min: 30_000, max: 32_767 }
const ALL_PORTS: PortRange = { min: 1, max: 65_535 }

const path = (
  id: string,
  [from, to]: readonly [PathPeer, PathPeer],
  ports: PortRange,
  text: Text,
  more: Partial<WantedPath> = {},
): WantedPath => ({ id, from, to, protocol: TCP, ports, isOptional: false, ...text, ...more })

const API: Text = {
  why: 'calls to the Kubernetes API',
  symptom: 'virtual nodes stay NotReady, pods cannot call the API',
}
const CONTROL: Text = {
  why: 'nodes reach the control plane; workload identity',
  symptom: 'a new pool fails, pods get no OCI token',
}

const LISTENER: Text = {
  why: 'clients call the application',
  symptom: 'connections to the load balancer time out',
}

/** The name and protocol of a path for UDP beside the one for TCP. */
const overUdp = (wanted: WantedPath): WantedPath => ({
  ...wanted,
  id: `${wanted.id}-udp`,
  protocol: UDP,
})

const listenerPath = (listener: number): WantedPath =>
  path(
    `clients-to-load-balancer-${listener}`,
    ['clients', 'load-balancer'],
    port(listener),
    LISTENER,
  )

const clientPaths = (options: PathOptions): WantedPath[] => [
  ...options.listeners.map(listenerPath),
  ...options.udpListeners.map((listener) => overUdp(listenerPath(listener))),
  ...(options.hasApiClients
    ? [
        path('api-clients-to-api', ['api-clients', 'endpoint'], port(6443), {
          why: 'kubectl and helm call the Kubernetes API',
          symptom: 'kubectl and helm time out',
        }),
      ]
    : []),
]

const SILENT = 'the load balancer has an address and never answers'

/**
 * Behind a network load balancer that preserves the source, packets may come from the clients too: health
 * checks and what other load balancers of the cluster hand on still come from the load balancer.
 */
const backendPaths = (loadBalancer: LoadBalancerKind): WantedPath[] => [
  path('load-balancer-to-pods', ['load-balancer', 'pods'], NODE_PORTS, {
    why: 'the load balancer hands requests to the pods',
    symptom: SILENT,
  }),
  ...(loadBalancer === 'nlb-preserving-source'
    ? [
        path('clients-to-pods', ['clients-through-load-balancer', 'pods'], NODE_PORTS, {
          why: 'the network load balancer is set to hand requests on with the addresses of the clients',
          symptom: SILENT,
        }),
      ]
    : []),
]

const loadBalancerPaths = ({ loadBalancer, udpListeners }: PathOptions): WantedPath[] => [
  ...backendPaths(loadBalancer),
  ...(udpListeners.length > 0 ? backendPaths(loadBalancer).map(overUdp) : []),
  path('load-balancer-health', ['load-balancer', 'pods'], port(10_256), {
    why: 'the load balancer checks the health of kube-proxy',
    symptom: 'the service answers for about 30 seconds, then its backends turn critical',
  }),
]

const OCIR: Text = {
  why: 'images from OCIR, calls to OCI',
  symptom: 'pods stay in ImagePullBackOff',
}

const podPaths = ({ isInternetAllowed }: PathOptions): WantedPath[] => [
  path('pods-to-api', ['pods', 'endpoint'], port(6443), API),
  path('pods-to-control-plane', ['pods', 'endpoint'], port(12_250), CONTROL),
  path('pods-to-pods', ['pods', 'pods'], ALL_PORTS, {
    why: 'pods call each other',
    symptom: 'calls between pods on different nodes time out',
  }),
  path(
    'pods-to-dns',
    ['pods', 'pods'],
    port(53),
    { why: 'names are resolved by CoreDNS pods', symptom: 'names of Services do not resolve' },
    { protocol: UDP },
  ),
  path('pods-to-ocir', ['pods', 'services'], port(443), OCIR),
  path(
    'pods-to-internet',
    ['pods', 'internet'],
    port(443),
    { why: 'pods call the internet', symptom: 'calls from pods to the internet time out' },
    { isOptional: !isInternetAllowed },
  ),
]

/** Those between two subnets that are one in the joint layout. */
const nodePaths: readonly WantedPath[] = [
  path('nodes-to-api', ['nodes', 'endpoint'], port(6443), API),
  path('nodes-to-control-plane', ['nodes', 'endpoint'], port(12_250), CONTROL),
  path('nodes-to-ocir', ['nodes', 'services'], port(443), OCIR),
  path('nodes-to-pods', ['nodes', 'pods'], ALL_PORTS, {
    why: 'virtual nodes probe their pods and read their logs',
    symptom: 'pods stay unready, kubectl logs gets nothing',
  }),
  path('pods-to-kubelet', ['pods', 'nodes'], port(10_250), {
    why: 'metrics-server reads the use of CPU and memory',
    symptom: 'the HPA gets no metrics and never scales',
  }),
  path('control-plane-to-pods', ['endpoint', 'pods'], ALL_PORTS, {
    why: 'webhooks and aggregated APIs, as metrics-server',
    symptom: 'webhooks time out, kubectl top and the HPA get nothing',
  }),
]

const controlPlanePaths = ({ hasOidc }: PathOptions): WantedPath[] => [
  path('control-plane-to-kubelet', ['endpoint', 'nodes'], port(10_250), {
    why: 'logs, metrics and exec',
    symptom: 'kubectl logs and the HPA get nothing',
  }),
  path('control-plane-to-services', ['endpoint', 'services'], port(443), {
    why: 'the control plane calls OCI',
    symptom: 'the cluster cannot manage its resources',
  }),
  ...(hasOidc
    ? [
        path('control-plane-to-issuer', ['endpoint', 'internet'], port(443), {
          why: 'the Kubernetes API reads the keys of the token issuer',
          symptom: 'tokens of the issuer are refused with 401',
        }),
      ]
    : []),
]

const databasePaths: readonly WantedPath[] = [
  ...([3306, 33_060] as const).map((number) =>
    path(`pods-to-database-${number}`, ['pods', 'database'], port(number), {
      why: number === 3306 ? 'MySQL' : 'MySQL X protocol',
      symptom: 'connections to the database time out',
    }),
  ),
]

/** Every path that matters in this network, in the order in which a request meets them. */
export const wantedPaths = (options: PathOptions): readonly WantedPath[] => [
  ...clientPaths(options),
  ...loadBalancerPaths(options),
  ...(options.hasPodSubnet ? nodePaths : []),
  ...podPaths(options),
  ...controlPlanePaths(options),
  ...(options.hasDatabase ? databasePaths : []),
]
