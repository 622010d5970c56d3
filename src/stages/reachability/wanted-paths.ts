import type { PortRange } from '../../values/security-rule.ts'
import type { PathRole } from './network-view.ts'

/** `pods` stands for the nodes' subnet where they share it. */
export type PathPeer = PathRole | 'clients' | 'api-clients' | 'internet' | 'services'

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
  readonly hasApiClients: boolean
  readonly hasPodSubnet: boolean
  readonly hasDatabase: boolean
}

type Text = Pick<WantedPath, 'why' | 'symptom'>

const TCP = '6'
const UDP = '17'
const port = (number: number): PortRange => ({ min: number, max: number })
const NODE_PORTS: PortRange = { min: 30_000, max: 32_767 }

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

const clientPaths = ({ listeners, hasApiClients }: PathOptions): WantedPath[] => [
  ...listeners.map((listener) =>
    path(`clients-to-load-balancer-${listener}`, ['clients', 'load-balancer'], port(listener), {
      why: 'clients call the application',
      symptom: 'connections to the load balancer time out',
    }),
  ),
  ...(hasApiClients
    ? [
        path('api-clients-to-api', ['api-clients', 'endpoint'], port(6443), {
          why: 'kubectl and helm call the Kubernetes API',
          symptom: 'kubectl and helm time out',
        }),
      ]
    : []),
]

const loadBalancerPaths: readonly WantedPath[] = [
  path('load-balancer-to-pods', ['load-balancer', 'pods'], NODE_PORTS, {
    why: 'the load balancer hands requests to the pods',
    symptom: 'the load balancer has an address and never answers',
  }),
  path('load-balancer-health', ['load-balancer', 'pods'], port(10_256), {
    why: 'the load balancer checks the health of kube-proxy',
    symptom: 'the service answers for about 30 seconds, then its backends turn critical',
  }),
]

const podPaths: readonly WantedPath[] = [
  path('pods-to-api', ['pods', 'endpoint'], port(6443), API),
  path('pods-to-control-plane', ['pods', 'endpoint'], port(12_250), CONTROL),
  path(
    'pods-to-pods',
    ['pods', 'pods'],
    { min: 1, max: 65_535 },
    {
      why: 'pods call each other',
      symptom: 'calls between pods on different nodes time out',
    },
  ),
  path(
    'pods-to-dns',
    ['pods', 'pods'],
    port(53),
    { why: 'names are resolved by CoreDNS pods', symptom: 'names of Services do not resolve' },
    { protocol: UDP },
  ),
  path('pods-to-ocir', ['pods', 'services'], port(443), {
    why: 'images from OCIR, calls to OCI',
    symptom: 'pods stay in ImagePullBackOff',
  }),
  path(
    'pods-to-internet',
    ['pods', 'internet'],
    port(443),
    { why: 'pods call the internet', symptom: 'calls from pods to the internet time out' },
    { isOptional: true },
  ),
]

const nodePaths: readonly WantedPath[] = [
  path('nodes-to-api', ['nodes', 'endpoint'], port(6443), API),
  path('nodes-to-control-plane', ['nodes', 'endpoint'], port(12_250), CONTROL),
]

const controlPlanePaths: readonly WantedPath[] = [
  path('control-plane-to-kubelet', ['endpoint', 'nodes'], port(10_250), {
    why: 'logs, metrics and exec',
    symptom: 'kubectl logs and the HPA get nothing',
  }),
  path('control-plane-to-services', ['endpoint', 'services'], port(443), {
    why: 'the control plane calls OCI',
    symptom: 'the cluster cannot manage its resources',
  }),
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
  ...loadBalancerPaths,
  ...(options.hasPodSubnet ? nodePaths : []),
  ...podPaths,
  ...controlPlanePaths,
  ...(options.hasDatabase ? databasePaths : []),
]
