import type { LoadBalancerKind } from '../network/catalogue-row.ts'
import type { Flow, FlowEnd } from './flow.ts'
import { judgeRoute, type RouteVerdict } from './judge-route.ts'
import { judgeRules, type MissingRule } from './judge-rules.ts'
import type { NetworkView, PathRole } from './network-view.ts'
import { type PathPeer, type WantedPath, wantedPaths } from './wanted-paths.ts'

/** Who is outside of the VCN, and what is wanted of the network; what is left out is not there. */
export interface PathSettings {
  readonly clients: readonly string[]
  readonly listeners: readonly number[]
  readonly udpListeners?: readonly number[] | undefined
  readonly apiClients: readonly string[]
  /** `lb` when left out. */
  readonly loadBalancer?: LoadBalancerKind | undefined
  readonly hasOidc?: boolean | undefined
  readonly isInternetAllowed?: boolean | undefined
}

/** What became of one path, over all subnets of its two ends. */
export interface JudgedPath extends WantedPath {
  /** As people call the ends: `load balancer`, `nodes and pods`. */
  readonly fromLabel: string
  readonly toLabel: string
  readonly isOpen: boolean
  /** Closed now, and open as soon as these groups are attached; one sentence each. */
  readonly opensWith: readonly string[]
  /** The rules that let it leave and arrive. */
  readonly by: readonly string[]
  readonly missing: readonly MissingRule[]
  /** The ways that are taken; closed ones say what is wrong. */
  readonly routes: readonly RouteVerdict[]
}

const LABELS: Readonly<Record<PathPeer, string>> = {
  clients: 'clients',
  'clients-through-load-balancer': 'clients, through the load balancer',
  'api-clients': 'API clients',
  internet: 'internet',
  services: 'Oracle services',
  endpoint: 'Kubernetes API',
  nodes: 'nodes',
  pods: 'pods',
  'load-balancer': 'load balancer',
  database: 'database',
}

const ANYWHERE = '0.0.0.0/0'

const outside = (label: string, blocks: readonly string[]): FlowEnd => ({
  label,
  groups: [],
  blocks,
})

class Ends {
  readonly #view: NetworkView
  readonly #settings: PathSettings

  constructor(view: NetworkView, settings: PathSettings) {
    this.#view = view
    this.#settings = settings
  }

  /** Who sends to whom. */
  pairs({ from, to }: Pick<WantedPath, 'from' | 'to'>): readonly (readonly [FlowEnd, FlowEnd])[] {
    const sendersTo = (end: FlowEnd) => (from === 'clients' ? this.#clientsOf(end) : this.#of(from))
    return this.#of(to).flatMap((end) => sendersTo(end).map((sender) => [sender, end] as const))
  }

  #of(peer: PathPeer): readonly FlowEnd[] {
    const { servicesLabel } = this.#view
    if (peer === 'clients') return [outside(LABELS[peer], this.#settings.clients)]
    if (peer === 'clients-through-load-balancer') return this.#throughLoadBalancer()
    if (peer === 'api-clients') return [outside(LABELS[peer], this.#settings.apiClients)]
    if (peer === 'internet') return [outside(LABELS[peer], [ANYWHERE])]
    if (peer === 'services') return [{ ...outside(LABELS[peer], []), service: servicesLabel }]
    return this.#role(peer)
  }

  #role(role: PathRole): readonly FlowEnd[] {
    const { places } = this.#view
    const isJoint = places.pods === undefined
    const shown = isJoint && role === 'pods' ? 'nodes' : role
    const place = places[shown]
    const label = isJoint && shown === 'nodes' ? 'nodes and pods' : LABELS[shown]
    // IPv6 blocks are left out: virtual nodes give pods IPv4 addresses.
    return (place?.subnets ?? []).map((subnet) => ({
      label,
      role: shown,
      subnet,
      groups: place?.groups ?? [],
      blocks: subnet.cidrs.filter((cidr) => !cidr.includes(':')),
    }))
  }

  /** A load balancer in a private subnet is an internal one: the internet is not its client. */
  #clientsOf({ subnet }: FlowEnd): readonly FlowEnd[] {
    const isForAll = this.#settings.clients.includes(ANYWHERE)
    if (subnet?.isPrivate !== true || !isForAll) return this.#of('clients')
    return this.#role('pods').map((end) => ({ ...end, label: 'clients in the VCN' }))
  }

  /** The packets leave by the load balancer's subnet, and pods see them come from the clients. */
  #throughLoadBalancer(): readonly FlowEnd[] {
    const label = LABELS['clients-through-load-balancer']
    return this.#role('load-balancer').map((end) => {
      const blocks = this.#clientsOf(end).flatMap((client) => client.blocks)
      return { ...end, label, blocks, isRelay: true }
    })
  }
}

