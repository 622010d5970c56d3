import type { NetworkOptions } from '../../values/network/options.ts'
import { ANYWHERE } from '../../values/network/ports.ts'
import type { Role } from '../../values/network/role.ts'
import { directPaths, type WantedPath, wantedPaths } from '../network/catalogue/paths.ts'
import type { NetworkShape, Peer } from '../network/catalogue/traffic-row.ts'
import { holderText } from '../network/rules-in-place.ts'
import type { Flow, FlowEnd } from './flow.ts'
import { judgeRoute, type RouteVerdict } from './judge-route.ts'
import { judgeRules, type MissingRule } from './judge-rules.ts'
import type { NetworkView } from './network-view.ts'

/** The verdict on one path, over all subnets of its two ends. */
export interface JudgedPath extends WantedPath {
  /** Labels of the ends, e.g. `load balancer`, `nodes and pods`. */
  readonly fromLabel: string
  readonly toLabel: string
  readonly isOpen: boolean
  /** Closed now, and open as soon as these groups are attached; one sentence each. */
  readonly opensWith: readonly string[]
  /** The rules that let it out and in. */
  readonly by: readonly string[]
  readonly missing: readonly MissingRule[]
  /** The routes that are used; closed ones have the problem. */
  readonly routes: readonly RouteVerdict[]
}

const LABELS: Readonly<Record<Peer, string>> = {
  clients: 'clients',
  'api-clients': 'API clients',
  anywhere: 'internet',
  services: 'Oracle services',
  endpoint: 'Kubernetes API',
  nodes: 'nodes',
  pods: 'pods',
  'load-balancer': 'load balancer',
  database: 'database',
}

const THROUGH_LOAD_BALANCER = 'clients, through the load balancer'

const outside = (label: string, blocks: readonly string[]): FlowEnd => ({
  label,
  groups: [],
  blocks,
})

class Ends {
  readonly #view: NetworkView
  readonly #options: NetworkOptions

  constructor(view: NetworkView, options: NetworkOptions) {
    this.#view = view
    this.#options = options
  }

  /** Who sends to whom. */
  pairs({ from, to }: Pick<WantedPath, 'from' | 'to'>): readonly (readonly [FlowEnd, FlowEnd])[] {
    const sendersTo = (end: FlowEnd) => {
      if (from !== 'clients') return this.#of(from)
      return to === 'load-balancer' ? this.#clientsOf(end) : this.#throughLoadBalancer()
    }
    return this.#of(to).flatMap((end) => sendersTo(end).map((sender) => [sender, end] as const))
  }

  #of(peer: Peer): readonly FlowEnd[] {
    const { servicesLabel } = this.#view
    if (peer === 'clients') return [outside(LABELS[peer], this.#options.clients)]
    if (peer === 'api-clients') return [outside(LABELS[peer], this.#options.apiClients)]
    if (peer === 'anywhere') return [outside(LABELS[peer], [ANYWHERE])]
    if (peer === 'services') return [{ ...outside(LABELS[peer], []), service: servicesLabel }]
    return this.#role(peer)
  }

  #role(role: Role): readonly FlowEnd[] {
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
    const isForAll = this.#options.clients.includes(ANYWHERE)
    if (subnet?.isPrivate !== true || !isForAll) return this.#of('clients')
    return this.#role('pods').map((end) => ({ ...end, label: 'clients in the VCN' }))
  }

  /** The packets leave through the load balancer's subnet, and pods see the clients' addresses. */
  #throughLoadBalancer(): readonly FlowEnd[] {
    return this.#role('load-balancer').map((end) => {
      const blocks = this.#clientsOf(end).flatMap((client) => client.blocks)
      return { ...end, label: THROUGH_LOAD_BALANCER, blocks, isRelay: true }
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
    .map((one) => `${holderText(one)} to ${one.to} (${one.how})`)

const shapeOf = ({ places }: NetworkView, options: NetworkOptions): NetworkShape => ({
  ...options,
  hasPodSubnet: places.pods !== undefined,
  hasDatabase: places.database !== undefined,
  hasPodPorts: options.podPorts.length > 0,
  isEndpointPublic: (places.endpoint?.subnets ?? []).some(({ isPrivate }) => !isPrivate),
})

/**
 * Judges every relevant path through rules, routes and gateways. Pure: makes no calls.
 * @param podPorts of pods that a load balancer sends to directly: then its paths alone matter
 */
export const judgePaths = (
  view: NetworkView,
  options: NetworkOptions,
  podPorts?: readonly number[],
): readonly JudgedPath[] => {
  const now = new Ends(view, options)
  const then = new Ends(attached(view), options)
  const judgePath = (wanted: WantedPath): JudgedPath => {
    const judged = judgeWith(wanted, now)
    const isPending = !judged.isOpen && judgeWith(wanted, then).isOpen
    const ends = now.pairs(wanted).flat()
    return { ...judged, opensWith: isPending ? [...new Set(pendingAt(ends, view))] : [] }
  }
  const shape = shapeOf(view, options)
  const wanted = podPorts ? directPaths(shape, options, podPorts) : wantedPaths(shape, options)
  return wanted.map(judgePath)
}