const judgeFlow = (flow: Flow) => {
  const leaves = judgeRules(flow, 'EGRESS')
  const arrives = judgeRules(flow, 'INGRESS')
  const route = judgeRoute(flow)
  const missing = [...leaves.missing, ...arrives.missing]
  return {
    isOpen: missing.length === 0 && route.isOpen,
    by: [...leaves.by, ...arrives.by],
    missing,
    route,
  }
}

const judgeWith = (wanted: WantedPath, ends: Ends): Omit<JudgedPath, 'opensWith'> => {
  const pairs = ends.pairs(wanted)
  const { protocol, ports } = wanted
  const verdicts = pairs.map(([from, to]) => judgeFlow({ from, to, protocol, ports }))
  const routes = new Map(verdicts.map(({ route }) => [route.reason, route]))
  return {
    ...wanted,
    fromLabel: pairs[0]?.[0].label ?? LABELS[wanted.from],
    toLabel: pairs[0]?.[1].label ?? LABELS[wanted.to],
    isOpen: verdicts.length > 0 && verdicts.every(({ isOpen }) => isOpen),
    by: [...new Set(verdicts.flatMap(({ by }) => by))],
    missing: verdicts.flatMap(({ missing }) => missing),
    routes: [...routes.values()],
  }
}

/** The same network with every group attached. */
const attached = (view: NetworkView): NetworkView => ({
  ...view,
  places: Object.fromEntries(
    Object.entries(view.places).map(([role, place]) => [
      role,
      { ...place, groups: [...place.groups, ...(place.pending ?? [])] },
    ]),
  ),
})

const pendingAt = (froms: readonly FlowEnd[], { places }: NetworkView): string[] =>
  froms
    .flatMap(({ role }) => (role === undefined ? [] : (places[role]?.pending ?? [])))
    .map(({ holder, to, how }) => `${holder} to ${to} (${how})`)

/** Follows every path that matters through rules, routes and gateways. Changes and asks nothing. */
export const judgePaths = (view: NetworkView, settings: PathSettings): readonly JudgedPath[] => {
  const now = new Ends(view, settings)
  const then = new Ends(attached(view), settings)
  const judgePath = (wanted: WantedPath): JudgedPath => {
    const judged = judgeWith(wanted, now)
    const isPending = !judged.isOpen && judgeWith(wanted, then).isOpen
    const ends = now.pairs(wanted).flat()
    return { ...judged, opensWith: isPending ? [...new Set(pendingAt(ends, view))] : [] }
  }
  const options = {
    listeners: settings.listeners,
    udpListeners: settings.udpListeners ?? [],
    loadBalancer: settings.loadBalancer ?? 'lb',
    hasApiClients: settings.apiClients.length > 0,
    hasPodSubnet: view.places.pods !== undefined,
    hasDatabase: view.places.database !== undefined,
    hasOidc: settings.hasOidc ?? false,
    isInternetAllowed: settings.isInternetAllowed ?? false,
  }
  return wantedPaths(options).map(judgePath)
}
